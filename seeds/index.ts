/**
 * The seed catalogue: facts drawn from public catalogues (`draw.ts` made the `.ndjson` files, `line.ts` reads them)
 * and an invented part (`invented/`). It is loaded like any import, so loading it again changes nothing.
 */
import path from 'node:path'
import type { GraphPort } from '../graph/port.ts'
import type { Entry } from '../graph/write/index.ts'
import { nameOf, type Row } from '../src/ingest/format.ts'
import { load } from '../src/ingest/load.ts'
import { jsonLines } from '../src/ingest/read/lines.ts'
import { Report } from '../src/ingest/report.ts'
import { SharedNodes } from '../src/ingest/shared-nodes.ts'
import { inventedEntries, inventedShared } from './invented/index.ts'
import { type Line, rowOf } from './line.ts'

/** In the order they are loaded. */
const FILES = ['organizations', 'datasets', 'models', 'projects']

/** Our own files are taken at their word: `draw.ts` wrote them and a test loads them. */
async function* drawn(name: string): AsyncGenerator<Row> {
  for await (const { number, value } of jsonLines(path.join(import.meta.dirname, `${name}.ndjson`)))
    yield rowOf(value as Line, number)
}

async function* invented(): AsyncGenerator<Row> {
  yield { number: 1, counts: inventedEntries.length, entries: inventedEntries, shared: inventedShared, notices: [] }
}

const sources = [...FILES.map((name) => ({ name, rows: () => drawn(name) })), { name: 'invented', rows: invented }]

/** Every entry of the seed catalogue: first what many cite, then the rest in the order it is loaded. */
export async function* seedEntries(): AsyncGenerator<Entry> {
  const shared = new SharedNodes()
  const own = new Set<string>()
  for (const { rows } of sources)
    for await (const row of rows()) {
      for (const entry of row.shared) shared.add(entry)
      for (const entry of row.entries) own.add(nameOf(entry))
    }
  yield* shared.entries(own)
  for (const { rows } of sources) for await (const row of rows()) yield* row.entries
}

/** Loads the seed catalogue. @param print told how far it has come, in lines for people */
export async function seed(port: GraphPort, print: (line: string) => void = () => {}): Promise<Report> {
  const report = new Report()
  const told = sources.map(({ name, rows }) => ({ told: report.file(name, 'seed catalogue'), rows }))
  await load(port, told, report, {
    run: 'seeds',
    progress: (name, rows) => print(`Seeding ${name}: ${rows}`),
  })
  return report
}
