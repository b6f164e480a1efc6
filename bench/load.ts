/** Fills an engine with the generated graph, stored as imports store it, only faster: nothing is looked for first. */
import { defineSchema, dropAll } from '../graph/define.ts'
import type { GraphPort, Param } from '../graph/port.ts'
import { checkEntry } from '../graph/write/check.ts'
import type { Entry } from '../graph/write/entry.ts'
import { openLabels, properties, sourceKey } from '../graph/write/properties.ts'
import { entriesOf, KINDS, type Kind } from './graph.ts'

const RUN = 'bench'
const NOW = '2026-01-01T00:00:00.000Z'

/** Rows of one statement. */
const BATCH = 2000

export interface Loaded {
  readonly nodes: number
  readonly relationships: number
}

/** Empties the engine, makes constraints and indexes, and stores the graph of so many nodes. */
export async function load(port: GraphPort, size: number): Promise<Loaded> {
  await dropAll(port)
  await defineSchema(port)
  let nodes = 0
  let relationships = 0
  for (const kind of KINDS) {
    // all nodes of a kind first: entries link to kinds that came before
    const links = new Links(port)
    for (const batch of batches(entriesOf(kind, size))) {
      for (const entry of batch) checkEntry(entry)
      await run(port, nodesText(kind), batch.map(written))
      nodes += batch.length
      for (const entry of batch) relationships += links.take(entry)
      await links.write(BATCH)
    }
    await links.write(1)
  }
  return { nodes, relationships }
}

const written = (entry: Entry) => properties(entry, RUN, NOW)
const nodesText = (kind: Kind) => `UNWIND $rows AS row CREATE (n:Node:${kind}:${openLabels(kind).PUBLIC}) SET n = row`

/** Links that wait to be written, by relationship. */
class Links {
  readonly #waiting = new Map<string, Param[]>()

  constructor(private readonly port: GraphPort) {}

  /** @returns how many the entry states */
  take(entry: Entry): number {
    const by = sourceKey(entry)
    for (const { relationship, direction, to } of entry.links ?? []) {
      const far = sourceKey(to)
      const row = direction === 'OUT' ? { from: by, to: far, by } : { from: far, to: by, by }
      const rows = this.#waiting.get(relationship)
      if (rows) rows.push(row)
      else this.#waiting.set(relationship, [row])
    }
    return entry.links?.length ?? 0
  }

  /** Writes those of which there are so many. */
  async write(least: number): Promise<void> {
    for (const [relationship, rows] of this.#waiting) {
      if (rows.length < least) continue
      this.#waiting.delete(relationship)
      for (const batch of batches(rows)) await run(this.port, linksText(relationship), batch)
    }
  }
}

const linksText = (relationship: string) =>
  `UNWIND $rows AS row
MATCH (a:Node) WHERE a.sourceKey = row.from
MATCH (b:Node) WHERE b.sourceKey = row.to
CREATE (a)-[:${relationship} {statedBy: row.by, importedBy: '${RUN}'}]->(b)`

const run = (port: GraphPort, text: string, rows: readonly Param[]) =>
  port.write((transaction) => transaction.run({ text, params: { rows } }))

function* batches<T>(values: Iterable<T>): Generator<T[]> {
  let batch: T[] = []
  for (const value of values) {
    batch.push(value)
    if (batch.length < BATCH) continue
    yield batch
    batch = []
  }
  if (batch.length) yield batch
}
