/** A server with a small schema of its own, on a free port; and one helper for calls. */
import {
  GraphQLEnumType,
  GraphQLError,
  GraphQLInputObjectType,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLSchema,
  GraphQLString,
} from 'graphql'
import { afterAll, beforeAll } from 'vitest'
import { badInput, InsitesError } from '../../../schema/errors.ts'
import { createServer, type HttpServer, type ServerOptions, type Service } from '../../../src/http/index.ts'
import { createLog, type Logger } from '../../../src/log.ts'

export const SECRET = 'the engine’s own words, with s3cret in them'

const filter: GraphQLInputObjectType = new GraphQLInputObjectType({
  name: 'Filter',
  fields: () => ({
    not: { type: filter },
    and: { type: new GraphQLList(new GraphQLNonNull(filter)) },
    eq: { type: GraphQLString },
  }),
})

const node: GraphQLObjectType = new GraphQLObjectType({
  name: 'Node',
  fields: () => ({
    name: { type: GraphQLString, resolve: () => 'a node' },
    next: { type: node, resolve: () => ({}) },
  }),
})

const color = new GraphQLEnumType({ name: 'Color', values: { RED: {} } })

/** Set by a test that wants `wait` to go on. */
export const gate: { open?: () => void } = {}

const schema = new GraphQLSchema({
  query: new GraphQLObjectType({
    name: 'Query',
    fields: {
      hello: {
        type: GraphQLString,
        args: { name: { type: GraphQLString }, filter: { type: filter } },
        resolve: (_, { name }) => `hello ${name ?? 'world'}`,
      },
      node: { type: node, args: { first: { type: new GraphQLNonNull(GraphQLInt) } }, resolve: () => ({}) },
      root: { type: node, resolve: () => ({}) },
      color: { type: color, resolve: () => SECRET },
      wrong: {
        type: GraphQLString,
        resolve: () => Promise.reject(badInput('That can’t be.', 'filter.title', 'a title')),
      },
      broken: { type: GraphQLString, resolve: () => Promise.reject(new Error(SECRET)) },
      foreign: {
        type: GraphQLString,
        resolve: () => Promise.reject(new GraphQLError(SECRET, { extensions: { code: SECRET } })),
      },
      engine: {
        type: GraphQLString,
        resolve: () =>
          Promise.reject(new InsitesError('UNAVAILABLE', 'The graph is away.', { cause: new Error(SECRET) })),
      },
      wait: { type: GraphQLString, resolve: () => new Promise((resolve) => (gate.open = () => resolve('waited'))) },
    },
  }),
})

/** Lines that the server logged, parsed. */
export const logged: Record<string, unknown>[] = []
export const log: Logger = createLog('info', { write: (line) => void logged.push(JSON.parse(line)) })

export const graph = {
  ping: async () => {},
  dialect: { name: 'grafeo' } as Service<{ log: Logger }>['graph']['dialect'],
}

export async function start(
  options: Partial<ServerOptions> & { timeout?: number; graph?: typeof graph; unopened?: boolean } = {},
) {
  const server = createServer({ log, patience: 2_000, ...options })
  const url = await server.listen(0, '127.0.0.1')
  if (!options.unopened) await serve(server, options)
  return { server, url }
}

export const serve = (server: HttpServer, options: { timeout?: number; graph?: typeof graph } = {}) =>
  server.serve({
    schema,
    graph: options.graph ?? graph,
    timeout: options.timeout ?? 2_000,
    context: ({ log, requestId }) => ({ log, requestId }),
  })

/** Starts one server for the file; its URL is known once tests run. */
export function serverOfFile(options: Parameters<typeof start>[0] = {}): { url: string } {
  const running = { url: '' }
  let server: HttpServer
  beforeAll(async () => {
    const started = await start(options)
    server = started.server
    running.url = started.url
  })
  afterAll(() => server.close())
  return running
}

export interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly body: {
    readonly data?: unknown
    readonly errors?: { message: string; extensions: Record<string, unknown> }[]
  }
}

export async function post(url: string, body: unknown, headers: Record<string, string> = {}): Promise<Answer> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : body instanceof Blob ? body : JSON.stringify(body),
  })
  return { status: response.status, headers: response.headers, body: (await response.json()) as Answer['body'] }
}

/** Status and code of a refusal; its shape is checked on the way. */
export function refusal({ status, body, headers }: Answer): [number, unknown] {
  const error = body.errors?.[0]
  if (!error?.message || typeof error.extensions?.code !== 'string')
    throw new Error(`not our shape: ${JSON.stringify(body)}`)
  if (!headers.get('content-type')?.startsWith('application/')) throw new Error('not JSON')
  return [status, error.extensions.code]
}
