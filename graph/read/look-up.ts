/** Reads by id. */
import { badInput, InsitesError } from '../../schema/errors.ts'
import type { NodeType } from '../../schema/vocabulary.ts'
import type { Access } from '../access.ts'
import { levelOf, node } from './level.ts'
import { always, type Plan } from './plan.ts'
import type { Selected } from './selection.ts'
import { checkId } from './values.ts'

/** Ids in one request. */
export const MOST_IDS = 1000

type Rows = readonly (readonly unknown[])[]

/** One node, or null: for an id that isn't there as for one that the viewer may not see. */
export function single(type: NodeType, selected: Selected, access: Access): Plan {
  const plan = levelOf(type, { kind: 'ids', ids: [checkId(selected.args.id, 'id')] }, always, access)
  const build = node(plan, selected.children!, access)
  return {
    parts: [{ kind: 'rows', level: plan.level }],
    build: ([rows]) => {
      const [first] = rows as Rows
      return first ? build(first) : null
    },
  }
}

/** Nodes in the order of their ids, null for those that aren't there. */
export function nodes(type: NodeType, selected: Selected, access: Access): Plan {
  const asked = selected.args.ids as readonly unknown[]
  if (!Array.isArray(asked)) throw badInput('ids must not be null.', 'ids', 'a list of ids')
  if (asked.length > MOST_IDS)
    throw new InsitesError('LIMIT', `ids holds ${asked.length} ids.`, { field: 'ids', expected: `${MOST_IDS} at most` })
  const ids = asked.map((id) => checkId(id, 'ids'))
  const plan = levelOf(type, { kind: 'ids', ids: [...new Set(ids)] }, always, access)
  const at = plan.slots.property('id')
  const build = node(plan, selected.children!, access)
  return {
    parts: [{ kind: 'rows', level: plan.level }],
    build: ([rows]) => {
      const found = new Map((rows as Rows).map((row) => [row[at], row]))
      return ids.map((id) => {
        const row = found.get(id)
        return row ? build(row) : null
      })
    },
  }
}
