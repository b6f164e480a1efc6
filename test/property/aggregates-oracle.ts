/** Figures and groups, in memory. */
import { firstDay } from '../../schema/define/dates.ts'
import type { Field } from '../../schema/define/field.ts'
import type { GroupKey, Measure } from '../../schema/graphql/aggregates.ts'
import { compare, type Thing, type Value, type World } from './world.ts'

/** Of integers exact, of floats to 10 digits; as JSON carries it. */
export function figure(things: readonly Thing[], field: Field, measure: Measure): unknown {
  const values = things.map((each) => each.value(field.name)).filter((value) => value !== null)
  const integral = field.kind === 'bigint'
  if (measure === 'sum')
    return integral
      ? String(values.reduce<bigint>((sum, value) => sum + (value as bigint), 0n))
      : rounded(values.reduce<number>((sum, value) => sum + Number(value), 0))
  if (!values.length) return null
  if (measure === 'mean')
    return rounded(
      integral
        ? mean(values.map((value) => value as bigint))
        : values.reduce<number>((sum, value) => sum + Number(value), 0) / values.length,
    )
  const ranked = values.map((value) => (field.kind === 'date' ? firstDay(value as string) : value)).sort(compare)
  const extreme = measure === 'min' ? ranked[0]! : ranked.at(-1)!
  return integral ? String(extreme) : extreme
}

const rounded = (value: number) => Number(value.toPrecision(10))

const mean = (values: readonly bigint[]) => Number(values.reduce((sum, value) => sum + value)) / values.length

export interface Group {
  readonly things: readonly Thing[]
  /** By name of the key, as the answer has it. */
  readonly keys?: Readonly<Record<string, unknown>>
}

/** What a thing has at a key: a value, or the nodes that it leads to; nothing is something, too. */
function at(world: World, thing: Thing, key: GroupKey): { rank: Value; given: unknown }[] {
  if (key.kind === 'node') {
    const far = world.along(thing, key.side)
    return far.length
      ? far.map((each) => ({ rank: each.value('id'), given: { key: each.key } }))
      : [{ rank: null, given: null }]
  }
  const value = thing.value(key.field.name)
  if (value === null) return [{ rank: null, given: null }]
  if (key.kind === 'value') return [{ rank: value, given: value }]
  const year = String(value).slice(0, 4)
  return [{ rank: year, given: Number(year) }]
}

/** The groups, the largest first; of equal size by their keys, those without a value last. */
export function groupsOf(world: World, things: readonly Thing[], keys: readonly GroupKey[]): Group[] {
  const groups = new Map<string, { ranks: Value[]; keys: Record<string, unknown>; things: Thing[] }>()
  for (const thing of things) {
    const places = keys.reduce<{ rank: Value; given: unknown }[][]>(
      (all, key) => all.flatMap((before) => at(world, thing, key).map((each) => [...before, each])),
      [[]],
    )
    for (const place of places) {
      const ranks = place.map(({ rank }) => rank)
      const name = JSON.stringify(ranks)
      const group = groups.get(name) ?? {
        ranks,
        keys: Object.fromEntries(keys.map((key, i) => [key.name, place[i]!.given])),
        things: [],
      }
      group.things.push(thing)
      groups.set(name, group)
    }
  }
  return [...groups.values()].sort((a, b) => b.things.length - a.things.length || compareAll(a.ranks, b.ranks))
}

function compareAll(a: readonly Value[], b: readonly Value[]): number {
  for (const [i, x] of a.entries()) {
    const y = b[i]!
    if (x === y) continue
    if (x === null || y === null) return x === null ? 1 : -1
    // by code points, as engines compare stored texts
    const order = typeof x === 'string' ? Buffer.compare(Buffer.from(x), Buffer.from(String(y))) : compare(x, y)
    if (order) return order
  }
  return 0
}
