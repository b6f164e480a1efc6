/** Builds the graph from classes and seeds. */
import { defineSchema, dropAll } from '../graph/define.ts'
import type { GraphPort } from '../graph/port.ts'
import { seed } from '../seeds/index.ts'

type Print = (line: string) => void

/** Stands in the graph while it is being seeded, so that a start that was broken off is made good by the next one. */
const MARK = 'Seeding'

/** Seeds a graph that is empty or was left half seeded. Seeds can be loaded over themselves. */
export async function seedWhenEmpty(port: GraphPort, print: Print): Promise<void> {
  const found = await port.read({ text: `MATCH (n:Node) RETURN 1 LIMIT 1` })
  const broken = await port.read({ text: `MATCH (m:${MARK}) RETURN 1 LIMIT 1` })
  if (found.length === 0 || broken.length > 0) await seedMarked(port, print)
}

/** Drops all that Insites owns and builds it anew. */
export async function recreate(port: GraphPort, print: Print): Promise<void> {
  print('Dropping the graph …')
  await dropAll(port)
  await defineSchema(port)
  await seedMarked(port, print)
}

async function seedMarked(port: GraphPort, print: Print): Promise<void> {
  await port.write((transaction) => transaction.run({ text: `MERGE (m:${MARK} {id: 'seeding'})` }))
  await seed(port, print)
  await port.write((transaction) => transaction.run({ text: `MATCH (m:${MARK}) DELETE m` }))
}
