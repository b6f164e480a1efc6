import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { InsitesError } from '../../schema/errors.ts'
import { askServer, type Commands, listenForCommands } from '../../src/control.ts'
import { createLog } from '../../src/log.ts'

const log = createLog('silent')
const never = new Promise<never>(() => undefined)

const commands: Commands = {
  echo: async (words, print) => {
    for (const word of words) print(word)
    return 3
  },
  refuse: () => Promise.reject(new InsitesError('BAD_INPUT', 'Not like this.')),
  fail: () => Promise.reject(new Error('secret')),
  hang: async (_, print) => {
    print('begun')
    return never
  },
}

let folder: string
let graph: string
let close: () => Promise<void>
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'insites-'))
  graph = path.join(folder, 'graph')
})
afterEach(async () => {
  await close?.()
  await rm(folder, { recursive: true })
})

const listen = async () => {
  close = await listenForCommands(graph, commands, log)
}
async function ask(name: string, words: string[] = [], of = graph) {
  const lines: string[] = []
  return { code: await askServer(of, name, words, (line) => lines.push(line)), lines }
}

describe('the control socket', () => {
  it('carries a command’s words there, its lines and exit code back', async () => {
    await listen()
    expect(await ask('echo', ['a', 'two\nlines', '🌊'])).toEqual({ code: 3, lines: ['a', 'two\nlines', '🌊'] })
  })

  it('is for its user alone', async () => {
    await listen()
    expect((await stat(path.join(folder, 'control.sock'))).mode & 0o777).toBe(0o600)
  })

  it('says when no server runs', async () => expect((await ask('echo')).code).toBeUndefined())

  it('replaces what a killed process left behind', async () => {
    await writeFile(path.join(folder, 'control.sock'), '')
    expect((await ask('echo')).code).toBeUndefined()
    await listen()
    expect((await ask('echo')).code).toBe(3)
  })

  it('tells our errors and keeps others for the log', async () => {
    await listen()
    expect(await ask('refuse')).toEqual({ code: 1, lines: ['Not like this.'] })
    expect(await ask('fail')).toEqual({ code: 1, lines: ['The command failed; the server’s log says why.'] })
  })

  it('refuses unknown commands and other graphs', async () => {
    await listen()
    expect(await ask('constructor')).toEqual({
      code: 1,
      lines: ['The server that runs here has no command constructor.'],
    })
    expect(await ask('echo', [], path.join(folder, 'other'))).toEqual({
      code: 1,
      lines: ['The server that runs here has another graph.'],
    })
  })

  it('survives nonsense and callers that leave', async () => {
    await listen()
    const socket = connect(path.join(folder, 'control.sock'))
    socket.end('nonsense\n')
    await new Promise((resolve) => socket.resume().once('close', resolve))
    const left = connect(path.join(folder, 'control.sock'))
    left.write(`${JSON.stringify({ graph, command: 'echo', words: Array(1000).fill('x') })}\n`, () => left.destroy())
    expect((await ask('echo')).code).toBe(3)
  })

  it('lets callers know when the server stops first', async () => {
    await listen()
    const asked = ask('hang')
    await new Promise((resolve) => setTimeout(resolve, 50))
    await close()
    expect(await asked).toEqual({ code: 1, lines: ['begun', 'The server went away before the command was done.'] })
  })

  it('stays with the first of two servers', async () => {
    await listen()
    const second = await listenForCommands(path.join(folder, 'second'), commands, log)
    await second()
    expect((await ask('echo')).code).toBe(3)
  })
})
