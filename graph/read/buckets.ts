/**
 * A page ordered by id where indexes keep no order. Ids are random, so nodes spread evenly over the buckets of their
 * first digits, which a hash index finds: a few buckets from where the page begins nearly always fill it, and all
 * nodes are looked at only when they don't (a small graph, a narrow filter, the end of the list).
 */
import { ID_BUCKET, ID_BUCKET_DIGITS } from '../../schema/indexes.ts'
import { call, match, ordering, scope } from './clauses.ts'
import { beyond } from './keyset.ts'
import type { Level, OrderKey, Predicate } from './plan.ts'
import { lines, type Text } from './text.ts'

const BUCKETS = 16 ** ID_BUCKET_DIGITS
/** Buckets looked into for a page of few rows. */
const LEAST = 16

export function buckets(level: Level, text: Text, node: string): string {
  const page = level.page!
  const size = text.size(page.take)
  const by = ordering(level.order, node, page.backwards)
  const within: Predicate[] = [
    ...(page.after ? [beyond(level.order, page.after, false)] : []),
    ...(page.before ? [beyond(level.order, page.before, true)] : []),
  ]
  const near = `l${text.next()}`
  const all = `l${text.next()}`
  const found = (list: string, imports: string, guard: string | false, where: readonly Predicate[]) =>
    call(
      imports,
      guard,
      match(level, text, { node, edge: '' }, undefined, where),
      `WITH ${node} ORDER BY ${by} LIMIT ${size}`,
      `RETURN collect(${node}) AS ${list}`,
    )
  return lines(
    found(near, scope(), false, [
      { kind: 'in', property: ID_BUCKET, values: nearest(level.order[0]!, page) },
      ...within,
    ]),
    found(all, scope(near), `WITH ${scope(near)} LIMIT 1 WHERE size(${near}) < ${size}`, within),
    `UNWIND CASE WHEN size(${near}) < ${size} THEN ${all} ELSE ${near} END AS ${node}`,
    `WITH q, ${node}`,
  )
}

/** The buckets from where the page begins, in the direction it is walked. */
function nearest({ direction }: OrderKey, { take, after, before, backwards }: NonNullable<Level['page']>): string[] {
  const up = (direction === 'ASC') !== backwards
  const from = (backwards ? before : after)?.[0]
  const start = from ? Number.parseInt(String(from).slice(0, ID_BUCKET_DIGITS), 16) : up ? 0 : BUCKETS - 1
  const count = Math.min(Math.max(take, LEAST), up ? BUCKETS - start : start + 1)
  return Array.from({ length: count }, (_, i) =>
    (up ? start + i : start - i).toString(16).padStart(ID_BUCKET_DIGITS, '0'),
  )
}
