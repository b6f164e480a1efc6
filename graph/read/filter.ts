/** Filters: a client's input becomes a predicate over stored properties. */
import { firstDay, lastDay } from '../../schema/define/dates.ts'
import { type Field, matchCopy, sortCopy } from '../../schema/define/field.ts'
import { fold, foldForOrder } from '../../schema/define/fold.ts'
import { badInput, InsitesError } from '../../schema/errors.ts'
import { type Operator, TYPE_FILTER } from '../../schema/graphql/filters.ts'
import { type NodeType, type Side, typeNamed } from '../../schema/vocabulary.ts'
import type { Access } from '../access.ts'
import type { Param } from '../port.ts'
import { always, and, type Comparison, never, not, or, type Predicate } from './plan.ts'
import { bind, checkText } from './values.ts'

/** Filters may be nested so deep. */
export const FILTER_DEPTH = 20
/** Comparisons in one filter: Neo4j's time for planning grows with their square (300 take 3 s, 1,000 half a minute). */
export const FILTER_TERMS = 100
/** A list in a filter may hold so many values. */
export const LIST_LENGTH = 1000

type Input = Readonly<Record<string, unknown>>

/** Which rows of a type a viewer gets, whatever is asked. */
export const visible = (type: NodeType, access: Access): Predicate =>
  type.members.some((member) => access.rows(member) === 'audience') ? { kind: 'audience' } : always

/**
 * The predicate of a filter input.
 * @throws InsitesError LIMIT for filters nested too deep or with too many comparisons, BAD_INPUT for values that can't be compared
 */
export function filter(type: NodeType, input: unknown, access: Access): Predicate {
  const predicate = conditions(type, input, access, 'filter', 1)
  const terms = count(predicate)
  if (terms > FILTER_TERMS)
    throw new InsitesError('LIMIT', `The filter has ${terms} comparisons.`, {
      field: 'filter',
      expected: `${FILTER_TERMS} at most; \`in\` takes ${LIST_LENGTH} values in one`,
    })
  return predicate
}

function count(of: Predicate): number {
  if (of.kind === 'and' || of.kind === 'or') return of.of.reduce((sum, each) => sum + count(each), 0)
  if (of.kind === 'not') return count(of.of)
  return of.kind === 'exists' ? 1 + count(of.where) : 1
}

function conditions(type: NodeType, input: unknown, access: Access, path: string, depth: number): Predicate {
  if (input === undefined) return always
  if (input === null) throw badInput(`${path} must not be null.`, path, 'a filter, or nothing')
  if (depth > FILTER_DEPTH)
    throw new InsitesError('LIMIT', `The filter is nested too deep.`, {
      field: path.slice(0, 80),
      expected: `${FILTER_DEPTH} levels at most`,
    })
  const deeper = (value: unknown, at: string, of = type) => conditions(of, value, access, at, depth + 1)
  return and(
    ...Object.entries(input as Input).map(([name, value]) => {
      const at = `${path}.${name}`
      if (name === 'and') return and(...list(value, at).map((each) => deeper(each, at)))
      if (name === 'or') return or(...list(value, at).map((each) => deeper(each, at)))
      if (name === 'not') return not(deeper(value, at))
      const field = type.fields.get(name)
      if (field) return compare(type, field, value, access, at)
      const side = type.sides.get(name)
      if (side) return related(side, value, at, (inner, where) => deeper(inner, where, typeNamed(side.target)), access)
      if (name === TYPE_FILTER) return { kind: 'type', members: list(value, at) as string[] } satisfies Predicate
      throw badInput(`${at} can't be filtered.`, at)
    }),
  )
}

function list(value: unknown, path: string): readonly unknown[] {
  if (!Array.isArray(value)) throw badInput(`${path} must not be null.`, path, 'a list')
  if (value.length > LIST_LENGTH)
    throw new InsitesError('LIMIT', `${path} holds ${value.length} values.`, {
      field: path,
      expected: `${LIST_LENGTH} at most`,
    })
  return value
}

type Deeper = (input: unknown, path: string) => Predicate

function related(side: Side, input: unknown, path: string, deeper: Deeper, access: Access): Predicate {
  const rows = visible(typeNamed(side.target), access)
  const exists = (where: Predicate): Predicate => ({ kind: 'exists', side, where: and(rows, where) })
  if (side.one) return exists(deeper(input, path))
  if (input === null) throw badInput(`${path} must not be null.`, path, 'some, none or every')
  return and(
    ...Object.entries(input as Input).map(([quantifier, value]) => {
      const where = deeper(value, `${path}.${quantifier}`)
      if (quantifier === 'some') return exists(where)
      return not(exists(quantifier === 'none' ? where : not(where)))
    }),
  )
}

function compare(type: NodeType, field: Field, input: unknown, access: Access, path: string): Predicate {
  if (input === null) throw badInput(`${path} must not be null.`, path, '{ isNull: true } for nodes without a value')
  const outcomes = new Set(type.members.map((member) => access.outcome(member, field.name).kind))
  // A filter that can't be honoured is refused, never dropped: masked values get their own forms with the policy.
  if (outcomes.size !== 1 || !outcomes.has('allow')) throw badInput(`${path} can't be filtered by you.`, path)
  return and(
    ...Object.entries(input as Input).map(([operator, value]) => {
      const at = `${path}.${operator}`
      if (value === null) throw badInput(`${at} must not be null.`, at, '{ isNull: true } for nodes without a value')
      return one(field, operator as Operator, value, at)
    }),
  )
}

function one(field: Field, operator: Operator, value: unknown, path: string): Predicate {
  switch (operator) {
    case 'eq':
      return equal(field, [bind(field.kind, value, path)])
    case 'in':
      return equal(
        field,
        list(value, path).map((each) => bind(field.kind, notNull(each, path), path)),
      )
    case 'isNull':
      return value ? { kind: 'null', property: field.name } : not({ kind: 'null', property: field.name })
    case 'contains':
    case 'startsWith':
    case 'endsWith':
      return match(field, operator, fold(checkText(String(value), path)))
    case 'has':
      return { kind: 'some', property: matchCopy(field.name), by: '=', values: [fold(checkText(String(value), path))] }
    case 'hasAny':
      return {
        kind: 'some',
        property: matchCopy(field.name),
        by: '=',
        values: list(value, path).map((each) => fold(checkText(String(notNull(each, path)), path))),
      }
    default:
      return range(field, operator, value, path)
  }
}

function notNull(value: unknown, path: string): unknown {
  if (value === null) throw badInput(`${path} must not hold null.`, path)
  return value
}

const isText = ({ kind }: Field) => kind === 'text' || kind === 'word'

/** Equal to one of the values. A sortable text or word is looked up by its ordered copy, which has the index. */
function equal(field: Field, values: readonly Param[]): Predicate {
  const same: Predicate =
    values.length === 1
      ? { kind: 'compare', property: field.name, by: '=', value: values[0]! }
      : { kind: 'in', property: field.name, values }
  if (!values.length) return never
  if (!field.sort || !isText(field)) return same
  const folded = [...new Set(values.map((value) => foldForOrder(value as string)))]
  return and(
    folded.length === 1
      ? { kind: 'compare', property: sortCopy(field.name), by: '=', value: folded[0]! }
      : { kind: 'in', property: sortCopy(field.name), values: folded },
    same,
  )
}

const matching = { contains: 'CONTAINS', startsWith: 'STARTS WITH', endsWith: 'ENDS WITH' } as const

function match(field: Field, operator: keyof typeof matching, value: string): Predicate {
  return field.kind === 'texts'
    ? { kind: 'some', property: matchCopy(field.name), by: 'CONTAINS', values: [value] }
    : { kind: 'compare', property: matchCopy(field.name), by: matching[operator], value }
}

const signs: Record<string, Comparison> = { lt: '<', lte: '<=', gt: '>', gte: '>=' }

/** Ranges: texts and words by their ordered copy, dates by first days, so that `lte: "2012"` takes in all of 2012. */
function range(field: Field, operator: Operator, value: unknown, path: string): Predicate {
  const by = signs[operator]!
  const bound = bind(field.kind, value, path)
  if (isText(field)) return { kind: 'compare', property: sortCopy(field.name), by, value: foldForOrder(String(bound)) }
  if (field.kind !== 'date') return { kind: 'compare', property: field.name, by, value: bound }
  const day = operator === 'lte' || operator === 'gt' ? lastDay(String(bound)) : firstDay(String(bound))
  return { kind: 'compare', property: sortCopy(field.name), by, value: day }
}
