/** Pages, walked forwards and backwards, are the sorted list, whatever the order and the size of the pages. */
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { upsert } from '../../graph/write/index.ts'
import { constantCase } from '../../schema/graphql/declare.ts'
import { type NodeType, typeNamed } from '../../schema/vocabulary.ts'
import { dataset, idNamed, SOURCE } from '../contract/catalogue.ts'
import { engines } from '../engines/index.ts'
import { type Graph, graphOn, runsOn } from './asking.ts'
import { compare, rank, type Thing, World } from './world.ts'

// many runs, on a machine that may be busy
vi.setConfig({ testTimeout: 120_000 })

interface Key {
  readonly field: string
  readonly direction?: 'ASC' | 'DESC'
  readonly nulls?: 'FIRST' | 'LAST'
}

/** Instants of writing aren't foretold. */
const sortable = ({ fields }: NodeType) =>
  [...fields.values()].filter((field) => field.sort && field.kind !== 'instant').map(({ name }) => name)

const orderOf = (type: string): fc.Arbitrary<Key[]> =>
  fc.array(
    fc.record(
      {
        field: fc.constantFrom(...sortable(typeNamed(type))),
        direction: fc.constantFrom('ASC' as const, 'DESC' as const),
        nulls: fc.constantFrom('FIRST' as const, 'LAST' as const),
      },
      { requiredKeys: ['field'] },
    ),
    { maxLength: 3 },
  )

/** The order of a list, worked out in memory. */
function sorted(things: readonly Thing[], type: string, order: readonly Key[]): string[] {
  const fields = typeNamed(type).fields
  const by = (a: Thing, b: Thing): number => {
    for (const { field, direction = 'ASC', nulls = 'LAST' } of [...order, { field: 'id' }]) {
      const [x, y] = [a, b].map((each) => rank(fields.get(field)!, each.value(field)))
      if (x === y) continue
      if (x === null || y === null) return (x === null) === (nulls === 'FIRST') ? -1 : 1
      return direction === 'ASC' ? compare(x!, y!) : -compare(x!, y!)
    }
    return 0
  }
  return things.toSorted(by).map(({ key }) => key)
}

interface Connection {
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly key: string } }[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly hasPreviousPage: boolean }
}

interface List {
  readonly type: string
  readonly things: (world: World) => Thing[]
  readonly query: string
  readonly at: (data: never) => Connection
}

const page = `(first: $first, after: $after, last: $last, before: $before, sort: $sort)
  { edges { cursor node { key } } pageInfo { hasNextPage hasPreviousPage } }`
const head = (type: string) => `query ($first: Int, $after: String, $last: Int, $before: String, $sort: [${type}Sort!])`

const root = (type: string): List => {
  const field = typeNamed(type).options!.plural
  return {
    type,
    things: (world) => world.of(type),
    query: `${head(type)} { ${field}${page} }`,
    at: (data: Record<string, Connection>) => data[field]!,
  }
}

const lists: readonly List[] = [
  ...['Dataset', 'Finding', 'Validation', 'Place', 'Model', 'Distribution'].map(root),
  {
    type: 'Item',
    things: (world) => world.along(world.things.get('Topic t3')!, typeNamed('Topic').sides.get('works')!),
    query: `${head('Item')} { topic(id: "${idNamed('Topic', 't3')}") { works${page} } }`,
    at: (data: { topic: { works: Connection } }) => data.topic.works,
  },
]

/** All pages from one end to the other; `each` is called between two of them. */
async function walk(
  graph: Graph,
  list: List,
  order: readonly Key[],
  size: number,
  forwards: boolean,
  each = async () => {},
) {
  const sort = order.map(({ field, ...rest }) => ({ by: constantCase(field), ...rest }))
  const keys: string[] = []
  let cursor: string | undefined
  for (;;) {
    const variables = forwards ? { first: size, after: cursor, sort } : { last: size, before: cursor, sort }
    const { edges, pageInfo } = list.at(await graph.ask<never>(list.query, variables))
    const found = edges.map(({ node }) => node.key)
    if (forwards) keys.push(...found)
    else keys.unshift(...found)
    if (!(forwards ? pageInfo.hasNextPage : pageInfo.hasPreviousPage)) return keys
    expect(edges, 'a page that another follows is full').toHaveLength(size)
    cursor = (forwards ? edges.at(-1) : edges[0])!.cursor
    await each()
  }
}

const listAndOrder = fc
  .constantFrom(...lists)
  .chain((list) => fc.record({ list: fc.constant(list), order: orderOf(list.type) }))

describe.each(engines)('$name', (engine) => {
  let graph: Graph
  const world = new World()
  beforeAll(async () => {
    graph = await graphOn(engine)
  })
  afterAll(() => graph?.port.close())

  it('walking either way gives the sorted list', () =>
    fc.assert(
      fc.asyncProperty(listAndOrder, fc.integer({ min: 3, max: 30 }), async ({ list, order }, size) => {
        const expected = sorted(list.things(world), list.type, order)
        expect(await walk(graph, list, order, size, true)).toEqual(expected)
        expect(await walk(graph, list, order, size, false)).toEqual(expected)
      }),
      { numRuns: runsOn(engine, 100) },
    ))

  it('what stays while others come and go is met once, in order', () =>
    fc.assert(
      fc.asyncProperty(
        orderOf('Dataset'),
        fc.integer({ min: 8, max: 20 }),
        fc.boolean(),
        fc.array(fc.integer({ min: 0, max: 90 }), { maxLength: 8 }),
        async (order, size, forwards, changes) => {
          const left = [...changes]
          const touched = new Set<string>()
          const keys = await walk(graph, lists[0]!, order, size, forwards, async () => {
            for (const i of left.splice(0, 2)) {
              touched.add(`d${i}`)
              await (i < 64 ? remove(graph, `d${i}`) : upsert(graph.port, [dataset(i)], 'test'))
            }
          })
          const staying = world.of('Dataset').filter(({ key }) => !touched.has(key))
          expect(new Set(keys).size, 'none comes twice').toBe(keys.length)
          expect(keys.filter((key) => !touched.has(key))).toEqual(sorted(staying, 'Dataset', order))
          for (const i of new Set(changes))
            await (i < 64 ? upsert(graph.port, [dataset(i)], 'test') : remove(graph, `d${i}`))
        },
      ),
      { numRuns: runsOn(engine, 40) },
    ))
})

const remove = ({ port }: Graph, key: string) =>
  port.write((transaction) =>
    transaction.run({
      text: 'MATCH (n:Node) WHERE n.sourceKey = $key DETACH DELETE n',
      params: { key: `${SOURCE}\u241f${key}` },
    }),
  )
