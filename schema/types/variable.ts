import { oneOf, text, word } from '../define/field.ts'
import { nodeType } from '../define/registry.ts'
import { VariableRole } from '../enumerations.ts'
import { Item } from './item.ts'

@nodeType({
  standard: 'Croissant Field, statistical data element',
  description: 'A column or field of a dataset.',
  plural: 'variables',
  label: 'name',
})
export class Variable extends Item {
  @text('What it is called.', { required: true, sort: true, search: true }) name!: string
  @text('What it means.', { search: true }) description?: string
  @word('Type of its values, as schema.org names it: Integer, Text, Date.', { index: true, group: true })
  dataType?: string
  @word('Unit of its values.', { group: true }) unit?: string
  @oneOf(VariableRole, 'What it is for.', { group: true }) role?: string
}
