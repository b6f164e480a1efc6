import { connect } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { InsitesError } from '../../../schema/errors.ts'
import type { HttpServer } from '../../../src/http/index.ts'
import { type Answer, gate, graph, logged, post, refusal, serve, start } from './harness.ts'

const open: HttpServer[] = []
afterEach(() => Promise.all(open.splice(0).map((server) => server.close())))

async function started(options?: Parameters<typeof start>[0]) {
  const running = await start(options)
  open.push(running.server)
  return running
}

const get = async (url: string, path: string) => {
  const response = await fetch(url + path)
  return { status: response.status, headers: response.headers, body: (await response.json()) as Answer['body'] }
}
const hang = () => new Promise<never>(() => undefined)

describe('probes', () => {
  it('say alive and ready, and which engine it is', async () => {
    const { url } = await started()
    expect(await get(url, '/livez')).toMatchObject({ status: 200, body: { status: 'alive' } })
    expect(await get(url, '/readyz')).toMatchObject({ status: 200, body: { status: 'ready', graph: 'grafeo' } })
  })

  it.each([
    ['is away', () => Promise.reject(new InsitesError('UNAVAILABLE', 'The graph is away.'))],
    ['fails oddly', () => Promise.reject(new Error('secret'))],
    ['hangs', hang],
  ])('say not ready when the graph %s', async (_, ping) => {
    const { url } = await started({ graph: { ...graph, ping } })
    const answer = await get(url, '/readyz')
    expect(refusal(answer)).toEqual([503, 'UNAVAILABLE'])
    expect(JSON.stringify(answer.body)).not.toContain('secret')
    expect((await get(url, '/livez')).status).toBe(200)
  })

  it('say alive but not ready before the graph is open; calls wait for it', async () => {
    const { server, url } = await started({ unopened: true })
    expect((await get(url, '/livez')).status).toBe(200)
    expect(refusal(await get(url, '/readyz'))).toEqual([503, 'UNAVAILABLE'])
    expect(refusal(await post(url, { query: '{ hello }' }))).toEqual([503, 'UNAVAILABLE'])
    await serve(server)
    expect((await post(url, { query: '{ hello }' })).status).toBe(200)
  })
})

describe('request ids', () => {
  const UUID = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/

  it('are made, sent back and logged', async () => {
    const { url } = await started()
    const id = (await post(url, { query: '{ hello }' })).headers.get('x-request-id')
    expect(id).toMatch(UUID)
    await expect
      .poll(() => logged)
      .toContainEqual(expect.objectContaining({ requestId: id, msg: 'request', status: 200 }))
  })

  it('are taken from the sender, also when it is refused', async () => {
    const { url } = await started()
    expect((await post(url, '{', { 'x-request-id': 'a-1.b:c' })).headers.get('x-request-id')).toBe('a-1.b:c')
  })

  it.each(['has space', 'x'.repeat(129), '<script>', '"'])(
    'are made anew for one that isn’t plain: %s',
    async (given) => {
      const { url } = await started()
      expect((await post(url, { query: '{ hello }' }, { 'x-request-id': given })).headers.get('x-request-id')).toMatch(
        UUID,
      )
    },
  )
})

describe('a call that takes too long', () => {
  it('is answered all the same', async () => {
    const { url } = await started({ timeout: 100 })
    expect(refusal(await post(url, { query: '{ wait }' }))).toEqual([504, 'TIMEOUT'])
    expect((await post(url, { query: '{ hello }' })).status).toBe(200)
  })
})

describe('closing', () => {
  it('finishes the request under way, takes no new one and lets go of connections', async () => {
    const { server, url } = await start()
    const waiting = post(url, { query: '{ wait }' })
    await expect.poll(() => gate.open).toBeTruthy()
    const idle = connect(Number(new URL(url).port), '127.0.0.1')
    idle.on('error', () => undefined)
    await new Promise((resolve) => idle.once('connect', resolve))
    const closed = server.close()
    await expect(post(url, { query: '{ hello }' })).rejects.toThrow()
    gate.open?.()
    const answer = await waiting
    expect(answer.body).toEqual({ data: { wait: 'waited' } })
    expect(answer.headers.get('connection')).toBe('close')
    const begun = performance.now()
    await closed
    expect(performance.now() - begun).toBeLessThan(1_000)
  })

  it('cuts off what doesn’t end in time', async () => {
    const { server, url } = await start({ patience: 100, timeout: 60_000 })
    const waiting = post(url, { query: '{ wait }' })
    waiting.catch(() => undefined)
    await new Promise((resolve) => setTimeout(resolve, 50))
    const begun = performance.now()
    await server.close()
    expect(performance.now() - begun).toBeLessThan(1_000)
    await expect(waiting).rejects.toThrow()
  })
})
