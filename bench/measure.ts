import autocannon from 'autocannon'
import type { Work } from './work.ts'

export interface Peer {
  readonly name: string
  readonly url: string
  readonly body: (work: Work, variables: Record<string, string>) => string
}

export const ours = (name: string, url: string): Peer => ({
  name,
  url,
  body: ({ query }, variables) => JSON.stringify({ query, variables }),
})

export const bare = (name: string, url: string): Peer => ({
  name,
  url,
  body: (work, variables) => JSON.stringify({ name: work.name, variables }),
})

export interface Figures {
  readonly perSecond: number
  /** Milliseconds. */
  readonly p50: number
  readonly p99: number
  readonly bytes: number
}

const headers = { 'content-type': 'application/json' }

/** The answer to one call, checked: an empty answer is fast. */
export async function answerOf(peer: Peer, work: Work, datasets: readonly string[]): Promise<{ rows: unknown; bytes: number }> {
  const body = peer.body(work, work.variables(datasets, 0))
  const text = await (await fetch(peer.url, { method: 'POST', headers, body })).text()
  const { data, errors } = JSON.parse(text)
  if (errors || !data) throw new Error(`${peer.name}, ${work.name}: ${text.slice(0, 300)}`)
  return { rows: Array.isArray(data) ? data : work.rows(data), bytes: text.length }
}

/** Different values in each request, as real clients have them. */
const VARIANTS = 500

/** Latencies are taken call by call: autocannon's own are whole milliseconds. */
export async function measure(peer: Peer, work: Work, datasets: readonly string[], connections: number, seconds: number): Promise<Figures> {
  const requests = Array.from({ length: VARIANTS }, (_, n) => ({
    method: 'POST' as const,
    headers,
    body: peer.body(work, work.variables(datasets, n)),
  }))
  const latencies: number[] = []
  const result = await new Promise<autocannon.Result>((resolve, reject) => {
    const options = { url: peer.url, connections, duration: seconds, requests }
    const run = autocannon(options, (error, done) => (error ? reject(error) : resolve(done)))
    run.on('response', (_client, _status, _bytes, time) => latencies.push(time))
  })
  if (result.non2xx || result.errors) throw new Error(`${peer.name}, ${work.name}: ${result.non2xx + result.errors} failed`)
  latencies.sort((a, b) => a - b)
  const at = (share: number) => latencies[Math.floor(latencies.length * share)] ?? Number.NaN
  const { bytes } = await answerOf(peer, work, datasets)
  return { perSecond: result.requests.total / result.duration, p50: at(0.5), p99: at(0.99), bytes }
}

export const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1]!

/** Figures of several rounds, each by its median. */
export const middle = (rounds: readonly Figures[]): Figures => ({
  perSecond: median(rounds.map(({ perSecond }) => perSecond)),
  p50: median(rounds.map(({ p50 }) => p50)),
  p99: median(rounds.map(({ p99 }) => p99)),
  bytes: rounds[0]!.bytes,
})
