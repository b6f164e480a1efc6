/**
 * Takes rows into the graph, a batch at a time. Every batch is one transaction; a batch that the graph refuses is
 * halved until the entry that breaks its class is found, reported and left out.
 */
import type { GraphPort } from '../../graph/port.ts'
import { type Entry, type Link, type Outcome, upsert } from '../../graph/write/index.ts'
import { InsitesError } from '../../schema/errors.ts'
import { nameOf, type Row } from './format.ts'
import { groupBy } from './group.ts'
import { shorten } from './notice.ts'
import type { FileReport } from './report.ts'
import { SharedNodes } from './shared-nodes.ts'
import { stored } from './stored.ts'

export interface LoadOptions {
  /** Names the import, for provenance. */
  readonly run: string
  /** Entries in one transaction, about. */
  readonly batch?: number
}

interface Pending {
  readonly entry: Entry
  readonly row: number
}

/** A link that waits for its other end, which a later batch or file may bring. */
interface Loose extends Pending {
  readonly file: FileReport
}

const RANK: Record<Outcome, number> = { unchanged: 0, changed: 1, created: 2 }

export class Loader {
  private own = new Map<string, Pending>()
  private repeated: Pending[] = []
  private readonly seen = new Set<string>()
  private readonly shared = new SharedNodes()
  /** The outcome of each shared node, which several batches may send. */
  private readonly outcomes = new Map<string, { outcome: Outcome; file: FileReport }>()
  private loose: Loose[] = []

  constructor(
    private readonly port: GraphPort,
    private readonly options: LoadOptions,
  ) {}

  async add(row: Row, file: FileReport): Promise<void> {
    file.rows += row.counts
    for (const notice of row.notices) file.note(notice)
    for (const entry of row.shared) this.shared.add(entry)
    for (const entry of row.entries) this.take({ entry, row: row.number }, file)
    if (this.own.size + this.repeated.length >= (this.options.batch ?? 600)) await this.flush(file)
  }

  private take(pending: Pending, file: FileReport): void {
    const name = nameOf(pending.entry)
    if (!this.seen.has(name)) {
      this.seen.add(name)
      this.own.set(name, pending)
      return
    }
    file.note({ kind: 'merged', row: pending.row, value: pending.entry.key })
    this.repeated.push(pending)
  }

  /** Writes what has gathered. Ends of links come first: shared nodes, then the rows' own. */
  async flush(file: FileReport): Promise<void> {
    const shared = (await this.shared.settle(this.port)).filter((entry) => !this.own.has(nameOf(entry)))
    const own = [...this.own.values()]
    this.own = new Map()
    await this.write(shared.map((entry) => ({ entry, row: 0 })), file, (entry, outcome) => this.countShared(entry, outcome, file))
    await this.write(own, file, (entry, outcome) => file.count(entry.type, outcome))
    await this.writeRepeated(file)
  }

  /** A second entry with a known key: its links are added, its fields compared and left alone. */
  private async writeRepeated(file: FileReport): Promise<void> {
    if (this.repeated.length === 0) return
    const repeated = this.repeated
    this.repeated = []
    const known = await stored(this.port, repeated.map(({ entry }) => entry))
    const completed = repeated.flatMap(({ entry, row }) => {
      const first = known.get(nameOf(entry))
      if (!first) return []
      for (const [field, value] of Object.entries(entry.fields))
        if (value !== undefined && first.fields[field] !== undefined && !same(value, first.fields[field]))
          file.note({ kind: 'conflict', row, field, value: shorten(String(value)), says: `${entry.key} says otherwise` })
      return [{ entry: { ...first, links: entry.links ?? [] }, row }]
    })
    await this.write(completed, file, () => {})
  }

  private async write(
    entries: readonly Pending[],
    file: FileReport,
    count: (entry: Entry, outcome: Outcome) => void,
  ): Promise<void> {
    if (entries.length === 0) return
    try {
      const { outcomes, linksCreated, dangling } = await upsert(this.port, entries.map(({ entry }) => entry), this.options.run)
      outcomes.forEach((outcome, index) => count(entries[index]!.entry, outcome))
      file.links += linksCreated
      for (const { entry, to } of dangling) {
        const { entry: from, row } = entries[entry]!
        const links = (from.links ?? []).filter((link) => nameOf(link.to) === nameOf(to))
        this.loose.push({ entry: { ...from, links }, row, file })
      }
    } catch (error) {
      if (!refusesEntry(error)) throw error
      if (entries.length === 1) return this.refuse(entries[0]!, file, error)
      const half = Math.ceil(entries.length / 2)
      await this.write(entries.slice(0, half), file, count)
      await this.write(entries.slice(half), file, count)
    }
  }

  private refuse({ entry, row }: Pending, file: FileReport, error: InsitesError): void {
    const field = error.field === undefined ? {} : { field: error.field }
    file.note({ kind: 'unreadable', ...(row > 0 ? { row } : {}), ...field, value: shorten(entry.key), says: error.message })
  }

  private countShared(entry: Entry, outcome: Outcome, file: FileReport): void {
    const name = nameOf(entry)
    const before = this.outcomes.get(name)
    if (before && RANK[before.outcome] >= RANK[outcome]) return
    if (before) before.file.count(entry.type, before.outcome, -1)
    this.outcomes.set(name, { outcome, file })
    file.count(entry.type, outcome)
  }

  /** Tries links once more whose other end was missing; what is missing still is reported. */
  async finish(): Promise<void> {
    const loose = this.loose
    this.loose = []
    for (const [file, group] of groupBy(loose, (one) => one.file)) {
      await this.write(group, file, () => {})
      for (const { entry, row } of this.loose.splice(0))
        for (const link of entry.links ?? []) file.note({ kind: 'dangling', ...(row > 0 ? { row } : {}), value: shorten(describe(entry, link)) })
    }
  }
}

const describe = (entry: Entry, { relationship, direction, to }: Link) =>
  direction === 'OUT' ? `${entry.key} ${relationship} ${to.key}` : `${to.key} ${relationship} ${entry.key}`

const same = (a: unknown, b: unknown) => String(a) === String(b)

/** An error that one entry causes; all others end the import. */
const refusesEntry = (error: unknown): error is InsitesError =>
  error instanceof InsitesError && (error.code === 'BAD_INPUT' || error.code === 'CONSTRAINT')
