/// <reference lib="es2024.string" />
/** Parameters are looked over once, where they enter an adapter; what passes means the same to every engine. */
import { InsitesError } from '../schema/errors.ts'
import type { Param } from './port.ts'

export type Params = { readonly [name: string]: Param }

const none: Params = {}
const deepest = 32

/** What is wrong and where. The path grows while the recursion returns, so that parameters in order cost no texts. */
interface Fault {
  path: string
  readonly expected: string
}

/**
 * Returns the parameters themselves, uncopied.
 * @throws InsitesError BAD_INPUT that names the place, `$batch[3].p0`, and never the value
 */
export function checkParams(params: Params | undefined): Params {
  if (params === undefined) return none
  const fault = checkMap(params, 0)
  if (fault === undefined) return params
  const place = `$${fault.path.slice(1)}`
  throw new InsitesError('BAD_INPUT', `The parameter ${place} can't be bound: expected ${fault.expected}.`, {
    field: place,
    expected: fault.expected,
  })
}

function check(value: unknown, depth: number): Fault | undefined {
  switch (typeof value) {
    case 'string':
      return checkText(value)
    case 'boolean':
      return undefined
    case 'number':
      return Number.isFinite(value) ? undefined : fault('a finite number')
    case 'bigint':
      return BigInt.asIntN(64, value) === value ? undefined : fault('an integer of at most 64 bits')
    case 'object':
      if (value === null) return undefined
      if (depth === deepest) return fault(`lists and maps at most ${deepest} deep`)
      return Array.isArray(value) ? checkList(value, depth + 1) : checkMap(value, depth + 1)
    default:
      return fault('null, a boolean, a number, a bigint, a text, a list or a map')
  }
}

/** Half an emoji is changed by one engine and refused by the other; NUL ends texts in much that reads them later. */
function checkText(value: string): Fault | undefined {
  return value.isWellFormed() && !value.includes('\0') ? undefined : fault('text without NUL and half characters')
}

function checkList(list: readonly unknown[], depth: number): Fault | undefined {
  for (let index = 0; index < list.length; index++) {
    const found = check(list[index], depth)
    if (found !== undefined) return within(found, `[${index}]`)
  }
  return undefined
}

/** Class instances (dates, vectors, driver types) are refused: each engine would take them for something else. */
function checkMap(map: object, depth: number): Fault | undefined {
  const prototype: unknown = Object.getPrototypeOf(map)
  if (prototype !== Object.prototype && prototype !== null) return fault('a plain map')
  for (const key in map) {
    const found = checkKey(key) ?? check((map as { [name: string]: unknown })[key], depth)
    if (found !== undefined) return within(found, `.${key.toWellFormed()}`)
  }
  return undefined
}

/** `{ $date: '…' }` is Grafeo's way to write a date, so such keys are nobody's. */
function checkKey(key: string): Fault | undefined {
  return key.startsWith('$') ? fault('map keys that do not begin with $') : checkText(key)
}

const fault = (expected: string): Fault => ({ path: '', expected })

function within(found: Fault, step: string): Fault {
  found.path = step + found.path
  return found
}
