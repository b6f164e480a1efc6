/** Requests a second of all peers on one graph, as ratios to the bare server. */
import { type Figures, measure, middle } from './measure.ts'
import type { Options } from './options.ts'
import { compare, type Peer } from './peers.ts'
import { heading, line } from './print.ts'
import { subjects } from './subjects.ts'
import type { Work } from './work.ts'

const CONNECTIONS = [1, 16]

/** Seconds of the same work before it is measured: virtual machines compile what is used. */
export const WARM = 5

export interface Result extends Figures {
  readonly work: string
  readonly connections: number
  readonly peer: string
  /** Bytes of an answer. */
  readonly bytes: number
  /** Requests a second as a share of the bare server's. */
  readonly ratio: number
}

export async function throughput(options: Options): Promise<Result[]> {
  const { datasets, bare, neo4j, grafeo } = await subjects(options.nodes, options.neo4j[0], options.profile)
  const peers = [bare, neo4j, grafeo]
  console.log(heading)
  const results: Result[] = []
  for (const work of options.works) {
    const bytes = await compare(peers, work, datasets)
    const run = (peer: Peer, connections: number, seconds: number) =>
      measure(peer, { work, datasets, connections, seconds, bytes: bytes.get(peer)! })
    for (const peer of peers) await run(peer, 16, WARM)
    for (const connections of CONNECTIONS) {
      const rounds = new Map<Peer, Figures[]>(peers.map((peer) => [peer, []]))
      for (let round = 0; round < options.repeat; round++)
        for (const peer of peers) rounds.get(peer)!.push(await run(peer, connections, options.seconds))
      results.push(...compared(work, connections, rounds, bytes))
    }
  }
  return results
}

function compared(
  { name }: Work,
  connections: number,
  rounds: ReadonlyMap<Peer, readonly Figures[]>,
  bytes: ReadonlyMap<Peer, number>,
): Result[] {
  const figures = [...rounds].map(([peer, each]) => ({ peer, ...middle(each) }))
  const floor = figures[0]!.perSecond
  return figures.map(({ peer, ...rest }) => {
    const ratio = rest.perSecond / floor
    const result = { work: name, connections, peer: peer.name, ...rest, bytes: bytes.get(peer)!, ratio }
    console.log(line(result))
    return result
  })
}
