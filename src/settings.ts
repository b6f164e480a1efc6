/** The settings: read once from the environment, checked, and the only place where the environment is looked at. */
import path from 'node:path'
import { z } from 'zod'
import { defaultLimits } from '../graph/port.ts'
import { didYouMean } from './didYouMean.ts'

const ENGINE_URL = /^(bolt|neo4j)(\+s|\+ssc)?:$/

/** Which graph holds the data: a Neo4j server, or a folder for the engine inside this process. */
export type GraphAddress =
  | { readonly engine: 'neo4j'; readonly url: string }
  | { readonly engine: 'grafeo'; readonly path: string }

const graph = z.string().transform((value, context): GraphAddress => {
  if (!value.includes('://')) return { engine: 'grafeo', path: path.resolve(value) }
  const url = URL.canParse(value) ? new URL(value) : undefined
  if (url && ENGINE_URL.test(url.protocol) && url.hostname) return { engine: 'neo4j', url: value }
  context.addIssue({ code: 'custom', message: 'is not the address of a graph' })
  return z.NEVER
})

const whole = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/, 'is not a whole number')
    .transform(Number)
    .refine((value) => value >= least && value <= most, 'is out of range')

const choice = <const Words extends readonly [string, ...string[]]>(words: Words) =>
  z.enum(words, 'is none of the known words')

const LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'silent'] as const
const ENVIRONMENTS = ['development', 'production', 'test'] as const

/** Each setting: what it means, what holds when it isn't set, what a right value looks like, and how it is read. */
const definitions = {
  INSITES_GRAPH: {
    meaning: 'Where the graph is: a Neo4j server, or a folder for the engine that runs inside Insites.',
    fallback: './data/graph',
    expected: 'a folder, or bolt://user:password@host:7687, or neo4j://user:password@host:7687',
    read: graph,
  },
  INSITES_ENV: {
    meaning: 'What this is: `production` refuses to drop the graph, `test` logs nothing.',
    fallback: 'development',
    expected: ENVIRONMENTS.join(', '),
    read: choice(ENVIRONMENTS),
  },
  INSITES_SEED: {
    meaning: 'Whether an empty graph is filled with the seed catalogue. Off for Neo4j unless it is set.',
    fallback: 'true',
    expected: 'true or false',
    read: choice(['true', 'false']).transform((word) => word === 'true'),
  },
  INSITES_TIMEOUT: {
    meaning: 'Milliseconds that one statement may take.',
    fallback: String(defaultLimits.timeout),
    expected: 'a whole number from 100 to 600000',
    read: whole(100, 600_000),
  },
  INSITES_POOL: {
    meaning: 'Statements at work at the same time; further ones wait.',
    fallback: String(defaultLimits.pool),
    expected: 'a whole number from 1 to 1000',
    read: whole(1, 1_000),
  },
  HOST: {
    meaning: 'The address that Insites listens on. `0.0.0.0` lets other machines in.',
    fallback: '127.0.0.1',
    expected: 'an address or a host name',
    read: z.string().regex(/^[\w.:-]+$/, 'is not an address'),
  },
  PORT: {
    meaning: 'The port that Insites listens on; 0 takes a free one.',
    fallback: '4000',
    expected: 'a whole number from 0 to 65535',
    read: whole(0, 65_535),
  },
  LOG_LEVEL: {
    meaning: 'The least level that is logged. Silent in tests unless it is set.',
    fallback: 'info',
    expected: LEVELS.join(', '),
    read: choice(LEVELS),
  },
} as const satisfies Record<string, { meaning: string; fallback: string; expected: string; read: z.ZodType }>

type Name = keyof typeof definitions
type Read<N extends Name> = z.output<(typeof definitions)[N]['read']>

export interface Settings {
  readonly graph: GraphAddress
  readonly environment: Read<'INSITES_ENV'>
  readonly seed: boolean
  readonly timeout: number
  readonly pool: number
  readonly host: string
  readonly port: number
  readonly logLevel: Read<'LOG_LEVEL'>
}

/** The settings as a table, so that the documentation can be checked against it. */
export const settingsTable = Object.entries(definitions).map(([name, { fallback, meaning, expected }]) => ({
  name,
  default: fallback,
  meaning,
  expected,
}))

/** Settings that are wrong; a line for each. Values aren't repeated, since a graph's address holds a password. */
export class WrongSettings extends Error {
  override readonly name = 'WrongSettings'

  constructor(lines: readonly string[]) {
    super(lines.join('\n'))
  }
}

type Environment = { readonly [name: string]: string | undefined }

/** @throws WrongSettings */
export function readSettings(environment: Environment): Settings {
  const wrong = unknownNames(environment)
  const read = <N extends Name>(name: N, fallback: string = definitions[name].fallback): Read<N> => {
    const { read, expected } = definitions[name]
    // A variable set to nothing counts as not set: compose files and shells can't unset one.
    const result = read.safeParse(environment[name] || fallback)
    if (!result.success) wrong.push(`${name} ${result.error.issues[0]?.message}; expected ${expected}.`)
    return result.data as Read<N>
  }

  const graph = read('INSITES_GRAPH')
  const environmentName = read('INSITES_ENV')
  const settings: Settings = {
    graph,
    environment: environmentName,
    seed: read('INSITES_SEED', graph?.engine === 'neo4j' ? 'false' : 'true'),
    timeout: read('INSITES_TIMEOUT'),
    pool: read('INSITES_POOL'),
    host: read('HOST'),
    port: read('PORT'),
    logLevel: read('LOG_LEVEL', environmentName === 'test' ? 'silent' : 'info'),
  }
  if (wrong.length > 0) throw new WrongSettings(wrong)
  return settings
}

/** A misspelt name would leave its default in force unnoticed. `INSITES_TEST_…` belongs to the tests. */
function unknownNames(environment: Environment): string[] {
  return Object.keys(environment)
    .filter((name) => name.startsWith('INSITES_') && !name.startsWith('INSITES_TEST_') && !(name in definitions))
    .map((name) => `${name} is no setting of Insites.${didYouMean(name, Object.keys(definitions))}`)
}

/** The graph's address as it may be shown: without user and password. */
export function shownAddress(address: GraphAddress): string {
  if (address.engine === 'grafeo') return address.path
  const { protocol, host } = new URL(address.url)
  return `${protocol}//${host}`
}
