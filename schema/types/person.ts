import { date, text, word } from '../define/field.ts'
import { nodeType } from '../define/registry.ts'
import { Item } from './item.ts'

@nodeType({
  standard: 'foaf:Person, schema:Person',
  description: 'Somebody who works for an organization or contributes to a work.',
  plural: 'people',
  label: 'name',
})
export class Person extends Item {
  @text('The name the person goes by.', { required: true, sort: true, personal: true }) name!: string
  @word('Electronic mail address.', { index: true, personal: true }) email?: string
  @word('Telephone number.', { personal: true }) phone?: string
  @date('Day of birth.', { sort: true, personal: true }) birthDate?: string
  @word('Postal code of the home address.', { index: true, group: true, personal: true }) postalCode?: string
  @text('What the person wants others to know.', { search: true }) biography?: string
  @word('ORCID identifier.', { index: true }) orcid?: string
  @word('Home page.') homepage?: string
}
