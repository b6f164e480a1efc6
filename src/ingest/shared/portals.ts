/** Open-data portals as publishers: whom a host belongs to is said nowhere in its catalogue. */
import type { Entry } from '../../../graph/write/index.ts'
import { entry, linkTo } from '../format.ts'
import { places, type Whereabouts } from './places.ts'

interface Portal {
  readonly name: string
  readonly kind: 'CITY' | 'COUNTY' | 'STATE'
  readonly alternativeNames?: readonly string[]
  readonly where: Whereabouts
}

const NORTH_AMERICA = 'North America'
const inState = (state: string, rest: Whereabouts = {}): Whereabouts => ({
  continent: NORTH_AMERICA,
  country: 'USA',
  state,
  ...rest,
})

const cityOf = (city: string, state: string, ...alternativeNames: string[]): Portal => ({
  name: `City of ${city}`,
  kind: 'CITY',
  alternativeNames: [city, ...alternativeNames],
  where: inState(state, { city }),
})

const PORTALS: Record<string, Portal> = {
  'data.austintexas.gov': cityOf('Austin', 'Texas'),
  'data.baltimorecity.gov': cityOf('Baltimore', 'Maryland'),
  'data.cityofboston.gov': cityOf('Boston', 'Massachusetts'),
  'data.cityofchicago.org': cityOf('Chicago', 'Illinois'),
  'data.cityofmadison.com': cityOf('Madison', 'Wisconsin'),
  'data.cityofnewyork.us': cityOf('New York', 'New York', 'New York City', 'NYC'),
  'data.edmonton.ca': {
    name: 'City of Edmonton',
    kind: 'CITY',
    alternativeNames: ['Edmonton'],
    where: { continent: NORTH_AMERICA, country: 'Canada', city: 'Edmonton' },
  },
  'data.honolulu.gov': { ...cityOf('Honolulu', 'Hawaii'), name: 'City and County of Honolulu' },
  'data.kingcounty.gov': {
    name: 'King County',
    kind: 'COUNTY',
    where: inState('Washington', { county: 'King County' }),
  },
  'data.montgomerycountymd.gov': {
    name: 'Montgomery County, Maryland',
    kind: 'COUNTY',
    alternativeNames: ['Montgomery County', 'Montgomery County, MD'],
    where: inState('Maryland', { county: 'Montgomery County' }),
  },
  'data.nola.gov': cityOf('New Orleans', 'Louisiana', 'NOLA'),
  'data.oaklandnet.com': cityOf('Oakland', 'California'),
  'data.raleighnc.gov': cityOf('Raleigh', 'North Carolina'),
  'data.redmond.gov': cityOf('Redmond', 'Washington'),
  'data.seattle.gov': cityOf('Seattle', 'Washington'),
  'data.sfgov.org': { ...cityOf('San Francisco', 'California', 'SF'), name: 'City and County of San Francisco' },
  'data.slcgov.com': { ...cityOf('Salt Lake City', 'Utah', 'SLC'), name: 'Salt Lake City' },
  'data.somervillema.gov': cityOf('Somerville', 'Massachusetts'),
  'health.data.ny.gov': {
    name: 'New York State Department of Health',
    kind: 'STATE',
    alternativeNames: ['New York State', 'Health Data NY'],
    where: inState('New York'),
  },
}

export const isHost = (name: string): boolean => /^(?:[a-z0-9-]+\.)+[a-z]{2,}$/i.test(name) && !/^data$/i.test(name)

/** The publisher of a portal's catalogue and where it is; of an unknown host no more than its name. */
export function portal(host: string): { publisher: Entry; around: Entry[] } {
  const known = PORTALS[host]
  const around = known ? places(known.where) : []
  const names = (known?.alternativeNames ?? []).filter((name) => name !== known?.name)
  const fields = {
    name: known?.name ?? host,
    alternativeNames: known ? [...names, host] : undefined,
    kind: known?.kind ?? 'OTHER',
    homepage: `https://${host}`,
  }
  const links = around[0] ? [linkTo('LOCATED_IN', around[0])] : []
  return { publisher: entry({ type: 'Organization', source: 'portals', key: host }, fields, links), around }
}
