import { float, text, word } from '../define/field.ts'
import { nodeType } from '../define/registry.ts'
import { Item } from './item.ts'

@nodeType({
  standard: 'dct:Location, schema:Place',
  description: 'A place: a city, county, state or country.',
  plural: 'places',
  label: 'name',
})
export class Place extends Item {
  @text('What it is called.', { required: true, sort: true, search: true }) name!: string
  @word('What sort of place: CITY, COUNTY, STATE, COUNTRY, CONTINENT.', { index: true, group: true }) kind?: string
  @word('The country it lies in.', { index: true, sort: true, group: true }) country?: string
  @float('Degrees north, WGS 84.', { sort: true }) latitude?: number
  @float('Degrees east, WGS 84.', { sort: true }) longitude?: number
}
