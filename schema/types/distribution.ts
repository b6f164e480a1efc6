import { bigint, text, word } from '../define/field.ts'
import { nodeType } from '../define/registry.ts'
import { Item } from './item.ts'

@nodeType({
  standard: 'dcat:Distribution',
  description: 'One form in which a dataset can be had: a file, a feed or an interface.',
  plural: 'distributions',
  label: 'title',
})
export class Distribution extends Item {
  @text('What it is called.', { required: true, sort: true }) title!: string
  @word('The format in one word, upper case: CSV, GEOJSON, PDF.', { index: true, sort: true, group: true })
  format?: string
  @text("The source's word for the format.") formatText?: string
  @word('IANA media type.', { index: true, group: true }) mediaType?: string
  @word('Where to get it.') url?: string
  @bigint('Size in bytes.', { sort: true }) bytes?: bigint
  @word('Checksum, as algorithm:value.') checksum?: string
}
