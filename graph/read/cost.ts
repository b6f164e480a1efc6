/**
 * Predicted cost: about how many nodes and relationships a statement visits, from counts of types and relationships.
 * Where an engine can't end a statement, one that would take too long is refused before it starts.
 */
import { InsitesError } from '../../schema/errors.ts'
import { relationships, type Side, types } from '../../schema/vocabulary.ts'
import type { GraphPort } from '../port.ts'
import type { Level, Plan, Predicate } from './plan.ts'

/** Visits allowed; an embedded engine does some two million a second. */
const MOST = 10_000_000
/** Counts are taken anew after so many milliseconds. */
const FRESH = 60_000

export class Costs {
  private readonly counts = new Map<string, number>()
  private taken = Number.NEGATIVE_INFINITY
  private taking: Promise<void> | undefined

  constructor(private readonly port: GraphPort) {}

  /** @throws InsitesError COST */
  async check(plan: Plan): Promise<void> {
    if (performance.now() - this.taken > FRESH) {
      this.taking ??= this.count().finally(() => {
        this.taking = undefined
      })
      // only the first read waits: later ones go by the counts before
      if (this.taken < 0) await this.taking
      else this.taking.catch(() => {})
    }
    const cost = this.plan(plan)
    if (cost > MOST)
      throw new InsitesError('COST', `This would visit about ${cost.toExponential(0)} nodes and relationships.`, {
        expected: `${MOST.toExponential(0)} at most: ask for fewer rows, or filter by an id or name`,
      })
  }

  private async count(): Promise<void> {
    for (const { name } of types) await this.one(name, `MATCH (n:${name}) RETURN count(n)`)
    for (const { name } of relationships) await this.one(name, `MATCH ()-[r:${name}]->() RETURN count(r)`)
    this.taken = performance.now()
  }

  private async one(name: string, text: string): Promise<void> {
    const [row] = await this.port.read({ text })
    this.counts.set(name, Number(row?.[0] ?? 0))
  }

  private plan(plan: Plan): number {
    return plan.parts.reduce((sum, part) => {
      if (part.kind === 'rows') return sum + this.level(part.level, 1)
      if (part.kind === 'count')
        return sum + this.found(part.level) * this.weight(part.level.where, part.level.type.members)
      const { base, groups, figures } = part.aggregate
      const each = this.found(base) * this.weight(base.where, base.type.members)
      const keys =
        groups?.keys.reduce(
          (all, key) => all * (key.kind === 'node' ? 1 + this.degree(key.level, base.type.members) : 1),
          1,
        ) ?? 0
      const below =
        groups?.keys.reduce((all, key) => all + (key.kind === 'node' ? groups.take * this.slots(key.level) : 0), 0) ?? 0
      return sum + (figures.length ? each : 0) + each * keys * 2 + below
    }, 0)
  }

  private nodes = (members: readonly string[]) => members.reduce((sum, name) => sum + (this.counts.get(name) ?? 0), 0)

  /** Nodes that a level looks at, for each node above. */
  private found(level: Level, parents: readonly string[] = []): number {
    switch (level.from.kind) {
      case 'scan':
        return this.nodes(level.type.members)
      case 'ids':
        return level.from.ids.length
      case 'anchor':
        return 1 + this.along(level.from.side, [level.from.side.target])
      case 'side':
        return this.degree(level, parents)
    }
  }

  private degree = (level: Level, parents: readonly string[]) =>
    level.from.kind === 'side' ? this.along(level.from.side, parents) : 0

  /** Relationships of a kind at a node of these types, on average, with room for uneven ones. */
  private along(side: Side, parents: readonly string[]): number {
    if (side.one) return 1
    return 2 * Math.max(1, (this.counts.get(side.relationship.name) ?? 0) / Math.max(1, this.nodes(parents)))
  }

  private level(level: Level, times: number, parents: readonly string[] = []): number {
    const found = this.found(level, parents)
    const kept = Math.min(found, level.page?.take ?? found)
    return times * (found * this.weight(level.where, level.type.members) + kept * this.slots(level))
  }

  private slots(level: Level): number {
    return level.slots.reduce((sum, slot) => {
      if (slot.kind === 'rows') return sum + this.level(slot.level, 1, level.type.members)
      return sum + (slot.kind === 'count' ? this.found(slot.level, level.type.members) : 0)
    }, 1)
  }

  /** Visits for one node that a predicate is asked of. */
  private weight(of: Predicate, parents: readonly string[]): number {
    if (of.kind === 'and' || of.kind === 'or')
      return of.of.reduce((sum, each) => sum + this.weight(each, parents) - 1, 1) + of.of.length / 4
    if (of.kind === 'not') return this.weight(of.of, parents)
    return of.kind === 'exists' ? 1 + this.along(of.side, parents) * this.weight(of.where, of.side.members) : 1
  }
}
