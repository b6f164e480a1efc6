import { bigint, float, text } from '../define/field.ts'
import { nodeType } from '../define/registry.ts'
import { Item } from './item.ts'

@nodeType({
  standard: 'a result, as in a research report',
  description: 'Something a project found out, in plain words and in a figure.',
  plural: 'findings',
  label: 'statement',
  work: true,
})
export class Finding extends Item {
  @text('The finding in plain words.', { required: true, sort: true, search: true }) statement!: string
  @text('What was measured.', { group: true }) measure?: string
  @float('The figure.', { sort: true }) value?: number
  @float('Lower end of its interval.') low?: number
  @float('Upper end of its interval.') high?: number
  @bigint('How many observations it rests on.', { sort: true }) n?: bigint
}
