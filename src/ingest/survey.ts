/**
 * The first reading of an import's sources: which nodes they state, which of them more than once, and what is said
 * of shared nodes in all. So every node is written once and whole, and writing the same again changes nothing.
 */
import type { Entry, Link } from '../../graph/write/index.ts'
import { nameOf, type Row } from './format.ts'
import type { FileReport } from './report.ts'
import { SharedNodes } from './shared-nodes.ts'

export class Survey {
  readonly shared = new SharedNodes()
  /** Names of the nodes that the sources answer for. */
  readonly own = new Set<string>()
  /** The file that first cites a shared node. */
  readonly citedBy = new Map<string, FileReport>()
  /** Links of entries whose key was met before. */
  private readonly further = new Map<string, Link[]>()

  add(row: Row, file: FileReport): void {
    for (const entry of row.shared) {
      this.shared.add(entry)
      if (!this.citedBy.has(nameOf(entry))) this.citedBy.set(nameOf(entry), file)
    }
    for (const entry of row.entries) {
      const name = nameOf(entry)
      if (this.own.has(name)) this.further.set(name, [...(this.further.get(name) ?? []), ...(entry.links ?? [])])
      else this.own.add(name)
    }
  }

  /** Whether other rows state the same node. */
  repeats(entry: Entry): boolean {
    return this.further.has(nameOf(entry))
  }

  /** The entry with the links that other rows add to it. */
  whole(entry: Entry): Entry {
    const further = this.further.get(nameOf(entry))
    if (!further) return entry
    const links = new Map(
      [...(entry.links ?? []), ...further].map((link) => [
        `${link.relationship} ${link.direction} ${nameOf(link.to)}`,
        link,
      ]),
    )
    return { ...entry, links: [...links.values()] }
  }
}
