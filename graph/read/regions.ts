/**
 * A page ordered by a key that nodes can lack, where indexes keep order. An index holds no nulls, so the nodes with a
 * value are walked along it, and those without are looked for only when the page isn't full yet.
 */

import { call, match, ordering, scope } from './clauses.ts'
import { beyond } from './keyset.ts'
import { type Level, not, type OrderKey, type Position, type Predicate } from './plan.ts'
import { lines, type Text } from './text.ts'

interface Region {
  readonly keys: readonly OrderKey[]
  readonly where: readonly Predicate[]
}

export function regions(level: Level, text: Text, node: string): string {
  const [first] = level.order
  const page = level.page!
  const size = text.size(page.take)
  const both = [valued(level), valueless(level)]
  const walked = (first!.nulls === 'LAST') !== page.backwards ? both : both.reverse()
  const lists: string[] = []
  const calls = walked
    .filter((region) => region !== undefined)
    .map(({ keys, where }) => {
      const list = `l${text.next()}`
      const found = lists.join(' + ')
      const body = [
        // LIMIT keeps the planner from asking this only after it has looked for the nodes
        found && `WITH ${scope(...lists)} LIMIT 1 WHERE size(${found}) < ${size}`,
        match(level, text, { node, edge: '' }, undefined, where),
        `WITH ${node} ORDER BY ${ordering(keys, node, page.backwards)} LIMIT ${size}`,
        `RETURN collect(${node}) AS ${list}`,
      ]
      const clause = call(scope(...lists), ...body)
      lists.push(list)
      return clause
    })
  return lines(...calls, `UNWIND ${lists.join(' + ') || '[]'} AS ${node}`, `WITH q, ${node} LIMIT ${size}`)
}

/** The nodes with a value; undefined where the page can't hold any. */
function valued({ order, page }: Level): Region | undefined {
  const [first, ...rest] = order as [OrderKey, ...OrderKey[]]
  const keys = [{ ...first, nullable: false }, ...rest]
  // from a position without value, all nodes with one lie on one side
  const follow = (value: Position, backwards: boolean) =>
    value[0] !== null ? [beyond(keys, value, backwards)] : (first.nulls === 'LAST') === backwards ? [] : undefined
  return bounded(page!, follow, keys, not({ kind: 'null', property: first.property }))
}

function valueless({ order, page }: Level): Region | undefined {
  const [first, ...rest] = order as [OrderKey, ...OrderKey[]]
  const follow = (value: Position, backwards: boolean) =>
    value[0] === null
      ? [beyond(rest, value.slice(1), backwards)]
      : (first.nulls === 'LAST') === backwards
        ? undefined
        : []
  return bounded(page!, follow, rest, { kind: 'null', property: first.property })
}

function bounded(
  { after, before }: NonNullable<Level['page']>,
  follow: (position: Position, backwards: boolean) => Predicate[] | undefined,
  keys: readonly OrderKey[],
  region: Predicate,
): Region | undefined {
  const lower = after ? follow(after, false) : []
  const upper = before ? follow(before, true) : []
  return lower && upper && { keys, where: [region, ...lower, ...upper] }
}
