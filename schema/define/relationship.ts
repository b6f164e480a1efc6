/** Relationships: stated once, with the name of the field at each end. */
import type { Field } from './field.ts'

export interface End {
  /** The GraphQL field on the node at this end. */
  readonly field: string
  /** At most one node can be there, so the field is plain; otherwise it is a connection. */
  readonly one?: boolean
  readonly description: string
}

export interface Pair {
  readonly from: readonly string[]
  readonly to: readonly string[]
  /** Field on `from` that leads to `to`. */
  readonly start: End
  /** Field on `to` that leads to `from`. */
  readonly end: End
}

export interface Relationship {
  readonly name: string
  readonly description: string
  readonly properties: readonly Field[]
  readonly pairs: readonly Pair[]
  /** The node at the end is part of the one at the start: it has no life of its own. */
  readonly owning: boolean
  /** Means the same in both directions: the field leads to both ends. */
  readonly symmetric: boolean
}

interface Stated {
  description: string
  pairs: Pair[]
  properties?: Field[]
  owning?: boolean
  symmetric?: boolean
}

export const relationship = (name: string, stated: Stated): Relationship => ({
  name,
  properties: [],
  owning: false,
  symmetric: false,
  ...stated,
})

export const many = (field: string, description: string): End => ({ field, description })
export const one = (field: string, description: string): End => ({ field, description, one: true })
export const property = (name: string, kind: Field['kind'], description: string): Field => ({ name, kind, description })
