/** Probes: whether the process lives, and whether requests can be answered. */
import type { ServerResponse } from 'node:http'
import type { GraphPort } from '../../graph/port.ts'
import { InsitesError } from '../../schema/errors.ts'
import { withinTime } from '../within.ts'
import { refuse, sendJson } from './respond.ts'

const PING_MS = 2_000

/** GET /livez: this process can run JavaScript; a graph that is away is no reason to restart it. */
export function answerAlive(response: ServerResponse): void {
  sendJson(response, 200, { status: 'alive' })
}

/** GET /readyz: the graph answers, and the server is neither starting nor stopping. */
export async function answerReady(
  response: ServerResponse,
  graph: Pick<GraphPort, 'ping' | 'dialect'> | undefined,
  stopping: boolean,
): Promise<void> {
  try {
    if (stopping) throw unavailable('Insites is stopping.')
    if (!graph) throw unavailable('Insites is starting.')
    await withinTime(graph.ping(), PING_MS, () => unavailable('The graph doesn’t answer.'))
    sendJson(response, 200, { status: 'ready', graph: graph.dialect.name })
  } catch (error) {
    refuse(response, error instanceof InsitesError ? error : unavailable('The graph doesn’t answer.'), { status: 503 })
  }
}

export const unavailable = (sentence: string) => new InsitesError('UNAVAILABLE', sentence)
