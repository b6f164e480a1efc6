/**
 * Cursors: a place in an order, by the values of its keys, so that a page goes on where it stopped whatever was
 * inserted or deleted meanwhile. Opaque to clients; one of another type or order is refused.
 */
import { InsitesError } from '../../schema/errors.ts'
import type { OrderKey, Position } from './plan.ts'

const refused = (path: string) =>
  new InsitesError('BAD_CURSOR', `${path} is no cursor of this list.`, {
    field: path,
    expected: 'a cursor that the same field gave with the same sort',
  })

/** Names the list a cursor belongs to: its type and order. */
const signature = (type: string, order: readonly OrderKey[]): string =>
  [type, ...order.map(({ property, direction, nulls }) => `${property} ${direction} ${nulls}`)].join()

const integral = (key: OrderKey) => key.kind === 'int' || key.kind === 'bigint'

export function writeCursor(type: string, order: readonly OrderKey[]): (values: readonly unknown[]) => string {
  const list = signature(type, order)
  return (values) =>
    Buffer.from(
      JSON.stringify([
        list,
        ...values.map((value, i) => (integral(order[i]!) && value !== null ? String(value) : value)),
      ]),
    ).toString('base64url')
}

/** @throws InsitesError BAD_CURSOR */
export function readCursor(cursor: string, type: string, order: readonly OrderKey[], path: string): Position {
  let values: unknown
  try {
    values = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
  } catch (cause) {
    throw Object.assign(refused(path), { cause })
  }
  if (!Array.isArray(values) || values[0] !== signature(type, order) || values.length !== order.length + 1)
    throw refused(path)
  return order.map((key, i) => keyValue(key, values[i + 1], path))
}

function keyValue(key: OrderKey, value: unknown, path: string): Position[number] {
  if (value === null && key.nullable) return null
  if (integral(key)) {
    const digits = typeof value === 'string' && /^-?\d{1,19}$/.test(value) ? BigInt(value) : undefined
    if (digits === undefined || BigInt.asIntN(64, digits) !== digits) throw refused(path)
    return digits
  }
  const wanted = key.kind === 'float' ? 'number' : key.kind === 'boolean' ? 'boolean' : 'string'
  if (typeof value !== wanted || !possible(value as string | number | boolean)) throw refused(path)
  return value as Position[number]
}

/** What no engine could bind was never in a cursor of ours. */
const possible = (value: string | number | boolean): boolean =>
  typeof value === 'string' ? !value.includes('\0') && value.isWellFormed() : Number.isFinite(Number(value))
