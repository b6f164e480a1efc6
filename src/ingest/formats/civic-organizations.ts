/** Organizations of Code for America's index of civic technology: one JSON object a line. */
import type { Entry } from '../../../graph/write/index.ts'
import { readCoordinates } from '../clean/coordinates.ts'
import { fold } from '../clean/fold.ts'
import { cityAndState, usState } from '../clean/states.ts'
import { oneLine } from '../clean/text.ts'
import { entry, type Format, linkTo, type Row } from '../format.ts'
import { jsonLines } from '../read/lines.ts'
import { isObject, SourceRow } from '../row.ts'
import { places } from '../shared/places.ts'
import { unreadable } from './unreadable.ts'

export const CIVIC_TECH = 'civic-tech'

const NOWHERE = new Set(['', 'Global'])

export const civicOrganizations: Format = {
  name: 'civic-tech organizations',
  recognises: ({ path }, head) =>
    /\.(ndjson|jsonl)$/i.test(path) &&
    /"(projects_list_url|previous_names|continent)"\s*:/.test(head) &&
    !/"organization_name"\s*:/.test(head),
  async *read(file) {
    for await (const { number, value, fault } of jsonLines(file.path)) {
      if (fault !== undefined) yield unreadable(number, fault)
      else if (!isObject(value)) yield unreadable(number, 'object expected', value)
      else yield organization(new SourceRow(number, value))
    }
  },
}

function organization(row: SourceRow): Row {
  const name = oneLine(row.text('name'))
  if (!name) return unreadable(row.number, 'no name')
  const tags = row.texts('tags')
  const around = whereabouts(row)
  const previous = row.texts('previous_names')
  const fields = {
    name,
    alternativeNames: previous.length > 0 ? previous : undefined,
    tags: tags.length > 0 ? tags : undefined,
    kind: kindOf(tags),
    kindText: row.word('type'),
    homepage: row.word('website'),
  }
  row.rest()
  return {
    number: row.number,
    counts: 1,
    entries: [
      entry(
        { type: 'Organization', source: CIVIC_TECH, key: name },
        fields,
        around.slice(0, 1).map((place) => linkTo('LOCATED_IN', place)),
      ),
    ],
    shared: around,
    notices: row.notices,
  }
}

/** Brigades and labs are groups of volunteers; which government or partner is meant can't be told from a tag. */
function kindOf(tags: readonly string[]): string {
  const words = tags.map(fold)
  return words.some((word) => word === 'brigade' || word === 'ok lab') ? 'COMMUNITY' : 'OTHER'
}

/** The structured place; where there is none, `Boise, ID` is read. */
function whereabouts(row: SourceRow): Entry[] {
  const location = row.objects('location')[0]
  const city = row.word('city')
  const [latitude, longitude] = [row.value('latitude'), row.value('longitude')]
  const stated = location?.objects('coordinates')[0]
  const [north, east] = [stated?.value('latitude') ?? latitude, stated?.value('longitude') ?? longitude]
  const coordinates = readCoordinates(north, east)
  if (north !== undefined && !coordinates) row.note('aside', 'coordinates', `${north}, ${east}`, 'no coordinates')

  const country = location?.word('country')
  const word = location?.word('state')
  const state = word && country === 'USA' ? (usState(word) ?? word) : word
  const continent = location?.word('continent')
  const local = location?.word('city')
  location?.rest()
  if (country)
    return places({ ...named({ continent, country, state, city: local }), ...(coordinates ? { coordinates } : {}) })
  const read = city === undefined ? undefined : cityAndState(city)
  if (read)
    return places({ continent: 'North America', country: 'USA', ...read, ...(coordinates ? { coordinates } : {}) })
  if (city !== undefined) row.note('aside', 'city', city, 'no city that can be told')
  if (continent !== undefined && NOWHERE.has(continent))
    row.note('aside', 'location.continent', continent, 'no continent')
  return continent === undefined || NOWHERE.has(continent) ? [] : places({ continent })
}

/** Without what is undefined. */
const named = <T extends { [name: string]: string | undefined }>(values: T) =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as { [K in keyof T]?: string }
