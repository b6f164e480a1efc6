/** Order: the sort input becomes keys over stored properties; `id` is always the last, so the order is total. */
import { badInput, InsitesError } from '../../schema/errors.ts'
import { sortFields } from '../../schema/graphql/sorts.ts'
import { type NodeType, sortProperty } from '../../schema/vocabulary.ts'
import type { Access } from '../access.ts'
import type { OrderKey } from './plan.ts'

/** Keys of an order may be so many. */
export const SORT_KEYS = 8

interface SortInput {
  readonly by: string
  readonly direction?: 'ASC' | 'DESC' | null
  readonly nulls?: 'FIRST' | 'LAST' | null
}

const byId: OrderKey = { property: 'id', kind: 'id', direction: 'ASC', nulls: 'LAST', nullable: false }

/** @throws InsitesError BAD_INPUT for a field that this viewer can't order by, LIMIT for too many keys */
export function order(type: NodeType, input: unknown, access: Access, path = 'sort'): OrderKey[] {
  const asked = (input ?? []) as readonly SortInput[]
  if (asked.length > SORT_KEYS)
    throw new InsitesError('LIMIT', `${path} has ${asked.length} keys.`, {
      field: path,
      expected: `${SORT_KEYS} at most`,
    })
  const keys: OrderKey[] = []
  for (const { by, direction, nulls } of asked) {
    const field = type.fields.get(sortFields(type).get(by)!)!
    if (type.members.some((member) => access.outcome(member, field.name).kind !== 'allow'))
      throw badInput(`${path} by ${by} is not open to you.`, path)
    // a field that came before decides already
    if (keys.some((key) => key.property === sortProperty(field))) continue
    keys.push({
      property: sortProperty(field),
      kind: field.kind,
      direction: direction ?? 'ASC',
      nulls: nulls ?? 'LAST',
      nullable: !field.required,
    })
    if (field.name === 'id') return keys
  }
  return [...keys, byId]
}
