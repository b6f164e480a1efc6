/** Pages by place: what comes after a position in an order, as a predicate that an index on the first key can serve. */
import { and, type Comparison, never, not, type OrderKey, or, type Position, type Predicate } from './plan.ts'

type Value = Position[number]

const equals = ({ property }: OrderKey, value: Value): Predicate =>
  value === null ? { kind: 'null', property } : { kind: 'compare', property, by: '=', value }

const compare = ({ property }: OrderKey, by: Comparison, value: Value): Predicate => ({
  kind: 'compare',
  property,
  by,
  value,
})

/** Whether walking along `key` towards `after` (or back, towards what stands before) goes up. */
const upwards = (key: OrderKey, backwards: boolean) => (key.direction === 'ASC') !== backwards

/** Strictly further along one key. */
function further(key: OrderKey, value: Value, backwards: boolean): Predicate {
  const isNull: Predicate = { kind: 'null', property: key.property }
  const nullsFollow = (key.nulls === 'LAST') !== backwards
  if (value === null) return nullsFollow ? never : not(isNull)
  const beyond = compare(key, upwards(key, backwards) ? '>' : '<', value)
  return key.nullable && nullsFollow ? or(beyond, isNull) : beyond
}

/**
 * What stands after `position`, or before it when `backwards`.
 * With keys a, b, id: `a > x OR (a = x AND (b > y OR (b = y AND id > z)))`; where the first key can't be null, led by
 * `a >= x`, which an ordered index can start from.
 */
export function beyond(keys: readonly OrderKey[], position: Position, backwards: boolean): Predicate {
  const rest = (at: number): Predicate => {
    const key = keys[at]!
    const step = further(key, position[at]!, backwards)
    return at === keys.length - 1 ? step : or(step, and(equals(key, position[at]!), rest(at + 1)))
  }
  const [first] = keys
  const value = position[0]!
  const nullsFollow = first!.nullable && (first!.nulls === 'LAST') !== backwards
  if (keys.length === 1 || value === null || nullsFollow) return rest(0)
  const bound = compare(first!, upwards(first!, backwards) ? '>=' : '<=', value)
  if (keys.length > 2) return and(bound, rest(0))
  const past = compare(keys[1]!, upwards(keys[1]!, backwards) ? '<=' : '>=', position[1]!)
  return and(bound, not(and(equals(first!, value), past)))
}
