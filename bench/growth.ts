/** How much longer the same work takes on ten times as many nodes: one connection, both graphs in one run. */
import { type Figures, measure, middle } from './measure.ts'
import type { Options } from './options.ts'
import { compare } from './peers.ts'
import { type Subjects, subjects } from './subjects.ts'
import { WARM } from './throughput.ts'
import type { Work } from './work.ts'

const SMALL = 10_000
const LARGE = 100_000

export interface Growth {
  readonly work: string
  readonly engine: 'neo4j' | 'grafeo'
  /** Milliseconds at the median. */
  readonly small: number
  readonly large: number
  readonly ratio: number
}

export async function growth(options: Options): Promise<Growth[]> {
  const graphs = [
    await subjects(SMALL, options.neo4j[0], options.profile),
    await subjects(LARGE, options.neo4j[1], options.profile),
  ]
  console.log(`p50 in milliseconds: ${SMALL} nodes, ${LARGE} nodes, ratio`)
  const results: Growth[] = []
  for (const work of options.works)
    for (const engine of ['neo4j', 'grafeo'] as const) {
      const [small, large] = (await sideBySide(graphs, engine, work, options)) as [number, number]
      const ratio = large / small
      const figures = [small, large, ratio].map((figure) => figure.toFixed(2).padStart(8))
      console.log(`${work.name.padEnd(8)}${engine.padEnd(8)}${figures.join('')}`)
      results.push({ work: work.name, engine, small, large, ratio })
    }
  return results
}

async function sideBySide(
  graphs: readonly Subjects[],
  engine: Growth['engine'],
  work: Work,
  { seconds, repeat }: Options,
): Promise<number[]> {
  const measured = await Promise.all(
    graphs.map(async ({ datasets, bare, ...peers }) => {
      const peer = peers[engine]
      const bytes = (await compare([bare, peer], work, datasets)).get(peer)!
      const run = (connections: number, seconds: number) =>
        measure(peer, { work, datasets, connections, seconds, bytes })
      return { run, rounds: [] as Figures[] }
    }),
  )
  // many calls, so that both virtual machines have compiled the same: one that did not looks like growth
  for (const { run } of measured) await run(16, WARM)
  for (let round = 0; round < repeat; round++)
    for (const { run, rounds } of measured) rounds.push(await run(1, seconds))
  return measured.map(({ rounds }) => middle(rounds).p50)
}
