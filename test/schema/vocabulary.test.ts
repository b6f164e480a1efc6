import { type GraphQLObjectType, isInputObjectType, isInterfaceType, isListType, isObjectType } from 'graphql'
import { describe, expect, it } from 'vitest'
import { buildSchema } from '../../resolvers/index.ts'
import { indexes } from '../../schema/indexes.ts'
import { interfaces, relationships, sortProperty, types } from '../../schema/vocabulary.ts'

const schema = buildSchema()
const fieldsOf = (name: string) => (schema.getType(name) as GraphQLObjectType).getFields()

it('twelve types and eighteen relationships make the vocabulary', () => {
  expect(types).toHaveLength(12)
  expect(relationships).toHaveLength(18)
})

describe.each(types)('$name', ({ name, fields, sides, options }) => {
  it('has its fields, as nullable as the class says', () => {
    const type = schema.getType(name)
    expect(isObjectType(type)).toBe(true)
    for (const field of fields.values()) {
      const { type: given, description } = fieldsOf(name)[field.name]!
      expect(String(given).endsWith('!'), `${name}.${field.name}`).toBe(field.required ?? false)
      expect(description).toBe(field.description)
    }
  })

  it('has a field for each of its relationships, plain where one node can be there', () => {
    for (const side of sides.values()) {
      const given = String(fieldsOf(name)[side.name]!.type)
      if (side.one) expect(given, side.name).toBe(side.target)
      else expect(given, side.name).toMatch(/Connection!$/)
    }
  })

  it('has root fields, a filter, an order and groups', () => {
    const root = schema.getQueryType()!.getFields()
    const one = name[0]!.toLowerCase() + name.slice(1)
    expect(Object.keys(root)).toEqual(expect.arrayContaining([one, options!.plural, `${one}Aggregate`]))
    expect(isInputObjectType(schema.getType(`${name}Filter`))).toBe(true)
    for (const other of ['Sort', 'SortBy', 'GroupBy', 'Aggregate'])
      expect(schema.getType(`${name}${other}`)).toBeDefined()
  })

  it('has an index for whatever it is ordered by', () => {
    const indexed = new Set(indexes.filter(({ label }) => label === name).map(({ property }) => property))
    for (const field of fields.values()) if (field.sort) expect(indexed, field.name).toContain(sortProperty(field))
  })

  it('names its fields and relationships once', () => {
    expect([...fields.keys()].filter((field) => sides.has(field))).toEqual([])
  })
})

describe.each(relationships)('$name', ({ name, pairs, properties, symmetric }) => {
  it('is seen from both of its ends', () => {
    for (const { from, to, start, end } of pairs) {
      for (const type of from)
        expect(sideOf(type, start.field)).toMatchObject({ direction: symmetric ? 'BOTH' : 'OUT' })
      for (const type of to) expect(sideOf(type, end.field)).toMatchObject({ direction: symmetric ? 'BOTH' : 'IN' })
    }
  })

  it('gives its properties on the edges, at both ends', () => {
    for (const { from, to, start, end } of pairs)
      for (const [type, { field, one }] of [
        ...from.map((each) => [each, start] as const),
        ...to.map((each) => [each, end] as const),
      ]) {
        if (one) continue
        const connection = fieldsOf(String(fieldsOf(type)[field]!.type).replace('!', ''))
        const edge = fieldsOf(String(connection.edges!.type).replace(/[[\]!]/g, ''))
        expect(Object.keys(edge), `${type}.${field}`).toEqual(
          expect.arrayContaining(properties.map((each) => each.name)),
        )
      }
  })

  const sideOf = (type: string, field: string) => {
    const side = types.find((each) => each.name === type)!.sides.get(field)
    expect(side?.relationship.name, `${type}.${field}`).toBe(name)
    return side
  }
})

it.each(interfaces)('$name has what all its members have', ({ name, members, fields, sides }) => {
  const type = schema.getType(name)
  if (!isInterfaceType(type)) throw new Error(`${name} is no interface`)
  expect(
    schema
      .getPossibleTypes(type)
      .map((each) => each.name)
      .sort(),
  ).toEqual([...members].sort())
  for (const field of [...fields.keys(), ...sides.keys()])
    for (const member of members) expect(Object.keys(fieldsOf(member)), member).toContain(field)
})

it('every type, field, argument and value says what it is', () => {
  const silent = Object.values(schema.getTypeMap())
    .filter((type) => !type.name.startsWith('__') && (isObjectType(type) || isInterfaceType(type)))
    .flatMap((type) => [
      ...(type.description ? [] : [type.name]),
      ...Object.values((type as GraphQLObjectType).getFields()).flatMap((field) =>
        field.args.filter(({ description }) => !description).map((arg) => `${type.name}.${field.name}(${arg.name})`),
      ),
    ])
  expect(silent.filter((name) => !/^Query/.test(name))).toEqual([])
})

it('lists hold no nulls, but where nodes are asked by ids', () => {
  const lists = Object.values(schema.getTypeMap())
    .filter((type) => !type.name.startsWith('__') && isObjectType(type))
    .flatMap((type) =>
      Object.values((type as GraphQLObjectType).getFields()).map((field) => ({
        name: `${type.name}.${field.name}`,
        type: field.type,
      })),
    )
    .filter(({ type }) => isListType(type) || String(type).startsWith('['))
  expect(lists.filter(({ type }) => !String(type).includes('!]')).map(({ name }) => name)).toEqual(['Query.nodes'])
})
