/** What `npm run bench` is told. */
import { parseArgs } from 'node:util'
import { WORKS, type Work } from './work.ts'

export const USAGE = `npm run bench -- [options]

  --nodes N          nodes of the graph: 10000 (unless given), 100000, 1000000
  --growth           instead: p50 of our servers on 10,000 nodes beside 100,000
  --only WORK,…      of ${WORKS.map(({ name }) => name).join(', ')}
  --seconds N        for one measurement (4)
  --repeat N         measurements of each peer, interleaved; medians are shown (3)
  --neo4j bolt://…   an engine to use, which is emptied first; twice with --growth. One is started unless given
  --cpu-prof FOLDER  writes a CPU profile of each of our servers
  --json FILE        writes the figures
`

export interface Options {
  readonly nodes: number
  readonly growth: boolean
  readonly works: readonly Work[]
  readonly seconds: number
  readonly repeat: number
  readonly neo4j: readonly string[]
  readonly profile?: string
  readonly json?: string
}

const flags = {
  nodes: { type: 'string', default: '10000' },
  growth: { type: 'boolean', default: false },
  only: { type: 'string' },
  seconds: { type: 'string', default: '4' },
  repeat: { type: 'string', default: '3' },
  neo4j: { type: 'string', multiple: true, default: [] as string[] },
  'cpu-prof': { type: 'string' },
  json: { type: 'string' },
} as const

/** @throws Error that says which option is wrong */
export function readOptions(words: readonly string[]): Options {
  const { values } = parseArgs({ args: [...words], options: flags })
  return {
    nodes: whole('nodes', values.nodes, 100),
    growth: values.growth,
    works: values.only === undefined ? WORKS : values.only.split(',').map(workNamed),
    seconds: whole('seconds', values.seconds, 1),
    repeat: whole('repeat', values.repeat, 1),
    neo4j: values.neo4j,
    profile: values['cpu-prof'],
    json: values.json,
  }
}

function whole(name: string, value: string, least: number): number {
  const number = Number(value)
  if (!Number.isSafeInteger(number) || number < least) throw new Error(`--${name} is a whole number from ${least}`)
  return number
}

function workNamed(name: string): Work {
  const found = WORKS.find((work) => work.name === name)
  if (!found) throw new Error(`--only has no ${name}: there is ${WORKS.map((work) => work.name).join(', ')}`)
  return found
}
