/** Spellings that differ in case, accents, spacing or hyphens fold to the same key. */
export const fold = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\s\p{Pd}_]+/gu, ' ')
    .trim()
