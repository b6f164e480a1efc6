/** Orders what is to be written so that the ends of links are there before the links, in batches. */
import type { Entry } from '../../graph/write/index.ts'
import { nameOf } from './format.ts'
import type { FileReport } from './report.ts'

export interface Pending {
  readonly entry: Entry
  readonly row?: number
  readonly file: FileReport
}

export class Queue {
  private batch: Pending[] = []
  private readonly placed = new Set<string>()
  private waiting: (readonly Pending[])[] = []

  /**
   * @param expected names of the nodes that will come; links to others aren't waited for
   * @param size entries in a batch, about: what is pushed together stays together
   */
  constructor(
    private readonly expected: ReadonlySet<string>,
    private readonly size: number,
    private readonly write: (batch: readonly Pending[]) => Promise<void>,
  ) {}

  async push(group: readonly Pending[]): Promise<void> {
    if (!this.ready(group)) this.waiting.push(group)
    else await this.place(group)
  }

  /** Writes what is left, first what waits for nothing more, then circles together. */
  async drain(): Promise<void> {
    for (;;) {
      const waiting = this.waiting
      this.waiting = []
      const before = this.placed.size
      for (const group of waiting) await this.push(group)
      if (this.placed.size === before) break
    }
    this.batch.push(...this.waiting.splice(0).flat())
    await this.flush()
  }

  private ready(group: readonly Pending[]): boolean {
    const together = new Set(group.map(({ entry }) => nameOf(entry)))
    return group.every(({ entry }) =>
      (entry.links ?? []).every(({ to }) => {
        const name = nameOf(to)
        return this.placed.has(name) || together.has(name) || !this.expected.has(name)
      }),
    )
  }

  private async place(group: readonly Pending[]): Promise<void> {
    for (const pending of group) {
      this.batch.push(pending)
      this.placed.add(nameOf(pending.entry))
    }
    if (this.batch.length >= this.size) await this.flush()
  }

  private async flush(): Promise<void> {
    const batch = this.batch
    this.batch = []
    if (batch.length > 0) await this.write(batch)
  }
}
