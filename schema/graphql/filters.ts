/**
 * Filter inputs: for each kind of value what it can be compared by, for each type its fields and relationships, and
 * `and`, `or`, `not`. What is null matches nothing but `isNull` and `not`.
 */
import { GraphQLBoolean } from 'graphql'
import type { Field } from '../define/field.ts'
import { type Side, typeNamed } from '../vocabulary.ts'
import { type Declared, enumType, inputType, type Member, memo, type TypeRef } from './declare.ts'
import { scalarOf } from './kinds.ts'

/** What each operator means; the names are those of the filter inputs. */
export const OPERATORS = {
  eq: 'Equal, exactly.',
  in: 'Equal to one of these; an empty list matches nothing.',
  lt: 'Less or earlier.',
  lte: 'Less, earlier or equal; covers the whole period of a date.',
  gt: 'Greater or later; after the whole period of a date.',
  gte: 'Greater, later or equal.',
  contains: 'Has this in it; ignores case and accents.',
  startsWith: 'Begins with this; ignores case and accents.',
  endsWith: 'Ends with this; ignores case and accents.',
  has: 'One of the list is this; ignores case and accents.',
  hasAny: 'One of the list is one of these; ignores case and accents.',
  isNull: 'Whether there is no value.',
} as const

export type Operator = keyof typeof OPERATORS

const ranges: readonly Operator[] = ['lt', 'lte', 'gt', 'gte']
const matches: readonly Operator[] = ['contains', 'startsWith', 'endsWith']

/** The operators of a field. Ranges over texts need the copy that sorting keeps. */
export function operatorsOf(field: Field): readonly Operator[] {
  switch (field.kind) {
    case 'id':
    case 'enum':
      return ['eq', 'in', 'isNull']
    case 'boolean':
      return ['eq', 'isNull']
    case 'texts':
      return ['has', 'hasAny', 'contains', 'isNull']
    case 'text':
    case 'word':
      return ['eq', 'in', ...(field.sort ? ranges : []), ...matches, 'isNull']
    default:
      return ['eq', 'in', ...ranges, 'isNull']
  }
}

const listed: readonly Operator[] = ['in', 'hasAny']

const comparison = memo((name: string): Declared => {
  const [field, operators] = comparisons.get(name)!
  const scalar = scalarOf(field)
  return inputType(
    name,
    `Compares a value of this kind. Several operators must all hold.`,
    operators.map((operator): Member => {
      const type: TypeRef = operator === 'isNull' ? GraphQLBoolean : listed.includes(operator) ? [scalar] : scalar
      return { name: operator, type: () => type, description: OPERATORS[operator] }
    }),
  )
})

/** Fields compared by the same operators share one input. */
const comparisons = new Map<string, [Field, readonly Operator[]]>()

const kindNames = {
  id: 'Id',
  text: 'Text',
  texts: 'Texts',
  word: 'Text',
  boolean: 'Boolean',
  int: 'Int',
  bigint: 'BigInt',
  float: 'Float',
  date: 'Date',
  instant: 'DateTime',
} as const

function comparisonOf(field: Field): Declared {
  const operators = operatorsOf(field)
  const kind = field.kind === 'enum' ? field.values!.name : kindNames[field.kind]
  const ordered = kind === 'Text' && field.sort ? 'Ordered' : ''
  const name = `${ordered}${kind}Filter`
  if (!comparisons.has(name)) comparisons.set(name, [field, operators])
  return comparison(name)
}

const QUANTIFIERS = {
  some: 'At least one of the nodes it leads to matches.',
  none: 'None of the nodes it leads to matches.',
  every: 'All nodes it leads to match; true where there are none.',
} as const

const quantified = memo(
  (target: string): Declared =>
    inputType(
      `${target}RelationFilter`,
      `Asks about the ${target} nodes that a relationship leads to.`,
      Object.entries(QUANTIFIERS).map(
        ([name, description]): Member => ({ name, description, type: () => filterOf(target) }),
      ),
    ),
)

const sideFilter = (side: Side) => (side.one ? filterOf(side.target) : quantified(side.target))

/** The name of the filter on the concrete type of an interface's rows. */
export const TYPE_FILTER = 'type'

const typeNames = memo((name: string): object =>
  enumType({
    name: `${name}Type`,
    description: `The types that a ${name} can have.`,
    values: Object.fromEntries(typeNamed(name).members.map((member) => [member, typeNamed(member).description])),
  }),
)

export const filterOf = memo((name: string): Declared => {
  const type = typeNamed(name)
  const own: Member[] = [
    { name: 'and', type: () => [filterOf(name)], description: 'All of these match.' },
    { name: 'or', type: () => [filterOf(name)], description: 'One of these matches; an empty list matches nothing.' },
    { name: 'not', type: () => filterOf(name), description: 'This does not match.' },
  ]
  if (!type.options)
    own.push({ name: TYPE_FILTER, type: () => [typeNames(name)], description: 'It is of one of these types.' })
  return inputType(`${name}Filter`, `Chooses ${name} nodes. Several entries must all hold.`, [
    ...[...type.fields.values()].map(
      (field): Member => ({ name: field.name, type: () => comparisonOf(field), description: field.description }),
    ),
    ...[...type.sides.values()].map(
      (side): Member => ({ name: side.name, type: () => sideFilter(side), description: side.description }),
    ),
    ...own,
  ])
})
