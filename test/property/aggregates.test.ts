/** Figures and groups are those worked out in memory, the largest groups first. */
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { type GroupKey, groupKeys, MEASURES, type Measure, measured } from '../../schema/graphql/aggregates.ts'
import { type NodeType, typeNamed, types } from '../../schema/vocabulary.ts'
import { engines } from '../engines/index.ts'
import { figure, type Group, groupsOf } from './aggregates-oracle.ts'
import { type Graph, graphOn, runsOn } from './asking.ts'
import { World } from './world.ts'

// many runs, on a machine that may be busy
vi.setConfig({ testTimeout: 120_000 })

const world = new World()

/** People have ids of chance, and groups of equal size are ordered by id. */
const keysOf = (type: NodeType) =>
  [...groupKeys(type.name)].filter(([, key]) => key.kind !== 'node' || key.side.target !== 'Person')

/** Instants of writing aren't foretold. */
const fieldsOf = (type: NodeType, measure: Measure) => measured(type, measure).filter(({ kind }) => kind !== 'instant')

const asked = fc.constantFrom(...types.map(({ name }) => name)).chain((name) =>
  fc.record({
    name: fc.constant(name),
    keys: fc.uniqueArray(fc.constantFrom(...keysOf(typeNamed(name)).map(([value]) => value)), { maxLength: 3 }),
    first: fc.integer({ min: 1, max: 12 }),
  }),
)

const keyOf = (key: GroupKey) => (key.kind === 'node' ? `${key.name} { key }` : key.name)

/** All figures of a type. */
const figures = (type: NodeType): string =>
  [
    'count',
    ...MEASURES.map((measure) => [measure, fieldsOf(type, measure).map(({ name }) => name)] as const)
      .filter(([, names]) => names.length)
      .map(([measure, names]) => `${measure} { ${names.join(' ')} }`),
  ].join(' ')

describe.each(engines)('$name', (engine) => {
  let graph: Graph
  beforeAll(async () => {
    graph = await graphOn(engine)
  })
  afterAll(() => graph?.port.close())

  it('figures, whole and by group, are those of the nodes', () =>
    fc.assert(
      fc.asyncProperty(asked, async ({ name, keys, first }) => {
        const type = typeNamed(name)
        const by = keys.map((key) => groupKeys(name).get(key)!)
        const field = `${name[0]!.toLowerCase()}${name.slice(1)}Aggregate`
        const groups = by.length ? `groupCount groups { key { ${by.map(keyOf).join(' ')} } ${figures(type)} }` : ''
        const query = `query ($by: [${name}GroupBy!], $first: Int) { all: ${field}(groupBy: $by, first: $first) { ${figures(type)} ${groups} } }`
        const { all } = await graph.ask<{ all: Record<string, unknown> }>(query, { by: keys, first })

        const things = world.of(name)
        const given = (group: Group) => ({
          ...(by.length && group.keys ? { key: group.keys } : {}),
          count: group.things.length,
          ...measures(type, group),
        })
        const expected = groupsOf(world, things, by)
        expect(all).toEqual({
          ...given({ things }),
          ...(by.length ? { groupCount: expected.length, groups: expected.slice(0, first).map(given) } : {}),
        })
      }),
      { numRuns: runsOn(engine, 200) },
    ))
})

function measures(type: NodeType, { things }: Group): Record<string, unknown> {
  const all = MEASURES.map((measure) => [
    measure,
    Object.fromEntries(fieldsOf(type, measure).map((field) => [field.name, figure(things, field, measure)])),
  ])
  return Object.fromEntries(all.filter(([, values]) => Object.keys(values!).length))
}
