/** A Neo4j of its own, stopped and started under a server that goes on running. */
import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { noNeo4j } from '../engines/index.ts'
import { entry, type Running } from './process.ts'

const launcher = path.resolve(import.meta.dirname, '../../infra/neo4j/start')

describe.skipIf(noNeo4j !== undefined)('a server whose Neo4j stops and starts', () => {
  let home: string
  let bolt: number
  let neo4j: number
  let server: Running
  let url: string

  const startNeo4j = async () => {
    neo4j = Number((await promisify(execFile)(launcher, [String(bolt), home])).stdout)
  }
  const stopNeo4j = async () => {
    process.kill(neo4j, 'SIGTERM')
    // signal 0 asks whether the process is there
    await vi.waitFor(() => expect(() => process.kill(neo4j, 0)).toThrow(), { timeout: 30_000 })
  }

  beforeAll(async () => {
    home = await mkdtemp(path.join(tmpdir(), 'insites-outage-'))
    bolt = await freePort()
    await startNeo4j()
    server = entry('main', { INSITES_GRAPH: `bolt://127.0.0.1:${bolt}`, PORT: '0' })
    await vi.waitFor(() => expect(server.out()).toMatch(/answers on/), { timeout: 40_000 })
    url = /answers on (\S+)\/graphql/.exec(server.out())?.[1] ?? ''
  }, 90_000)

  afterAll(async () => {
    server?.process.kill('SIGTERM')
    await server?.ended
    try {
      process.kill(neo4j, 'SIGKILL')
    } catch {
      // it has ended already
    }
    await rm(home, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 })
  })

  const ready = async () => (await fetch(`${url}/readyz`)).status
  const ask = async () => {
    const body = JSON.stringify({ query: '{ datasets { totalCount } }' })
    const headers = { 'content-type': 'application/json' }
    return (await fetch(`${url}/graphql`, { method: 'POST', headers, body })).json()
  }

  it('says that it is not ready meanwhile, refuses clearly, and recovers by itself', async () => {
    expect(await ready()).toBe(200)
    expect(await ask()).toEqual({ data: { datasets: { totalCount: 0 } } })
    await stopNeo4j()
    expect(await ready()).toBe(503)
    expect(await ask()).toMatchObject({ data: null, errors: [{ extensions: { code: 'UNAVAILABLE' } }] })
    expect((await fetch(`${url}/livez`)).status).toBe(200)
    await startNeo4j()
    await vi.waitFor(async () => expect(await ready()).toBe(200), { timeout: 30_000, interval: 250 })
    expect(await ask()).toEqual({ data: { datasets: { totalCount: 0 } } })
  }, 120_000)
})

async function freePort(): Promise<number> {
  const probe = createServer()
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve))
  const address = probe.address()
  await new Promise((resolve) => probe.close(resolve))
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}
