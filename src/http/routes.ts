/** Which path answers what. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { InsitesError } from '../../schema/errors.ts'
import { answerFile, answerPage } from './graphiql.ts'
import { answerAlive, unavailable } from './health.ts'
import { refuse } from './respond.ts'

export interface Answers {
  /** POST /graphql; nothing while the graph is being opened. */
  readonly graphql: (() => Promise<void>) | undefined
  readonly ready: () => Promise<void>
}

/** @throws InsitesError, which the caller turns into a response */
export async function route(request: IncomingMessage, response: ServerResponse, answers: Answers): Promise<void> {
  const pathname = pathnameOf(request)
  const reads = request.method === 'GET' || request.method === 'HEAD'
  if (pathname === '/graphql') {
    if (request.method === 'POST') {
      if (!answers.graphql) throw unavailable('Insites is starting; try again in a moment.')
      return answers.graphql()
    }
    // A link with a query in it is no page: it is a call by GET, which isn't taken.
    if (reads && prefersPage(request) && !request.url?.includes('?')) return answerPage(response)
    return refuseMethod(response, 'POST', 'Calls are sent by POST.')
  }
  if (!reads) return refuseMethod(response, 'GET, HEAD', 'Only /graphql takes anything but GET.')
  if (pathname === '/livez') return answerAlive(response)
  if (pathname === '/readyz') return answers.ready()
  if (pathname === '/') return redirect(response, '/graphql')
  if (answerFile(pathname, request, response)) return
  throw new InsitesError('NOT_FOUND', 'There is nothing at this path.', { expected: '/graphql, /livez, /readyz' })
}

export const pathnameOf = ({ url = '/' }: IncomingMessage) => url.split('?', 1)[0] ?? '/'

const prefersPage = ({ headers }: IncomingMessage) => headers.accept?.includes('text/html') ?? false

/** The table of codes has none for methods, since only HTTP knows them: it is a bad request with HTTP's own status. */
function refuseMethod(response: ServerResponse, allow: string, sentence: string): void {
  const error = new InsitesError('BAD_REQUEST', sentence, { expected: allow })
  refuse(response, error, { status: 405, headers: { allow } })
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(307, { location }).end()
}
