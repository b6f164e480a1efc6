/**
 * The plan of a read: a tree of levels. A level is a set of nodes of one type (where they come from, which of them,
 * in which order, which page) and the slots of its rows. It knows no Cypher.
 */
import type { Field } from '../../schema/define/field.ts'
import type { NodeType, Side } from '../../schema/vocabulary.ts'
import type { Param } from '../port.ts'

export type Comparison = '=' | '<' | '<=' | '>' | '>=' | 'CONTAINS' | 'STARTS WITH' | 'ENDS WITH'

/** True, false or null; null counts as false. Values never reach the statement's text. */
export type Predicate =
  | { readonly kind: 'and' | 'or'; readonly of: readonly Predicate[] }
  | { readonly kind: 'not'; readonly of: Predicate }
  | { readonly kind: 'compare'; readonly property: string; readonly by: Comparison; readonly value: Param }
  | { readonly kind: 'in'; readonly property: string; readonly values: readonly Param[] }
  | {
      readonly kind: 'some'
      readonly property: string
      readonly by: '=' | 'CONTAINS'
      readonly values: readonly Param[]
    }
  | { readonly kind: 'null'; readonly property: string }
  | { readonly kind: 'type'; readonly members: readonly string[] }
  | { readonly kind: 'exists'; readonly side: Side; readonly where: Predicate }
  | { readonly kind: 'audience' }

export const always: Predicate = { kind: 'and', of: [] }
export const never: Predicate = { kind: 'or', of: [] }

export const and = (...of: readonly Predicate[]): Predicate => join('and', of)
export const or = (...of: readonly Predicate[]): Predicate => join('or', of)
export const not = (of: Predicate): Predicate => (of.kind === 'not' ? of.of : { kind: 'not', of })

function join(kind: 'and' | 'or', of: readonly Predicate[]): Predicate {
  const flat = of.flatMap((each) => (each.kind === kind ? each.of : [each]))
  return flat.length === 1 ? flat[0]! : { kind, of: flat }
}

/** Where the nodes of a level come from. */
export type From =
  /** All nodes of the type. */
  | { readonly kind: 'scan' }
  /** The nodes at the far end of a relationship from nodes found first (a filter turned round to use an index). */
  | { readonly kind: 'anchor'; readonly side: Side; readonly where: Predicate }
  /** The nodes with these ids. */
  | { readonly kind: 'ids'; readonly ids: readonly string[] }
  /** The far end of a relationship from the level above. */
  | { readonly kind: 'side'; readonly side: Side }

export interface OrderKey {
  /** The property ordered by. */
  readonly property: string
  readonly kind: Field['kind']
  readonly direction: 'ASC' | 'DESC'
  readonly nulls: 'FIRST' | 'LAST'
  /** Whether nodes can lack it. */
  readonly nullable: boolean
}

/** A place in an order: the values of its keys, as a cursor carries them. */
export type Position = readonly (string | number | bigint | boolean | null)[]

export interface Page {
  readonly take: number
  readonly after?: Position
  readonly before?: Position
  /** Taken from the end: the order is walked backwards and the rows turned round. */
  readonly backwards: boolean
}

/** One value of a row. */
export type Slot =
  | { readonly kind: 'property'; readonly of: 'node' | 'edge'; readonly property: string }
  /** A property whose outcome differs by the type of the row; types not named have none. */
  | { readonly kind: 'byType'; readonly properties: ReadonlyMap<string, string> }
  | { readonly kind: 'type'; readonly members: readonly string[] }
  | { readonly kind: 'rows'; readonly level: Level }
  | { readonly kind: 'count'; readonly level: Level }

export interface Level {
  readonly type: NodeType
  readonly from: From
  readonly where: Predicate
  /** Empty where at most one node can be there, or where the order doesn't matter. */
  readonly order: readonly OrderKey[]
  readonly page?: Page
  readonly slots: Slot[]
}

/** Where integers are cut in two to be summed. */
export const HALF = 2n ** 32n

export type Figure =
  | { readonly kind: 'count' }
  | { readonly kind: 'min' | 'max' | 'mean' | 'sum'; readonly property: string }
  /** Sums of the upper and lower 32 bits of integers: a sum of them whole can leave the 64 bits that engines have. */
  | { readonly kind: 'sumHigh' | 'sumLow'; readonly property: string }

export type Group =
  | { readonly kind: 'value' | 'year'; readonly property: string }
  | { readonly kind: 'node'; readonly level: Level }

export interface Aggregate {
  readonly base: Level
  readonly figures: Figure[]
  readonly groups?: {
    readonly keys: readonly Group[]
    readonly figures: Figure[]
    readonly take: number
    rows: boolean
    count: boolean
  }
}

/** Makes the part of an answer that one row holds. */
export type Build = (row: readonly unknown[]) => unknown

/** A statement's whole work: what it finds, in the order of its results, and how the answer is made of them. */
export interface Plan {
  readonly parts: readonly Part[]
  readonly build: Build
}

export type Part =
  | { readonly kind: 'rows'; readonly level: Level }
  | { readonly kind: 'count'; readonly level: Level }
  | { readonly kind: 'aggregate'; readonly aggregate: Aggregate }
