/** What is stored of an entry: its fields, their copies for matching and ordering, and what the server manages. */
import { createHash } from 'node:crypto'
import { v4, v5 } from 'uuid'
import { firstDay } from '../../schema/define/dates.ts'
import { type Field, matchCopy, sortCopy } from '../../schema/define/field.ts'
import { fold, foldForOrder } from '../../schema/define/fold.ts'
import { ID_BUCKET, ID_BUCKET_DIGITS, SOURCE_KEY } from '../../schema/indexes.ts'
import { type NodeType, typeNamed } from '../../schema/vocabulary.ts'
import type { Param } from '../port.ts'
import type { Entry, FieldValue, Reference } from './entry.ts'

/** Namespace of the ids that are made from source and key (UUID version 5, RFC 9562). */
const NAMESPACE = '0b0a7c57-6d0e-5b61-9f3c-2f4f3a1c8e55'

const SEPARATOR = '\u241f'

/** What a node is found by when its source states it again. */
export const sourceKey = ({ source, key }: Reference): string => `${source}${SEPARATOR}${key}`

/** The same id from the same source on every engine; people get one that tells nothing. */
export const idOf = (entry: Reference): string =>
  entry.type === 'Person' ? v4() : v5([entry.type, entry.source, entry.key].join(SEPARATOR), NAMESPACE)

/** A digest of all that the source stated; a node whose digest is equal is unchanged. */
export function digest(entry: Entry): string {
  const stated = JSON.stringify([entry.type, sorted(entry.fields), entry.links ?? []], (_, value) =>
    typeof value === 'bigint' ? `${value}n` : value,
  )
  return createHash('sha256').update(stated).digest('base64url').slice(0, 22)
}

const sorted = (fields: Entry['fields']) =>
  Object.entries(fields)
    .filter(([, value]) => value !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))

/** Values by the kind of their field: integers as bigints, all other numbers as floats. */
export function stored(field: Field, value: FieldValue): Param {
  return field.kind === 'int' || field.kind === 'bigint' ? BigInt(value as number) : (value as Param)
}

/** The copies that filters and orders use, stored beside the value. */
function copies(field: Field, value: FieldValue): [string, Param][] {
  switch (field.kind) {
    case 'text':
    case 'word':
      return [
        [matchCopy(field.name), fold(value as string)],
        ...(field.sort ? [[sortCopy(field.name), foldForOrder(value as string)] satisfies [string, Param]] : []),
      ]
    case 'texts':
      return [[matchCopy(field.name), (value as readonly string[]).map(fold)]]
    case 'date':
      return [[sortCopy(field.name), firstDay(value as string)]]
    default:
      return []
  }
}

/** Whom a row is for, as one string: `P` public, `C` community, `O:` members of and `S:` stewards of the owner. */
export function audience(visibility: string, owner: string | undefined): string {
  if (visibility === 'PUBLIC') return 'P'
  if (visibility === 'COMMUNITY') return 'C'
  return `${visibility === 'ORGANIZATION' ? 'O' : 'S'}:${owner ?? ''}`
}

/** The labels of open classes, so that counts and pages can go by label alone. */
export const openLabels = (type: string) => ({ PUBLIC: `Public${type}`, COMMUNITY: `Community${type}` })

/** What is known of a node that is there already. */
export interface Known {
  readonly id: string
  readonly createdAt: string
  readonly version: number
}

export function properties(entry: Entry, run: string, now: string, known?: Known): { [name: string]: Param } {
  const type: NodeType = typeNamed(entry.type)
  const label = String(entry.fields[type.options!.label])
  const id = known?.id ?? idOf(entry)
  const managed: [string, FieldValue][] = [
    ['id', id],
    ['key', entry.key],
    ['label', label],
    ['source', entry.source],
    ['createdAt', known?.createdAt ?? now],
    ['updatedAt', now],
    ['version', (known?.version ?? 0) + 1],
    ['retrievedAt', (entry.fields.retrievedAt as string | undefined) ?? now],
    ['importedBy', run],
  ]
  const all = new Map<string, FieldValue | undefined>([...Object.entries(entry.fields), ...managed])
  const written: [string, Param][] = [
    [SOURCE_KEY, sourceKey(entry)],
    [ID_BUCKET, id.slice(0, ID_BUCKET_DIGITS)],
    ['digest', digest(entry)],
    ['audience', audience(String(entry.fields.visibility), entry.fields.owner as string | undefined)],
  ]
  for (const [name, value] of all) {
    if (value === undefined) continue
    const field = type.fields.get(name)!
    written.push([name, stored(field, value)], ...copies(field, value))
  }
  return Object.fromEntries(written)
}
