import { plain } from './html.ts'

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g

/**
 * A text as people meant it: no control characters, no half characters, Unix line ends, no blanks at the ends of
 * lines. `repaired` tells that something was there that no text should hold.
 */
export function cleanText(raw: string): { text?: string; repaired: boolean } {
  const kept = raw.toWellFormed().replace(CONTROL, '')
  const text = kept
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+$/gm, '')
    .replace(/\u00a0/g, ' ')
    .trim()
  return { ...(text === '' ? {} : { text }), repaired: kept !== raw }
}

/** Line breaks and runs of blanks become one blank: for names and titles. */
export const oneLine = (text: string | undefined): string | undefined => text?.replace(/\s+/g, ' ').trim() || undefined

/** Prose without its HTML. */
export const prose = (text: string | undefined): string | undefined =>
  text === undefined ? undefined : cleanText(plain(text)).text
