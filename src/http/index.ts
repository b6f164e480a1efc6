/**
 * The HTTP server, on node:http itself: what stands between Apollo and the socket is small, and frameworks cost a
 * tenth to a fifth of the throughput. A request passes `index` (id, log, refusals) → `routes` → `graphql` (`body`,
 * `call`, `apollo`), `health` or `graphiql`.
 *
 * It listens before the graph is open, so that probes are answered during a long first start; `serve` then opens
 * /graphql, and `close` ends in order: no new connections, requests under way finished, connections closed.
 */
import { createServer as createNodeServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { GraphPort } from '../../graph/port.ts'
import { InsitesError } from '../../schema/errors.ts'
import type { Logger } from '../log.ts'
import { withinTime } from '../within.ts'
import { type GraphQLOptions, type Logged, startApollo } from './apollo.ts'
import { Gone } from './body.ts'
import { refuseBrokenHttp } from './brokenHttp.ts'
import { internal } from './errors.ts'
import { answerGraphQL } from './graphql.ts'
import { answerReady } from './health.ts'
import { requestIdOf } from './requestId.ts'
import { refuse } from './respond.ts'
import { pathnameOf, route } from './routes.ts'

export interface Service<Context extends Logged> extends Omit<GraphQLOptions<Context>, 'log'> {
  readonly graph: Pick<GraphPort, 'ping' | 'dialect'>
  /** Makes what resolvers get, for one request. */
  readonly context: (request: { readonly requestId: string; readonly log: Logger }) => Context
  /** Milliseconds a call may take in all. */
  readonly timeout: number
}

export interface HttpServer {
  /** @returns where it listens, `http://127.0.0.1:4000` */
  listen(port: number, host: string): Promise<string>
  /** From now on /graphql is answered. */
  serve<Context extends Logged>(service: Service<Context>): Promise<void>
  /** Finishes what is under way, for at most `patience` milliseconds. */
  close(): Promise<void>
}

export interface ServerOptions {
  readonly log: Logger
  readonly patience?: number
}

type Answer = (request: IncomingMessage, response: ServerResponse, requestId: string, log: Logger) => Promise<void>

export function createServer({ log, patience = 10_000 }: ServerOptions): HttpServer {
  const underWay = new Set<ServerResponse>()
  let graph: Service<Logged>['graph'] | undefined
  let graphql: Answer | undefined
  let stopApollo: (() => Promise<void>) | undefined
  let stopping = false

  const answer: Answer = async (request, response, requestId, log) => {
    const answering = graphql
    try {
      await route(request, response, {
        graphql: answering && (() => answering(request, response, requestId, log)),
        ready: () => answerReady(response, graph, stopping),
      })
    } catch (error) {
      if (error instanceof Gone) return
      if (!(error instanceof InsitesError) || error.code === 'INTERNAL') log.error({ error }, 'failed')
      refuse(response, error instanceof InsitesError ? error : internal())
    }
  }

  const server = createNodeServer(
    // Long enough for proxies that keep connections for a minute; a slow sender is cut off after half of one.
    { keepAliveTimeout: 65_000, headersTimeout: 10_000, requestTimeout: 30_000, connectionsCheckingInterval: 5_000 },
    (request, response) => {
      const requestId = requestIdOf(request)
      const requestLog = log.child({ requestId })
      underWay.add(response)
      response.once('close', () => underWay.delete(response))
      response.setHeader('x-request-id', requestId)
      if (stopping) response.setHeader('connection', 'close')
      logWhenDone(request, response, requestLog)
      void answer(request, response, requestId, requestLog)
    },
  )
  server.on('clientError', refuseBrokenHttp)

  return {
    listen: (port, host) => listen(server, port, host),
    async serve({ graph: opened, context, timeout, ...options }) {
      const apollo = await startApollo({ ...options, log })
      graph = opened
      stopApollo = () => apollo.stop()
      graphql = (request, response, requestId, log) =>
        answerGraphQL({ apollo, timeout }, request, response, context({ requestId, log }))
    },
    async close() {
      stopping = true
      for (const response of underWay) if (!response.headersSent) response.setHeader('connection', 'close')
      const closed = new Promise<void>((resolve) => server.close(() => resolve()))
      await withinTime(closed, patience, () => new Error('patience is over')).catch(() => {
        log.warn('requests under way were cut off')
        server.closeAllConnections()
      })
      await stopApollo?.()
    },
  }
}

function listen(server: Server, port: number, host: string): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      const { port } = server.address() as AddressInfo
      resolve(`http://${host.includes(':') ? `[${host}]` : host}:${port}`)
    })
  })
}

/** One line for each request: where, how it ended, how long it took. The query string isn't logged. */
function logWhenDone(request: IncomingMessage, response: ServerResponse, log: Logger): void {
  const path = pathnameOf(request).slice(0, 200)
  const level = PROBES.has(path) ? 'debug' : 'info'
  if (!log.isLevelEnabled(level)) return
  const begun = performance.now()
  response.once('close', () => {
    const ms = Math.round((performance.now() - begun) * 10) / 10
    const status = response.writableFinished ? response.statusCode : 'aborted'
    log[level]({ method: request.method, path, status, ms }, 'request')
  })
}

/** Asked every few seconds by whoever watches the process. */
const PROBES = new Set(['/livez', '/readyz'])
