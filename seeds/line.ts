/**
 * A line of the seed catalogue: a node as an import states it, in short form. Topics stand as names and forms of a
 * dataset as formats, so that the whole stays small enough to commit.
 */
import type { Entry, FieldValue, Link, Reference } from '../graph/write/index.ts'
import { entry, linkFrom, linkTo, type Row } from '../src/ingest/format.ts'
import { about } from '../src/ingest/shared/topics.ts'

export interface Line {
  readonly type: string
  readonly source: string
  readonly key: string
  /** Many nodes cite it: it is completed, never replaced. */
  readonly shared?: true
  readonly fields: { readonly [name: string]: FieldValue }
  readonly topics?: readonly string[]
  /** Relationship, direction, and the type, source and key at the other end. */
  readonly links?: readonly (readonly [string, Link['direction'], string, string, string])[]
  /** Formats of the forms in which a dataset can be had, `?` where it isn't known. */
  readonly forms?: readonly string[]
  /** The address of the first form. */
  readonly url?: string
}

/** What an import would have stated. */
export function rowOf(line: Line, number: number): Row {
  const { topics, links } = about(line.topics ?? [])
  const forms = formsOf(line)
  const stated = entry(line, line.fields, [
    ...(line.links ?? []).map(linkOf),
    ...links,
    ...forms.map((form, index) => linkTo('HAS_DISTRIBUTION', form, { position: index + 1 })),
  ])
  const own = line.shared ? [] : [stated, ...forms]
  return { number, counts: 1, entries: own, shared: line.shared ? [stated, ...topics] : topics, notices: [] }
}

const linkOf = ([relationship, direction, type, source, key]: NonNullable<Line['links']>[number]): Link =>
  (direction === 'OUT' ? linkTo : linkFrom)(relationship, { type, source, key })

const formsOf = ({ source, key, forms = [], url }: Line): Entry[] =>
  forms.map((form, index) =>
    entry(
      { type: 'Distribution', source, key: `${key}#${index + 1}` },
      {
        title: form === '?' ? 'Download' : form,
        format: form === '?' ? undefined : form,
        url: index === 0 ? url : undefined,
      },
    ),
  )

const isTopicLink = ({ relationship, to }: Link) => relationship === 'ABOUT' && to.type === 'Topic'

/** The short form of an entry, with the fields that `kept` admits. */
export function lineOf(
  stated: Entry,
  kept: (field: string) => boolean,
  more: Pick<Line, 'shared' | 'topics' | 'forms' | 'url'> = {},
): Line {
  const fields = Object.entries(stated.fields).filter(
    (pair): pair is [string, FieldValue] => pair[0] !== 'visibility' && pair[1] !== undefined && kept(pair[0]),
  )
  const links = (stated.links ?? []).filter(
    (link) => !isTopicLink(link) && link.relationship !== 'HAS_DISTRIBUTION' && link.relationship !== 'HAS_VARIABLE',
  )
  const { type, source, key }: Reference = stated
  return {
    type,
    source,
    key,
    ...more,
    fields: Object.fromEntries(fields),
    ...(links.length > 0
      ? {
          links: links.map(
            ({ relationship, direction, to }) => [relationship, direction, to.type, to.source, to.key] as const,
          ),
        }
      : {}),
  }
}
