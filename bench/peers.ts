/** The servers beside each other, and whether they answer alike: an empty answer is fast. */
import { isDeepStrictEqual } from 'node:util'
import { Random } from './random.ts'
import type { Work } from './work.ts'

export interface Peer {
  readonly name: string
  readonly url: string
  /** The body that asks for this work. */
  body(work: Work, variables: Readonly<Record<string, string>>): string
  /** The rows of an answer's `data`, alike for all peers. */
  rows(work: Work, data: unknown): unknown
}

export const insites = (engine: string, url: string): Peer => ({
  name: `insites on ${engine}`,
  url,
  body: ({ query }, variables) => JSON.stringify({ query, variables }),
  rows: (work, data) => work.rows(data as Readonly<Record<string, unknown>>),
})

export const bare = (url: string): Peer => ({
  name: 'bare on neo4j',
  url,
  body: ({ name }, variables) => JSON.stringify({ name, variables }),
  rows: (_, data) => data,
})

export const HEADERS = { 'content-type': 'application/json' }

interface Answer {
  readonly rows: unknown
  readonly bytes: number
}

/** @throws Error for an answer that is an error or empty */
async function ask(peer: Peer, work: Work, variables: Readonly<Record<string, string>>): Promise<Answer> {
  const body = peer.body(work, variables)
  const response = await fetch(peer.url, { method: 'POST', headers: HEADERS, body })
  const text = await response.text()
  const { data, errors } = (response.ok ? JSON.parse(text) : { errors: text }) as { data?: unknown; errors?: unknown }
  const rows = data && !errors ? peer.rows(work, data) : undefined
  if (!Array.isArray(rows) || !rows.length || rows.includes(null))
    throw new Error(`${peer.name} does not answer ${work.name}: ${text.slice(0, 300)}`)
  return { rows, bytes: Buffer.byteLength(text) }
}

/** Answers compared for each work. */
const COMPARED = 20

/**
 * Asks all peers the same and compares.
 * @returns the bytes of an answer, by peer
 * @throws Error where they differ
 */
export async function compare(peers: readonly Peer[], work: Work, datasets: number): Promise<Map<Peer, number>> {
  const random = new Random(3)
  const bytes = new Map<Peer, number>()
  for (let i = 0; i < COMPARED; i++) {
    const variables = work.variables(random, datasets)
    const answers = await Promise.all(peers.map((peer) => ask(peer, work, variables)))
    for (const [at, answer] of answers.entries()) {
      const peer = peers[at]!
      if (!isDeepStrictEqual(answer.rows, answers[0]!.rows))
        throw new Error(`${peer.name} and ${peers[0]!.name} answer ${work.name} differently`)
      bytes.set(peer, answer.bytes)
    }
  }
  return bytes
}
