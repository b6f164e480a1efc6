/** What a filter means, one node at a time. What is absent matches nothing but `isNull` and `not`. */
import { firstDay, lastDay } from '../../schema/define/dates.ts'
import type { Field } from '../../schema/define/field.ts'
import { fold } from '../../schema/define/fold.ts'
import { type NodeType, type Side, typeNamed } from '../../schema/vocabulary.ts'
import { compare, rank, type Thing, type Value, type World } from './world.ts'

export interface Filter {
  readonly [name: string]: unknown
}

export function matches(world: World, type: NodeType, thing: Thing, filter: Filter): boolean {
  const inner = (each: unknown) => matches(world, type, thing, each as Filter)
  return Object.entries(filter).every(([name, value]) => {
    if (name === 'and') return (value as unknown[]).every(inner)
    if (name === 'or') return (value as unknown[]).some(inner)
    if (name === 'not') return !inner(value)
    if (name === 'type' && !type.options) return (value as string[]).includes(thing.type)
    const field = type.fields.get(name)
    if (field)
      return Object.entries(value as Filter).every(([by, to]) => holds(field, thing.value(name), by, to as Value))
    return leads(world, type.sides.get(name)!, thing, value as Filter)
  })
}

function leads(world: World, side: Side, thing: Thing, filter: Filter): boolean {
  const far = world.along(thing, side)
  const where = (inner: unknown) => (each: Thing) => matches(world, typeNamed(side.target), each, inner as Filter)
  if (side.one) return far.some(where(filter))
  return Object.entries(filter).every(([quantifier, inner]) => {
    if (quantifier === 'every') return far.every(where(inner))
    return far.some(where(inner)) === (quantifier === 'some')
  })
}

function holds(field: Field, value: Value, operator: string, operand: Value | Value[]): boolean {
  if (operator === 'isNull') return (value === null) === operand
  if (value === null) return false
  switch (operator) {
    case 'eq':
      return value === operand || (value === 0 && operand === 0)
    case 'in':
      return (operand as Value[]).some((each) => holds(field, value, 'eq', each))
    case 'contains':
      return [value].flat().some((each) => fold(String(each)).includes(fold(String(operand))))
    case 'startsWith':
      return fold(String(value)).startsWith(fold(String(operand)))
    case 'endsWith':
      return fold(String(value)).endsWith(fold(String(operand)))
    case 'has':
      return (value as string[]).some((each) => fold(each) === fold(String(operand)))
    case 'hasAny':
      return (operand as string[]).some((each) => holds(field, value, 'has', each))
    default:
      return inRange(field, value, operator, operand as Value)
  }
}

function inRange(field: Field, value: Value, operator: string, operand: Value): boolean {
  const late = operator === 'lte' || operator === 'gt'
  const bound = field.kind === 'date' ? (late ? lastDay : firstDay)(String(operand)) : rank(field, operand)
  const order = compare(rank(field, value), bound)
  return { lt: order < 0, lte: order <= 0, gt: order > 0, gte: order >= 0 }[operator]!
}
