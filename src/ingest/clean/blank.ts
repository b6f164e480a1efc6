const NOTHING = new Set(['', 'n/a', 'na', 'n.a.', 'none', 'null', 'nil', 'not applicable', '-', '--'])

/** Whether a cell says nothing, in one of the ways people write that. */
export const isBlank = (text: string | undefined): boolean =>
  text === undefined || NOTHING.has(text.replace(/\s+/g, ' ').trim().replace(/\.$/, '').toLowerCase())
