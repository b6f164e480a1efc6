/** What an import did, counted by file and type, with the first notices of each kind. */
import type { Outcome } from '../../graph/write/index.ts'
import type { Notice, NoticeKind } from './notice.ts'

/** Notices shown of one kind and field; the rest is counted. */
const SHOWN = 20

export interface NoticeGroup {
  readonly kind: NoticeKind
  readonly field?: string
  count: number
  readonly first: Notice[]
}

export type Counts = { [outcome in Outcome]: number }

export class FileReport {
  rows = 0
  readonly types = new Map<string, Counts>()
  readonly groups = new Map<string, NoticeGroup>()

  constructor(
    readonly name: string,
    readonly format: string | undefined,
    private readonly sink: (notice: Notice & { file: string }) => void,
  ) {}

  note(notice: Notice): void {
    this.sink({ file: this.name, ...notice })
    const name = `${notice.kind} ${notice.field ?? ''}`
    const group = this.groups.get(name) ?? {
      kind: notice.kind,
      ...(notice.field ? { field: notice.field } : {}),
      count: 0,
      first: [],
    }
    this.groups.set(name, group)
    group.count++
    if (group.first.length < SHOWN) group.first.push(notice)
  }

  count(type: string, outcome: Outcome, by = 1): void {
    const counts = this.types.get(type) ?? { created: 0, changed: 0, unchanged: 0 }
    this.types.set(type, counts)
    counts[outcome] += by
  }

  noticesOf(kind: NoticeKind): number {
    return [...this.groups.values()].filter((group) => group.kind === kind).reduce((sum, group) => sum + group.count, 0)
  }
}

export class Report {
  readonly files: FileReport[] = []
  /** Relationships that weren't there before. */
  links = 0

  /** @param sink is handed every notice, also those that are only counted here */
  constructor(private readonly sink: (notice: Notice & { file: string }) => void = () => {}) {}

  file(name: string, format: string | undefined): FileReport {
    const file = new FileReport(name, format, this.sink)
    this.files.push(file)
    return file
  }

  get rows(): number {
    return this.files.reduce((sum, file) => sum + file.rows, 0)
  }

  noticesOf(kind: NoticeKind): number {
    return this.files.reduce((sum, file) => sum + file.noticesOf(kind), 0)
  }

  /** Counts by type over all files. */
  get types(): Map<string, Counts> {
    const all = new FileReport('', undefined, () => {})
    for (const file of this.files)
      for (const [type, counts] of file.types)
        for (const outcome of ['created', 'changed', 'unchanged'] as const) all.count(type, outcome, counts[outcome])
    return new Map([...all.types].sort(([a], [b]) => (a < b ? -1 : 1)))
  }
}
