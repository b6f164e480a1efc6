/** Compiles a plan to one statement. Every level is a `CALL` that starts at what is bound already. */
import type { Dialect } from '../dialect.ts'
import type { Param } from '../port.ts'
import { compileAggregate } from './compile-aggregate.ts'
import { call, match, type Names, ordering, scope } from './clauses.ts'
import { beyond } from './keyset.ts'
import { type Level, not, type OrderKey, type Plan, type Predicate, type Slot } from './plan.ts'
import { hasType } from './predicate.ts'
import { regions } from './regions.ts'
import { lines, Text } from './text.ts'

export interface Compiled {
  /** `UNWIND $batch AS q …`, giving `q.i` and the list of results of each part. */
  readonly text: string
  /** This read's own values: its row of the batch. */
  readonly values: Readonly<Record<string, Param>>
  /** Shared by all reads of a statement. */
  readonly sizes: Readonly<Record<string, bigint>>
  readonly viewers: boolean
}

export function compile(plan: Plan, dialect: Dialect): Compiled {
  const text = new Text(dialect)
  const results: string[] = []
  const calls = plan.parts.map((part) => {
    if (part.kind === 'aggregate') return compileAggregate(part.aggregate, text, results)
    const result = `a${text.next()}`
    results.push(result)
    return part.kind === 'rows' ? rows(part.level, text, result) : count(part.level, text, result)
  })
  return {
    text: lines('UNWIND $batch AS q', ...calls, `RETURN q.i, [${results.join(', ')}]`),
    values: text.values,
    sizes: text.sizes,
    viewers: text.viewers,
  }
}

const needsEdge = (level: Level) => level.slots.some((slot) => slot.kind === 'property' && slot.of === 'edge')

export function count(level: Level, text: Text, result: string, parent?: string): string {
  const names = { node: `n${text.next()}`, edge: '' }
  return call(scope(parent), match(level, text, names, parent), `RETURN count(${names.node}) AS ${result}`)
}

/** The rows of a level, as a list of lists: `CALL (…) { … RETURN collect([…]) AS result }`. */
export function rows(level: Level, text: Text, result: string, parent?: string): string {
  const number = text.next()
  const names = { node: `n${number}`, edge: needsEdge(level) ? `r${number}` : '' }
  const { node, edge } = names
  const { order, page } = level
  const by = order.length ? ordering(order, node, page?.backwards ?? false) : ''
  const found = page ? paged(level, text, names, parent, by) : match(level, text, names, parent)
  const single = level.from.kind === 'side' && level.from.side.one
  const inner = slots(level.slots, names, text)
  return call(
    scope(parent),
    found,
    single && `WITH ${scope(node, edge)} ORDER BY ${node}.id LIMIT 1`,
    ...inner.calls,
    // a subquery may change the order in which rows come
    by && inner.calls.length > 0 && `WITH ${[node, edge, ...inner.results].filter(Boolean).join(', ')} ORDER BY ${by}`,
    `RETURN collect([${inner.columns.join(', ')}]) AS ${result}`,
  )
}

function paged(level: Level, text: Text, names: Names, parent: string | undefined, by: string): string {
  const { order, page } = level
  const first = order[0]!
  const { node, edge } = names
  const walks = level.from.kind === 'scan' && text.dialect.orderedIndexes
  if (walks && first.nullable) return regions(level, text, node)
  const more = bounds(level, order)
  // true by the class; said so that an ordered index can be walked
  const walk: Predicate[] = walks ? [not({ kind: 'null', property: first.property })] : []
  return lines(
    match(level, text, names, parent, [...walk, ...more]),
    `WITH ${scope(node, edge)} ORDER BY ${by} LIMIT ${text.size(page!.take)}`,
  )
}

function bounds({ page }: Level, keys: readonly OrderKey[]): Predicate[] {
  const { after, before } = page!
  return [...(after ? [beyond(keys, after, false)] : []), ...(before ? [beyond(keys, before, true)] : [])]
}

/** The values of a row, and the calls that find those that are rows themselves. */
export function slots(list: readonly Slot[], { node, edge }: Names, text: Text) {
  const calls: string[] = []
  const results: string[] = []
  const columns = list.map((slot) => {
    switch (slot.kind) {
      case 'property':
        return `${slot.of === 'node' ? node : edge}.${slot.property}`
      case 'byType':
        return `CASE ${[...slot.properties].map(([type, property]) => `WHEN ${node}:${type} THEN ${node}.${property}`).join(' ')} END`
      case 'type':
        return `CASE ${slot.members.map((member) => `WHEN ${hasType(node, [member])} THEN '${member}'`).join(' ')} END`
      default: {
        const result = `c${text.next()}`
        results.push(result)
        calls.push((slot.kind === 'rows' ? rows : count)(slot.level, text, result, node))
        return result
      }
    }
  })
  return { calls, results, columns: columns.length ? columns : [`${node}.id`] }
}
