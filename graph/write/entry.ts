/** What an import hands to the graph: nodes as a source states them, and the links that start or end at them. */

/** Names a node by where it comes from. `source` and `key` together are unique. */
export interface Reference {
  readonly type: string
  readonly source: string
  readonly key: string
}

/** A value as the class of its type declares it: dates and instants are strings, `texts` lists of strings. */
export type FieldValue = string | number | boolean | bigint | readonly string[]

export interface Link {
  readonly relationship: string
  /** `OUT`: the entry is the start of the relationship. */
  readonly direction: 'OUT' | 'IN'
  readonly to: Reference
  readonly properties?: { readonly [name: string]: FieldValue | undefined }
}

/** A node to create or update by its source key. Absent and undefined fields are null. */
export interface Entry extends Reference {
  /** By field name, without those the server manages (`id`, `label`, `createdAt`, …). */
  readonly fields: { readonly [name: string]: FieldValue | undefined }
  readonly links?: readonly Link[]
}

export type Outcome = 'created' | 'changed' | 'unchanged'

export interface UpsertResult {
  /** One for each entry, in their order. */
  readonly outcomes: readonly Outcome[]
  readonly linksCreated: number
  /** Links whose other end isn't in the graph, as positions in `entries` and their references. */
  readonly dangling: readonly { readonly entry: number; readonly to: Reference }[]
}
