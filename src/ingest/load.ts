/**
 * Takes sources into the graph. They are read twice: once to survey what they state, once to write it. Every batch is
 * one transaction; a batch that the graph refuses is halved until the entry that breaks its class is found, reported
 * and left out. One that takes a busy engine too long is halved as well.
 */
import type { GraphPort } from '../../graph/port.ts'
import { type Entry, type FieldValue, type Link, upsert } from '../../graph/write/index.ts'
import { InsitesError } from '../../schema/errors.ts'
import { nameOf, type Row } from './format.ts'
import { shorten } from './notice.ts'
import { type Pending, Queue } from './queue.ts'
import type { FileReport, Report } from './report.ts'
import { Survey } from './survey.ts'

export interface Source {
  readonly told: FileReport
  /** Reads the rows from the start, each time it is called. */
  rows(): AsyncIterable<Row>
}

export interface LoadOptions {
  /** Names the import, for provenance. */
  readonly run: string
  /** Entries in one transaction, about. */
  readonly batch?: number
  /** Told every thousand rows and at the end of each source. */
  readonly progress?: (source: string, rows: number) => void
}

/** Keeps a transaction to a second or two on the slower engine. */
const BATCH = 400

export async function load(
  port: GraphPort,
  sources: readonly Source[],
  report: Report,
  options: LoadOptions,
): Promise<void> {
  const survey = new Survey()
  for (const { rows, told } of sources) for await (const row of rows()) survey.add(row, told)
  const shared = await survey.shared.settle(port, survey.own)
  const expected = new Set([...survey.own, ...shared.map(nameOf)])
  const writer = new Writer(port, report, options.run)
  const queue = new Queue(expected, options.batch ?? BATCH, (batch) => writer.write(batch))

  for (const entry of shared) await queue.push([{ entry, file: survey.citedBy.get(nameOf(entry))! }])
  const seen = new Seen(survey)
  for (const { rows, told } of sources) {
    for await (const row of rows()) {
      for (const notice of row.notices) told.note(notice)
      const entries = row.entries.filter((entry) => seen.isFirst(entry, row.number, told))
      if (entries.length > 0)
        await queue.push(entries.map((entry) => ({ entry: survey.whole(entry), row: row.number, file: told })))
      const before = told.rows
      told.rows += row.counts
      if (Math.floor(told.rows / 1000) > Math.floor(before / 1000)) options.progress?.(told.name, told.rows)
    }
    options.progress?.(told.name, told.rows)
  }
  await queue.drain()
}

/** Tells the first entry of a node from later ones, whose links the first one carries and whose fields are compared. */
class Seen {
  private readonly names = new Set<string>()
  private readonly fields = new Map<string, Entry['fields']>()

  constructor(private readonly survey: Survey) {}

  isFirst(entry: Entry, row: number, file: FileReport): boolean {
    const name = nameOf(entry)
    if (!this.names.has(name)) {
      this.names.add(name)
      if (this.survey.repeats(entry)) this.fields.set(name, entry.fields)
      return true
    }
    file.note({ kind: 'merged', row, value: shorten(entry.key) })
    const first = this.fields.get(name) ?? {}
    for (const [field, value] of Object.entries(entry.fields))
      if (value !== undefined && first[field] !== undefined && !same(value, first[field]))
        file.note({
          kind: 'conflict',
          row,
          field,
          value: shorten(String(value)),
          says: `first: ${shorten(String(first[field]))}`,
        })
    return false
  }
}

const same = (a: FieldValue, b: FieldValue) => String(a) === String(b)

class Writer {
  constructor(
    private readonly port: GraphPort,
    private readonly report: Report,
    private readonly run: string,
  ) {}

  async write(batch: readonly Pending[]): Promise<void> {
    try {
      const { outcomes, linksCreated, dangling } = await upsert(
        this.port,
        batch.map(({ entry }) => entry),
        this.run,
      )
      for (const [index, outcome] of outcomes.entries()) batch[index]!.file.count(batch[index]!.entry.type, outcome)
      this.report.links += linksCreated
      for (const { entry, to } of dangling) {
        const { entry: from, row, file } = batch[entry]!
        const link = (from.links ?? []).find((one) => nameOf(one.to) === nameOf(to))!
        file.note({ kind: 'dangling', ...rowNumber(row), value: shorten(describe(from, link)) })
      }
    } catch (error) {
      if (!smallerMayDo(error)) throw error
      if (batch.length === 1 && error.code === 'TIMEOUT') throw error
      if (batch.length === 1) return this.refuse(batch[0]!, error)
      const half = Math.ceil(batch.length / 2)
      await this.write(batch.slice(0, half))
      await this.write(batch.slice(half))
    }
  }

  private refuse({ entry, row, file }: Pending, error: InsitesError): void {
    file.note({ kind: 'unreadable', ...rowNumber(row), value: shorten(entry.key), says: error.message })
  }
}

const rowNumber = (row: number | undefined) => (row === undefined ? {} : { row })

const describe = (entry: Entry, { relationship, direction, to }: Link) =>
  direction === 'OUT' ? `${entry.key} ${relationship} ${to.key}` : `${to.key} ${relationship} ${entry.key}`

/** Errors that one entry causes, or the size of the batch; all others end the import. */
const smallerMayDo = (error: unknown): error is InsitesError =>
  error instanceof InsitesError && ['BAD_INPUT', 'CONSTRAINT', 'TIMEOUT'].includes(error.code)
