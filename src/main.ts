/**
 * `npm start`: settings → listen → open the graph → define its classes → seed it when it is empty → serve.
 * It listens first, so that a port that is taken is told at once and probes are answered while the graph is built.
 */
import { everything } from '../graph/access.ts'
import { defineSchema } from '../graph/define.ts'
import { createReader } from '../graph/read/index.ts'
import { buildSchema } from '../resolvers/index.ts'
import { InsitesError } from '../schema/errors.ts'
import { commandsOn } from './command.ts'
import type { Context } from './context.ts'
import { listenForCommands } from './control.ts'
import { completed } from './http/execute.ts'
import { createServer, type HttpServer } from './http/index.ts'
import { createLog, type Logger } from './log.ts'
import { openGraph } from './open.ts'
import { run } from './run.ts'
import { seedWhenEmpty } from './seeding.ts'
import { type Settings, shownAddress } from './settings.ts'
import { whenStopped } from './signals.ts'

// The driver takes a stack for each statement; mapping each to the source costs a tenth of the throughput.
process.setSourceMapsEnabled(false)

/** Time beside the graph's for a call: several statements, and waiting for a place at the engine. */
const SPARE_MS = 10_000

await run(async (settings) => {
  const log = createLog(settings.logLevel)
  const server = createServer({ log })
  const stops = [() => server.close()]
  const stopped = whenStopped(log)
  try {
    const url = await listen(server, settings)
    // A stop while the graph is being built isn't kept waiting: the next start makes it good.
    const started = begin(settings, server, log, stops).then(() => greet(url, settings))
    await Promise.race([started.then(() => stopped), stopped])
    log.info('stopping')
  } finally {
    for (const stop of stops) await stop()
  }
  return 0
})

/** Opens what is needed to answer calls; what must be closed again is added to `stops`, in that order. */
async function begin(
  settings: Settings,
  server: HttpServer,
  log: Logger,
  stops: (() => Promise<void>)[],
): Promise<void> {
  const { graph, seed, timeout } = settings
  const port = await openGraph(settings)
  stops.push(() => port.close())
  await defineSchema(port)
  if (seed) await seedWhenEmpty(port, (line) => log.info(line))
  if (graph.engine === 'grafeo') stops.unshift(await listenForCommands(graph.path, commandsOn(port), log))
  await server.serve<Context>({
    schema: buildSchema(),
    graph: port,
    timeout: timeout + SPARE_MS,
    plugins: [completed],
    // Answers come shaped by response key, so aliases are found under their own names.
    fieldResolver: (source, _args, _context, { path }) => (source as Record<string, unknown>)[path.key],
    context: contextOf(createReader(port)),
  })
}

/** Who asks isn't known yet, so everybody sees what the graph holds. */
function contextOf(reader: Context['reader']) {
  return (request: Pick<Context, 'requestId' | 'log'>): Context => ({ ...request, reader, access: everything })
}

async function listen(server: HttpServer, { port, host }: Settings): Promise<string> {
  try {
    return await server.listen(port, host)
  } catch (error) {
    const taken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE'
    throw new InsitesError(
      'UNAVAILABLE',
      `Insites can’t listen on ${host}:${port}${taken ? ', which is taken' : ''}.`,
      {
        expected: 'HOST and PORT of a free address',
        cause: error,
      },
    )
  }
}

/** For the person who started it; the log is for machines, on stderr. */
function greet(url: string, { graph }: Settings): void {
  const query = '{ datasets(first: 3) { totalCount edges { node { title publisher { name } } } } }'
  console.log(`Insites answers on ${url}/graphql, from ${shownAddress(graph)}.
In a browser that is GraphiQL with examples. With curl:

  curl ${url}/graphql -H 'content-type: application/json' -d '${JSON.stringify({ query })}'
`)
}
