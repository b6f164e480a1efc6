/** The limits every adapter keeps: how many statements are at work at a time, and how long one may take. */
import { InsitesError } from '../schema/errors.ts'

/**
 * A fixed number of places at the engine. Those who find none wait in order, but not for ever; once closed, nobody
 * gets a place. A statement that can't be ended keeps its place until it ends by itself.
 */
export class Places {
  readonly #waiting = new Set<() => void>()
  readonly #patience: number
  #taken = 0
  #closed = false
  #empty: (() => void) | undefined
  readonly #size: number

  constructor(size: number, patience: number) {
    this.#size = size
    this.#patience = patience
  }

  /** @throws InsitesError UNAVAILABLE when closed, or when no place came free within `patience` milliseconds */
  async take(): Promise<void> {
    if (this.#closed) throw closed()
    if (this.#taken < this.#size) {
      this.#taken++
      return
    }
    await new Promise<void>((resolve, reject) => {
      const next = () => {
        clearTimeout(timer)
        if (this.#closed) reject(closed())
        else resolve()
      }
      const timer = setTimeout(() => {
        this.#waiting.delete(next)
        reject(new InsitesError('UNAVAILABLE', 'The graph is too busy to answer now; try again later.'))
      }, this.#patience)
      this.#waiting.add(next)
    })
  }

  /** Hands the place on to whoever waits longest. */
  give(): void {
    for (const next of this.#waiting) {
      this.#waiting.delete(next)
      next()
      return
    }
    this.#taken--
    if (this.#taken === 0) this.#empty?.()
  }

  /** Sends away those who wait and resolves when all places are given back, or after `patience` milliseconds. */
  async close(): Promise<void> {
    this.#closed = true
    for (const next of this.#waiting) next()
    this.#waiting.clear()
    if (this.#taken > 0) await ended(new Promise<void>((resolve) => (this.#empty = resolve)), this.#patience)
  }
}

const closed = () => new InsitesError('UNAVAILABLE', 'The graph is closed.')

/** A promise that rejects with TIMEOUT after `ms` milliseconds, and the way to call it off. */
export function alarm(ms: number): { readonly rings: Promise<never>; stop(): void } {
  let timer: NodeJS.Timeout | undefined
  const rings = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(tooSlow(ms)), ms)
  })
  return { rings, stop: () => clearTimeout(timer) }
}

/** `work`, but no longer than `ms`. What is still under way then goes on unwatched. */
export async function withinTime<T>(work: Promise<T>, ms: number): Promise<T> {
  const { rings, stop } = alarm(ms)
  try {
    return await Promise.race([work, rings])
  } finally {
    stop()
  }
}

/** Resolves when `work` settles or `ms` milliseconds have passed. */
async function ended(work: Promise<unknown>, ms: number): Promise<void> {
  await withinTime(work, ms).catch(() => undefined)
}

export const tooSlow = (ms: number, cause?: unknown) =>
  new InsitesError('TIMEOUT', `The graph took longer than the ${ms / 1000} seconds it is given.`, { cause })
