/** Constraints and indexes, made from the classes; and everything that Insites owns in an engine, removed. */
import { indexes } from '../schema/indexes.ts'
import { NODE_LABEL } from '../schema/vocabulary.ts'
import type { Dialect } from './dialect.ts'
import type { GraphPort } from './port.ts'

/** The statements that make an engine ready for the classes. Repeatable. */
export const definitions = (dialect: Dialect): string[] =>
  indexes.flatMap(({ kind, label, property }) => {
    if (kind === 'unique') return dialect.unique(label, property)
    if (kind === 'bucket') return dialect.orderedIndexes ? [] : dialect.index(label, property)
    return kind === 'index' ? dialect.index(label, property) : dialect.textIndex(label, property)
  })

/** Makes the constraints and indexes that the classes ask for; those already there stay. */
export const defineSchema = (port: GraphPort): Promise<void> => port.define(definitions(port.dialect))

/** Nodes removed by one transaction. */
const BATCH = 2000n

/** Removes every node of Insites with its relationships; other data stays, and so do indexes, which hold nothing then. */
export async function dropAll(port: GraphPort): Promise<void> {
  const text = `MATCH (n:${NODE_LABEL}) WITH n LIMIT $batch DETACH DELETE n RETURN count(*)`
  for (;;) {
    const [row] = await port.write((transaction) => transaction.run({ text, params: { batch: BATCH } }))
    if (!Number(row?.[0] ?? 0)) return
  }
}
