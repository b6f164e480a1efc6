/**
 * The catalogue in memory, as plainly as can be: what tests ask the graph is worked out here a second time, apart from
 * the compiler. Only the vocabulary and the two definitions that it states (folding, dates) are shared.
 */

import type { Entry, Reference } from '../../graph/write/index.ts'
import { firstDay } from '../../schema/define/dates.ts'
import type { Field } from '../../schema/define/field.ts'
import { foldForOrder } from '../../schema/define/fold.ts'
import { type Side, typeNamed } from '../../schema/vocabulary.ts'
import { catalogue, idNamed, SOURCE } from '../contract/catalogue.ts'

export type Value = string | number | bigint | boolean | readonly string[] | null

export interface Thing {
  readonly type: string
  readonly key: string
  value(field: string): Value
}

interface Line {
  readonly relationship: string
  readonly from: string
  readonly to: string
}

const nameOf = ({ type, key }: Pick<Reference, 'type' | 'key'>) => `${type} ${key}`

export class World {
  readonly things = new Map<string, Thing>()
  private readonly lines: Line[] = []

  constructor(entries: readonly Entry[] = catalogue) {
    for (const entry of entries) {
      this.things.set(nameOf(entry), thing(entry))
      for (const { relationship, direction, to } of entry.links ?? []) {
        const [from, far] = direction === 'OUT' ? [entry, to] : [to, entry]
        this.lines.push({ relationship, from: nameOf(from), to: nameOf(far) })
      }
    }
  }

  of(type: string): Thing[] {
    return [...this.things.values()].filter((each) => each.type === type)
  }

  /** What a relationship field leads to; each relationship once. */
  along(from: Thing, side: Side): Thing[] {
    const name = nameOf(from)
    return this.lines
      .filter(({ relationship }) => relationship === side.relationship.name)
      .flatMap((line) => {
        if (side.direction !== 'IN' && line.from === name) return [line.to]
        return side.direction !== 'OUT' && line.to === name ? [line.from] : []
      })
      .map((far) => this.things.get(far)!)
      .filter(({ type }) => side.members.includes(type))
  }
}

function thing(entry: Entry): Thing {
  const managed: Record<string, Value> = {
    id: entry.type === 'Person' ? `of chance, ${entry.key}` : idNamed(entry.type, entry.key),
    key: entry.key,
    source: SOURCE,
    label: entry.fields[typeNamed(entry.type).options!.label] as string,
    version: 1,
  }
  return {
    type: entry.type,
    key: entry.key,
    value: (field) => managed[field] ?? entry.fields[field] ?? null,
  }
}

/** What a value is ordered by. */
export function rank(field: Field, value: Value): Value {
  if (value === null) return null
  if (field.kind === 'text' || field.kind === 'word') return foldForOrder(value as string)
  return field.kind === 'date' ? firstDay(value as string) : value
}

export const compare = (a: Value, b: Value): number => (a === b ? 0 : a! < b! ? -1 : 1)
