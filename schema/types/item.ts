import { id, instant, int, oneOf, text, word } from '../define/field.ts'
import { Visibility } from '../enumerations.ts'

/** What every node has. */
export abstract class Item {
  @id('Stable, ours, opaque: a UUID.', { required: true, managed: true, sort: true })
  id!: string

  @word("The source's own identifier, unique within its source.", { index: true, sort: true })
  key?: string

  @text('What to show: the title or name.', { required: true, managed: true, sort: true })
  label!: string

  @oneOf(Visibility, 'Who may see it at all.', { required: true, group: true })
  visibility!: string

  @id('The organization that answers for it.', { group: true, index: true })
  owner?: string

  @instant('When it was first stored.', { required: true, managed: true, sort: true })
  createdAt!: string

  @instant('When it was last changed.', { required: true, managed: true, sort: true })
  updatedAt!: string

  @int('Counts the changes, from 1.', { required: true, managed: true })
  version!: number

  @word('Provenance: where the facts come from (the name of a source).', { index: true, group: true })
  source?: string

  @instant('Provenance: when the source was read.')
  retrievedAt?: string

  @word('Provenance: the import that brought it.')
  importedBy?: string

  @text('Provenance: under which terms the source may be used.')
  sourceLicense?: string
}
