/**
 * One Neo4j for the whole run, started before the first test and ended after the last. INSITES_TEST_NEO4J names one
 * that runs already instead (bolt://…); its database is emptied again and again. Without either, tests of Neo4j are
 * skipped with the reason; in CI that is a failure.
 */
import { execFile, execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where Neo4j answers, or why there is none. */
    neo4j: { url: string } | { missing: string }
  }
}

const ends = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
const start = join(import.meta.dirname, '../../infra/neo4j/start')

export default async function setup(project: TestProject): Promise<(() => void) | undefined> {
  const given = process.env.INSITES_TEST_NEO4J
  if (given) {
    project.provide('neo4j', { url: given })
    return undefined
  }
  const missing = whatIsMissing()
  if (missing !== undefined) {
    if (process.env.CI === 'true') throw new Error(`Tests of Neo4j can't run: ${missing}`)
    console.warn(`Tests of Neo4j are skipped: ${missing}`)
    project.provide('neo4j', { missing })
    return undefined
  }
  const { url, stop } = await run()
  project.provide('neo4j', { url })
  return stop
}

/** `java -version` speaks on the error stream, hence the shell. */
function whatIsMissing(): string | undefined {
  const version = /version "(\d+)/.exec(output('java -version 2>&1') ?? '')?.[1]
  if (version === undefined) return 'Java is missing (17 or newer), and INSITES_TEST_NEO4J names no server'
  if (Number(version) < 17) return `Java ${version} is too old (17 or newer)`
  return output('mvn --version') === undefined ? 'Maven is missing' : undefined
}

function output(command: string): string | undefined {
  try {
    return execFileSync('sh', ['-c', command], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
  } catch {
    return undefined
  }
}

async function run() {
  const home = await mkdtemp(join(tmpdir(), 'insites-test-neo4j-'))
  const port = await freePort()
  let end: () => void = () => undefined
  const stop = () => {
    for (const event of ends) process.off(event, broken)
    process.off('exit', stop)
    end()
    rmSync(home, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 })
  }
  // When the run is broken off nobody calls `stop`.
  const broken = () => process.exit(1)
  for (const event of ends) process.on(event, broken)
  process.on('exit', stop)
  const starting = promisify(execFile)(start, [String(port), home])
  end = () => starting.child.kill()
  const pid = Number((await starting).stdout)
  end = () => kill(pid)
  return { url: `bolt://127.0.0.1:${port}`, stop }
}

/** At once: nothing in its folder is kept. */
function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // it has ended already
  }
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}
