/** POST /graphql: reads the call, lets Apollo answer it, and answers for it when it takes too long. */
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http'
import { type ApolloServer, HeaderMap } from '@apollo/server'
import { InsitesError } from '../../schema/errors.ts'
import { withinTime } from '../within.ts'
import type { Logged } from './apollo.ts'
import { readJson } from './body.ts'
import { checkCall } from './call.ts'
import { internal } from './errors.ts'
import { send } from './respond.ts'

export interface Answering<Context extends Logged> {
  readonly apollo: ApolloServer<Context>
  /** Milliseconds from the whole call to its answer. */
  readonly timeout: number
}

/** @throws InsitesError for a call that isn't answered at all; Gone */
export async function answerGraphQL<Context extends Logged>(
  { apollo, timeout }: Answering<Context>,
  request: IncomingMessage,
  response: ServerResponse,
  context: Context,
): Promise<void> {
  const body = checkCall(await readJson(request))
  const answer = await withinTime(
    apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: { method: 'POST', headers: headerMap(request.headers), search: '', body },
      context: async () => context,
    }),
    timeout,
    () => new InsitesError('TIMEOUT', `The request took longer than the ${timeout / 1000} seconds it is given.`),
  )
  if (answer.body.kind !== 'complete')
    throw internal(new Error('Apollo answered in parts, which nothing here asks for.'))
  send(
    response,
    answer.status ?? 200,
    { ...Object.fromEntries(answer.headers), 'cache-control': 'no-store' },
    answer.body.string,
  )
}

function headerMap(headers: IncomingHttpHeaders): HeaderMap {
  const map = new HeaderMap()
  for (const [name, value] of Object.entries(headers))
    if (value !== undefined) map.set(name, Array.isArray(value) ? value.join(', ') : value)
  return map
}
