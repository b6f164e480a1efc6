import { readdir, stat } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { defineSchema } from '../../graph/define.ts'
import { openGrafeo } from '../../graph/grafeo/index.ts'
import type { GraphPort } from '../../graph/port.ts'
import type { Entry } from '../../graph/write/index.ts'
import { relationships, types } from '../../schema/vocabulary.ts'
import { seed, seedEntries } from '../../seeds/index.ts'
import type { Report } from '../../src/ingest/report.ts'

let port: GraphPort
let report: Report
const entries: Entry[] = []

beforeAll(async () => {
  port = await openGrafeo()
  await defineSchema(port)
  report = await seed(port)
  for await (const entry of seedEntries()) entries.push(entry)
})
afterAll(() => port.close())

describe('the seed catalogue', () => {
  it('loads without a notice and changes nothing when loaded again', async () => {
    for (const file of report.files) expect([...file.groups.values()]).toEqual([])
    const again = await seed(port)
    for (const counts of again.types.values()) expect(counts).toMatchObject({ created: 0, changed: 0 })
    expect(again.links).toBe(0)
  })

  it('holds enough of each type', () => {
    const least = { Dataset: 1500, Project: 1500, Organization: 200, Model: 500, Person: 6, Post: 1, Validation: 1 }
    for (const [type, count] of Object.entries(least))
      expect(report.types.get(type)?.created, type).toBeGreaterThanOrEqual(count)
    expect(entries).toHaveLength([...report.types.values()].reduce((sum, { created }) => sum + created, 0))
  })

  it('has every type and every pair of ends of every relationship that seeds are for', async () => {
    const rows = await port.read({ text: 'MATCH ()-[r]->() RETURN DISTINCT type(r)' })
    expect(rows.flat().sort()).toEqual(relationships.map(({ name }) => name).sort())
    expect([...report.types.keys()].sort()).toEqual(types.map(({ name }) => name).sort())
  })

  it('says of what is invented that it is', () => {
    for (const { type, source, fields } of entries.filter((entry) => entry.source === 'invented')) {
      if (type === 'Distribution' || type === 'Variable') continue
      expect(String(fields.name ?? fields.title ?? fields.statement ?? fields.method), source).toContain('(invented)')
    }
    const people = entries.filter(({ type }) => type === 'Person')
    expect(
      people.every(({ source, fields }) => source === 'invented' && String(fields.email).endsWith('@example.org')),
    ).toBe(true)
  })

  it('holds facts of others, not their prose', () => {
    for (const { source, fields } of entries.filter((entry) => entry.source !== 'invented'))
      for (const field of ['description', 'summary', 'purpose', 'outputs', 'licenseText', 'dataText', 'risks'])
        expect(fields[field], source).toBeUndefined()
  })

  it('is smaller than 3 MB', async () => {
    const folder = path.join(import.meta.dirname, '../../seeds')
    const files = (await readdir(folder)).filter((name) => name.endsWith('.ndjson'))
    const sizes = await Promise.all(files.map(async (name) => (await stat(path.join(folder, name))).size))
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(3_000_000)
  })
})
