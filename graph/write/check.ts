/** What the class of a type asks of an entry's fields, checked before anything is sent to an engine. */
import { isDate, utc } from '../../schema/define/dates.ts'
import type { Field } from '../../schema/define/field.ts'
import { badInput } from '../../schema/errors.ts'
import { relationships, typeNamed } from '../../schema/vocabulary.ts'
import type { Entry, Link } from './entry.ts'

const wellFormed = (value: unknown) => typeof value === 'string' && !value.includes('\0') && value.isWellFormed()
const integerWithin = (value: unknown, bits: 32 | 64) =>
  typeof value === 'bigint'
    ? BigInt.asIntN(bits, value) === value
    : Number.isSafeInteger(value) && (bits === 64 || (value as number) === ((value as number) | 0))

interface Check {
  readonly holds: (value: unknown, field: Field) => boolean
  readonly expected: string
}

const text: Check = { holds: wellFormed, expected: 'text without NUL and lone surrogates' }

const checks: Record<Field['kind'], Check> = {
  id: text,
  text,
  word: text,
  texts: {
    holds: (value) => Array.isArray(value) && value.every(wellFormed),
    expected: 'a list of texts without NUL and lone surrogates',
  },
  enum: {
    holds: (value, field) => typeof value === 'string' && Object.hasOwn(field.values!.values, value),
    expected: 'a value of its enumeration',
  },
  boolean: { holds: (value) => typeof value === 'boolean', expected: 'true or false' },
  int: { holds: (value) => integerWithin(value, 32), expected: 'an integer of 32 bits' },
  bigint: { holds: (value) => integerWithin(value, 64), expected: 'an integer of 64 bits' },
  float: { holds: (value) => typeof value === 'number' && Number.isFinite(value), expected: 'a finite number' },
  date: { holds: (value) => typeof value === 'string' && isDate(value), expected: 'YYYY, YYYY-MM or YYYY-MM-DD' },
  instant: {
    holds: (value) => typeof value === 'string' && utc(value) === value,
    expected: 'RFC 3339 in UTC with milliseconds',
  },
}

function checkField(field: Field, value: unknown, path: string): void {
  const { holds, expected } = checks[field.kind]
  if (!holds(value, field)) throw badInput(`${path} can't be stored.`, path, expected)
}

/** @throws InsitesError BAD_INPUT naming the entry and the field */
export function checkEntry(entry: Entry): void {
  const type = typeNamed(entry.type)
  const name = `${entry.type} ${entry.source}/${entry.key}`
  if (!wellFormed(entry.source) || !wellFormed(entry.key) || !entry.source || !entry.key)
    throw badInput(`A ${entry.type} lacks source or key.`, 'key', 'non-empty text')
  for (const [key, value] of Object.entries(entry.fields)) {
    const field = type.fields.get(key)
    if (!field || field.managed) throw badInput(`${name} can't have ${key}.`, key)
    if (value !== undefined) checkField(field, value, `${name}: ${key}`)
  }
  for (const field of type.fields.values())
    if (field.required && !field.managed && entry.fields[field.name] === undefined)
      throw badInput(`${name} lacks ${field.name}.`, field.name, field.description)
  for (const link of entry.links ?? []) checkLink(entry, link, name)
}

function checkLink(entry: Entry, { relationship: name, direction, to, properties = {} }: Link, owner: string): void {
  const relationship = relationships.find((each) => each.name === name)
  const [from, far] = direction === 'OUT' ? [entry.type, to.type] : [to.type, entry.type]
  if (!relationship?.pairs.some((pair) => pair.from.includes(from) && pair.to.includes(far)))
    throw badInput(`${owner}: ${name} does not lead from ${from} to ${far}.`, name)
  for (const [key, value] of Object.entries(properties)) {
    const field = relationship.properties.find((each) => each.name === key)
    if (!field) throw badInput(`${owner}: ${name} has no ${key}.`, key)
    if (value !== undefined) checkField(field, value, `${owner}: ${name}.${key}`)
  }
}
