/**
 * The generated graph, in the vocabulary of `schema/`: the same entries for the same size, about as real catalogues
 * hold them (two thirds datasets, some four relationships a node). All is public, so that whoever asks gets the same.
 */
import type { Entry, Link } from '../graph/write/entry.ts'
import { idOf } from '../graph/write/properties.ts'
import { Random } from './random.ts'

/** Shares of the nodes. What is linked to comes before what links to it. */
const SHARES = { Organization: 0.01, Topic: 0.02, Dataset: 0.69, Project: 0.17, Person: 0.11 } as const
export type Kind = keyof typeof SHARES
export const KINDS = Object.keys(SHARES) as Kind[]

export const countOf = (kind: Kind, size: number): number => Math.max(3, Math.round(size * SHARES[kind]))

const reference = (kind: Kind, n: number) => ({ type: kind, source: 'bench', key: `${kind}-${n}` })

/** The id that the dataset of this number has in every engine. */
export const datasetId = (n: number): string => idOf(reference('Dataset', n))

/** All nodes of a kind, with the links that start or end at them. */
export function* entriesOf(kind: Kind, size: number): Generator<Entry> {
  const random = new Random(KINDS.indexOf(kind) + 1)
  for (let n = 0; n < countOf(kind, size); n++) {
    const owner = kind === 'Organization' || kind === 'Topic' ? undefined : random.below(countOf('Organization', size))
    const own = owner === undefined ? {} : { owner: idOf(reference('Organization', owner)) }
    yield {
      ...reference(kind, n),
      fields: { visibility: 'PUBLIC', ...own, ...FIELDS[kind](random, n) },
      links: owner === undefined ? [] : linksOf(kind, owner, random, size),
    }
  }
}

function linksOf(kind: Kind, owner: number, random: Random, size: number): Link[] {
  const to = (relationship: string, direction: Link['direction'], far: Kind, numbers: readonly number[]) =>
    numbers.map((n): Link => ({ relationship, direction, to: reference(far, n) }))
  const skewed = (count: number, far: Kind) =>
    random.different(count, countOf(far, size), (bound) => random.skewed(bound))
  const even = (count: number, far: Kind) => random.different(count, countOf(far, size), (bound) => random.below(bound))
  switch (kind) {
    case 'Dataset':
      return [...to('PUBLISHES', 'IN', 'Organization', [owner]), ...to('ABOUT', 'OUT', 'Topic', skewed(2, 'Topic'))]
    case 'Project':
      return [
        ...to('RUNS', 'IN', 'Organization', even(random.below(5) ? 1 : 2, 'Organization')),
        ...to('ABOUT', 'OUT', 'Topic', skewed(2, 'Topic')),
        ...to('USES', 'OUT', 'Dataset', even(1 + random.below(8), 'Dataset')),
      ]
    case 'Person':
      return [
        ...to('WORKS_FOR', 'OUT', 'Organization', [owner]),
        ...to('CONTRIBUTES_TO', 'OUT', 'Project', skewed(1 + random.below(6), 'Project')),
      ]
    default:
      return []
  }
}

const WORDS =
  'water budget permit school transit safety housing health energy park crime fire bridge traffic noise air waste tree food court vote grant loan river storm bus rail bike street light sensor survey clinic nurse youth senior arts library'.split(
    ' ',
  )

const words = (random: Random, count: number) => Array.from({ length: count }, () => random.of(WORDS)).join(' ')

const day = (random: Random) =>
  `20${10 + random.below(16)}-${String(1 + random.below(12)).padStart(2, '0')}-${String(1 + random.below(28)).padStart(2, '0')}`

const FIELDS: Readonly<Record<Kind, (random: Random, n: number) => Entry['fields']>> = {
  Organization: (random, n) => ({
    name: `Organization ${n}`,
    kind: random.of(['CITY', 'SCHOOL', 'NONPROFIT']),
    description: words(random, 12),
  }),
  Topic: (random, n) => ({ name: `${random.of(WORDS)} ${n}` }),
  Person: (random, n) => ({ name: `Person ${n}`, biography: words(random, 12) }),
  Project: (random) => ({
    title: words(random, 4),
    summary: words(random, 30),
    stage: random.of(['IDEA', 'ONGOING', 'WORKING', 'FAILED']),
    startedOn: day(random),
  }),
  Dataset: (random, n) => ({
    title: words(random, 4),
    description: words(random, 30),
    keywords: [random.of(WORDS), random.of(WORDS)],
    license: random.of(['CC0-1.0', 'CC-BY-4.0', 'ODbL-1.0']),
    accessLevel: 'PUBLIC',
    frequency: random.of(['monthly', 'annually', 'irregular']),
    issuedOn: day(random),
    modifiedOn: day(random),
    landingPage: `https://data.example.org/${n}`,
    rows: BigInt(random.below(1_000_000)),
  }),
}
