/** The clauses that levels are made of. */
import type { Side } from '../../schema/vocabulary.ts'
import { and, type Level, type OrderKey, type Predicate } from './plan.ts'
import { farTypes, hop, predicate } from './predicate.ts'
import { indent, lines, type Text } from './text.ts'

export interface Names {
  readonly node: string
  readonly edge: string
}

/** The clauses that bind the nodes of a level, filters applied; `parent` is the node above. */
export function match(
  level: Level,
  text: Text,
  names: Names,
  parent: string | undefined,
  more: readonly Predicate[] = [],
): string {
  const { from, type } = level
  const { node, edge } = names
  const where = (...fixed: (string | undefined)[]) => {
    const parts = [...fixed, predicate(and(level.where, ...more), node, text)].filter((part) => part !== undefined)
    return parts.length ? `WHERE ${parts.join(' AND ')}` : ''
  }
  const own = `(${node}:${type.name === 'Item' || type.name === 'Work' ? 'Node' : type.name})`
  switch (from.kind) {
    case 'scan':
      return lines(`MATCH ${own}`, where())
    case 'ids': {
      if (from.ids.length === 1) return lines(`MATCH ${own}`, where(`${node}.id = ${text.value(from.ids[0]!)}`))
      return lines(`UNWIND ${text.value(from.ids)} AS id`, `MATCH ${own}`, where(`${node}.id = id`))
    }
    case 'anchor': {
      const far = `e${text.next()}`
      const found = predicate(from.where, far, text)
      return lines(
        `MATCH (${far}:${from.side.target})`,
        found && `WHERE ${found}`,
        `MATCH ${hop(far, reversed(from.side, type.name), '', node)}`,
        `WITH DISTINCT q, ${node}`,
        where(),
      )
    }
    case 'side':
      return lines(`MATCH ${hop(parent!, from.side, edge, node)}`, where(farTypes(from.side, node)))
  }
}

/** The relationship seen from its other end: engines start where the first node is bound. */
const turned = { OUT: 'IN', IN: 'OUT', BOTH: 'BOTH' } as const
const reversed = (side: Side, target: string): Side => ({ ...side, target, direction: turned[side.direction] })

/** How a level is ordered, backwards when its page is taken from the end. */
export function ordering(keys: readonly OrderKey[], node: string, backwards: boolean): string {
  return keys
    .flatMap(({ property, direction, nulls, nullable }) => {
      const key = `${node}.${property}${(direction === 'DESC') !== backwards ? ' DESC' : ''}`
      if (!nullable) return [key]
      const nullsFirst = (nulls === 'FIRST') !== backwards
      return [`${node}.${property} IS NULL${nullsFirst ? ' DESC' : ''}`, key]
    })
    .join(', ')
}

export const scope = (...names: (string | undefined)[]) => ['q', ...names].filter(Boolean).join(', ')

export const call = (imports: string, ...body: (string | false | undefined)[]) =>
  lines(`CALL (${imports}) {`, indent(lines(...body)), '}')
