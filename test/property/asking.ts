/** The catalogue in a graph of its own for a file of properties, asked by GraphQL. */
import type { GraphPort } from '../../graph/port.ts'
import { loaded } from '../contract/operations-service.ts'
import type { Engine } from '../engines/index.ts'
import { type Ask, asking } from '../graph/read/asking.ts'

export interface Graph {
  readonly port: GraphPort
  readonly ask: Ask
}

export async function graphOn(engine: Engine): Promise<Graph> {
  const port = await loaded(engine)
  return { port, ask: asking(port) }
}

/** Runs are so many times as many when a change deserves it. */
const TIMES = Number(process.env.INSITES_TEST_TIMES ?? 1)

/** Each run is another statement, and Neo4j takes a tenth of a second to plan one. */
export const runsOn = ({ name }: Engine, runs: number): number =>
  TIMES * (name === 'neo4j' ? Math.ceil(runs / 5) : runs)
