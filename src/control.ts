/**
 * The control socket. An embedded graph is held by one process, so while a server runs, commands such as
 * `npm run import` are carried out by it: they come over a unix socket beside the graph, and what the command prints
 * goes back line by line. Only the user who runs the server may open the socket.
 *
 *   → {"graph":"/…/graph","command":"import","words":["/…/people.csv"]}
 *   ← {"line":"people.csv: 120 rows"} … {"code":0}
 */
import { chmod, rm } from 'node:fs/promises'
import { connect, createServer, type Socket } from 'node:net'
import path from 'node:path'
import { z } from 'zod'
import { InsitesError } from '../schema/errors.ts'
import type { Logger } from './log.ts'

/** Carries out a command and prints lines for people; gives the exit code. */
export type Command = (words: readonly string[], print: (line: string) => void) => Promise<number>
export type Commands = { readonly [name: string]: Command }

const socketOf = (graph: string) => path.join(path.dirname(graph), 'control.sock')

const requestForm = z.object({ graph: z.string(), command: z.string(), words: z.array(z.string()) })
const replyForm = z.union([z.object({ line: z.string() }), z.object({ code: z.number() })])

/**
 * Listens for commands to the server that holds `graph`. Without the socket the server still serves: when a folder
 * holds two graphs, the first server keeps it, and when a path is too long for a socket nobody does.
 */
export async function listenForCommands(graph: string, commands: Commands, log: Logger): Promise<() => Promise<void>> {
  const file = socketOf(graph)
  const taken = await open(file)
  if (taken) {
    taken.destroy()
    log.warn({ file }, 'another server has the control socket')
    return async () => undefined
  }
  await rm(file, { force: true }) // left behind by a process that was killed

  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
    void answer(socket, graph, commands, log)
  })
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject)
      server.listen(file, resolve)
    })
    await chmod(file, 0o600)
  } catch (error) {
    log.warn({ error, file }, 'no control socket')
  }
  // A long command isn't waited for: its caller sees that the server went away.
  return async () => {
    server.close()
    for (const socket of sockets) socket.destroy()
  }
}

async function answer(socket: Socket, graph: string, commands: Commands, log: Logger): Promise<void> {
  const reply = (message: z.infer<typeof replyForm>) =>
    void (socket.writable && socket.write(`${JSON.stringify(message)}\n`))
  const print = (line: string) => reply({ line })
  socket.on('error', () => undefined) // the command goes on when nobody listens any more
  try {
    const request = requestForm.parse(JSON.parse(await firstLine(socket)))
    const command = Object.hasOwn(commands, request.command) ? commands[request.command] : undefined
    if (!command || request.graph !== graph)
      throw refusal(request.graph === graph ? `no command ${request.command}` : 'another graph')
    log.info({ command: request.command }, 'command')
    reply({ code: await command(request.words, print) })
  } catch (error) {
    if (!(error instanceof InsitesError)) log.error({ error }, 'failed')
    print(error instanceof InsitesError ? error.message : 'The command failed; the server’s log says why.')
    reply({ code: 1 })
  }
  socket.end()
}

const refusal = (has: string) => new InsitesError('BAD_REQUEST', `The server that runs here has ${has}.`)

/**
 * Has the server that holds `graph` carry out a command.
 * @returns the exit code, or nothing when no server runs
 */
export async function askServer(graph: string, name: string, words: readonly string[], print: (line: string) => void) {
  const socket = await open(socketOf(graph))
  if (!socket) return undefined
  socket.write(`${JSON.stringify({ graph, command: name, words })}\n`)
  try {
    for await (const text of linesOf(socket)) {
      const reply = replyForm.parse(JSON.parse(text))
      if ('code' in reply) return reply.code
      print(reply.line)
    }
  } catch {
    // reset by a server that was killed
  } finally {
    socket.destroy()
  }
  print('The server went away before the command was done.')
  return 1
}

async function firstLine(socket: Socket): Promise<string> {
  for await (const line of linesOf(socket)) return line
  throw refusal('got no command')
}

/** node:readline would pass a socket's fault on to where nobody catches it. */
async function* linesOf(socket: Socket): AsyncGenerator<string> {
  let rest = ''
  socket.setEncoding('utf8')
  for await (const chunk of socket.iterator({ destroyOnReturn: false })) {
    const lines = (rest + chunk).split('\n')
    rest = lines.pop() ?? ''
    yield* lines
  }
}

/** A connection, or nothing when nobody listens. */
function open(file: string): Promise<Socket | undefined> {
  return new Promise((resolve) => {
    const socket = connect(file)
    socket.once('connect', () => resolve(socket))
    socket.once('error', () => resolve(undefined))
  })
}
