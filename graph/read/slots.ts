import type { Slot } from './plan.ts'

/** A level under construction: the same value is fetched once, however often it is asked for. */
export class Slots {
  readonly list: Slot[] = []
  private readonly places = new Map<string, number>()

  place(slot: Slot, key: string): number {
    const known = this.places.get(key)
    if (known !== undefined) return known
    this.places.set(key, this.list.length)
    return this.list.push(slot) - 1
  }

  property(property: string, of: 'node' | 'edge' = 'node'): number {
    return this.place({ kind: 'property', of, property }, `${of} ${property}`)
  }
}
