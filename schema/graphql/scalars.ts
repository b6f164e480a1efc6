import { GraphQLScalarType, Kind, type ValueNode } from 'graphql'
import { isDate, utc } from '../define/dates.ts'
import { badInput } from '../errors.ts'

const literal = (node: ValueNode): unknown =>
  node.kind === Kind.STRING || node.kind === Kind.INT ? node.value : undefined

const scalar = (name: string, description: string, parse: (value: unknown) => unknown, specifiedByURL?: string) =>
  new GraphQLScalarType({
    name,
    description,
    specifiedByURL,
    parseValue: parse,
    parseLiteral: (node) => parse(literal(node)),
    serialize: (value) => value,
  })

export const DateScalar = scalar(
  'Date',
  'A date as precise as it is known: `2013`, `2013-02` or `2013-02-28` (EDTF level 0). Comparisons cover the whole period given.',
  (value) => {
    if (typeof value === 'string' && isDate(value)) return value
    throw badInput(`${JSON.stringify(value)} is no date.`, 'Date', 'a date that can be: YYYY, YYYY-MM or YYYY-MM-DD')
  },
  'https://www.loc.gov/standards/datetime/',
)

export const InstantScalar = scalar(
  'DateTime',
  'An instant, RFC 3339, in UTC: `2013-08-28T14:05:00.000Z`.',
  (value) => {
    const instant = typeof value === 'string' ? utc(value) : undefined
    if (instant !== undefined) return instant
    throw badInput(`${JSON.stringify(value)} is no instant.`, 'DateTime', 'RFC 3339, such as 2013-08-28T14:05:00Z')
  },
  'https://www.rfc-editor.org/rfc/rfc3339',
)

const MAX = 2n ** 63n - 1n

export const BigIntScalar = scalar(
  'BigInt',
  'An integer of up to 64 bits, given out as a string of digits because JSON numbers lose what lies beyond 2^53.',
  (value) => {
    const digits =
      typeof value === 'string' ? value : Number.isSafeInteger(value) ? String(value) : /* lost already */ ''
    if (/^-?\d{1,19}$/.test(digits)) {
      const integer = BigInt(digits)
      if (integer <= MAX && integer >= -MAX - 1n) return integer
    }
    throw badInput(`${String(value)} is no 64-bit integer.`, 'BigInt', 'digits in a string, such as "9007199254740993"')
  },
)
