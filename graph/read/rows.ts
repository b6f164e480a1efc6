/** The rows of levels as Cypher: `CALL (…) { MATCH … RETURN collect([…]) AS result }`, one inside the other. */
import { buckets } from './buckets.ts'
import { call, match, type Names, ordering, scope } from './clauses.ts'
import { beyond } from './keyset.ts'
import { type Level, not, type OrderKey, type Predicate, type Slot } from './plan.ts'
import { hasType } from './predicate.ts'
import { regions } from './regions.ts'
import { lines, type Text } from './text.ts'

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
  if (level.from.kind === 'scan' && !text.dialect.orderedIndexes && first.property === 'id' && level.type.options)
    return buckets(level, text, node)
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
