/** A graph in both engines, and the servers on it. */
import { openGrafeo } from '../graph/grafeo/index.ts'
import { openNeo4j } from '../graph/neo4j/index.ts'
import { countOf } from './graph.ts'
import { load } from './load.ts'
import { bare, insites, type Peer } from './peers.ts'
import { folder, startBare, startInsites, startNeo4j } from './processes.ts'

export interface Subjects {
  readonly nodes: number
  /** How many datasets there are. */
  readonly datasets: number
  readonly bare: Peer
  readonly neo4j: Peer
  readonly grafeo: Peer
}

/** Loading isn't measured: it may take its time. */
const patient = { timeout: 600_000 }

export async function subjects(nodes: number, bolt?: string, profile?: string): Promise<Subjects> {
  const path = `${await folder()}/graph`
  const url = bolt ?? (await startNeo4j())
  for (const port of [await openGrafeo(path, patient), await openNeo4j(url, patient)])
    try {
      const start = performance.now()
      const loaded = await load(port, nodes)
      const seconds = ((performance.now() - start) / 1000).toFixed(0)
      console.log(`${port.dialect.name}: ${loaded.nodes} nodes, ${loaded.relationships} relationships in ${seconds} s`)
    } finally {
      await port.close()
    }
  return {
    nodes,
    datasets: countOf('Dataset', nodes),
    bare: bare(await startBare(url)),
    neo4j: insites('neo4j', await startInsites(url, profile)),
    grafeo: insites('grafeo', await startInsites(path, profile)),
  }
}
