import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { everything } from '../../../graph/access.ts'
import type { GraphPort, Statement } from '../../../graph/port.ts'
import { Company } from '../../../graph/read/company.ts'
import type { Compiled } from '../../../graph/read/compile.ts'
import { InsitesError } from '../../../schema/errors.ts'
import { catalogue, dataset, idNamed } from '../../contract/catalogue.ts'
import { loaded, recording } from '../../contract/operations-service.ts'
import { engines } from '../../engines/index.ts'
import { type Ask, asking } from './asking.ts'
import { guest, sees, steward } from './viewers.ts'

// Statements that take long go by other rules; on a busy machine any of them may.
vi.spyOn(performance, 'now').mockReturnValue(0)

const read = 'query ($id: ID!) { dataset(id: $id) { title } }'
const ids = Array.from({ length: 16 }, (_, i) => idNamed('Dataset', `d${i}`))

/** A hundred divided by a value; by zero that is an error. */
const division = (p0: bigint): Compiled => ({
  text: 'UNWIND $batch AS q\nCALL (q) {\n  RETURN 100 / q.p0 AS a1\n}\nRETURN q.i, [a1]',
  values: { p0 },
  sizes: {},
  viewers: false,
})

describe.each(engines)('$name', (engine) => {
  let port: GraphPort
  let ask: Ask
  const statements: Statement[] = []
  beforeAll(async () => {
    port = recording(await loaded(engine), (statement) => statements.push(statement))
    ask = asking(port)
    await ask(read, { id: ids[0] })
  })
  afterAll(() => port?.close())

  const sent = async <T>(work: () => Promise<T>) => {
    statements.length = 0
    const answers = await work()
    return { answers, batches: statements.map(({ params }) => (params!.batch as unknown[]).length) }
  }

  it('reads of one shape that arrive together travel together, each with its own answer', async () => {
    const { answers, batches } = await sent(() => Promise.all(ids.map((id) => ask(read, { id }))))
    expect(answers).toEqual(ids.map((_, i) => ({ dataset: { title: dataset(i).fields.title } })))
    expect(batches).toEqual([1, 1, 14])
  })

  it('equal reads are sent once', async () => {
    const { answers, batches } = await sent(() => Promise.all(ids.map((_, i) => ask(read, { id: ids[i % 2] }))))
    expect(new Set(answers.map((each) => JSON.stringify(each))).size).toBe(2)
    expect(batches).toEqual([1, 1, 2])
  })

  it('two viewers never mix', async () => {
    const query = `query ($id: ID!, $place: ID!) {
      dataset(id: $id) { key }
      place(id: $place) { located(first: 100, sort: [{ by: KEY }]) { totalCount nodes { key } } }
      organizations(filter: { datasets: { some: { visibility: { eq: PRIVATE } } } }) { totalCount }
      variableAggregate(groupBy: [DATASET], first: 100) { count groupCount groups { key { dataset { key } } count } }
    }`
    const variables = { id: idNamed('Dataset', 'd6'), place: idNamed('Place', 'p6') }
    const alone = { guest: await ask(query, variables, guest), steward: await ask(query, variables, steward) }
    expect(alone.guest).not.toEqual(alone.steward)
    const viewers = Array.from({ length: 12 }, (_, i): 'guest' | 'steward' => (i % 3 ? 'guest' : 'steward'))
    const { answers } = await sent(() =>
      Promise.all(viewers.map((each) => ask(query, variables, { guest, steward }[each]))),
    )
    expect(answers).toEqual(viewers.map((each) => alone[each]))
    expect(Math.max(...statements.map(({ params }) => (params!.viewers as unknown[]).length))).toBe(2)
  })

  it('a viewer counts and finds what the audience of rows lets through', async () => {
    const open = catalogue.filter((entry) => entry.type === 'Dataset' && sees(steward, entry)).map(({ key }) => key)
    const query = '{ datasets(first: 100) { totalCount nodes { key } } datasetAggregate { count } }'
    const { datasets, datasetAggregate } = await ask<{
      datasets: { totalCount: number; nodes: { key: string }[] }
      datasetAggregate: { count: number }
    }>(query, {}, steward)
    expect(datasets.nodes.map(({ key }) => key).sort()).toEqual(open.sort())
    expect([datasets.totalCount, datasetAggregate.count]).toEqual([open.length, open.length])
  })

  // Grafeo divides by zero without complaint
  if (engine.name === 'neo4j')
    it('a read that fails fails alone', async () => {
      const company = new Company(port)
      const { answers } = await sent(() =>
        Promise.allSettled([1n, 2n, 4n, 0n, 5n].map((p0) => company.run(division(p0), everything, false))),
      )
      expect(answers.map(({ status }) => status)).toEqual([
        'fulfilled',
        'fulfilled',
        'fulfilled',
        'rejected',
        'fulfilled',
      ])
      expect(answers.map((each) => (each.status === 'fulfilled' ? each.value.map(Number) : each.reason.code))).toEqual([
        [100],
        [50],
        [25],
        'INTERNAL',
        [20],
      ])
    })
})

/** An engine that answers by hand. */
const answering = (read: (statement: Statement) => Promise<never>): GraphPort =>
  ({ read }) as Partial<GraphPort> as GraphPort

it.each(['TIMEOUT', 'UNAVAILABLE'] as const)('what ends with %s is not run again', async (code) => {
  let runs = 0
  const company = new Company(
    answering(async () => {
      runs++
      throw new InsitesError(code, 'No.')
    }),
  )
  const reads = [1n, 2n, 3n, 4n, 5n].map((p0) => company.run(division(p0), everything, false))
  const ends = await Promise.allSettled(reads)
  expect(ends.map((each) => each.status === 'rejected' && each.reason.code)).toEqual(Array(5).fill(code))
  expect(runs).toBe(3)
})

it('what fails for another reason is run once more alone', async () => {
  let runs = 0
  const company = new Company(
    answering(async () => {
      runs++
      throw new InsitesError('INTERNAL', 'No.')
    }),
  )
  await Promise.allSettled([1n, 2n, 3n, 4n].map((p0) => company.run(division(p0), everything, false)))
  expect(runs).toBe(2 + 1 + 2)
})
