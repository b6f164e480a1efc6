/** The catalogue in a graph of its own for a file of properties, asked by GraphQL. */
import type { GraphPort } from '../../graph/port.ts'
import { loaded } from '../contract/operations-service.ts'
import type { Engine } from '../engines/index.ts'
import { asking } from '../graph/read/asking.ts'

export interface Graph {
  readonly port: GraphPort
  /** The data of an answer; an error is thrown. */
  ask<T>(query: string, variables: Record<string, unknown>): Promise<T>
}

export async function graphOn(engine: Engine): Promise<Graph> {
  const port = await loaded(engine)
  const ask = asking(port)
  return { port, ask: (query, variables) => ask(query, variables) }
}

/** Each run is another statement, and Neo4j takes a tenth of a second to plan one. */
export const runsOn = ({ name }: Engine, runs: number): number => (name === 'neo4j' ? Math.ceil(runs / 5) : runs)
