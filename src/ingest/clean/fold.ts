import { fold as foldLetters } from '../../../schema/define/fold.ts'

/** Spellings that differ in case, accents, spacing or hyphens fold to the same key. */
export const fold = (name: string): string =>
  foldLetters(name)
    .replace(/[\s\p{Pd}_]+/gu, ' ')
    .trim()
