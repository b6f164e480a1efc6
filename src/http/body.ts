/** Reading a request's JSON body within its limits. */
import { isUtf8 } from 'node:buffer'
import type { IncomingMessage } from 'node:http'
import { InsitesError } from '../../schema/errors.ts'

/** Bytes a body may have. */
export const BODY_LIMIT = 1_000_000

/** Bytes of a body too large that are still taken, and thrown away, so that its sender can read the answer. */
const PATIENCE = 64_000_000

/** The client went away before its request was whole: nobody is left to answer. */
export class Gone extends Error {
  override readonly name = 'Gone'
}

/** @throws InsitesError UNSUPPORTED_MEDIA_TYPE, TOO_LARGE, MALFORMED_JSON; Gone */
export async function readJson(request: IncomingMessage): Promise<unknown> {
  checkMediaType(request)
  const bytes = await readBytes(request)
  if (!isUtf8(bytes))
    throw new InsitesError('MALFORMED_JSON', 'The body is not valid UTF-8.', { expected: 'JSON in UTF-8' })
  try {
    return JSON.parse(bytes.toString('utf8'))
  } catch {
    // V8's message quotes the body, so it isn't passed on.
    throw new InsitesError('MALFORMED_JSON', 'The body is not valid JSON.', {
      expected: '{"query": "…", "variables": {…}}',
    })
  }
}

function checkMediaType({ headers }: IncomingMessage): void {
  const type = headers['content-type'] ?? ''
  const charset = /;\s*charset="?([^";\s]+)/i.exec(type)?.[1] ?? 'utf-8'
  if (!/^\s*application\/json\s*(;|$)/i.test(type) || !/^utf-?8$/i.test(charset))
    throw unsupported('The body must be JSON in UTF-8.', 'content-type', 'application/json')
  if ((headers['content-encoding'] ?? 'identity') !== 'identity')
    throw unsupported('The body must be sent uncompressed.', 'content-encoding', 'identity')
}

const unsupported = (sentence: string, field: string, expected: string) =>
  new InsitesError('UNSUPPORTED_MEDIA_TYPE', sentence, { field, expected })

function readBytes(request: IncomingMessage): Promise<Buffer> {
  if (Number(request.headers['content-length']) > BODY_LIMIT) {
    discard(request)
    return Promise.reject(tooLarge())
  }
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let size = 0
    const take = (chunk: Buffer) => {
      size += chunk.length
      if (size <= BODY_LIMIT) return void chunks.push(chunk)
      request.off('data', take)
      discard(request)
      reject(tooLarge())
    }
    request.on('data', take)
    request.on('end', () => resolve(chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks)))
    request.on('error', () => reject(new Gone()))
    request.on('close', () => {
      if (!request.readableEnded) reject(new Gone())
    })
  })
}

/** Closing at once would reset the connection while the client still sends, and the answer would be lost to it. */
function discard(request: IncomingMessage): void {
  let size = 0
  request.on('data', (chunk: Buffer) => {
    size += chunk.length
    if (size > PATIENCE) request.destroy()
  })
  request.on('error', () => undefined)
}

const tooLarge = () =>
  new InsitesError('TOO_LARGE', 'The body is too large.', { expected: `at most ${BODY_LIMIT} bytes` })
