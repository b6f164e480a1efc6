/**
 * Fields. One decorator for each kind of value; the options say what else is derived from the field. Adding a field
 * to a type is one line in its class:
 *
 *     @text('What it is called.', { required: true, sort: true, search: true }) title!: string
 */
import { declare } from './registry.ts'

/**
 * How a value is stored, compared and shown.
 * - `text`: string, with a folded copy for matching that ignores case and accents
 * - `texts`: list of strings, with a list of folded copies
 * - `word`: string compared exactly (identifiers, links, codes)
 * - `date`: EDTF level 0 (`2013`, `2013-02`, `2013-02-28`), with its first day stored beside it
 * - `instant`: RFC 3339 in UTC
 * - `int`: 32 bit; `bigint`: 64 bit; `float`: IEEE 754 double
 */
export type Kind =
  | 'id'
  | 'text'
  | 'texts'
  | 'word'
  | 'enum'
  | 'boolean'
  | 'int'
  | 'bigint'
  | 'float'
  | 'date'
  | 'instant'

export interface FieldOptions {
  /** Never null. */
  required?: boolean
  /** Can order a connection; sortable means indexed. */
  sort?: boolean
  /** Feeds search. */
  search?: boolean
  /** Has a look-up index without being sortable. */
  index?: boolean
  /** Can be a group of an aggregate. */
  group?: boolean
  /** Personal data: governed by the policy of its class. */
  personal?: boolean
  /** Set by the server; never part of an input. */
  managed?: boolean
}

export interface Field extends FieldOptions {
  readonly name: string
  readonly kind: Kind
  readonly description: string
  readonly values?: Enumeration
}

/** An enumeration: its GraphQL name and the meaning of each value. */
export interface Enumeration {
  readonly name: string
  readonly description: string
  readonly values: Readonly<Record<string, string>>
}

const kind =
  (kind: Exclude<Kind, 'enum'>) =>
  (description: string, options: FieldOptions = {}): PropertyDecorator =>
  (prototype, name) =>
    declare(prototype.constructor, { ...options, name: String(name), kind, description })

export const id = kind('id')
export const text = kind('text')
export const texts = kind('texts')
export const word = kind('word')
export const boolean = kind('boolean')
export const int = kind('int')
export const bigint = kind('bigint')
export const float = kind('float')
export const date = kind('date')
export const instant = kind('instant')

export const oneOf =
  (values: Enumeration, description: string, options: FieldOptions = {}): PropertyDecorator =>
  (prototype, name) =>
    declare(prototype.constructor, { ...options, name: String(name), kind: 'enum', description, values })

/** Stored beside a text or date: what it is matched and ordered by. */
export const matchCopy = (name: string) => `${name}_fold`
export const sortCopy = (name: string) => `${name}_sort`
