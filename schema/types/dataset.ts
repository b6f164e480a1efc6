import { bigint, date, oneOf, text, texts, word } from '../define/field.ts'
import { nodeType } from '../define/registry.ts'
import { AccessLevel } from '../enumerations.ts'
import { Item } from './item.ts'

@nodeType({
  standard: 'dcat:Dataset',
  description: 'A collection of data, published or kept by one organization, in one or more distributions.',
  plural: 'datasets',
  label: 'title',
  work: true,
})
export class Dataset extends Item {
  @text('What it is called.', { required: true, sort: true, search: true }) title!: string
  @text('What is in it.', { search: true }) description?: string
  @texts("The publisher's keywords.", { search: true }) keywords?: string[]
  @word('SPDX identifier where it can be told.', { index: true, sort: true, group: true }) license?: string
  @text("The source's words for the licence.", { search: true }) licenseText?: string
  @oneOf(AccessLevel, 'How the publisher lets it out.', { group: true }) accessLevel?: string
  @text('How often it is renewed.', { group: true }) frequency?: string
  @date('When it was first published.', { sort: true, group: true }) issuedOn?: string
  @date('When it last changed.', { sort: true, group: true }) modifiedOn?: string
  @text("The source's words for dates that can't be read.", { search: true }) dateText?: string
  @date('Where the time it covers begins.', { sort: true }) temporalStart?: string
  @date('Where the time it covers ends.', { sort: true }) temporalEnd?: string
  @word('A page about it for people.') landingPage?: string
  @bigint('How many rows it has.', { sort: true }) rows?: bigint
}
