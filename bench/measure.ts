/** One measurement: some connections that send the same work for some seconds, each the next when it has its answer. */
import autocannon from 'autocannon'
import { HEADERS, type Peer } from './peers.ts'
import { Random } from './random.ts'
import type { Work } from './work.ts'

export interface Figures {
  readonly perSecond: number
  /** Milliseconds. */
  readonly p50: number
  readonly p99: number
}

export interface Load {
  readonly work: Work
  /** How many there are to choose among. */
  readonly datasets: number
  readonly connections: number
  readonly seconds: number
  /** Of an answer, as compared before: one much shorter is an error. */
  readonly bytes: number
}

/** Different requests of one connection; they come again when all were sent. */
const REQUESTS = 400

/** @throws Error when an answer is an error */
export async function measure(peer: Peer, load: Load): Promise<Figures> {
  // Latencies are taken call by call: autocannon's own are whole milliseconds.
  const latencies: number[] = []
  let shortest = Number.POSITIVE_INFINITY
  let connection = 0
  const result = await new Promise<autocannon.Result>((resolve, reject) => {
    const options: autocannon.Options = {
      url: peer.url,
      method: 'POST',
      headers: HEADERS,
      connections: load.connections,
      duration: load.seconds,
      // Each connection its own requests: were they all the same, equal reads could be answered once.
      setupClient: (client) => client.setRequests(requests(peer, load, ++connection)),
    }
    const run = autocannon(options, (error, done) => (error ? reject(error) : resolve(done)))
    run.on('response', (_client, _status, bytes, time) => {
      latencies.push(time)
      shortest = Math.min(shortest, bytes)
    })
  })
  const failed = result.non2xx + result.errors
  if (failed || !latencies.length || shortest < load.bytes / 2)
    throw new Error(`${peer.name}, ${load.work.name}: ${failed} answers failed, the shortest had ${shortest} bytes`)
  latencies.sort((a, b) => a - b)
  const at = (share: number) => latencies[Math.floor(latencies.length * share)]!
  return { perSecond: result.requests.total / result.duration, p50: at(0.5), p99: at(0.99) }
}

function requests(peer: Peer, { work, datasets }: Load, connection: number): autocannon.Request[] {
  const random = new Random(1000 + connection)
  return Array.from({ length: REQUESTS }, () => ({
    method: 'POST' as const,
    headers: HEADERS,
    body: peer.body(work, work.variables(random, datasets)),
  }))
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1]!

/** Figures of several rounds, each by its median. */
export const middle = (rounds: readonly Figures[]): Figures => ({
  perSecond: median(rounds.map(({ perSecond }) => perSecond)),
  p50: median(rounds.map(({ p50 }) => p50)),
  p99: median(rounds.map(({ p99 }) => p99)),
})
