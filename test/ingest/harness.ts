import path from 'node:path'
import type { Entry } from '../../graph/write/index.ts'
import { filesOf } from '../../src/ingest/files.ts'
import type { Row } from '../../src/ingest/format.ts'
import { formats } from '../../src/ingest/formats/index.ts'
import type { Notice } from '../../src/ingest/notice.ts'
import { headOf } from '../../src/ingest/read/decode.ts'

export const fixture = (...parts: string[]) => path.join(import.meta.dirname, '..', 'fixtures', ...parts)

export interface ReadFile {
  readonly format: string | undefined
  readonly rows: readonly Row[]
  readonly entries: ReadonlyMap<string, Entry>
  readonly shared: readonly Entry[]
  /** One line each, so that a test can name them all. */
  readonly notices: readonly string[]
}

/** What a fixture comes to, without a graph. */
export async function readFixture(...parts: string[]): Promise<ReadFile> {
  const [file] = await filesOf([fixture(...parts)])
  const head = await headOf(file!.path)
  const format = formats.find((one) => one.recognises(file!, head))
  const rows: Row[] = []
  if (format) for await (const row of format.read(file!)) rows.push(row)
  return {
    format: format?.name,
    rows,
    entries: new Map(rows.flatMap((row) => row.entries.map((entry) => [entry.key, entry]))),
    shared: rows.flatMap((row) => row.shared),
    notices: rows.flatMap((row) => row.notices.map(lineOf)),
  }
}

const lineOf = ({ row, kind, field, value, says }: Notice) =>
  [row, kind, field, value, says].filter((part) => part !== undefined).join(' | ')

/** Links as text: `IN RUNS Code for Example`. */
export const linksOf = (entry: Entry | undefined) =>
  (entry?.links ?? []).map(({ direction, relationship, to }) => `${direction} ${relationship} ${to.key}`)

/** Fields without those that are not set. */
export const fieldsOf = (entry: Entry | undefined) =>
  Object.fromEntries(Object.entries(entry?.fields ?? {}).filter(([, value]) => value !== undefined))
