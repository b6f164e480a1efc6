/** Chance that is the same in every run. */
export class Random {
  #state: number

  constructor(seed: number) {
    this.#state = seed
  }

  /** From 0 to 1, without 1 (mulberry32). */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0
    let t = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }

  below(bound: number): number {
    return Math.floor(this.next() * bound)
  }

  /** The low ones far more often, as a few topics and projects draw most. */
  skewed(bound: number): number {
    return Math.floor(bound * this.next() ** 2.5)
  }

  of<T>(values: readonly T[]): T {
    return values[this.below(values.length)]!
  }

  /** So many different numbers, or all there are. */
  different(count: number, bound: number, one: (bound: number) => number): number[] {
    const found = new Set<number>()
    while (found.size < Math.min(count, bound)) found.add(one(bound))
    return [...found]
  }
}
