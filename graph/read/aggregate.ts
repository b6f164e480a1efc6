/** Plans an aggregate: figures over all nodes that match, and by group. */
import { badInput } from '../../schema/errors.ts'
import { type GroupKey, groupKeys, MEASURES, type Measure } from '../../schema/graphql/aggregates.ts'
import { type NodeType, sortProperty, typeNamed } from '../../schema/vocabulary.ts'
import type { Access } from '../access.ts'
import { filter } from './filter.ts'
import { levelOf, node } from './level.ts'
import { size } from './page.ts'
import { type Aggregate, and, type Build, type Figure, type Group, HALF, type Plan } from './plan.ts'
import type { Selected } from './selection.ts'
import { output, rounded } from './values.ts'

/** Group keys may be so many. */
export const GROUP_KEYS = 3

type Values = readonly unknown[]
type FigureBuild = (figures: Values) => unknown

const only = (selected: Selected): readonly Selected[] => [...selected.children!.values()][0]!

/** The figures a selection asks for, each computed once, and how they are given out. */
class Figures {
  readonly list: Figure[] = []

  constructor(
    private readonly type: NodeType,
    private readonly access: Access,
  ) {}

  private place(figure: Figure): number {
    const known = this.list.findIndex((each) => JSON.stringify(each) === JSON.stringify(figure))
    return known >= 0 ? known : this.list.push(figure) - 1
  }

  count(): FigureBuild {
    const at = this.place({ kind: 'count' })
    return (values) => Number(values[at])
  }

  measure(measure: Measure, selected: Selected): FigureBuild {
    const parts = only(selected).map((each): [string, FigureBuild] => {
      if (each.name === '__typename') return [each.key, () => [...selected.children!.keys()][0]]
      const field = this.type.fields.get(each.name)!
      if (this.access.outcome(this.type.name, field.name).kind !== 'allow')
        throw badInput(`${measure}.${each.name} is not open to you.`, `${measure}.${each.name}`)
      if (measure === 'sum' && field.kind !== 'float') return [each.key, this.integers(field.name)]
      const extreme = measure === 'min' || measure === 'max'
      const at = this.place({ kind: measure, property: extreme ? sortProperty(field) : field.name })
      const out = extreme ? output(field.kind) : rounded
      return [each.key, (values) => out(values[at])]
    })
    return (values) => Object.fromEntries(parts.map(([key, build]) => [key, build(values)]))
  }

  /** A sum of integers, all its digits. */
  private integers(property: string): FigureBuild {
    const high = this.place({ kind: 'sumHigh', property })
    const low = this.place({ kind: 'sumLow', property })
    const integer = (value: unknown) => BigInt(value as bigint | number)
    return (values) => String(integer(values[high]) * HALF + integer(values[low]))
  }

  part(selected: Selected): FigureBuild | undefined {
    if (selected.name === 'count') return this.count()
    const measure = MEASURES.find((each) => each === selected.name)
    return measure && this.measure(measure, selected)
  }
}

/** @throws InsitesError BAD_INPUT for groups without `groupBy`, LIMIT for too many keys or groups */
export function aggregate(type: NodeType, selected: Selected, access: Access): Plan {
  const { args } = selected
  const base = levelOf(type, { kind: 'scan' }, filter(type, args.filter, access), access).level
  const keys = ((args.groupBy ?? []) as readonly string[]).map((name) => groupKeys(type.name).get(name)!)
  const unique = [...new Set(keys)]
  for (const key of unique)
    if (key.kind !== 'node' && access.outcome(type.name, key.field.name).kind !== 'allow')
      throw badInput(`groupBy ${key.name} is not open to you.`, 'groupBy')
  if (unique.length > GROUP_KEYS)
    throw badInput(`groupBy has ${unique.length} keys.`, 'groupBy', `${GROUP_KEYS} at most`)
  const parts = only(selected)
  const wanted = (name: string) => parts.some((part) => part.name === name)
  if ((wanted('groups') || wanted('groupCount')) && !unique.length)
    throw badInput('Groups need something to group by.', 'groupBy', 'one or more keys')

  const total = new Figures(type, access)
  const perGroup = new Figures(type, access)
  perGroup.count() // groups are ordered by it
  const planned = unique.map((key) => plannedKey(key, parts, access))
  const take = size(args.first ?? 25, 'first')

  const builds = parts.map((part): [string, (results: Results) => unknown] => {
    if (part.name === '__typename') return [part.key, () => `${type.name}Aggregate`]
    const figure = total.part(part)
    if (figure) return [part.key, ({ figures }) => figure(figures)]
    if (part.name === 'groupCount') return [part.key, ({ groupCount }) => Number(groupCount)]
    const group = groupBuild(type, part, planned, perGroup)
    return [part.key, ({ groups }) => groups.map(group)]
  })
  const groups = {
    keys: planned.map(({ group }) => group),
    figures: perGroup.list,
    take,
    rows: wanted('groups'),
    count: wanted('groupCount'),
  }
  const plan: Aggregate = { base, figures: total.list, groups: unique.length ? groups : undefined }
  return {
    parts: [{ kind: 'aggregate', aggregate: plan }],
    build: (row) => {
      const rest = [...row]
      const results: Results = {
        figures: (total.list.length ? rest.shift() : []) as Values,
        groups: (groups.rows ? rest.shift() : []) as Values[],
        groupCount: groups.count ? rest.shift() : 0,
      }
      return Object.fromEntries(builds.map(([key, build]) => [key, build(results)]))
    },
  }
}

interface Results {
  readonly figures: Values
  readonly groups: readonly Values[]
  readonly groupCount: unknown
}

interface PlannedKey {
  readonly key: GroupKey
  readonly group: Group
  /** By response key of `key { … }`: how the value at this key's place is given out. */
  readonly builds: Map<Selected, Build>
}

function plannedKey(key: GroupKey, parts: readonly Selected[], access: Access): PlannedKey {
  const builds = new Map<Selected, Build>()
  const asked = parts
    .filter(({ name }) => name === 'groups')
    .flatMap((groups) => only(groups).filter(({ name }) => name === 'key'))
    .flatMap((keys) => only(keys).filter(({ name }) => name === key.name))
  if (key.kind !== 'node') {
    const out = key.kind === 'year' ? output('int') : output(key.field.kind)
    for (const each of asked) builds.set(each, ([value]) => out(value))
    return { key, group: { kind: key.kind, property: key.field.name }, builds }
  }
  const plan = levelOf(typeNamed(key.side.target), { kind: 'side', side: key.side }, and(), access)
  const id = plan.slots.property('id')
  for (const each of asked) {
    const build = node(plan, each.children!, access)
    builds.set(each, ([value]) => ((value as Values)[id] === null ? null : build(value as Values)))
  }
  return { key, group: { kind: 'node', level: plan.level }, builds }
}

function groupBuild(
  type: NodeType,
  selected: Selected,
  keys: readonly PlannedKey[],
  figures: Figures,
): (row: Values) => unknown {
  const parts = only(selected).map((part): [string, (row: Values) => unknown] => {
    if (part.name === '__typename') return [part.key, () => `${type.name}Group`]
    const figure = figures.part(part)
    if (figure) return [part.key, (row) => figure(row.slice(keys.length))]
    const entries = only(part).map((each): [string, (row: Values) => unknown] => {
      if (each.name === '__typename') return [each.key, () => `${type.name}GroupKey`]
      const at = keys.findIndex(({ key }) => key.name === each.name)
      const build = keys[at]?.builds.get(each)
      return [each.key, build ? (row) => build([row[at]]) : () => null]
    })
    return [part.key, (row) => Object.fromEntries(entries.map(([key, build]) => [key, build(row)]))]
  })
  return (row) => Object.fromEntries(parts.map(([key, build]) => [key, build(row)]))
}
