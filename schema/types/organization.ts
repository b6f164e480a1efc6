import { oneOf, text, texts, word } from '../define/field.ts'
import { nodeType } from '../define/registry.ts'
import { OrganizationKind } from '../enumerations.ts'
import { Item } from './item.ts'

@nodeType({
  standard: 'foaf:Organization, schema:Organization, ROR',
  description: 'A city, school, non-profit, agency or other body that runs projects or publishes data.',
  plural: 'organizations',
  label: 'name',
})
export class Organization extends Item {
  @text('What it is called.', { required: true, sort: true, search: true }) name!: string
  @texts('Earlier names, short names and abbreviations.', { search: true }) alternativeNames?: string[]
  @texts("The source's own labels for it.", { search: true }) tags?: string[]
  @oneOf(OrganizationKind, 'What sort of organization it is.', { sort: true, group: true }) kind?: string
  @text("The source's word for its kind.", { search: true }) kindText?: string
  @text('What it does.', { search: true }) description?: string
  @word('Home page.') homepage?: string
  @word('Research Organization Registry identifier.', { index: true }) ror?: string
}
