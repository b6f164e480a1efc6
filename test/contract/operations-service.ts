/** The catalogue in a graph, served over HTTP as `src/main.ts` wires it, with every statement written down. */
import { graphql } from 'graphql'
import { everything } from '../../graph/access.ts'
import { defineSchema } from '../../graph/define.ts'
import type { GraphPort, Statement } from '../../graph/port.ts'
import { createReader } from '../../graph/read/index.ts'
import { type Entry, upsert } from '../../graph/write/index.ts'
import { buildSchema } from '../../resolvers/index.ts'
import type { Context } from '../../src/context.ts'
import { completed } from '../../src/http/execute.ts'
import { createServer } from '../../src/http/index.ts'
import { createLog } from '../../src/log.ts'
import type { Engine } from '../engines/index.ts'
import { type Answer, post } from '../src/http/harness.ts'
import { catalogue } from './catalogue.ts'

export interface Call {
  readonly query: string
  readonly variables?: Readonly<Record<string, unknown>>
}

export interface Service {
  readonly port: GraphPort
  /** Over HTTP, by the short execution. */
  ask(call: Call): Promise<Answer>
  /** By graphql-js, which completes every value. */
  execute(call: Call): Promise<unknown>
  /** The texts of the reads that `work` sent to the engine, in their order. */
  statements(work: () => Promise<unknown>): Promise<string[]>
  close(): Promise<void>
}

/** A port on a fresh graph with the catalogue in it. */
export async function loaded(engine: Engine, entries: readonly Entry[] = catalogue): Promise<GraphPort> {
  const port = await engine.open()
  await defineSchema(port)
  const { dangling } = await upsert(port, entries, 'test')
  if (dangling.length) throw new Error(`links lead nowhere: ${JSON.stringify(dangling)}`)
  return port
}

/** Counts of types are no part of a read. */
const isRead = (text: string) => text.startsWith('UNWIND $batch')

/** The port, telling of each read before it is sent. */
export function recording(port: GraphPort, tell: (statement: Statement) => void): GraphPort {
  return {
    dialect: port.dialect,
    read: (statement) => {
      if (isRead(statement.text)) tell(statement)
      return port.read(statement)
    },
    write: (command) => port.write(command),
    define: (statements) => port.define(statements),
    ping: () => port.ping(),
    close: () => port.close(),
  }
}

// Answers come shaped by response key, so aliases are found under their own names.
const fieldResolver = (
  source: unknown,
  _args: unknown,
  _context: unknown,
  { path }: { path: { key: string | number } },
) => (source as Record<string, unknown>)[path.key]

export async function serve(engine: Engine, entries?: readonly Entry[]): Promise<Service> {
  const texts: string[] = []
  const port = recording(await loaded(engine, entries), ({ text }) => texts.push(text))
  const log = createLog('silent')
  const server = createServer({ log })
  const url = await server.listen(0, '127.0.0.1')
  const schema = buildSchema()
  const reader = createReader(port)
  const context = (request: Pick<Context, 'requestId' | 'log'>): Context => ({ ...request, reader, access: everything })
  await server.serve<Context>({
    schema,
    graph: port,
    timeout: 20_000,
    plugins: [completed],
    fieldResolver,
    context,
  })
  return {
    port,
    ask: (call) => post(url, call),
    execute: ({ query, variables }) =>
      graphql({
        schema,
        source: query,
        variableValues: variables,
        contextValue: context({ requestId: 'test', log }),
        fieldResolver,
      }),
    async statements(work) {
      texts.length = 0
      await work()
      return [...texts]
    },
    async close() {
      await server.close()
      await port.close()
    },
  }
}
