import { date, text } from '../define/field.ts'
import { nodeType } from '../define/registry.ts'
import { Item } from './item.ts'

@nodeType({
  standard: 'schema:BlogPosting',
  description: 'What somebody wrote about a work.',
  plural: 'posts',
  label: 'title',
  work: true,
})
export class Post extends Item {
  @text('What it is called.', { required: true, sort: true, search: true }) title!: string
  @text('The text, in Markdown.', { search: true }) body?: string
  @date('When it was published.', { sort: true, group: true }) publishedOn?: string
}
