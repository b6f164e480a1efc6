/** Filters choose what the same filter, worked out in memory, chooses. */
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { Field } from '../../schema/define/field.ts'
import { operatorsOf } from '../../schema/graphql/filters.ts'
import { type NodeType, type Side, typeNamed, types } from '../../schema/vocabulary.ts'
import { idNamed } from '../contract/catalogue.ts'
import { engines } from '../engines/index.ts'
import { type Graph, graphOn, runsOn } from './asking.ts'
import { type Filter, matches } from './filters-oracle.ts'
import { type Value, World } from './world.ts'

// many runs, on a machine that may be busy
vi.setConfig({ testTimeout: 120_000 })

const world = new World()

/** Fields whose values are foretold: neither of chance nor of the time of writing. */
const fields = (type: NodeType) =>
  [...type.fields.values()].filter(
    ({ name }) => !['id', 'createdAt', 'updatedAt', 'retrievedAt', 'importedBy'].includes(name),
  )

/** Where no node has a value. */
const otherwise: { readonly [kind in Field['kind']]?: Value } = {
  boolean: true,
  float: 1.5,
  bigint: 1n,
  id: idNamed('Organization', 'o0'),
}

/** Values that the field has somewhere, and such as are near them. */
function valuesOf(type: NodeType, field: Field): fc.Arbitrary<Value> {
  const present = type.members.flatMap((member) => world.of(member).flatMap((each) => each.value(field.name) ?? []))
  const values = [...new Set(present.flat() as Value[])]
  const some = fc.constantFrom(...(values.length ? values : [otherwise[field.kind] ?? '2013']))
  switch (field.kind) {
    case 'text':
    case 'texts':
    case 'word':
      return fc.tuple(some, fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 4 })).map(([value, form, at]) => {
        const text = String(value)
        return [text, text.toUpperCase(), text.slice(at).toWellFormed(), [...text].slice(0, at + 1).join('')][form]!
      })
    case 'date':
      return fc.oneof(some, fc.constantFrom('2012-02', '2013-02-28', '2012-12-31', '0001', '9999-12'))
    case 'bigint':
      return fc.oneof(some, fc.constantFrom(0n, -(2n ** 63n), 2n ** 53n + 1n))
    case 'int':
      return fc.integer({ min: 0, max: 2 })
    case 'float':
      return fc.oneof(some, fc.constantFrom(0, -0, 3, 1e300, 0.1 + 0.2))
    case 'enum':
      return fc.constantFrom(...Object.keys(field.values!.values))
    default:
      return some
  }
}

const condition = (type: NodeType): fc.Arbitrary<Filter> =>
  fc.constantFrom(...fields(type)).chain((field) =>
    fc.constantFrom(...operatorsOf(field)).chain((operator) => {
      const value = valuesOf(type, field)
      const operand: fc.Arbitrary<Value | Value[]> =
        operator === 'isNull'
          ? fc.boolean()
          : ['in', 'hasAny'].includes(operator)
            ? fc.array(value, { maxLength: 3 })
            : value
      return operand.map((each) => ({ [field.name]: { [operator]: each } }))
    }),
  )

const related = (side: Side, depth: number): fc.Arbitrary<Filter> => {
  const inner = filterOf(typeNamed(side.target), depth)
  return side.one
    ? inner.map((filter) => ({ [side.name]: filter }))
    : fc
        .tuple(fc.constantFrom('some', 'none', 'every'), inner)
        .map(([quantifier, filter]) => ({ [side.name]: { [quantifier]: filter } }))
}

function filterOf(type: NodeType, depth: number): fc.Arbitrary<Filter> {
  if (depth === 0) return condition(type)
  const inner = fc.constant(null).chain(() => filterOf(type, depth - 1))
  const ofType: fc.Arbitrary<Filter>[] = type.options
    ? []
    : [fc.subarray([...type.members]).map((members) => ({ type: members }))]
  const sides = [...type.sides.values()]
  return fc.oneof(
    { weight: 2, arbitrary: condition(type) },
    { weight: 1, arbitrary: fc.tuple(condition(type), inner).map(([a, b]) => ({ ...a, ...b })) },
    { weight: 1, arbitrary: inner.map((not) => ({ not })) },
    { weight: 1, arbitrary: fc.array(inner, { maxLength: 3 }).map((and) => ({ and })) },
    { weight: 2, arbitrary: fc.array(inner, { maxLength: 3 }).map((or) => ({ or })) },
    ...(sides.length
      ? [{ weight: 4, arbitrary: fc.constantFrom(...sides).chain((side) => related(side, depth - 1)) }]
      : []),
    ...ofType.map((arbitrary) => ({ weight: 1, arbitrary })),
  )
}

const asked = fc
  .constantFrom(...types.map(({ name }) => name))
  .chain((name) => fc.record({ name: fc.constant(name), filter: filterOf(typeNamed(name), 3) }))

/** As JSON carries it. */
const sent = (filter: Filter): Record<string, unknown> =>
  JSON.parse(JSON.stringify(filter, (_, value) => (typeof value === 'bigint' ? String(value) : value)))

describe.each(engines)('$name', (engine) => {
  let graph: Graph
  beforeAll(async () => {
    graph = await graphOn(engine)
  })
  afterAll(() => graph?.port.close())

  it('a filter chooses the nodes that it describes', () =>
    fc.assert(
      fc.asyncProperty(asked, async ({ name, filter }) => {
        const type = typeNamed(name)
        const query = `query ($filter: ${name}Filter) { list: ${type.options!.plural}(filter: $filter, first: 1000) { totalCount nodes { key } } }`
        const { list } = await graph.ask<{ list: { totalCount: number; nodes: { key: string }[] } }>(query, {
          filter: sent(filter),
        })
        const expected = world.of(name).filter((each) => matches(world, type, each, filter))
        expect(list.nodes.map(({ key }) => key).sort()).toEqual(expected.map(({ key }) => key).sort())
        expect(list.totalCount).toBe(expected.length)
      }),
      { numRuns: runsOn(engine, 400) },
    ))
})
