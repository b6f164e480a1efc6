import { readFileSync } from 'node:fs'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { entry, type Running } from './process.ts'

const examples = readFileSync(new URL('../../src/http/graphiql/examples.graphql', import.meta.url), 'utf8')
  .split(/^# -+$/m)
  .map((text) => ({ name: /query (\w+)/.exec(text)?.[1], text }))

let folder: string
let environment: Record<string, string>
let server: Running
let url: string

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'insites-'))
  environment = { INSITES_GRAPH: path.join(folder, 'graph'), PORT: '0' }
  await start()
})
afterAll(async () => {
  server.process.kill('SIGKILL')
  await server.ended
  await rm(folder, { recursive: true })
})

async function start() {
  server = entry('main', environment)
  await vi.waitFor(() => expect(server.out()).toMatch(/answers on (\S+)\/graphql/), { timeout: 50_000 })
  url = /answers on (\S+)\/graphql/.exec(server.out())?.[1] ?? ''
}

async function ask(query: string) {
  const headers = { 'content-type': 'application/json' }
  const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) })
  return (await response.json()) as { data: Record<string, { totalCount: number }>; errors?: unknown }
}

const count = async () => (await ask('{ datasets { totalCount } }')).data.datasets?.totalCount

it('a first start has a seeded graph, and the call it prints is answered', async () => {
  expect(await (await fetch(`${url}/readyz`)).json()).toEqual({ status: 'ready', graph: 'grafeo' })
  const printed = /-d '(.*)'/.exec(server.out())?.[1] ?? ''
  const { data, errors } = await ask(JSON.parse(printed).query)
  expect(errors).toBeUndefined()
  expect(data.datasets?.totalCount).toBeGreaterThan(100)
})

it.each(examples)('an example of GraphiQL is answered: $name', async ({ text }) => {
  const { data, errors } = await ask(text)
  expect(errors).toBeUndefined()
  expect(Object.values(data)[0]).toBeTruthy()
})

it('commands are carried out by the server that holds the graph', async () => {
  const before = await count()
  const { code, out } = await entry('recreate', environment, '--yes').ended
  expect({ code, out }).toEqual({
    code: 0,
    out: expect.stringMatching(/^Dropping the graph …\n(.*\n)*The graph was built anew\.\n$/),
  })
  expect(await count()).toBe(before)
})

it('a second server on the same graph is refused in one line', async () => {
  const { code, err } = await entry('main', { ...environment, LOG_LEVEL: 'silent' }).ended
  expect({ code, lines: err.trim().split('\n').length }).toEqual({ code: 1, lines: 1 })
  expect(err).toContain('open already')
})

it('a second server on the same port is refused in one line', async () => {
  const { code, err } = await entry('main', { ...environment, PORT: new URL(url).port }).ended
  expect({ code, err }).toEqual({
    code: 1,
    err: expect.stringMatching(/which is taken\. Expected: HOST and PORT of a free address\.\n$/),
  })
})

it('a stop ends with code 0, and what was there is there after the next start', async () => {
  const before = await count()
  server.process.kill('SIGTERM')
  expect((await server.ended).code).toBe(0)
  expect(await readdir(folder)).not.toContain('control.sock')
  await start()
  expect(await count()).toBe(before)
})

it('a kill leaves nothing behind that hinders the next start', async () => {
  const before = await count()
  server.process.kill('SIGKILL')
  await server.ended
  await start()
  expect(await count()).toBe(before)
  expect((await entry('recreate', environment, '--yes').ended).code).toBe(0)
})
