/** Opens the graph that the settings name. */
import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import type { GraphPort } from '../graph/port.ts'
import type { Settings } from './settings.ts'

/**
 * The engine's module is loaded only when it is used: drivers and native code cost start-up time.
 *
 * @throws InsitesError UNAVAILABLE when the engine doesn't answer or another process holds the graph
 */
export async function openGraph({
  graph,
  pool,
  timeout,
}: Pick<Settings, 'graph' | 'pool' | 'timeout'>): Promise<GraphPort> {
  if (graph.engine === 'neo4j') {
    const { openNeo4j } = await import('../graph/neo4j/index.ts')
    return openNeo4j(graph.url, { pool, timeout })
  }
  await mkdir(path.dirname(graph.path), { recursive: true })
  const { openGrafeo } = await import('../graph/grafeo/index.ts')
  return openGrafeo(graph.path, { pool, timeout })
}
