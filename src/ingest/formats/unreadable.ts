import type { Row } from '../format.ts'
import { shorten } from '../notice.ts'

/** A row of which nothing can be loaded. */
export const unreadable = (number: number, says: string, value?: unknown): Row => ({
  number,
  counts: 1,
  entries: [],
  shared: [],
  notices: [{ kind: 'unreadable', row: number, ...(value === undefined ? {} : { value: shorten(value) }), says }],
})
