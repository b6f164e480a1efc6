/**
 * What the read compiler asks about a viewer. Access is data: `src/access` makes values of it, the compiler alone
 * applies them, so that no path can forget one.
 */
import type { Param } from './port.ts'

/** What a viewer gets of a field. */
export type Outcome =
  | { readonly kind: 'allow' }
  /** A coarser value or pseudonym that writes have stored beside the true one. */
  | { readonly kind: 'stored'; readonly property: string }
  | { readonly kind: 'redact' }

/** Which rows a viewer gets: all, or those whose `audience` is a key of the viewer's map `may`. */
export type RowRule = 'all' | 'audience'

export interface Access {
  /** Sent once a batch; statements refer to it as `$viewers[q.v]`. */
  readonly viewer: { readonly may: { readonly [audience: string]: Param } }
  rows(type: string): RowRule
  outcome(type: string, field: string): Outcome
}

const allow: Outcome = { kind: 'allow' }

/** Sees all. */
export const everything: Access = { viewer: { may: {} }, rows: () => 'all', outcome: () => allow }
