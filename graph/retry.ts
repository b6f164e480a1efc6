/**
 * How a command runs, the same for every engine: in one transaction, undone on any error, and once more from the
 * start when the engine says that another try may succeed.
 */
import { setTimeout as pause } from 'node:timers/promises'
import { InsitesError } from '../schema/errors.ts'
import { alarm } from './limits.ts'
import { checkParams, type Params } from './params.ts'
import type { Row, Statement, Transaction } from './port.ts'

/** One transaction of an engine. All its errors are translated already. */
export interface Undertaking {
  run(text: string, params: Params): Promise<Row[]>
  commit(): Promise<void>
  /** Never rejects: what could not be undone by asking is undone by the engine when the transaction is dropped. */
  rollback(): Promise<void>
  /** Whether the same command may succeed if it is run again from the start. */
  worthAnother(error: InsitesError): boolean
}

export type Outcome<T> = { readonly value: T } | { readonly again: InsitesError }

/**
 * Runs `command` once. After `ms` milliseconds it rejects with TIMEOUT; a statement still under way is then awaited
 * and undone unwatched, and `done` is called when the transaction is over in either case.
 */
export async function attempt<T>(
  undertaking: Undertaking,
  command: (transaction: Transaction) => Promise<T>,
  ms: number,
  done: () => void,
): Promise<Outcome<T>> {
  const { rings, stop } = alarm(ms)
  const work = complete(new Guarded(undertaking), (transaction) => Promise.race([command(transaction), rings])).finally(
    done,
  )
  try {
    return await Promise.race([work, rings])
  } finally {
    stop()
  }
}

async function complete<T>(
  transaction: Guarded,
  command: (transaction: Transaction) => Promise<T>,
): Promise<Outcome<T>> {
  try {
    const value = await command(transaction)
    await transaction.commit()
    return { value }
  } catch (error) {
    await transaction.rollback()
    // A command may have dressed the engine's error in its own; whether to try again is the engine's word.
    const fault = transaction.fault
    if (fault !== undefined && transaction.worthAnother(fault)) return { again: fault }
    throw error
  }
}

/** A transaction that remembers its first fault, so that a command which overlooks it can't commit the rest. */
class Guarded implements Transaction {
  fault: InsitesError | undefined
  #underWay: Promise<unknown> | undefined
  #over = false
  readonly #undertaking: Undertaking

  constructor(undertaking: Undertaking) {
    this.#undertaking = undertaking
  }

  async run({ text, params }: Statement): Promise<Row[]> {
    if (this.#over) throw misuse('A statement came after the end of its transaction.')
    if (this.fault !== undefined) throw this.fault
    if (this.#underWay !== undefined) throw this.#failed(misuse('A statement did not wait for the one before it.'))
    try {
      const rows = this.#undertaking.run(text, checkParams(params))
      this.#underWay = rows
      return await rows
    } catch (error) {
      throw this.#failed(error as InsitesError)
    } finally {
      this.#underWay = undefined
    }
  }

  async commit(): Promise<void> {
    this.#over = true
    if (this.#underWay !== undefined) this.#failed(misuse('A command ended before its last statement.'))
    if (this.fault !== undefined) throw this.fault
    try {
      await this.#undertaking.commit()
    } catch (error) {
      throw this.#failed(error as InsitesError)
    }
  }

  async rollback(): Promise<void> {
    this.#over = true
    await this.#underWay?.catch(() => undefined)
    await this.#undertaking.rollback()
  }

  worthAnother(error: InsitesError): boolean {
    return this.#undertaking.worthAnother(error)
  }

  #failed(error: InsitesError): InsitesError {
    this.fault ??= error
    return this.fault
  }
}

const misuse = (sentence: string) => new InsitesError('INTERNAL', sentence)

/**
 * Tries up to `attempts` times, with pauses that grow and vary so that rivals do not meet again. What is thrown when
 * they are used up is the engine's last word.
 */
export async function tryAgain<T>(attempts: number, one: (number: number) => Promise<Outcome<T>>): Promise<T> {
  for (let number = 1; ; number++) {
    const outcome = await one(number)
    if ('value' in outcome) return outcome.value
    if (number >= attempts) throw outcome.again
    await pause(Math.min(200, 4 * 2 ** number) * (0.5 + Math.random()))
  }
}
