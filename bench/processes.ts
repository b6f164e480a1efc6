/** The processes that a run measures, and their end. */
import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'

const root = path.resolve(import.meta.dirname, '..')
const children: ChildProcess[] = []
const engines: number[] = []
const folders: string[] = []

/** A temporary folder, removed at the end. */
export async function folder(): Promise<string> {
  const made = await mkdtemp(path.join(tmpdir(), 'insites-bench-'))
  folders.push(made)
  return made
}

async function freePort(): Promise<string> {
  const probe = createServer()
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve))
  const address = probe.address()
  await new Promise((resolve) => probe.close(resolve))
  if (address === null || typeof address === 'string') throw new Error('There is no free port.')
  return String(address.port)
}

/** A Neo4j of this run's own. */
export async function startNeo4j(): Promise<string> {
  const port = await freePort()
  const { stdout } = await promisify(execFile)(path.join(root, 'infra/neo4j/start'), [port, await folder()])
  engines.push(Number(stdout))
  return `bolt://127.0.0.1:${port}`
}

/** Insites as `npm start` runs it. `profile` names a folder for a CPU profile, written when it ends. */
export async function startInsites(graph: string, profile?: string): Promise<string> {
  const port = await freePort()
  const settings = { INSITES_GRAPH: graph, INSITES_SEED: 'false', LOG_LEVEL: 'error', PORT: port }
  await start(profile ? ['--cpu-prof', `--cpu-prof-dir=${profile}`] : [], ['src/main.ts'], settings)
  return `http://127.0.0.1:${port}/graphql`
}

export async function startBare(bolt: string): Promise<string> {
  const port = await freePort()
  await start([], ['bench/bare.ts', bolt, port], {})
  return `http://127.0.0.1:${port}/`
}

/** Starts an entry; resolves when it prints that it answers. */
async function start(flags: readonly string[], words: readonly string[], settings: Record<string, string>) {
  const child = spawn(process.execPath, [...flags, '--import', 'tsx', ...words], {
    cwd: root,
    env: { ...ownEnvironment(), ...settings },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  children.push(child)
  await new Promise<void>((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => {
      if (chunk.includes('answers')) resolve()
    })
    child.once('exit', (code) => reject(new Error(`${words[0]} ended with ${code}.`)))
  })
}

/** Settings of whoever runs this must not change what is measured. */
const ownEnvironment = () =>
  Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('INSITES_')))

/** Ends all that was started. */
export async function stopAll(): Promise<void> {
  await Promise.all(children.splice(0).map(stop))
  // its data goes too, so it needn't end in order
  for (const pid of engines.splice(0)) process.kill(pid, 'SIGKILL')
  for (const each of folders.splice(0))
    await rm(each, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGTERM')
  await ended
}
