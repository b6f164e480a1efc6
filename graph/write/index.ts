/**
 * Writes, as far as imports need them. `upsert` takes a batch of entries in one transaction: what each class asks of
 * its fields is checked before anything is sent, existing nodes are compared by a digest of what the source stated,
 * and only what differs is written. Running the same batch again changes nothing.
 */
export type { Entry, FieldValue, Link, Outcome, Reference, UpsertResult } from './entry.ts'
export { upsert } from './upsert.ts'
