/** The constraints and indexes that the classes ask for. Sortable means indexed; so do `index` fields and look-ups by id. */
import { matchCopy } from './define/field.ts'
import { NODE_LABEL, type NodeType, sortProperty, types } from './vocabulary.ts'

export interface Index {
  readonly kind: 'unique' | 'index' | 'text' | 'bucket'
  readonly label: string
  readonly property: string
}

/** The property that holds source and key, joined by U+241F; unique among all nodes. */
export const SOURCE_KEY = 'sourceKey'

/** The property that holds the first digits of the id: what stands in for an ordered index where engines have none. */
export const ID_BUCKET = 'idBucket'
export const ID_BUCKET_DIGITS = 3

/** The properties of a type that an index finds equal values of. */
export function lookups(type: NodeType): Set<string> {
  const fields = [...type.fields.values()].filter((field) => field.sort || field.index)
  return new Set(fields.map((field) => (field.sort ? sortProperty(field) : field.name)))
}

export const indexes: readonly Index[] = [
  { kind: 'unique', label: NODE_LABEL, property: 'id' },
  { kind: 'unique', label: NODE_LABEL, property: SOURCE_KEY },
  ...types.flatMap((type): Index[] => [
    { kind: 'bucket', label: type.name, property: ID_BUCKET },
    ...[...lookups(type)].map((property): Index => ({ kind: 'index', label: type.name, property })),
    ...[...type.fields.values()]
      .filter((field) => field.kind === 'text' && field.sort)
      .map((field): Index => ({ kind: 'text', label: type.name, property: matchCopy(field.name) })),
  ]),
]
