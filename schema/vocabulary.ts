/**
 * The vocabulary as data: every type with its fields and the relationship fields that the table of relationships
 * gives it, and the interfaces `Node`, `Item` and `Work` with what their members share. Everything else (GraphQL
 * types, filters, constraints, import checks) is derived from here.
 */
import { type Field, sortCopy } from './define/field.ts'
import { fieldsOf, optionsOf, type TypeOptions } from './define/registry.ts'
import type { Relationship } from './define/relationship.ts'
import { relationships } from './relationships.ts'
import { Dataset } from './types/dataset.ts'
import { Distribution } from './types/distribution.ts'
import { Finding } from './types/finding.ts'
import { Item } from './types/item.ts'
import { Model } from './types/model.ts'
import { Organization } from './types/organization.ts'
import { Person } from './types/person.ts'
import { Place } from './types/place.ts'
import { Post } from './types/post.ts'
import { Project } from './types/project.ts'
import { Topic } from './types/topic.ts'
import { Validation } from './types/validation.ts'
import { Variable } from './types/variable.ts'

const classes = [
  Person,
  Organization,
  Project,
  Dataset,
  Distribution,
  Variable,
  Model,
  Finding,
  Validation,
  Post,
  Topic,
  Place,
]

/** One end of a relationship, seen from the node at the other end. */
export interface Side {
  readonly name: string
  readonly description: string
  readonly relationship: Relationship
  readonly direction: 'OUT' | 'IN' | 'BOTH'
  /** The type of the nodes at the far end: a concrete one, or the narrowest interface over `members`. */
  readonly target: string
  /** Concrete types that the far end can have through this field. */
  readonly members: readonly string[]
  readonly one: boolean
}

export interface NodeType {
  readonly name: string
  readonly description: string
  readonly fields: ReadonlyMap<string, Field>
  readonly sides: ReadonlyMap<string, Side>
  /** Concrete types: itself, or the members of an interface. */
  readonly members: readonly string[]
  /** Only for concrete types. */
  readonly options?: TypeOptions
}

const works = classes.filter((type) => optionsOf(type).work).map((type) => type.name)

const targetOf = (members: readonly string[]): string =>
  members.length === 1 ? members[0]! : members.every((name) => works.includes(name)) ? 'Work' : 'Item'

/** The relationship fields of a concrete type. Pairs that give it the same field are one field. */
function sidesOf(type: string): Map<string, Side> {
  const sides = new Map<string, Side>()
  const add = (side: Side) => {
    const before = sides.get(side.name)
    const members = [...new Set([...(before?.members ?? []), ...side.members])]
    sides.set(side.name, { ...side, members, target: targetOf(members) })
  }
  for (const relationship of relationships)
    for (const { from, to, start, end } of relationship.pairs) {
      const side = (
        direction: Side['direction'],
        { field, description, one = false }: typeof start,
        far: readonly string[],
      ) => add({ name: field, description, relationship, direction, one, members: far, target: targetOf(far) })
      if (relationship.symmetric) {
        if (from.includes(type)) side('BOTH', start, to)
        continue
      }
      if (from.includes(type)) side('OUT', start, to)
      if (to.includes(type)) side('IN', end, from)
    }
  return sides
}

const byName = (fields: readonly Field[]) => new Map(fields.map((field) => [field.name, field]))

const concrete = classes.map(
  (type): NodeType => ({
    name: type.name,
    description: optionsOf(type).description,
    fields: byName(fieldsOf(type)),
    sides: sidesOf(type.name),
    members: [type.name],
    options: optionsOf(type),
  }),
)

/** The relationship fields that all members have, with whatever any of them reaches at the far end. */
function shared(members: readonly NodeType[]): Map<string, Side> {
  const sides = new Map<string, Side>()
  for (const [name, side] of members[0]!.sides) {
    const all = members.map((member) => member.sides.get(name))
    const alike = all.every(
      (other) =>
        other?.relationship === side.relationship && other.direction === side.direction && other.one === side.one,
    )
    if (!alike) continue
    const far = [...new Set(all.flatMap((other) => other!.members))]
    sides.set(name, { ...side, members: far, target: targetOf(far) })
  }
  return sides
}

function abstract(name: string, description: string, names: readonly string[], fields: readonly Field[]): NodeType {
  const members = concrete.filter((type) => names.includes(type.name))
  return {
    name,
    description,
    fields: byName(fields),
    sides: name === 'Node' ? new Map() : shared(members),
    members: members.map((type) => type.name),
  }
}

const all = classes.map((type) => type.name)
const common = fieldsOf(Item)

export const interfaces: readonly NodeType[] = [
  abstract('Node', 'Anything with an id (Relay).', all, common.slice(0, 1)),
  abstract('Item', 'Anything that somebody answers for and may share.', all, common),
  abstract('Work', 'Something people made: has topics and contributors.', works, common),
]

export const types: readonly NodeType[] = concrete

const everything = new Map([...concrete, ...interfaces].map((type) => [type.name, type]))

export function typeNamed(name: string): NodeType {
  const type = everything.get(name)
  if (!type) throw new Error(`There is no type ${name}`)
  return type
}

/** Every node carries it, besides its own label. */
export const NODE_LABEL = 'Node'

/**
 * The property a field is ordered by: dates by their first day, texts and words by their folded copy (engines compare
 * characters beyond the Basic Multilingual Plane differently, so none are in it), all else by itself.
 */
export const sortProperty = (field: Field): string =>
  ['text', 'word', 'date'].includes(field.kind) ? sortCopy(field.name) : field.name

export { relationships }
