import { linkTo } from '../../src/ingest/format.ts'
import { places } from '../../src/ingest/shared/places.ts'
import { aboutTopics, invented, made, to } from './parts.ts'

/** A country that doesn't exist, so that nobody mistakes these for real offices. */
const COUNTRY = made('Meridia')

export const harbour = places({ country: COUNTRY, state: made('Lowland Province'), city: made('Harbour Falls') })
export const millbrook = places({ country: COUNTRY, state: made('Lowland Province'), city: made('Millbrook') })

const here = linkTo('LOCATED_IN', harbour[0]!)
const there = linkTo('LOCATED_IN', millbrook[0]!)

export const organizations = [
  invented(
    'Organization',
    'harbour-falls',
    {
      name: made('City of Harbour Falls'),
      kind: 'CITY',
      description: 'A port of some 90,000 people on a river that floods every few years.',
      homepage: 'https://harbour-falls.example.org',
      tags: ['invented'],
    },
    [here, ...aboutTopics('flooding', 'open data')],
  ),
  invented(
    'Organization',
    'harbour-falls-water',
    {
      name: made('Harbour Falls Water and Drainage'),
      kind: 'CITY',
      description: 'The department that keeps gullies, pumps and hydrants working.',
      tags: ['invented'],
    },
    [to('PART_OF', 'Organization', 'harbour-falls'), here],
  ),
  invented(
    'Organization',
    'millbrook-school',
    {
      name: made('Millbrook Secondary School'),
      kind: 'SCHOOL',
      description: 'A school whose pupils measure air and noise around their own buildings.',
      tags: ['invented'],
    },
    [there, ...aboutTopics('education', 'air quality')],
  ),
  invented(
    'Organization',
    'open-doors',
    {
      name: made('Open Doors Shelter Network'),
      kind: 'NONPROFIT',
      description: 'Nine night shelters that share beds, and as little as they can about who sleeps in them.',
      tags: ['invented'],
    },
    [here, ...aboutTopics('homelessness')],
  ),
]
