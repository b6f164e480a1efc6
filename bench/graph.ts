/** The generated graph: the vocabulary's own types, stored as imports store them, the same for the same size. */
import type { GraphPort, Param } from '../graph/port.ts'
import { properties, sourceKey } from '../graph/write/properties.ts'

/** Shares of the nodes, after what real catalogues hold. */
const SHARES = { Organization: 0.01, Topic: 0.05, Person: 0.11, Project: 0.14, Dataset: 0.69 } as const
type Kind = keyof typeof SHARES

const WORDS = 'water school bus tree permit budget crime health street housing air noise park library vote'.split(' ')
const BATCH = 5000

/** A small generator of numbers below a bound (mulberry32), so that every run makes the same graph. */
function numbers(seed: number) {
  let state = seed
  return (below: number): number => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4294967296) * below)
  }
}

export interface Generated {
  readonly nodes: number
  readonly relationships: number
  /** Ids of the datasets, for point reads. */
  readonly datasets: readonly string[]
}

export async function generate(port: GraphPort, size: number): Promise<Generated> {
  const random = numbers(7)
  const count = (kind: Kind) => Math.max(3, Math.round(size * SHARES[kind]))
  const key = (kind: Kind, n: number) => sourceKey({ type: kind, source: 'bench', key: `${kind}-${n}` })
  const any = (kind: Kind) => key(kind, random(count(kind)))
  const datasets: string[] = []
  for (const kind of Object.keys(SHARES) as Kind[]) {
    const fields = FIELDS[kind]
    await batches(count(kind), async (from, to) => {
      const rows = Array.from({ length: to - from }, (_, i) => {
        const n = from + i
        const entry = { type: kind, source: 'bench', key: `${kind}-${n}`, fields: { visibility: 'PUBLIC', ...fields(n, random) } }
        const stored = properties(entry, 'bench', '2026-01-01T00:00:00.000Z')
        if (kind === 'Dataset') datasets.push(String(stored.id))
        return stored
      })
      await run(port, `UNWIND $rows AS row CREATE (n:Node:${kind}:Public${kind}) SET n = row`, rows)
    })
  }
  let relationships = 0
  const link = async (name: string, pairs: [string, string][]) => {
    relationships += pairs.length
    await batches(pairs.length, (first, last) =>
      run(
        port,
        `UNWIND $rows AS row MATCH (a:Node) WHERE a.sourceKey = row[0] MATCH (b:Node) WHERE b.sourceKey = row[1] CREATE (a)-[:${name}]->(b)`,
        pairs.slice(first, last),
      ),
    )
  }
  const each = (kind: Kind, times: number, pair: (own: string) => [string, string]) =>
    Array.from({ length: count(kind) * times }, (_, i) => pair(key(kind, Math.floor(i / times))))
  await link('PUBLISHES', each('Dataset', 1, (own) => [any('Organization'), own]))
  await link('ABOUT', each('Dataset', 2, (own) => [own, any('Topic')]))
  await link('RUNS', each('Project', 1, (own) => [any('Organization'), own]))
  await link('USES', each('Project', 6, (own) => [own, any('Dataset')]))
  await link('CONTRIBUTES_TO', each('Person', 2, (own) => [own, any('Project')]))
  await link('WORKS_FOR', each('Person', 1, (own) => [own, any('Organization')]))
  const nodes = (Object.keys(SHARES) as Kind[]).reduce((sum, kind) => sum + count(kind), 0)
  return { nodes, relationships, datasets }
}

type Fields = (n: number, random: (below: number) => number) => Record<string, string | string[]>

const words = (random: (below: number) => number, length: number) =>
  Array.from({ length }, () => WORDS[random(WORDS.length)]).join(' ')
const day = (random: (below: number) => number) =>
  `20${10 + random(16)}-${String(1 + random(12)).padStart(2, '0')}-${String(1 + random(28)).padStart(2, '0')}`

const FIELDS: Record<Kind, Fields> = {
  Organization: (n) => ({ name: `Organization ${n}`, kind: n % 3 ? 'CITY' : 'NONPROFIT' }),
  Topic: (n, random) => ({ name: `${words(random, 1)} ${n}` }),
  Person: (n) => ({ name: `Person ${n}` }),
  Project: (n, random) => ({ title: `Project ${n} ${words(random, 2)}`, stage: n % 5 ? 'ONGOING' : 'FAILED' }),
  Dataset: (n, random) => ({
    title: `${words(random, 3)} ${n}`,
    description: words(random, 20),
    license: n % 2 ? 'CC0-1.0' : 'PDDL-1.0',
    frequency: 'monthly',
    issuedOn: day(random),
    modifiedOn: day(random),
    landingPage: `https://data.example.org/${n}`,
  }),
}

async function batches(length: number, work: (from: number, to: number) => Promise<unknown>): Promise<void> {
  for (let from = 0; from < length; from += BATCH) await work(from, Math.min(length, from + BATCH))
}

const run = (port: GraphPort, text: string, rows: readonly Param[]) =>
  port.write((transaction) => transaction.run({ text, params: { rows } }))
