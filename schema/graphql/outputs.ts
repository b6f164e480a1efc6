/**
 * Object types, interfaces, connections and edges. The fields have no resolvers of their own: root fields return
 * values shaped as they were asked for.
 */
import { GraphQLInt, GraphQLString } from 'graphql'
import { interfaces, type NodeType, type Side, typeNamed } from '../vocabulary.ts'
import { type Argument, type Declared, interfaceType, type Member, memo, objectType, pascalCase } from './declare.ts'
import { filterOf } from './filters.ts'
import { typeOfField } from './kinds.ts'
import { PageInfo, pageArguments } from './paging.ts'
import { sortOf } from './sorts.ts'

/** What a list of nodes of a type can be asked with. */
export const listArguments = (name: string): Argument[] => [
  { name: 'filter', type: () => filterOf(name), description: 'Only nodes that match.' },
  { name: 'sort', type: () => [sortOf(name)], description: 'The order; by id where nothing is said.' },
  ...pageArguments,
]

const fieldMembers = (type: NodeType): Member[] =>
  [...type.fields.values()].map((field) => ({
    name: field.name,
    type: () => typeOfField(field),
    nullable: !field.required,
    description: field.description,
  }))

const sideMembers = (type: NodeType): Member[] =>
  [...type.sides.values()].map((side) => ({
    name: side.name,
    type: () => (side.one ? outputOf(side.target) : connectionOf(side)),
    nullable: side.one,
    description: side.description,
    args: side.one ? [] : listArguments(side.target),
  }))

/** The interfaces of a concrete type, or those that a narrower interface takes in. */
const implemented = (type: NodeType): Declared[] =>
  interfaces
    .filter((other) => other.name !== type.name && type.members.every((member) => other.members.includes(member)))
    .filter((other) => type.options || interfaces.indexOf(other) < interfaces.indexOf(type))
    .map((other) => outputOf(other.name))

export const outputOf = memo((name: string): Declared => {
  const type = typeNamed(name)
  const make = type.options ? objectType : interfaceType
  const says = type.options ? `${type.description} (${type.options.standard})` : type.description
  return make(name, says, [...fieldMembers(type), ...sideMembers(type)], implemented(type))
})

/** Relationships with properties have edges of their own; all others share those of the type they lead to. */
const edgeName = (side: Side) =>
  side.relationship.properties.length ? pascalCase(side.relationship.name) + side.target : side.target

const connection = memo((key: string): Declared => {
  const [name, target, relationship] = key.split(' ') as [string, string, string | undefined]
  const properties = relationship
    ? typeSides.get(relationship)!.relationship.properties.map(
        (field): Member => ({
          name: field.name,
          type: () => typeOfField(field),
          nullable: true,
          description: field.description,
        }),
      )
    : []
  const edge = objectType(`${name}Edge`, `A ${target} in a list, with its place there.`, [
    { name: 'cursor', type: () => GraphQLString, description: 'Its place in the order, for `after` and `before`.' },
    { name: 'node', type: () => outputOf(target) },
    ...properties,
  ])
  return objectType(`${name}Connection`, `A list of ${target} nodes, a page at a time (Relay).`, [
    { name: 'totalCount', type: () => GraphQLInt, description: 'How many match in all; counted only when asked for.' },
    { name: 'nodes', type: () => [outputOf(target)], description: 'The nodes of the page.' },
    { name: 'edges', type: () => [edge], description: 'The nodes of the page with cursors and edge properties.' },
    { name: 'pageInfo', type: () => PageInfo },
  ])
})

const typeSides = new Map<string, Side>()

/** The connection that a relationship field gives. */
export function connectionOf(side: Side): Declared {
  if (!side.relationship.properties.length) return listOf(side.target)
  typeSides.set(side.relationship.name, side)
  return connection(`${edgeName(side)} ${side.target} ${side.relationship.name}`)
}

/** The connection over all nodes of a type. */
export const listOf = (name: string): Declared => connection(`${name} ${name}`)
