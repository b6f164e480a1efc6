/**
 * Helpers for what is made up: people, organizations and experience that no public catalogue holds. All of it has the
 * source `invented` and says so where it is read: in its title, name or, for findings and validations, its first words.
 */
import type { Entry, FieldValue, Link, Reference } from '../../graph/write/index.ts'
import { entry, linkFrom, linkTo } from '../../src/ingest/format.ts'
import { topic } from '../../src/ingest/shared/topics.ts'

type Fields = { readonly [name: string]: FieldValue | undefined }

export const reference = (type: string, key: string): Reference => ({
  type,
  source: 'invented',
  key: `invented/${key}`,
})

/** Says that a name is made up. */
export const made = (name: string) => `${name} (invented)`

export const invented = (type: string, key: string, fields: Fields, links: readonly Link[] = []): Entry =>
  entry(reference(type, key), fields, links)

export const to = (relationship: string, type: string, key: string, properties?: Fields): Link =>
  linkTo(relationship, reference(type, key), properties)

export const from = (relationship: string, type: string, key: string, properties?: Fields): Link =>
  linkFrom(relationship, reference(type, key), properties)

/** A dataset of the catalogue drawn from public portals. */
export const drawnDataset = (key: string): Reference => ({ type: 'Dataset', source: key.split('/')[0]!, key })

export const aboutTopics = (...names: string[]): Link[] => names.map((name) => linkTo('ABOUT', topic(name)))
