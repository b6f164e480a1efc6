import { randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'

/** What an id from outside may look like: it is written to logs and headers as it is. */
const VALID = /^[\w.:+/=-]{1,128}$/

/** The request's id: the one its sender gave it, so that logs of several services meet, or a new one. */
export function requestIdOf({ headers }: IncomingMessage): string {
  const given = headers['x-request-id']
  return typeof given === 'string' && VALID.test(given) ? given : randomUUID()
}
