import { linkTo } from '../../src/ingest/format.ts'
import { harbour } from './organizations.ts'
import { aboutTopics, from, invented, made, to } from './parts.ts'

const variable = (dataset: string, position: number, name: string, fields: Record<string, string>, same?: string) =>
  invented('Variable', `${dataset}/${name}`, { name, ...fields }, [
    from('HAS_VARIABLE', 'Dataset', dataset, { position }),
    ...(same ? [to('SAME_AS_VARIABLE', 'Variable', same, { confidence: 0.9 })] : []),
  ])

const csv = (dataset: string, bytes: bigint) =>
  invented(
    'Distribution',
    `${dataset}/csv`,
    {
      title: 'CSV',
      format: 'CSV',
      mediaType: 'text/csv',
      url: `https://data.example.org/${dataset}.csv`,
      bytes,
      checksum: `sha256:${'0'.repeat(64)}`,
    },
    [from('HAS_DISTRIBUTION', 'Dataset', dataset, { position: 1 })],
  )

export const data = [
  invented(
    'Dataset',
    'gully-readings',
    {
      title: made('Water levels in street gullies'),
      description:
        'A reading every ten minutes from 140 gullies, with the hours when a sensor was known to be blocked.',
      keywords: ['drainage', 'flooding', 'sensors'],
      license: 'CC-BY-4.0',
      accessLevel: 'PUBLIC',
      frequency: 'hourly',
      issuedOn: '2021-06-01',
      modifiedOn: '2025-02-28',
      temporalStart: '2021-05',
      temporalEnd: '2025-02',
      rows: 27_300_000n,
    },
    [
      from('PUBLISHES', 'Organization', 'harbour-falls-water'),
      linkTo('LOCATED_IN', harbour[0]!),
      ...aboutTopics('flooding', 'sensors'),
    ],
  ),
  invented(
    'Dataset',
    'gully-days',
    {
      title: made('Gullies that overflowed, by day'),
      description: 'One row for each gully and day, made from the readings: highest level, minutes above the kerb.',
      keywords: ['drainage', 'flooding'],
      license: 'CC-BY-4.0',
      accessLevel: 'PUBLIC',
      issuedOn: '2022-01-15',
      rows: 189_000n,
    },
    [
      from('PUBLISHES', 'Organization', 'harbour-falls-water'),
      to('DERIVED_FROM', 'Dataset', 'gully-readings', { how: 'Daily maximum and minutes above the kerb' }),
      ...aboutTopics('flooding'),
    ],
  ),
  invented(
    'Dataset',
    'shelter-nights',
    {
      title: made('Nights in shelters'),
      description: 'Beds offered and taken, by shelter and night. Counts below five are not published.',
      keywords: ['homelessness', 'shelter'],
      accessLevel: 'RESTRICTED',
      frequency: 'daily',
      issuedOn: '2020-11',
      visibility: 'ORGANIZATION',
    },
    [
      from('PUBLISHES', 'Organization', 'open-doors'),
      to('SHARED_WITH', 'Organization', 'harbour-falls', {
        fields: ['title', 'description', 'frequency'],
        purpose: 'Winter planning',
        until: '2027-03-31',
      }),
      ...aboutTopics('homelessness'),
    ],
  ),
  csv('gully-readings', 1_900_000_000n),
  csv('gully-days', 14_000_000n),
  variable('gully-readings', 1, 'gully', { dataType: 'Text', role: 'IDENTIFIER', description: 'Number on the lid.' }),
  variable('gully-readings', 2, 'level', {
    dataType: 'Float',
    unit: 'cm',
    role: 'MEASURE',
    description: 'Height of the water under the lid.',
  }),
  variable(
    'gully-days',
    1,
    'gully_id',
    { dataType: 'Text', role: 'IDENTIFIER', description: 'Number on the lid.' },
    'gully-readings/gully',
  ),
  variable('gully-days', 2, 'day', { dataType: 'Date', role: 'DIMENSION', description: 'Local day.' }),
  invented(
    'Model',
    'overflow-forecast',
    {
      title: made('Overflow forecast'),
      purpose: 'Says six hours ahead which gullies will overflow, so that crews clear those first.',
      outputs: 'A probability for each gully and hour.',
      task: 'Forecasting',
      stage: 'WORKING',
      impact: 'SAFETY',
      usesPersonalData: false,
      independentlyEvaluated: true,
      developedBy: 'In-house',
      initiatedOn: '2022-02',
      implementedOn: '2023-04-01',
      codeUrl: 'https://code.example.org/overflow-forecast',
    },
    [
      from('PUBLISHES', 'Organization', 'harbour-falls-water'),
      to('TRAINED_ON', 'Dataset', 'gully-readings', { split: '2021-05 to 2023-12' }),
      to('EVALUATED_ON', 'Dataset', 'gully-days', { split: '2024' }),
      to('USES', 'Dataset', 'gully-readings', { purpose: 'Last six hours of each gully' }),
      ...aboutTopics('flooding', 'machine learning'),
    ],
  ),
  invented(
    'Model',
    'overflow-forecast-simple',
    {
      title: made('Overflow forecast on one page'),
      purpose: 'The same question answered by a table of rain and leaf fall; small enough to print for the crews.',
      task: 'Forecasting',
      stage: 'WORKING',
      impact: 'NEITHER',
      usesPersonalData: false,
      independentlyEvaluated: false,
      implementedOn: '2024-10',
    },
    [
      to('BUILDS_ON', 'Model', 'overflow-forecast'),
      from('PUBLISHES', 'Organization', 'harbour-falls-water'),
      ...aboutTopics('flooding'),
    ],
  ),
]
