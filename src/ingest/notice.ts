/**
 * What an import has to say about its sources. Nothing a source holds is dropped silently: a row that can't be
 * loaded, a value that isn't understood and a field that has no place here each leave a notice.
 */
export const KINDS = {
  unrecognised: 'not an importable catalogue',
  unreadable: 'not understood, not loaded',
  catalogue: 'the catalogue itself, no dataset',
  aside: "value set aside, the source's word kept where there is a field for it",
  repaired: 'value repaired',
  conflict: 'rows with one key differ, the first one kept',
  merged: 'another row with the same key, its links kept',
  unmapped: 'the vocabulary has no field for it, not stored',
  personal: 'personal data, not stored',
  dangling: 'link to something that is not in the graph',
} as const

export type NoticeKind = keyof typeof KINDS

export interface Notice {
  readonly kind: NoticeKind
  /** Counts from 1: the row, line or element of the file. */
  readonly row?: number
  /** The field or column, as the source calls it. */
  readonly field?: string
  /** What stood there, shortened; never for personal data. */
  readonly value?: string
  /** What is wrong with it or what was made of it, where the kind alone doesn't say. */
  readonly says?: string
}

const LONGEST = 160

/** A value as a notice shows it: on one line and short. */
export function shorten(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value))
  const line = text.toWellFormed().replace(/\s+/g, ' ').trim()
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line
}
