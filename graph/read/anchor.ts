/**
 * Turns a filter round. "Datasets some topic of which is called water" would ask every dataset; where the inner
 * filter finds its nodes by an index, the level starts there and walks back.
 */
import { lookups } from '../../schema/indexes.ts'
import { typeNamed } from '../../schema/vocabulary.ts'
import { and, type Level, type Predicate } from './plan.ts'

type Exists = Extract<Predicate, { kind: 'exists' }>

const conjuncts = (of: Predicate): readonly Predicate[] => (of.kind === 'and' ? of.of : [of])

/** Whether an index of the far type finds the nodes. */
function found({ side, where }: Exists): boolean {
  const type = typeNamed(side.target)
  if (!type.options) return false
  const properties = lookups(type)
  return conjuncts(where).some(
    (each) => (each.kind === 'in' || (each.kind === 'compare' && each.by === '=')) && properties.has(each.property),
  )
}

export function anchored(level: Level): Level {
  if (level.from.kind !== 'scan') return level
  const all = conjuncts(level.where)
  const anchor = all.find((each): each is Exists => each.kind === 'exists' && found(each))
  if (!anchor) return level
  const from = { kind: 'anchor', side: anchor.side, where: anchor.where } as const
  return { ...level, from, where: and(...all.filter((each) => each !== anchor)) }
}
