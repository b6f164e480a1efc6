/** The engines that tests run on: Grafeo always, Neo4j when the set-up found or started one. */
import { inject } from 'vitest'
import { openGrafeo } from '../../graph/grafeo/index.ts'
import { openNeo4j } from '../../graph/neo4j/index.ts'
import type { GraphPort, PortLimits, Row } from '../../graph/port.ts'

export interface Engine {
  readonly name: 'neo4j' | 'grafeo'
  /** A port on an empty graph, without constraints and indexes. Whoever opens it closes it. */
  open(limits?: Partial<PortLimits>): Promise<GraphPort>
}

export const grafeo: Engine = { name: 'grafeo', open: (limits) => openGrafeo(undefined, limits) }

/** A first statement of each shape is planned, which takes seconds on a busy machine. */
const PATIENT = { timeout: 60_000 }

/** There is one database: opening it again empties it under whoever has it open. */
export const neo4j: Engine = {
  name: 'neo4j',
  async open(limits) {
    // with limits of its own, since those that a test asks for may be too narrow for it
    const port = await openNeo4j(neo4jUrl(), PATIENT)
    await empty(port)
    if (limits === undefined) return port
    await port.close()
    return openNeo4j(neo4jUrl(), limits)
  },
}

const found = inject('neo4j')

/** Why Neo4j can't be tested here; undefined when it can. */
export const noNeo4j: string | undefined = 'missing' in found ? found.missing : undefined

/** Where Neo4j answers, for tests that start a program of their own against it. */
export function neo4jUrl(): string {
  if ('missing' in found) throw new Error(found.missing)
  return found.url
}

export const engines: readonly Engine[] = noNeo4j === undefined ? [grafeo, neo4j] : [grafeo]

async function empty(port: GraphPort): Promise<void> {
  await port.define(['MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS'])
  const constraints = await names(port, 'SHOW CONSTRAINTS YIELD name')
  await port.define(constraints.map((name) => `DROP CONSTRAINT \`${name}\``))
  const indexes = await names(port, "SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name")
  await port.define(indexes.map((name) => `DROP INDEX \`${name}\``))
}

const names = async (port: GraphPort, text: string) => (await port.read({ text })).map(([name]: Row) => name)

/** Integers as numbers, whichever way the engine gives them, so that rows of both can be compared. */
export function plain(value: unknown): unknown {
  if (typeof value === 'bigint') return Number(value)
  if (Array.isArray(value)) return value.map(plain)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]))
}
