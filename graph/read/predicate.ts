/** Predicates as Cypher. */
import { relationships, type Side, typeNamed } from '../../schema/vocabulary.ts'
import type { Predicate } from './plan.ts'
import type { Text } from './text.ts'

/** The pattern of a relationship from one variable to another. */
export function hop(from: string, side: Side, edge: string, to: string): string {
  const type = typeNamed(side.target)
  const far = `(${to}${type.options ? `:${type.name}` : ''})`
  const middle = `-[${edge}:${side.relationship.name}]-`
  return `(${from})${side.direction === 'IN' ? '<' : ''}${middle}${side.direction === 'OUT' ? '>' : ''}${far}`
}

export const hasType = (name: string, members: readonly string[]): string =>
  members.length ? members.map((member) => `${name}:${member}`).join(' OR ') : 'false'

/** The far end of a relationship to an interface may be of more types than the field gives. */
export function farTypes(side: Side, name: string): string | undefined {
  if (typeNamed(side.target).options) return undefined
  const possible = relationships
    .find((each) => each.name === side.relationship.name)!
    .pairs.flatMap(({ from, to }) =>
      side.direction === 'OUT' ? to : side.direction === 'IN' ? from : [...from, ...to],
    )
  return possible.every((type) => side.members.includes(type)) ? undefined : `(${hasType(name, side.members)})`
}

/** A predicate on the node bound to `name`; undefined where it holds for all. */
export function predicate(of: Predicate, name: string, text: Text): string | undefined {
  const property = (key: string) => `${name}.${key}`
  switch (of.kind) {
    case 'and':
    case 'or':
      return junction(of, name, text)
    case 'not': {
      const inner = predicate(of.of, name, text)
      if (inner === undefined) return 'false'
      if (of.of.kind === 'null') return `${property(of.of.property)} IS NOT NULL`
      // what is null counts as false, so its negation is true
      return of.of.kind === 'exists' || of.of.kind === 'type' ? `NOT (${inner})` : `NOT coalesce(${inner}, false)`
    }
    case 'compare':
      return `${property(of.property)} ${of.by} ${text.value(of.value)}`
    case 'in':
      return `${property(of.property)} IN ${text.value(of.values)}`
    case 'some':
      return of.by === '='
        ? `any(x IN ${property(of.property)} WHERE x IN ${text.value(of.values)})`
        : `any(x IN ${property(of.property)} WHERE x CONTAINS ${text.value(of.values[0]!)})`
    case 'null':
      return `${property(of.property)} IS NULL`
    case 'type':
      return `(${hasType(name, of.members)})`
    case 'exists': {
      const far = `e${text.next()}`
      const where = [farTypes(of.side, far), predicate(of.where, far, text)].filter((each) => each !== undefined)
      return `EXISTS { MATCH ${hop(name, of.side, '', far)}${where.length ? ` WHERE ${where.join(' AND ')}` : ''} }`
    }
    case 'audience':
      text.viewers = true
      return `coalesce($viewers[q.v].may[${property('audience')}], false)`
  }
}

function junction(of: Extract<Predicate, { kind: 'and' | 'or' }>, name: string, text: Text): string | undefined {
  const parts = of.of.map((each) => predicate(each, name, text))
  if (of.kind === 'and') {
    const real = parts.filter((each) => each !== undefined)
    return real.length ? real.join(' AND ') : undefined
  }
  if (!parts.length) return 'false'
  // one that always holds makes the whole hold
  if (parts.includes(undefined)) return undefined
  return `(${parts.join(' OR ')})`
}
