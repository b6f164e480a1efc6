/** A format is one file: it says which files it reads and turns each row into entries of the graph. */
import type { Entry, FieldValue, Link, Reference } from '../../graph/write/index.ts'
import type { Notice } from './notice.ts'

/** What one row of a source (or several with the same key) comes to. */
export interface Row {
  /** Counts from 1. */
  readonly number: number
  /** How many rows of the source this stands for: 0 where it adds to rows already counted. */
  readonly counts: number
  /** Nodes that the source answers for: a later import of it replaces their fields. */
  readonly entries: readonly Entry[]
  /**
   * Nodes that many rows and files cite (topics, places, publishers). They are created where they are missing and
   * completed, but what is known of them is never replaced.
   */
  readonly shared: readonly Entry[]
  readonly notices: readonly Notice[]
}

export interface SourceFile {
  readonly path: string
  /** What the report calls it. */
  readonly name: string
}

export interface Format {
  readonly name: string
  /** @param head the first characters of the file */
  recognises(file: SourceFile, head: string): boolean
  /** Yields rows as they are read. Throws only when the file can't be read at all. */
  read(file: SourceFile): AsyncIterable<Row>
}

/** A node open to all, as published sources are. */
export const entry = (
  { type, source, key }: Reference,
  fields: { readonly [name: string]: FieldValue | undefined },
  links: readonly Link[] = [],
): Entry => ({ type, source, key, fields: { visibility: 'PUBLIC', ...fields }, links })

export const linkTo = (relationship: string, to: Reference, properties?: Link['properties']): Link => ({
  relationship,
  direction: 'OUT',
  to: { type: to.type, source: to.source, key: to.key },
  ...(properties ? { properties } : {}),
})

export const linkFrom = (relationship: string, to: Reference, properties?: Link['properties']): Link => ({
  ...linkTo(relationship, to, properties),
  direction: 'IN',
})

export const SEPARATOR = '\u241f'

/** One name for a source and key: the `sourceKey` that nodes are found by. */
export const nameOf = ({ source, key }: { readonly source: string; readonly key: string }) =>
  `${source}${SEPARATOR}${key}`
