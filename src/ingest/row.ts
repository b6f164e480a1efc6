/**
 * One row of a source while it is being read. Every value is asked for by name, so that what nobody asked for can be
 * reported at the end; wrong types, control characters and half characters are noted with the row's number.
 */

import { isBlank } from './clean/blank.ts'
import { readDate } from './clean/date.ts'
import { cleanText } from './clean/text.ts'
import { type Notice, type NoticeKind, shorten } from './notice.ts'

export type Json = { readonly [name: string]: unknown }

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export class SourceRow {
  private readonly asked = new Set<string>()

  constructor(
    readonly number: number,
    private readonly raw: Json,
    /** Where the row stands within a larger one: `distribution.`. */
    private readonly within = '',
    readonly notices: Notice[] = [],
  ) {}

  /** An object inside this row, read in the same way; its notices are this row's. */
  inner(field: string, raw: Json): SourceRow {
    return new SourceRow(this.number, raw, `${this.within}${field}.`, this.notices)
  }

  note(kind: NoticeKind, field?: string, value?: unknown, says?: string): void {
    this.notices.push({
      kind,
      row: this.number,
      ...(field === undefined ? {} : { field: `${this.within}${field}` }),
      ...(value === undefined ? {} : { value: shorten(value) }),
      ...(says === undefined ? {} : { says }),
    })
  }

  /** The value as it stands; null counts as absent. */
  value(field: string): unknown {
    this.asked.add(field)
    return this.raw[field] ?? undefined
  }

  /** A text without what can't be shown; numbers and booleans are taken at their word. Blank is absent. */
  text(field: string): string | undefined {
    return this.textOf(this.value(field), field)
  }

  textOf(value: unknown, field: string): string | undefined {
    if (value === undefined || value === null) return undefined
    if (typeof value === 'number' || typeof value === 'boolean') return String(value)
    if (typeof value !== 'string') {
      this.note('aside', field, value, 'text expected')
      return undefined
    }
    const { text, repaired } = cleanText(value)
    if (repaired) this.note('repaired', field, value, 'control or broken characters removed')
    return text
  }

  /** As `text`, with the many ways to say "nothing" (`N/A`, `none`) left out. */
  word(field: string): string | undefined {
    const text = this.text(field)
    return isBlank(text) ? undefined : text
  }

  /** The texts of a list; a lone text is a list of one. */
  texts(field: string): string[] {
    const value = this.value(field)
    if (value === undefined) return []
    const list = Array.isArray(value) ? value : [value]
    return list.map((one) => this.textOf(one, field)).filter((text) => text !== undefined)
  }

  /** The objects of a list; a lone object is a list of one. */
  objects(field: string): SourceRow[] {
    const value = this.value(field)
    if (value === undefined) return []
    const list = Array.isArray(value) ? value : [value]
    return list
      .filter((one) => {
        if (!isObject(one)) this.note('aside', field, one, 'object expected')
        return isObject(one)
      })
      .map((one) => this.inner(field, one))
  }

  /** A date, and into `words` what can't be read as one. */
  date(field: string, words: string[]): string | undefined {
    const word = this.text(field)
    const read = readDate(word)
    if (!read) return undefined
    if (read.says) {
      words.push(`${field}: ${word}`)
      this.note(read.date ? 'repaired' : 'aside', field, word, read.says)
    }
    return read.date
  }

  /** Fields whose value may name people: they are counted, never shown. */
  personal(...fields: string[]): void {
    for (const field of fields) if (this.value(field) !== undefined) this.note('personal', field)
  }

  /** Fields that say nothing more than others do. */
  skip(...fields: string[]): void {
    for (const field of fields) this.asked.add(field)
  }

  /** Notes every field that nobody asked for. */
  rest(): void {
    for (const [field, value] of Object.entries(this.raw)) {
      if (this.asked.has(field) || isEmpty(value)) continue
      this.note('unmapped', field, value)
    }
  }
}

const isEmpty = (value: unknown): boolean =>
  value === null ||
  (typeof value === 'string' && isBlank(value)) ||
  (typeof value === 'object' && Object.keys(value).length === 0)
