import type { Entry } from '../../../graph/write/index.ts'
import { fold } from '../clean/fold.ts'
import { entry, linkTo } from '../format.ts'

export interface Whereabouts {
  readonly continent?: string
  readonly country?: string
  readonly state?: string
  readonly county?: string
  readonly city?: string
  readonly coordinates?: { readonly latitude: number; readonly longitude: number }
}

const place = (
  key: string,
  kind: string,
  name: string,
  country: string | undefined,
  within?: Entry,
  more = {},
): Entry =>
  entry(
    { type: 'Place', source: 'places', key },
    { name, kind, country, ...more },
    within ? [linkTo('LOCATED_IN', within)] : [],
  )

/**
 * A place and those it lies in, the smallest first. Keys are `<country>/<state>/<city>`, folded; the state is left
 * empty where a source gives none, and continents stand by themselves.
 */
export function places({ continent, country, state, county, city, coordinates }: Whereabouts): Entry[] {
  const found: Entry[] = []
  const add = (one: Entry) => found.unshift(one)
  if (continent) add(place(`continent:${fold(continent)}`, 'CONTINENT', continent, undefined))
  if (!country) return found
  const root = fold(country)
  add(place(root, 'COUNTRY', country, country, found[0]))
  if (state) add(place(`${root}/${fold(state)}`, 'STATE', state, country, found[0]))
  const local = city ?? county
  if (local) {
    const key = `${root}/${fold(state ?? '')}/${fold(local)}`
    add(place(key, city ? 'CITY' : 'COUNTY', local, country, found[0], coordinates))
  }
  return found
}
