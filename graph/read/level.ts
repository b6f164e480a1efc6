/** Plans one level: the slots its rows need, and how an answer is made of a row. */
import type { Field } from '../../schema/define/field.ts'
import { InsitesError } from '../../schema/errors.ts'
import { TYPE_NAME } from '../../schema/graphql/declare.ts'
import { type NodeType, type Side, typeNamed } from '../../schema/vocabulary.ts'
import type { Access } from '../access.ts'
import { anchored } from './anchor.ts'
import { writeCursor } from './cursor.ts'
import { filter, visible } from './filter.ts'
import { order } from './order.ts'
import { page } from './page.ts'
import { and, type Build, type From, type Level, type Predicate } from './plan.ts'
import type { Selected, Selections } from './selection.ts'
import { Slots } from './slots.ts'
import { output } from './values.ts'

const constant =
  (value: unknown): Build =>
  () =>
    value

/** An object of the response, its keys in the order asked for. */
function object(entries: readonly (readonly [string, Build])[]): Build {
  const keys = entries.map(([key]) => key)
  const builds = entries.map(([, build]) => build)
  return (row) => {
    const value: Record<string, unknown> = {}
    for (let i = 0; i < keys.length; i++) value[keys[i]!] = builds[i]!(row)
    return value
  }
}

export interface LevelPlan {
  readonly level: Level
  readonly slots: Slots
}

export const levelOf = (
  type: NodeType,
  from: From,
  where: Predicate,
  access: Access,
  more: Partial<Level> = {},
): LevelPlan => {
  const slots = new Slots()
  const level = { type, from, where: and(visible(type, access), where), order: [], ...more, slots: slots.list }
  return { slots, level: anchored(level) }
}

/** A node of the level, as its selection asks for it; nodes of an interface by their own type's selection. */
export function node({ level, slots }: LevelPlan, selections: Selections, access: Access): Build {
  const { type } = level
  if (type.options) return object(fields(type, selections.get(type.name)!, level, slots, access))
  const at = slots.place({ kind: 'type', members: type.members }, 'type')
  const members = new Map(
    type.members.map((name) => [name, object(fields(typeNamed(name), selections.get(name)!, level, slots, access))]),
  )
  return (row) => {
    const name = row[at] as string
    // for graphql-js, which asks interfaces for the type of a value
    return Object.defineProperty(members.get(name)!(row) as object, TYPE_NAME, { value: name })
  }
}

function fields(type: NodeType, selected: readonly Selected[], level: Level, slots: Slots, access: Access) {
  return selected.map((each): [string, Build] => {
    if (each.name === '__typename') return [each.key, constant(type.name)]
    const field = type.fields.get(each.name)
    if (field) return [each.key, column(type, field, level, slots, access)]
    return [each.key, side(type.sides.get(each.name)!, each, slots, access)]
  })
}

/** The property that gives a field of one type to this viewer; null where it is redacted. */
function source(type: string, field: string, access: Access): string | null {
  const outcome = access.outcome(type, field)
  return outcome.kind === 'allow' ? field : outcome.kind === 'stored' ? outcome.property : null
}

function column(type: NodeType, field: Field, level: Level, slots: Slots, access: Access): Build {
  const given = source(type.name, field.name, access)
  if (given === null) return constant(null)
  const shared = level.type.members.every((member) => source(member, field.name, access) === given)
  const at = shared
    ? slots.property(given)
    : slots.place({ kind: 'byType', properties: new Map([[type.name, given]]) }, `${type.name} ${given}`)
  const out = output(field.kind)
  return (row) => out(row[at])
}

function side(side: Side, selected: Selected, slots: Slots, access: Access): Build {
  const type = typeNamed(side.target)
  const from: From = { kind: 'side', side }
  // Levels asked alike by several members of an interface are one: selections are shared objects (see selection.ts).
  const key = `${side.relationship.name} ${side.direction} ${side.members.join()} ${identity(selected)}`
  if (!side.one) return connection(type, from, selected, access, slots, key, side)
  const plan = levelOf(type, from, and(), access)
  const build = node(plan, selected.children!, access)
  const at = slots.place({ kind: 'rows', level: plan.level }, key)
  return (row) => {
    const first = (row[at] as unknown[][])[0]
    return first ? build(first) : null
  }
}

const identities = new WeakMap<object, number>()
let made = 0
function identity(value: object): number {
  const known = identities.get(value)
  if (known !== undefined) return known
  identities.set(value, ++made)
  return made
}

/** A connection: its page, its count, or both, whichever is asked for. */
export function connection(
  type: NodeType,
  from: From,
  selected: Selected,
  access: Access,
  slots: Slots,
  key: string,
  along?: Side,
): Build {
  const { args } = selected
  const keys = order(type, args.sort, access)
  const asked = page(args, type, keys)
  const parts = [...selected.children!.values()][0]!
  const wantsInfo = parts.some(({ name, children }) => name === 'pageInfo' && hasNext(children!))
  const plan = levelOf(type, from, filter(type, args.filter, access), access, {
    order: keys,
    // one row more than the page tells whether another page follows
    page: { ...asked, take: asked.take + (wantsInfo ? 1 : 0) },
  })
  const rows = parts.some(({ name }) => name !== 'totalCount' && name !== '__typename')
  const cursors = (): CursorOf => {
    const position = keys.map((each) => plan.slots.property(each.property))
    const cursor = writeCursor(type.name, keys)
    return (row) => cursor(position.map((at) => row[at]))
  }
  const name = [...selected.children!.keys()][0]!
  const builds = parts.map((part) => [part.key, connectionPart(part, name, plan, cursors, access, along)] as const)
  const rowsAt = rows ? slots.place({ kind: 'rows', level: plan.level }, `${key} rows`) : -1
  const countAt = parts.some(({ name }) => name === 'totalCount')
    ? slots.place({ kind: 'count', level: plan.level }, `${key} count`)
    : -1
  return (row) => {
    const found = rowsAt < 0 ? [] : (row[rowsAt] as unknown[][])
    const more = found.length > asked.take
    const taken = more ? found.slice(0, asked.take) : found
    const context: PageContext = {
      rows: asked.backwards ? taken.toReversed() : taken,
      total: countAt < 0 ? 0 : Number(row[countAt]),
      hasNextPage: asked.backwards ? asked.before !== undefined : more,
      hasPreviousPage: asked.backwards ? more : asked.after !== undefined,
    }
    return object(builds.map(([name, build]) => [name, () => build(context)]))(row)
  }
}

const hasNext = (children: Selections) =>
  [...children.values()].some((fields) => fields.some(({ name }) => name.startsWith('has')))

interface PageContext {
  readonly rows: readonly (readonly unknown[])[]
  readonly total: number
  readonly hasNextPage: boolean
  readonly hasPreviousPage: boolean
}

type PageBuild = (page: PageContext) => unknown

type CursorOf = (row: readonly unknown[]) => string

function connectionPart(
  part: Selected,
  typeName: string,
  plan: LevelPlan,
  cursors: () => CursorOf,
  access: Access,
  along: Side | undefined,
): PageBuild {
  switch (part.name) {
    case 'totalCount':
      return ({ total }) => total
    case 'nodes': {
      const build = node(plan, part.children!, access)
      return ({ rows }) => rows.map(build)
    }
    case 'edges': {
      const [name, selected] = [...part.children!][0]!
      const edge = object(
        selected.map((each): [string, Build] => {
          if (each.name === '__typename') return [each.key, constant(name)]
          if (each.name === 'cursor') return [each.key, cursors()]
          if (each.name === 'node') return [each.key, node(plan, each.children!, access)]
          const property = along?.relationship.properties.find((field) => field.name === each.name)
          if (!property) throw new InsitesError('INTERNAL', `An edge has no ${each.name}.`)
          const at = plan.slots.property(property.name, 'edge')
          const out = output(property.kind)
          return [each.key, (row) => out(row[at])]
        }),
      )
      return ({ rows }) => rows.map(edge)
    }
    case 'pageInfo':
      return pageInfo([...part.children!.values()][0]!, cursors)
    default:
      return () => typeName
  }
}

function pageInfo(selected: readonly Selected[], cursors: () => CursorOf): PageBuild {
  const cursorOf: CursorOf = selected.some(({ name }) => name.endsWith('Cursor')) ? cursors() : () => ''
  const parts: Record<string, PageBuild> = {
    hasNextPage: (page) => page.hasNextPage,
    hasPreviousPage: (page) => page.hasPreviousPage,
    startCursor: ({ rows }) => (rows[0] ? cursorOf(rows[0]) : null),
    endCursor: ({ rows }) => (rows.length ? cursorOf(rows.at(-1)!) : null),
    __typename: () => 'PageInfo',
  }
  return (page) => Object.fromEntries(selected.map(({ key, name }) => [key, parts[name]!(page)]))
}
