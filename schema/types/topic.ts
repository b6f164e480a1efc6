import { text, texts } from '../define/field.ts'
import { nodeType } from '../define/registry.ts'
import { Item } from './item.ts'

@nodeType({
  standard: 'skos:Concept',
  description:
    'What works and organizations are about. Spellings that differ in case, spacing or hyphens are one topic.',
  plural: 'topics',
  label: 'name',
})
export class Topic extends Item {
  @text('The name, as first met.', { required: true, sort: true, search: true }) name!: string
  @texts('Other spellings.', { search: true }) alternativeNames?: string[]
}
