import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { defineSchema } from '../../../graph/define.ts'
import type { GraphPort } from '../../../graph/port.ts'
import { type Entry, type Link, upsert } from '../../../graph/write/index.ts'
import { catalogue, idNamed, reference } from '../../contract/catalogue.ts'
import { engines, plain } from '../../engines/index.ts'

const entry = (type: string, key: string, fields: Entry['fields'], links: Entry['links'] = []): Entry => ({
  ...reference(type, key),
  fields: { visibility: 'PUBLIC', ...fields },
  links,
})

const topic = (key: string, fields: Entry['fields'] = {}) => entry('Topic', key, { name: `topic ${key}`, ...fields })
const variable = (key: string, ...links: Link[]) => entry('Variable', key, { name: key }, links)
const link = (
  relationship: string,
  direction: Link['direction'],
  type: string,
  key: string,
  properties?: Link['properties'],
): Link => ({
  relationship,
  direction,
  to: reference(type, key),
  properties,
})
const about = (key: string, weight?: number) => link('ABOUT', 'OUT', 'Topic', key, { weight })

describe.each(engines)('$name', (engine) => {
  let port: GraphPort
  beforeAll(async () => {
    port = await engine.open()
    await defineSchema(port)
  })
  afterAll(() => port?.close())

  const rows = async (text: string, params = {}) => plain(await port.read({ text, params }))
  const put = (...entries: Entry[]) => upsert(port, entries, 'run')
  const node = async (key: string, property: string) => {
    const [row] = (await rows(`MATCH (n:Node {key: $key}) RETURN n.${property}`, { key })) as unknown[][]
    return row?.[0] ?? null
  }
  const topicsOf = (key: string) =>
    rows('MATCH (n:Node {key: $key})-[r:ABOUT]->(t:Topic) RETURN t.key, r.weight ORDER BY t.key', { key })

  it('the whole catalogue a second time changes nothing', async () => {
    const first = await upsert(port, catalogue, 'one')
    expect(new Set(first.outcomes)).toEqual(new Set(['created']))
    expect(first.dangling).toEqual([])
    const count = 'MATCH (n:Node) OPTIONAL MATCH (n)-[r]->() RETURN count(DISTINCT n), count(r)'
    const before = await rows(count)
    const again = await upsert(port, catalogue, 'two')
    expect(new Set(again.outcomes)).toEqual(new Set(['unchanged']))
    expect(again.linksCreated).toBe(0)
    expect(await rows(count)).toEqual(before)
    await port.write((transaction) => transaction.run({ text: 'MATCH (n:Node) DETACH DELETE n' }))
  })

  it('an id follows from type, source and key; that of a person does not', async () => {
    await put(topic('a'), entry('Person', 'p', { name: 'Ada' }))
    expect(await node('a', 'id')).toBe(idNamed('Topic', 'a'))
    const id = await node('p', 'id')
    await put(entry('Person', 'p', { name: 'Ada Lovelace' }))
    expect([await node('p', 'id'), await node('p', 'name'), await node('p', 'version')]).toEqual([
      id,
      'Ada Lovelace',
      2,
    ])
  })

  it('what an entry no longer states is gone, and its first day is kept', async () => {
    await put(topic('b', { alternativeNames: ['x'] }))
    const created = await node('b', 'createdAt')
    const { outcomes } = await put(topic('b', { name: 'B' }))
    expect(outcomes).toEqual(['changed'])
    expect([await node('b', 'alternativeNames'), await node('b', 'alternativeNames_fold')]).toEqual([null, null])
    expect([await node('b', 'label'), await node('b', 'name_sort'), await node('b', 'version')]).toEqual(['B', 'b', 2])
    expect(await node('b', 'createdAt')).toBe(created)
  })

  it('copies for matching and ordering stand beside the value', async () => {
    await put(
      entry('Dataset', 'c', {
        title: 'Été 😀',
        license: 'CC-BY',
        keywords: ['Öl'],
        issuedOn: '2012-02',
        rows: 2n ** 53n + 1n,
      }),
    )
    const names = [
      'title_fold',
      'title_sort',
      'license_fold',
      'license_sort',
      'keywords_fold',
      'issuedOn',
      'issuedOn_sort',
    ]
    expect(await Promise.all(names.map((name) => node('c', name)))).toEqual([
      'ete 😀',
      'ete ',
      'cc-by',
      'cc-by',
      ['ol'],
      '2012-02',
      '2012-02-01',
    ])
    expect(await rows('MATCH (n:Dataset {key: "c"}) RETURN toString(n.rows)')).toEqual([['9007199254740993']])
  })

  it('visibility shows in audience and labels, and follows changes', async () => {
    const owner = idNamed('Organization', 'o')
    const labels = () => rows('MATCH (n:Topic {key: "d"}) RETURN n:PublicTopic, n:CommunityTopic, n.audience')
    await put(topic('d'))
    expect(await labels()).toEqual([[true, false, 'P']])
    await put(topic('d', { visibility: 'COMMUNITY' }))
    expect(await labels()).toEqual([[false, true, 'C']])
    await put(topic('d', { visibility: 'ORGANIZATION', owner }))
    expect(await labels()).toEqual([[false, false, `O:${owner}`]])
    await put(topic('d', { visibility: 'PRIVATE', owner }))
    expect(await labels()).toEqual([[false, false, `S:${owner}`]])
  })

  it('links follow what their entry states', async () => {
    const dataset = (...links: Link[]) => entry('Dataset', 'e', { title: 'E' }, links)
    await put(topic('e1'), topic('e2'), dataset(about('e1', 0.5), about('e2')))
    expect(await topicsOf('e')).toEqual([
      ['e1', 0.5],
      ['e2', null],
    ])
    await put(dataset(about('e1', 1)))
    expect(await topicsOf('e')).toEqual([['e1', 1]])
  })

  it('a link can be stated at either end, and leads nowhere twice', async () => {
    const works = (...links: Link[]) => entry('Topic', 'f', { name: 'F' }, links)
    await put(entry('Dataset', 'f1', { title: 'F1' }, [about('f')]), works(link('ABOUT', 'IN', 'Dataset', 'f1')))
    expect(await topicsOf('f1')).toEqual([['f', null]])
  })

  it('a link without its other end is told and left out; the rest is stored', async () => {
    const { dangling, linksCreated } = await put(
      topic('g'),
      entry('Dataset', 'g1', { title: 'G' }, [about('g'), about('nowhere')]),
    )
    expect(dangling).toEqual([{ entry: 1, to: reference('Topic', 'nowhere') }])
    expect(linksCreated).toBe(1)
  })

  it('a relationship that means the same both ways is there once, from whichever end it is stated', async () => {
    const same = (key: string) => link('SAME_AS_VARIABLE', 'OUT', 'Variable', key, { confidence: 1 })
    await put(variable('h1', same('h2')), variable('h2', same('h1')))
    expect(await rows('MATCH (:Variable {key: "h1"})-[r:SAME_AS_VARIABLE]-(b) RETURN b.key')).toEqual([['h2']])
  })

  it('nothing of a batch is stored when one entry breaks its class', async () => {
    await expect(put(topic('i'), topic('i2', { name: undefined }))).rejects.toMatchObject({
      code: 'BAD_INPUT',
      field: 'name',
    })
    expect(await node('i', 'id')).toBeNull()
  })

  it('many at once make each node once', async () => {
    await Promise.all(Array.from({ length: 4 }, () => put(topic('j1'), topic('j2'))))
    expect(await rows('MATCH (n:Topic) WHERE n.key IN ["j1", "j2"] RETURN n.key ORDER BY n.key')).toEqual([
      ['j1'],
      ['j2'],
    ])
  })
})
