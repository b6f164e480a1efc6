import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { defineSchema } from '../../../graph/define.ts'
import type { GraphPort } from '../../../graph/port.ts'
import { type Entry, upsert } from '../../../graph/write/index.ts'
import { catalogue, idNamed, reference } from '../../contract/catalogue.ts'
import { engines, plain } from '../../engines/index.ts'

const entry = (type: string, key: string, fields: Entry['fields']): Entry => ({
  ...reference(type, key),
  fields: { visibility: 'PUBLIC', ...fields },
})

describe.each(engines)('what $name stores', (engine) => {
  let port: GraphPort
  beforeAll(async () => {
    port = await engine.open()
    await defineSchema(port)
  })
  afterAll(() => port?.close())

  const put = (...entries: Entry[]) => upsert(port, entries, 'run')
  const rows = async (text: string) => plain(await port.read({ text }))

  it('is the whole catalogue, and a second time no more', async () => {
    const first = await upsert(port, catalogue, 'one')
    expect(new Set(first.outcomes)).toEqual(new Set(['created']))
    expect(first.dangling).toEqual([])
    const counts = () => rows('MATCH (n:Node) OPTIONAL MATCH (n)-[r]->() RETURN count(DISTINCT n), count(r)')
    const before = await counts()
    expect(before).toEqual([[catalogue.length, first.linksCreated]])
    const again = await upsert(port, catalogue, 'two')
    expect(new Set(again.outcomes)).toEqual(new Set(['unchanged']))
    expect(again.linksCreated).toBe(0)
    expect(await counts()).toEqual(before)
  })

  it('has ids that follow from type, source and key; those of people tell nothing and stay', async () => {
    await put(entry('Topic', 'x', { name: 'x' }), entry('Person', 'ada', { name: 'Ada' }))
    expect(await rows('MATCH (n:Topic {key: "x"}) RETURN n.id')).toEqual([[idNamed('Topic', 'x')]])
    const person = () => rows('MATCH (n:Person {key: "ada"}) RETURN n.id')
    const [[id]] = (await person()) as [[string]]
    expect(id).toMatch(/^\w{8}-\w{4}-4/)
    await put(entry('Person', 'ada', { name: 'Ada Lovelace' }))
    expect(await person()).toEqual([[id]])
  })

  it('is of one type: a key that another type of the source has is refused', async () => {
    const [one, other] = [entry('Topic', 'w', { name: 'w' }), entry('Place', 'w', { name: 'w' })]
    await expect(put(one, other)).rejects.toMatchObject({ code: 'BAD_INPUT', field: 'key' })
    await put(one)
    await expect(put(other)).rejects.toMatchObject({ code: 'BAD_INPUT', field: 'key' })
    expect(await rows('MATCH (n:Node {key: "w"}) RETURN n:Topic, n:Place')).toEqual([[true, false]])
  })

  it('has copies for matching and ordering beside the values', async () => {
    const fields = { title: 'Été 😀', license: 'CC-BY', keywords: ['Öl'], issuedOn: '2012-02', rows: 2n ** 53n + 1n }
    await put(entry('Dataset', 'y', fields))
    const copies = ['title_fold', 'title_sort', 'license_fold', 'license_sort', 'keywords_fold', 'issuedOn_sort']
    const text = `MATCH (n:Dataset {key: "y"}) RETURN ${copies.map((copy) => `n.${copy}`).join(', ')}, toString(n.rows)`
    expect(await rows(text)).toEqual([['ete 😀', 'ete ', 'cc-by', 'cc-by', ['ol'], '2012-02-01', '9007199254740993']])
  })

  it('is one node each, however many write it at once', async () => {
    const both = [entry('Topic', 'z1', { name: 'z' }), entry('Topic', 'z2', { name: 'z' })]
    await Promise.all(Array.from({ length: 4 }, () => put(...both)))
    const text = 'MATCH (n:Topic) WHERE n.key IN ["z1", "z2"] RETURN n.key ORDER BY n.key'
    expect(await rows(text)).toEqual([['z1'], ['z2']])
  })
})
