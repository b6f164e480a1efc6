/** What can't be read as HTTP has no response object; it gets the same shape of error all the same. */
import type { Socket } from 'node:net'
import { InsitesError } from '../../schema/errors.ts'
import { errorBody } from './respond.ts'

const REFUSALS: Record<string, { readonly status: string; readonly error: InsitesError }> = {
  HPE_HEADER_OVERFLOW: {
    status: '431 Request Header Fields Too Large',
    error: new InsitesError('TOO_LARGE', 'The headers are too large.'),
  },
  ERR_HTTP_REQUEST_TIMEOUT: {
    status: '408 Request Timeout',
    error: new InsitesError('TIMEOUT', 'The request took too long to arrive.'),
  },
}

const UNREADABLE = {
  status: '400 Bad Request',
  error: new InsitesError('BAD_REQUEST', 'This is no HTTP request that can be read.'),
}

/** Listener for node:http's `clientError`. */
export function refuseBrokenHttp(fault: NodeJS.ErrnoException, socket: Socket): void {
  if (fault.code === 'ECONNRESET' || !socket.writable) return void socket.destroy()
  const { status, error } = REFUSALS[fault.code ?? ''] ?? UNREADABLE
  const body = JSON.stringify(errorBody(error))
  const headers = [
    'content-type: application/json; charset=utf-8',
    `content-length: ${body.length}`,
    'connection: close',
  ]
  socket.end(`HTTP/1.1 ${status}\r\n${headers.join('\r\n')}\r\n\r\n${body}`)
}
