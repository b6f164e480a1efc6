/** Relationships of imported entries. Each remembers which entry stated it, so that a changed entry takes back its own. */
import { relationships } from '../../schema/vocabulary.ts'
import type { Param, Transaction } from '../port.ts'
import type { Entry, Link, Reference, UpsertResult } from './entry.ts'
import { sourceKey, stored } from './properties.ts'

/** Removes the relationships that changed entries had stated, before what they state now is linked. */
export async function unlink(transaction: Transaction, changed: readonly Entry[]): Promise<void> {
  if (!changed.length) return
  await transaction.run({
    text: `UNWIND $keys AS key
MATCH (n:Node) WHERE n.sourceKey = key
MATCH (n)-[r]-() WHERE r.statedBy = key
DELETE r`,
    params: { keys: changed.map(sourceKey) },
  })
}

interface Row {
  readonly entry: number
  readonly to: Reference
  readonly row: { readonly [name: string]: Param }
}

/** Links the entries that `wanted` names; what is linked already stays as it is. */
export async function link(
  transaction: Transaction,
  entries: readonly Entry[],
  wanted: (entry: number) => boolean,
  run: string,
): Promise<Pick<UpsertResult, 'linksCreated' | 'dangling'>> {
  const byName = new Map<string, Row[]>()
  entries.forEach((entry, i) => {
    if (!wanted(i)) return
    for (const each of entry.links ?? []) {
      const rows = byName.get(each.relationship) ?? []
      rows.push(rowOf(entry, i, each, rows.length))
      byName.set(each.relationship, rows)
    }
  })
  const dangling: UpsertResult['dangling'][number][] = []
  let linksCreated = 0
  for (const [name, rows] of byName) {
    const made = await transaction.run(statement(name, rows, run))
    const found = new Set(made.map(([i]) => Number(i)))
    linksCreated += made.filter(([, isNew]) => isNew === true).length
    rows.forEach(({ entry, to }, i) => {
      if (!found.has(i)) dangling.push({ entry, to })
    })
  }
  return { linksCreated, dangling }
}

function rowOf(entry: Entry, index: number, { relationship, direction, to, properties = {} }: Link, i: number): Row {
  const own = sourceKey(entry)
  const { symmetric, properties: fields } = relationships.find(({ name }) => name === relationship)!
  const ends = direction === 'OUT' ? [own, sourceKey(to)] : [sourceKey(to), own]
  // one that means the same both ways is stored one way, from whichever end it is stated
  const [from, far] = (symmetric ? ends.sort() : ends) as [string, string]
  const p = Object.fromEntries(
    fields.flatMap((field) => {
      const value = properties[field.name]
      return value === undefined ? [] : [[field.name, stored(field, value)]]
    }),
  )
  return { entry: index, to, row: { i: BigInt(i), from, far, by: own, p } }
}

function statement(name: string, rows: readonly Row[], run: string) {
  const relationship = relationships.find((each) => each.name === name)!
  const properties = relationship.properties.map((field) =>
    field.kind === 'float'
      ? `, r.${field.name} = toFloat(row.p.${field.name})`
      : `, r.${field.name} = row.p.${field.name}`,
  )
  return {
    text: `UNWIND $rows AS row
MATCH (a:Node) WHERE a.sourceKey = row.from
MATCH (b:Node) WHERE b.sourceKey = row.far
MERGE (a)-[r:${name}]->(b)
ON CREATE SET r.statedBy = row.by, r.importedBy = $run${properties.join('')}
RETURN row.i, r.importedBy = $run AND r.statedBy = row.by`,
    params: { rows: rows.map(({ row }) => row), run },
  }
}
