/**
 * A small world for tests: every type and relationship, absent values, equal sort keys, accents, emoji, long titles,
 * integers past 2^53. All of it follows from positions, so every run and every engine holds the same; only people
 * have ids of chance.
 */
import type { Entry, FieldValue, Link, Reference } from '../../graph/write/index.ts'
import { idOf } from '../../graph/write/properties.ts'

export const SOURCE = 'test'

export const reference = (type: string, key: string): Reference => ({ type, source: SOURCE, key })

/** The id of a catalogue's node; people have none that could be foretold. */
export const idNamed = (type: string, key: string): string => idOf(reference(type, key))

type Fields = { readonly [name: string]: FieldValue | undefined }
type Properties = Link['properties']

const out = (relationship: string, type: string, key: string, properties?: Properties): Link => ({
  relationship,
  direction: 'OUT',
  to: reference(type, key),
  properties,
})

const into = (relationship: string, type: string, key: string, properties?: Properties): Link => ({
  ...out(relationship, type, key, properties),
  direction: 'IN',
})

const entry = (type: string, key: string, fields: Fields, ...links: readonly (Link | false)[]): Entry => ({
  ...reference(type, key),
  fields: { visibility: 'PUBLIC', ...fields },
  links: links.filter((link) => link !== false),
})

const times = <T>(count: number, make: (i: number) => T): T[] => Array.from({ length: count }, (_, i) => make(i))

/** The value at a position of a list that is walked again and again; `null` there is no value. */
const pick = <T extends FieldValue>(list: readonly (T | null)[], i: number): T | undefined =>
  list[i % list.length] ?? undefined

/** Every seventh node is for its owner alone, and some for the signed in: rows rules have something to hide. */
const seen = (i: number): Fields =>
  i % 7 === 6
    ? { visibility: 'PRIVATE', owner: idNamed('Organization', `o${i % 12}`) }
    : i % 7 === 5
      ? { visibility: 'COMMUNITY' }
      : i % 14 === 4
        ? { visibility: 'ORGANIZATION', owner: idNamed('Organization', `o${i % 12}`) }
        : {}

const placeRows: readonly [
  name: string,
  kind: string,
  within: string | null,
  latitude: number | null,
  longitude: number | null,
][] = [
  ['Switzerland', 'COUNTRY', null, 46.8, 8.2],
  ['Zürich', 'STATE', 'p0', 47.4, 8.65],
  ['Zürich', 'CITY', 'p1', 47.3769, 8.5417],
  ['Genève', 'CITY', 'p0', 46.2, 6.15],
  ['United States', 'COUNTRY', null, null, null],
  ['Arizona', 'STATE', 'p4', 34.5, -111.5],
  ['Pima County', 'COUNTY', 'p5', 32.1, -111.8],
  ['Tucson', 'CITY', 'p6', 32.25, -111],
  ['München', 'CITY', null, 48.137154, 11.576124],
  ['Null Island', 'ISLAND', null, 0, 0],
  ['Ålesund', 'CITY', null, 62.4722, 6.1549],
  ['Zug', 'CITY', 'p0', 47.1662, 8.5155],
]

const places = placeRows.map(([name, kind, within, latitude, longitude], i) =>
  entry(
    'Place',
    `p${i}`,
    {
      name,
      kind,
      country: i < 4 || i === 11 ? 'CH' : i < 8 ? 'US' : undefined,
      latitude: latitude ?? undefined,
      longitude: longitude ?? undefined,
    },
    within !== null && out('LOCATED_IN', 'Place', within),
  ),
)

const topicNames = [
  'water',
  'Wasser',
  'éducation',
  'Education',
  'naïve Bayes',
  'ﬁre',
  '😀 wellbeing',
  'transport',
  'Straße',
  'health',
  '東京',
  'air',
]

const topics = topicNames.map((name, i) =>
  entry('Topic', `t${i}`, {
    name,
    alternativeNames: i % 3 === 0 ? [name.toUpperCase(), `${name} (general)`] : i % 3 === 1 ? [] : undefined,
  }),
)

const kinds = ['CITY', 'SCHOOL', 'NONPROFIT', 'FEDERAL', null, 'CITY']
const organizationNames = [
  'City of Zürich',
  'Lycée Henri-IV',
  'Code for Tucson',
  'Bureau of Water',
  'Émile & Co.',
  'City of Tucson',
  'code for münchen',
  'Ministry of Data',
  '"Quoted" \\ Works',
  'Zoo',
  '¡Hola!',
  'zoo',
]

const organizations = organizationNames.map((name, i) =>
  entry(
    'Organization',
    `o${i}`,
    {
      name,
      alternativeNames: i % 4 === 0 ? [`The ${name}`, 'ABC'] : undefined,
      tags: i % 3 === 0 ? ['civic', 'Élan'] : i % 3 === 1 ? ['open data'] : undefined,
      kind: pick(kinds, i),
      kindText: pick(['city', null, 'Non-Profit'], i),
      description: i % 2 ? `What ${name} does,\nin two lines.` : undefined,
      homepage: i % 5 ? `https://example.org/${i}` : undefined,
      ror: i === 3 ? 'https://ror.org/03yrm5c26' : undefined,
    },
    i % 4 === 1 && out('PART_OF', 'Organization', `o${i - 1}`),
    out('LOCATED_IN', 'Place', `p${i}`),
    i % 3 === 0 && out('ABOUT', 'Topic', `t${i}`, { weight: 0.5 }),
  ),
)

const people = times(9, (i) =>
  entry(
    'Person',
    `a${i}`,
    {
      name: ['Ada', 'Émilie', 'Grace', 'zoë', 'Zoe', 'İpek', 'Ōe', 'Ada', '王'][i]!,
      email: i % 2 ? `person${i}@example.org` : undefined,
      birthDate: pick(['1815-12-10', '1906', null, '1990-02'], i),
      postalCode: pick(['8001', '8002', '85701'], i),
      biography: i % 3 ? 'Writes programs.' : undefined,
      orcid: i === 1 ? '0000-0002-1825-0097' : undefined,
      visibility: i === 8 ? 'PRIVATE' : 'PUBLIC',
      owner: i === 8 ? idNamed('Organization', 'o8') : undefined,
    },
    out('WORKS_FOR', 'Organization', `o${i}`, { role: 'engineer', since: '2019-03' }),
    i % 3 === 0 &&
      out('WORKS_FOR', 'Organization', `o${i + 1}`, { role: 'adviser', since: '2012', until: '2014-02-28' }),
    out('CONTRIBUTES_TO', 'Project', `r${i}`, { role: 'lead', since: '2020' }),
    out('CONTRIBUTES_TO', 'Dataset', `d${i}`, { role: 'steward' }),
    i === 0 && out('CONTRIBUTES_TO', 'Model', 'm0'),
    i === 1 && out('CONTRIBUTES_TO', 'Post', 'b0', { role: 'author' }),
  ),
)

const long = (word: string) => `${word} `.repeat(40).trim()

/** Titles: some equal, some alike but for case and accents, some longer than the copy that is ordered by. */
const title = (i: number, word: string): string => {
  switch (i % 16) {
    case 0:
      return `${word} 01`
    case 1:
      return `${word.toUpperCase()} 01`
    case 3:
      return `Été ${word} ${i}`
    case 5:
      return `${long(word)} ${i}`
    case 7:
      return `ﬁ ${word} ${i % 32}`
    case 9:
      return `😀 ${word} ${i}`
    case 11:
      return `\u{1F600}${word}`
    case 13:
      return `\uFFFD ${word}`
    default:
      return `${word} ${String(i).padStart(2, '0')}`
  }
}

const dates = [
  '2012',
  '2012-02',
  '2012-02-29',
  null,
  '2013-02-28',
  '2013',
  '1999-12-31',
  '2012-01-01',
  '2020-06',
  null,
  '2024-02-29',
]
const rowCounts = [
  0n,
  1n,
  null,
  9_007_199_254_740_993n,
  9_007_199_254_740_992n,
  -5n,
  100n,
  null,
  100n,
  9_007_199_254_740_994n,
]
const licenses = ['CC-BY-4.0', 'CC0-1.0', null, 'MIT', 'ﬁ-licence', '😀-licence', 'cc-by-4.0', 'é']

/** Written by position alone, so that tests can add and take away datasets of the same make. */
export const dataset = (i: number): Entry =>
  entry(
    'Dataset',
    `d${i}`,
    {
      ...seen(i),
      title: title(i, 'Dataset'),
      description: i % 2 ? `It's about “${pick(topicNames, i)}”; 100 % \\ real.` : undefined,
      keywords: i % 3 === 0 ? [pick(topicNames, i)!, 'Öffentlich'] : i % 3 === 1 ? [] : undefined,
      license: pick(licenses, i),
      licenseText: i % 5 === 0 ? 'as is' : undefined,
      accessLevel: pick(['PUBLIC', 'RESTRICTED', null, 'NON_PUBLIC'], i),
      frequency: pick(['daily', 'ﬁ', '😀', null], i),
      issuedOn: pick(dates, i),
      modifiedOn: pick(dates, i * 3 + 1),
      temporalStart: i % 4 ? undefined : '2001',
      temporalEnd: i % 4 ? undefined : '2001-12',
      rows: pick(rowCounts, i),
      retrievedAt: i % 2 ? '2024-05-06T07:08:09.010Z' : '2024-05-06T07:08:09.011Z',
    },
    i % 8 !== 7 && into('PUBLISHES', 'Organization', `o${i % 12}`),
    out('ABOUT', 'Topic', `t${i % 12}`, { weight: (i % 10) / 10 }),
    i % 3 === 0 && out('ABOUT', 'Topic', `t${(i + 5) % 12}`),
    i % 4 !== 3 && out('LOCATED_IN', 'Place', `p${i % 12}`),
    i > 0 && i % 5 === 0 && out('DERIVED_FROM', 'Dataset', `d${i - 1}`, { how: 'joined' }),
    i > 0 && i % 10 === 0 && out('DERIVED_FROM', 'Dataset', `d${i - 2}`),
  )

const stages = ['IDEA', 'ONGOING', 'WORKING', 'FAILED', 'WORKING', 'RETIRED']

export const project = (i: number): Entry =>
  entry(
    'Project',
    `r${i}`,
    {
      ...seen(i + 2),
      title: title(i, 'Project'),
      summary: i % 2 ? `A ${pick(topicNames, i)} project.` : undefined,
      stage: pick(stages, i),
      stageText: pick(['beta', null, 'LIVE', 'Beta'], i),
      outcome: i % 6 === 0 ? 'It works.' : undefined,
      lessons: i % 6 === 3 ? 'Ask first; build later.' : undefined,
      startedOn: pick(dates, i + 4),
      endedOn: pick([null, null, '2015-06-30', '2015-06'], i),
      lastActive: pick(dates, i * 2),
      lastActiveText: pick(['recently', null], i),
      homepage: i % 3 ? `https://example.org/project/${i}?a=1&b=2` : undefined,
      linkStatus: pick(['OK', 'BROKEN', null], i),
    },
    into('RUNS', 'Organization', `o${i % 12}`),
    i % 9 === 0 && into('RUNS', 'Organization', `o${(i + 1) % 12}`),
    out('USES', 'Dataset', `d${i}`, { purpose: i % 2 ? 'training' : undefined }),
    out('USES', 'Dataset', `d${(i * 7 + 3) % 64}`, { purpose: 'a baseline' }),
    i % 6 === 0 && out('USES', 'Model', `m${(i / 6) % 8}`),
    i % 5 === 0 && out('PRODUCES', 'Dataset', `d${(i + 9) % 64}`),
    i % 8 === 0 && out('PRODUCES', 'Model', `m${i / 8}`),
    i % 6 === 1 && out('PRODUCES', 'Finding', `f${(i - 1) / 6}`),
    i > 0 && i % 11 === 0 && out('PART_OF', 'Project', 'r0'),
    i > 1 && i % 4 === 2 && out('BUILDS_ON', 'Project', `r${i - 2}`),
    out('ABOUT', 'Topic', `t${(i * 5) % 12}`, { weight: 1 }),
    i % 2 === 0 && out('LOCATED_IN', 'Place', `p${(i + 2) % 12}`),
    i % 16 === 0 &&
      out('SHARED_WITH', 'Organization', `o${(i / 16) % 12}`, {
        fields: ['title', 'lessons'],
        purpose: 'learning',
        until: '2030-01-31',
      }),
  )

const distributions = times(40, (i) =>
  entry(
    'Distribution',
    `x${i}`,
    {
      title: ['Comma-separated values', 'A map', 'Página', 'Archive'][i % 4]!,
      format: pick(['CSV', 'GEOJSON', null, 'PDF'], i),
      formatText: pick(['csv', 'GeoJSON', 'webpage', null], i),
      mediaType: pick(['text/csv', 'application/geo+json', null], i),
      url: `https://example.org/files/${i}?x=%20`,
      bytes: pick([9_223_372_036_854_775_807n, 1024n, null, 0n, 9_007_199_254_740_993n], i),
      checksum: i % 5 === 0 ? `sha256:${i}` : undefined,
    },
    into('HAS_DISTRIBUTION', 'Dataset', `d${Math.floor(i / 2)}`, { position: (i % 2) + 1 }),
  ),
)

const variables = times(30, (i) =>
  entry(
    'Variable',
    `v${i}`,
    {
      name: ['year', 'Année', 'value', 'YEAR', 'city'][i % 5]!,
      description: i % 2 ? 'What it says.' : undefined,
      dataType: pick(['Integer', 'Text', null], i),
      unit: pick(['m³', null, '°C', '%'], i),
      role: pick(['IDENTIFIER', 'MEASURE', null, 'DIMENSION'], i),
    },
    into('HAS_VARIABLE', 'Dataset', `d${Math.floor(i / 3)}`, { position: (i % 3) + 1 }),
    i >= 5 && out('SAME_AS_VARIABLE', 'Variable', `v${i - 5}`, { confidence: (i % 4) / 4 }),
    i === 12 && out('SAME_AS_VARIABLE', 'Variable', 'v12', { confidence: 1 }),
  ),
)

const models = times(8, (i) =>
  entry(
    'Model',
    `m${i}`,
    {
      title: title(i, 'Model'),
      purpose: i % 2 ? 'Finds leaks.' : undefined,
      task: pick(['classification', 'Régression', null], i),
      stage: pick(stages, i + 1),
      impact: pick(['RIGHTS', null, 'SAFETY', 'NEITHER'], i),
      usesPersonalData: pick([true, false, null], i),
      independentlyEvaluated: i === 2 ? true : undefined,
      developedBy: pick(['in-house', 'contractor', null], i),
      risks: i % 3 ? undefined : 'It may be wrong.',
      initiatedOn: pick(dates, i),
      implementedOn: pick(dates, i + 2),
    },
    i % 3 !== 2 && into('PUBLISHES', 'Organization', `o${i}`),
    out('USES', 'Dataset', `d${i * 2}`, { purpose: 'features' }),
    out('TRAINED_ON', 'Dataset', `d${i}`, { split: 'train' }),
    out('EVALUATED_ON', 'Dataset', `d${i + 1}`, { split: 'test' }),
    i > 0 && out('BUILDS_ON', 'Model', `m${i - 1}`),
    out('ABOUT', 'Topic', `t${i}`, { weight: 0.25 }),
  ),
)

const findings = times(11, (i) =>
  entry(
    'Finding',
    `f${i}`,
    {
      statement: `Finding ${String(i).padStart(2, '0')}: less is more.`,
      measure: pick(['share', 'Länge', null], i),
      value: pick([0.1, 0.2, null, 3, -2.5, 1e-7, 1e21], i),
      low: i % 2 ? 0 : undefined,
      high: i % 2 ? 1.5 : undefined,
      n: pick([10n, null, 9_007_199_254_740_993n, 10n], i),
    },
    out('ABOUT', 'Topic', `t${(i + 3) % 12}`, { weight: 0.1 * i }),
  ),
)

const validations = times(10, (i) =>
  entry(
    'Validation',
    `k${i}`,
    {
      method: ['Mann–Whitney U', 'χ² test', 'permutation'][i % 3]!,
      assumption: i % 2 ? 'Independent draws.' : undefined,
      statistic: i * 1.5,
      pValue: pick([0.05, 0.049, null, 1, 0], i),
      verdict: pick(['PASSED', 'FAILED', null, 'INCONCLUSIVE'], i),
      explanation: i % 3 ? 'It held.' : undefined,
    },
    i < 8 && out('VALIDATES', 'Model', `m${i}`),
    out('VALIDATES', 'Finding', `f${i}`),
  ),
)

const posts = times(10, (i) =>
  entry(
    'Post',
    `b${i}`,
    {
      title: title(i, 'Post'),
      body: i % 2 ? '# Heading\n\nText with `code`.' : undefined,
      publishedOn: pick(dates, i),
    },
    i % 2 === 0 && into('PUBLISHES', 'Organization', `o${i}`),
    out('ABOUT', 'Project', `r${i}`, { weight: 0.75 }),
    out('ABOUT', 'Dataset', `d${i}`),
    i === 3 && out('ABOUT', 'Model', 'm3', { weight: 0.5 }),
    i === 4 && out('ABOUT', 'Post', 'b3'),
    i === 5 && out('ABOUT', 'Post', 'b5'),
    out('ABOUT', 'Topic', `t${i}`),
    i === 2 && out('SHARED_WITH', 'Person', 'a1', { purpose: 'review' }),
    i === 2 && out('SHARED_WITH', 'Organization', 'o0', { until: '2031' }),
  ),
)

export const catalogue: readonly Entry[] = [
  ...places,
  ...topics,
  ...organizations,
  ...times(64, dataset),
  ...models,
  ...findings,
  ...times(64, project),
  ...distributions,
  ...variables,
  ...validations,
  ...posts,
  ...people,
]
