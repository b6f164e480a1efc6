/** Values on their way in (checked, coerced to the declared kind) and out (converted from what engines return). */
import type { Field } from '../../schema/define/field.ts'
import { badInput } from '../../schema/errors.ts'
import type { Param } from '../port.ts'

/** Text that every engine can hold: no NUL, no lone surrogate. */
export function checkText(value: string, path: string): string {
  if (value.includes('\0') || !value.isWellFormed())
    throw badInput(`${path} holds a character that no text can have.`, path, 'text without NUL and lone surrogates')
  return value
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** An id as clients send it. */
export function checkId(value: unknown, path: string): string {
  const id = String(value).toLowerCase()
  if (uuid.test(id)) return id
  throw badInput(`${path} is no id.`, path, 'a UUID as `id` fields give it')
}

/** A value bound as the kind of its field: integers as bigints, all other numbers as floats. */
export function bind(kind: Field['kind'], value: unknown, path: string): Exclude<Param, object> {
  switch (kind) {
    case 'int':
    case 'bigint':
      return BigInt(value as number)
    case 'float':
      if (!Number.isFinite(value)) throw badInput(`${path} is too large for a float.`, path, 'a finite number')
      return value as number
    case 'boolean':
      return value as boolean
    case 'id':
      return checkId(value, path)
    default:
      return checkText(String(value), path)
  }
}

type Out = (value: unknown) => unknown

const text: Out = (value) => value
const number: Out = (value) => (value === null ? null : Number(value))
const digits: Out = (value) => (value === null ? null : String(value))

/** How a field's stored value is given out. */
export function output(kind: Field['kind']): Out {
  if (kind === 'int' || kind === 'float') return number
  return kind === 'bigint' ? digits : text
}

/** Engines add floats in different orders: 10 significant digits are what they agree on. */
export const rounded: Out = (value) => (value === null ? null : Number(Number(value).toPrecision(10)))
