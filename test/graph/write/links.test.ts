import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { defineSchema } from '../../../graph/define.ts'
import type { GraphPort } from '../../../graph/port.ts'
import { type Entry, type Link, upsert } from '../../../graph/write/index.ts'
import { reference } from '../../contract/catalogue.ts'
import { engines } from '../../engines/index.ts'

const link = (
  relationship: string,
  direction: Link['direction'],
  type: string,
  key: string,
  properties?: Link['properties'],
): Link => ({ relationship, direction, to: reference(type, key), properties })

const entry = (type: string, key: string, name: string, ...links: Link[]): Entry => ({
  ...reference(type, key),
  fields: { visibility: 'PUBLIC', [name]: key },
  links,
})
const topic = (key: string, ...links: Link[]) => entry('Topic', key, 'name', ...links)
const dataset = (key: string, ...links: Link[]) => entry('Dataset', key, 'title', ...links)
const about = (key: string, weight?: number) => link('ABOUT', 'OUT', 'Topic', key, { weight })

describe.each(engines)('links on $name', (engine) => {
  let port: GraphPort
  beforeAll(async () => {
    port = await engine.open()
    await defineSchema(port)
  })
  afterAll(() => port?.close())

  const put = (...entries: Entry[]) => upsert(port, entries, 'run')
  const topicsOf = (key: string) =>
    port.read({
      text: 'MATCH (n:Node {key: $key})-[r:ABOUT]->(t:Topic) RETURN t.key, r.weight ORDER BY t.key',
      params: { key },
    })

  it('follow what their entry states', async () => {
    await put(topic('a1'), topic('a2'), dataset('a', about('a1', 0.5), about('a2')))
    expect(await topicsOf('a')).toEqual([
      ['a1', 0.5],
      ['a2', null],
    ])
    await put(dataset('a', about('a1', 1)))
    expect(await topicsOf('a')).toEqual([['a1', 1]])
  })

  it('are there once, though both ends state them', async () => {
    await put(dataset('b', about('b1')), topic('b1', link('ABOUT', 'IN', 'Dataset', 'b')))
    expect(await topicsOf('b')).toEqual([['b1', null]])
  })

  it('are there once, though both ends state one that means the same both ways', async () => {
    const same = (key: string) => link('SAME_AS_VARIABLE', 'OUT', 'Variable', key, { confidence: 1 })
    await put(entry('Variable', 'c1', 'name', same('c2')), entry('Variable', 'c2', 'name', same('c1')))
    const text = 'MATCH (:Variable {key: "c1"})-[r:SAME_AS_VARIABLE]-(b) RETURN b.key'
    expect(await port.read({ text })).toEqual([['c2']])
  })

  it('without their other end are told and left out; the rest is stored', async () => {
    const { dangling, linksCreated } = await put(topic('d1'), dataset('d', about('d1'), about('nowhere')))
    expect(dangling).toEqual([{ entry: 1, to: reference('Topic', 'nowhere') }])
    expect(linksCreated).toBe(1)
  })
})
