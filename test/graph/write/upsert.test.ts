import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { defineSchema } from '../../../graph/define.ts'
import type { GraphPort } from '../../../graph/port.ts'
import { type Entry, upsert } from '../../../graph/write/index.ts'
import { engines } from '../../engines/index.ts'

const place: Entry = {
  type: 'Place',
  source: 'places',
  key: 'usa',
  fields: { name: 'USA', visibility: 'PUBLIC', latitude: 3 },
}

const dataset = (key: string, more: Partial<Entry['fields']> = {}, links: Entry['links'] = []): Entry => ({
  type: 'Dataset',
  source: 'here',
  key,
  fields: { title: `Dataset ${key}`, visibility: 'PUBLIC', ...more },
  links,
})

const located = {
  relationship: 'LOCATED_IN',
  direction: 'OUT',
  to: { type: 'Place', source: 'places', key: 'usa' },
} as const

describe.each(engines)('upsert on $name', ({ open }) => {
  let port: GraphPort
  beforeAll(async () => {
    port = await open()
    await defineSchema(port)
  })
  afterAll(() => port.close())

  const one = async (text: string) =>
    (await port.read({ text }))[0]?.map((value) => (typeof value === 'bigint' ? Number(value) : value))

  it('changes nothing the second time', async () => {
    const entries = [place, dataset('a', { rows: 2n ** 60n }, [located])]
    expect(await upsert(port, entries, 'first')).toEqual({
      outcomes: ['created', 'created'],
      linksCreated: 1,
      dangling: [],
    })
    expect(await upsert(port, entries, 'second')).toEqual({
      outcomes: ['unchanged', 'unchanged'],
      linksCreated: 0,
      dangling: [],
    })
    expect(
      await one(`MATCH (n:Dataset {key: 'a'}) RETURN n.version, n.importedBy, n.audience, n:PublicDataset`),
    ).toEqual([1, 'first', 'P', true])
  })

  it('keeps id and birth of what it changes, counts the version, and drops what the source no longer says', async () => {
    await upsert(port, [dataset('b', { license: 'CC0-1.0' }, [located])], 'first')
    const before = await one(`MATCH (n:Dataset {key: 'b'}) RETURN n.id, n.createdAt`)
    expect((await upsert(port, [dataset('b', { title: 'Éb' })], 'second')).outcomes).toEqual(['changed'])
    expect(await one(`MATCH (n:Dataset {key: 'b'}) RETURN n.id, n.createdAt`)).toEqual(before)
    expect(
      await one(
        `MATCH (n:Dataset {key: 'b'}) RETURN n.version, n.license, n.title_sort, COUNT { (n)-[:LOCATED_IN]->() }`,
      ),
    ).toEqual([2, null, 'eb', 0])
  })

  it('moves a node to the labels and audience of its new visibility', async () => {
    await upsert(port, [dataset('c')], 'first')
    await upsert(port, [dataset('c', { visibility: 'ORGANIZATION', owner: 'o1' })], 'second')
    expect(await one(`MATCH (n:Dataset {key: 'c'}) RETURN n.audience, n:PublicDataset, n:Dataset`)).toEqual([
      'O:o1',
      false,
      true,
    ])
  })

  it('tells of links whose end is missing, and makes them once it is there', async () => {
    const far = { type: 'Place', source: 'places', key: 'late' }
    const entry = dataset('d', {}, [{ ...located, to: far }])
    expect((await upsert(port, [entry], 'first')).dangling).toEqual([{ entry: 0, to: far }])
    await upsert(port, [{ ...place, key: 'late' }], 'second')
    expect(await upsert(port, [entry], 'third')).toEqual({ outcomes: ['unchanged'], linksCreated: 1, dangling: [] })
    expect(await upsert(port, [entry], 'fourth')).toEqual({ outcomes: ['unchanged'], linksCreated: 0, dangling: [] })
  })

  it.each([
    ['a field that its class lacks', dataset('e', { colour: 'red' }), 'colour'],
    ['a field that the server manages', dataset('e', { id: 'x' }), 'id'],
    ['no title', dataset('e', { title: undefined }), 'title'],
    ['a date that can’t be', dataset('e', { issuedOn: '2013-02-30' }), 'issuedOn'],
    ['NUL in a text', dataset('e', { title: 'a\0b' }), 'title'],
    ['a value outside its enumeration', dataset('e', { accessLevel: 'SECRET' }), 'accessLevel'],
    ['a relationship that leads elsewhere', dataset('e', {}, [{ ...located, relationship: 'WORKS_FOR' }]), 'WORKS_FOR'],
  ])('refuses an entry with %s, and stores nothing of its batch', async (_, entry, field) => {
    const refused = upsert(port, [dataset('whole'), entry], 'run')
    await expect(refused).rejects.toMatchObject({ code: 'BAD_INPUT', field: expect.stringContaining(field) })
    expect(await port.read({ text: `MATCH (n:Dataset) WHERE n.key IN ['whole', 'e'] RETURN 1` })).toEqual([])
  })
})
