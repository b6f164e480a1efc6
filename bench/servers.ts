/** The processes that a run measures. */
import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'

const root = path.resolve(import.meta.dirname, '..')
const children: ChildProcess[] = []
const pids: number[] = []
const folders: string[] = []

export async function folder(): Promise<string> {
  const made = await mkdtemp(path.join(tmpdir(), 'insites-bench-'))
  folders.push(made)
  return made
}

export async function freePort(): Promise<number> {
  const probe = createServer()
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve))
  const address = probe.address()
  await new Promise((resolve) => probe.close(resolve))
  if (address === null || typeof address === 'string') throw new Error('no free port')
  return address.port
}

/** A Neo4j of its own, for this run. */
export async function startNeo4j(): Promise<string> {
  const port = await freePort()
  const { stdout } = await promisify(execFile)(path.join(root, 'infra/neo4j/start'), [String(port), await folder()])
  pids.push(Number(stdout))
  return `bolt://127.0.0.1:${port}`
}

/** Starts an entry; resolves when it prints that it answers. */
async function start(file: string, words: string[], environment: Record<string, string>, flags: string[] = []): Promise<void> {
  const child = spawn(process.execPath, [...flags, '--import', 'tsx', path.join(root, file), ...words], {
    cwd: root,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  children.push(child)
  await new Promise<void>((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => {
      if (chunk.includes('answers')) resolve()
    })
    child.on('exit', (code) => reject(new Error(`${file} ended with ${code}`)))
  })
}

/** Insites as `npm start` runs it. `profile` names a folder for a CPU profile. */
export async function startInsites(graph: string, profile?: string): Promise<string> {
  const port = String(await freePort())
  if (profile) await mkdir(profile, { recursive: true })
  const environment = { INSITES_GRAPH: graph, INSITES_SEED: 'false', LOG_LEVEL: 'error', PORT: port }
  await start('src/main.ts', [], environment, profile ? ['--cpu-prof', `--cpu-prof-dir=${profile}`] : [])
  return `http://127.0.0.1:${port}/graphql`
}

export async function startBare(bolt: string): Promise<string> {
  const port = String(await freePort())
  await start('bench/bare.ts', [bolt, port], {})
  return `http://127.0.0.1:${port}/`
}

/** Ends what was started. */
export async function stopAll(): Promise<void> {
  await Promise.all(
    children.map((child) => {
      const ended = new Promise((resolve) => child.once('close', resolve))
      if (child.exitCode !== null) return undefined
      child.kill('SIGTERM')
      return ended
    }),
  )
  for (const pid of pids) process.kill(pid, 'SIGKILL')
  for (const each of folders) await rm(each, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
}
