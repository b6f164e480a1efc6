/** Writing responses: JSON bodies, and the one shape that every error takes. */
import type { OutgoingHttpHeaders, ServerResponse } from 'node:http'
import { CODES, type InsitesError } from '../../schema/errors.ts'

const JSON_TYPE = 'application/json; charset=utf-8'

/** Sends a whole body, unless an answer was begun already (then the first one stands). */
export function send(
  response: ServerResponse,
  status: number,
  headers: OutgoingHttpHeaders,
  body: string | Buffer,
): void {
  if (response.headersSent) return
  response.writeHead(status, {
    'x-content-type-options': 'nosniff',
    'content-length': Buffer.byteLength(body),
    ...headers,
  })
  response.end(body)
}

export function sendJson(
  response: ServerResponse,
  status: number,
  value: unknown,
  headers: OutgoingHttpHeaders = {},
): void {
  send(response, status, { 'content-type': JSON_TYPE, 'cache-control': 'no-store', ...headers }, JSON.stringify(value))
}

/** The body of every refusal, as in GraphQL responses. */
export const errorBody = ({ message, extensions }: Pick<InsitesError, 'message' | 'extensions'>) => ({
  errors: [{ message, extensions }],
})

/** Refuses the whole request, with the status of the error's code unless HTTP has a more exact one. */
export function refuse(
  response: ServerResponse,
  error: InsitesError,
  { status = CODES[error.code], headers = {} }: { status?: number; headers?: OutgoingHttpHeaders } = {},
): void {
  sendJson(response, status, errorBody(error), headers)
}
