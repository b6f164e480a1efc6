/**
 * Draws the seed catalogue from published catalogues: `tsx seeds/draw.ts DIR`. Facts are kept (titles, names, keywords,
 * dates, formats, places, stages, links, licences), prose is not: nobody's descriptions, purposes or explanations.
 * The same folder always gives the same files.
 */
import { createHash } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Entry } from '../graph/write/index.ts'
import { filesOf } from '../src/ingest/files.ts'
import { nameOf, type Row } from '../src/ingest/format.ts'
import { formats } from '../src/ingest/formats/index.ts'
import { headOf } from '../src/ingest/read/decode.ts'
import { SharedNodes } from '../src/ingest/shared-nodes.ts'
import { type Line, lineOf } from './line.ts'

/** Fields that hold somebody's prose, or a person's name and address amid it. */
const PROSE = new Set(['description', 'summary', 'purpose', 'outputs', 'dataText', 'risks', 'licenseText', 'dateText'])

/** Longer values are sentences. */
const LONGEST = 120

/** How many of each type are taken; of a portal's datasets no more than a share, so that all are seen. */
const MOST: Record<string, number> = { Dataset: 120, Project: 1500, Model: 500, Organization: 1000 }

const [folder] = process.argv.slice(2)
if (!folder) throw new Error('Usage: tsx seeds/draw.ts DIR')

const byHash = <T extends { readonly key: string }>(items: readonly T[]): T[] => {
  const hash = (text: string) => createHash('sha256').update(text).digest('hex')
  return [...items].sort((a, b) => (hash(a.key) < hash(b.key) ? -1 : 1))
}

interface Drawn {
  readonly key: string
  readonly main: Entry
  readonly row: Row
}

const shared = new SharedNodes()
const drawn: Drawn[] = []
for (const file of await filesOf([folder])) {
  const head = await headOf(file.path)
  const format = formats.find((each) => each.recognises(file, head))
  if (!format) continue
  const rows: Drawn[] = []
  for await (const row of format.read(file)) {
    const [main] = row.entries
    if (main) rows.push({ key: main.key, main, row })
  }
  const most = MOST[rows[0]?.main.type ?? ''] ?? 0
  drawn.push(
    ...byHash(rows)
      .slice(0, most)
      .sort((a, b) => (nameOf(a.main) < nameOf(b.main) ? -1 : 1)),
  )
}
const own = new Set(drawn.map(({ main }) => nameOf(main)))
for (const { row } of drawn) for (const entry of row.shared) if (entry.type !== 'Topic') shared.add(entry)

const kept = (entry: Entry) => (field: string) => {
  const value = entry.fields[field]
  return !PROSE.has(field) && !(typeof value === 'string' && value.length > LONGEST && field.endsWith('Text'))
}

function lineOfDrawn({ main, row }: Drawn): Line {
  const topics = row.shared.filter(({ type }) => type === 'Topic').map(({ fields }) => String(fields.name))
  // Only forms that are known by their place in a list can be told by formats alone.
  const forms = row.entries.filter(({ type, key }) => type === 'Distribution' && /#\d+$/.test(key))
  const url = forms[0]?.fields.url
  return lineOf(main, kept(main), {
    ...(topics.length > 0 ? { topics } : {}),
    ...(forms.length > 0 ? { forms: forms.map(({ fields }) => String(fields.format ?? '?')) } : {}),
    ...(typeof url === 'string' ? { url } : {}),
  })
}

const lines = [
  ...shared.entries(own).map((entry) => lineOf(entry, kept(entry), { shared: true })),
  ...drawn.map(lineOfDrawn),
]
const names: Record<string, string> = { Dataset: 'datasets', Project: 'projects', Model: 'models' }
for (const name of ['organizations', 'datasets', 'projects', 'models']) {
  const text = lines
    .filter(({ type }) => (names[type] ?? 'organizations') === name)
    .map((line) => `${JSON.stringify(line)}\n`)
    .join('')
  await writeFile(path.join(import.meta.dirname, `${name}.ndjson`), text)
  console.log(`${name}: ${text.split('\n').length - 1} lines, ${Math.round(text.length / 1024)} KB`)
}
