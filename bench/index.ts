/**
 * `npm run bench`: ratios measured side by side in one run. Our server on both engines beside a bare one that sends
 * one hand-written statement a request; with `--growth`, a small graph beside one ten times as large.
 *
 *     npm run bench -- [--nodes 10000] [--seconds 4] [--repeat 3] [--growth] [--cpu-prof FOLDER]
 */
import { isDeepStrictEqual, parseArgs } from 'node:util'
import { defineSchema } from '../graph/define.ts'
import { openGrafeo } from '../graph/grafeo/index.ts'
import { openNeo4j } from '../graph/neo4j/index.ts'
import { generate } from './graph.ts'
import { answerOf, bare, type Figures, measure, middle, ours, type Peer } from './measure.ts'
import { folder, startBare, startInsites, startNeo4j, stopAll } from './servers.ts'
import { WORKS } from './work.ts'

const { values } = parseArgs({
  options: {
    nodes: { type: 'string', default: '10000' },
    seconds: { type: 'string', default: '4' },
    repeat: { type: 'string', default: '3' },
    growth: { type: 'boolean', default: false },
    'cpu-prof': { type: 'string' },
  },
})
const seconds = Number(values.seconds)
const repeat = Number(values.repeat)

/** Seconds of the same work before it is measured: virtual machines compile what is used. */
const WARM = 5

/** Loading isn't measured: it may take its time. */
const patient = { timeout: 600_000 }

interface Subjects {
  readonly datasets: readonly string[]
  readonly neo4j: Peer
  readonly grafeo: Peer
  readonly bare: Peer
}

/** A graph of so many nodes in both engines, and the servers on it. */
async function subjects(nodes: number): Promise<Subjects> {
  const path = `${await folder()}/graph`
  const bolt = await startNeo4j()
  let datasets: readonly string[] = []
  for (const port of [await openGrafeo(path, patient), await openNeo4j(bolt, patient)]) {
    const start = performance.now()
    await defineSchema(port)
    const made = await generate(port, nodes)
    console.log(
      `${port.dialect.name}: ${made.nodes} nodes, ${made.relationships} relationships in ${((performance.now() - start) / 1000).toFixed(0)} s`,
    )
    datasets = made.datasets.slice(0, 5000)
    await port.close()
  }
  return {
    datasets,
    neo4j: ours(`insites on neo4j`, await startInsites(bolt, values['cpu-prof'])),
    grafeo: ours(`insites on grafeo`, await startInsites(path)),
    bare: bare('bare on neo4j', await startBare(bolt)),
  }
}

const cell = (text: string | number, width: number) => String(text).padStart(width)

function print(name: string, { perSecond, p50, p99, bytes }: Figures, ratio: number) {
  console.log(
    `  ${name.padEnd(18)} ${cell(perSecond.toFixed(0), 7)}/s  p50 ${cell(p50.toFixed(2), 7)} ms  p99 ${cell(p99.toFixed(2), 7)} ms ${cell(bytes, 7)} B  ×${ratio.toFixed(2)}`,
  )
}

async function throughput(): Promise<void> {
  const { datasets, ...peers } = await subjects(Number(values.nodes))
  const all = [peers.bare, peers.neo4j, peers.grafeo]
  for (const work of WORKS) {
    const [expected, ...others] = await Promise.all(all.map((peer) => answerOf(peer, work, datasets)))
    if (!others.every(({ rows }) => isDeepStrictEqual(rows, expected!.rows)))
      throw new Error(`${work.name}: the servers answer differently`)
    for (const peer of all) await measure(peer, work, datasets, 16, WARM)
    for (const connections of [1, 16]) {
      const rounds = new Map<Peer, Figures[]>(all.map((peer) => [peer, []]))
      for (let round = 0; round < repeat; round++)
        for (const peer of all) rounds.get(peer)!.push(await measure(peer, work, datasets, connections, seconds))
      console.log(`${work.name}, ${connections} connection${connections > 1 ? 's' : ''}`)
      const floor = middle(rounds.get(peers.bare)!)
      for (const peer of all) {
        const figures = middle(rounds.get(peer)!)
        print(peer.name, figures, figures.perSecond / floor.perSecond)
      }
    }
  }
}

async function growth(): Promise<void> {
  const small = await subjects(10_000)
  const large = await subjects(100_000)
  for (const work of WORKS)
    for (const engine of ['neo4j', 'grafeo'] as const) {
      const rounds: [Figures[], Figures[]] = [[], []]
      for (const { datasets, ...peers } of [small, large]) await measure(peers[engine], work, datasets, 1, WARM)
      for (let round = 0; round < repeat; round++)
        for (const [i, { datasets, ...peers }] of [small, large].entries())
          rounds[i]!.push(await measure(peers[engine], work, datasets, 1, seconds))
      const [few, many] = rounds.map(middle) as [Figures, Figures]
      console.log(`${work.name} on ${engine}: p50 ${few.p50.toFixed(2)} ms → ${many.p50.toFixed(2)} ms  ×${(many.p50 / few.p50).toFixed(2)}`)
    }
}

try {
  await (values.growth ? growth() : throughput())
} finally {
  await stopAll()
}
