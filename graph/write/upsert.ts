import { badInput } from '../../schema/errors.ts'
import { types } from '../../schema/vocabulary.ts'
import type { GraphPort, Param, Transaction } from '../port.ts'
import { checkEntry } from './check.ts'
import type { Entry, Outcome, UpsertResult } from './entry.ts'
import { link, unlink } from './links.ts'
import { digest, type Known, openLabels, properties, sourceKey } from './properties.ts'

/**
 * Creates or updates the nodes of a batch by source and key, and their links. All or nothing.
 * @param run names the import, for provenance
 * @throws InsitesError BAD_INPUT naming entry and field when an entry breaks its class
 */
export async function upsert(port: GraphPort, entries: readonly Entry[], run: string): Promise<UpsertResult> {
  for (const entry of entries) checkEntry(entry)
  const now = new Date().toISOString()
  return port.write(async (transaction) => {
    const known = await existing(transaction, entries)
    checkTypes(entries, known)
    const outcomes = entries.map((entry): Outcome => {
      const before = known.get(sourceKey(entry))
      if (!before) return 'created'
      return before.digest === digest(entry) ? 'unchanged' : 'changed'
    })
    const differing = entries.filter((_, i) => outcomes[i] !== 'unchanged')
    for (const { name } of types) {
      const rows = differing.filter(({ type }) => type === name)
      if (rows.length)
        await transaction.run(nodes(name, rows, (entry) => properties(entry, run, now, known.get(sourceKey(entry)))))
    }
    await unlink(
      transaction,
      entries.filter((_, i) => outcomes[i] === 'changed'),
    )
    const before = entries.map((entry) => known.get(sourceKey(entry))?.dangling ?? false)
    const linked = await link(transaction, entries, (i) => outcomes[i] !== 'unchanged' || before[i]!, run)
    await markDangling(transaction, entries, before, new Set(linked.dangling.map(({ entry }) => entry)))
    return { outcomes, ...linked }
  })
}

/** Remembers which entries have links without an end, and forgets those whose links are whole now. */
async function markDangling(
  transaction: Transaction,
  entries: readonly Entry[],
  before: readonly boolean[],
  now: ReadonlySet<number>,
): Promise<void> {
  const rows = entries.flatMap((entry, i) =>
    now.has(i) || before[i] ? [{ key: sourceKey(entry), dangling: now.has(i) ? true : null }] : [],
  )
  if (!rows.length) return
  await transaction.run({
    text: `UNWIND $rows AS row
MATCH (n:Node) WHERE n.sourceKey = row.key
SET n.dangling = row.dangling`,
    params: { rows },
  })
}

interface Existing extends Known {
  readonly digest: string
  readonly labels: readonly string[]
  /** A link of it found no end when it was last stated, so its links are tried again. */
  readonly dangling: boolean
}

async function existing(transaction: Transaction, entries: readonly Entry[]): Promise<Map<string, Existing>> {
  const rows = await transaction.run({
    text: `UNWIND $keys AS key
MATCH (n:Node) WHERE n.sourceKey = key
RETURN n.sourceKey, n.id, n.createdAt, n.version, n.digest, n.dangling, labels(n)`,
    params: { keys: entries.map(sourceKey) },
  })
  return new Map(
    rows.map(([key, id, createdAt, version, stated, dangling, labels]) => [
      String(key),
      {
        id: String(id),
        createdAt: String(createdAt),
        version: Number(version),
        digest: String(stated),
        dangling: dangling === true,
        labels: labels as string[],
      },
    ]),
  )
}

/** A source's key is of one type: two types of one key would become one node. */
function checkTypes(entries: readonly Entry[], known: ReadonlyMap<string, Existing>): void {
  const types = new Map<string, string>()
  for (const entry of entries) {
    const { type, source, key } = entry
    const labels = known.get(sourceKey(entry))?.labels
    if ((types.get(sourceKey(entry)) ?? type) !== type || labels?.includes(type) === false)
      throw badInput(
        `${type} ${source}/${key} is there as another type.`,
        'key',
        'a key that no other type of the source has',
      )
    types.set(sourceKey(entry), type)
  }
}

/** One statement for the nodes of a type: its labels stand in the text, all else in parameters. */
function nodes(type: string, entries: readonly Entry[], written: (entry: Entry) => Param) {
  const open = openLabels(type)
  const labels = (visibility: unknown) =>
    visibility === 'PUBLIC' || visibility === 'COMMUNITY' ? [open[visibility]] : []
  const floats = floatFields.get(type)!.map((name) => `n.${name} = toFloat(row.p.${name})`)
  const opened = Object.values(open).map(
    (label) => `FOREACH (x IN CASE WHEN row.open = '${label}' THEN [1] ELSE [] END | SET n:${label})`,
  )
  return {
    // floats said to be floats: one engine can't tell 3.0 from 3 in a parameter
    text: `UNWIND $rows AS row
MERGE (n:Node {sourceKey: row.key})
REMOVE n:${open.PUBLIC}, n:${open.COMMUNITY}
SET n:${type}, n = row.p${floats.map((each) => `, ${each}`).join('')}
${opened.join('\n')}`,
    params: {
      rows: entries.map((entry) => ({
        key: sourceKey(entry),
        open: labels(entry.fields.visibility)[0] ?? '',
        p: written(entry),
      })),
    },
  }
}

const floatFields = new Map(
  types.map((type) => [
    type.name,
    [...type.fields.values()].filter(({ kind }) => kind === 'float').map(({ name }) => name),
  ]),
)
