/**
 * The graph port over Grafeo, the engine inside the process. It runs statements side by side on threads of its own,
 * but can't end one: what takes too long is answered with TIMEOUT and keeps its place until it ends by itself.
 *
 *   index.ts    open, read, write, define, close
 *   errors.ts   its errors in our words
 *   dialect.ts  what differs in statements
 */
import grafeo, { type GrafeoDB, type QueryResult } from '@grafeo-db/js'
import { InsitesError } from '../../schema/errors.ts'
import { Places, withinTime } from '../limits.ts'
import { checkParams, type Params } from '../params.ts'
import { defaultLimits, type GraphPort, type PortLimits, type Row, type Statement, type Transaction } from '../port.ts'
import { attempt, tryAgain, type Undertaking } from '../retry.ts'
import { refuseDuplicates } from './constraints.ts'
import { grafeoDialect } from './dialect.ts'
import { cannotOpen, translate } from './errors.ts'

/**
 * Opens the graph in the file `path`, made when missing, or an empty one in memory.
 * @throws InsitesError UNAVAILABLE when the file can't be opened; one process at a time can
 */
export async function openGrafeo(path?: string, limits: Partial<PortLimits> = {}): Promise<GraphPort> {
  try {
    return new Grafeo(grafeo.GrafeoDB.create(path), { ...defaultLimits, ...limits })
  } catch (error) {
    throw cannotOpen(path ?? 'memory', error)
  }
}

class Grafeo implements GraphPort {
  readonly dialect = grafeoDialect
  readonly #database: GrafeoDB
  readonly #limits: PortLimits
  readonly #places: Places
  /**
   * The second of two writers of a node fails at once, so many writers of one node would only ever fail each other.
   * Those that failed go one by one.
   */
  readonly #seconds: Places
  #closing: Promise<void> | undefined

  constructor(database: GrafeoDB, limits: PortLimits) {
    this.#database = database
    this.#limits = limits
    this.#places = new Places(limits.pool, limits.timeout)
    this.#seconds = new Places(1, limits.timeout * limits.attempts)
  }

  async read({ text, params }: Statement): Promise<Row[]> {
    const bound = checkParams(params)
    await this.#places.take()
    return withinTime(this.#run(text, bound), this.#limits.timeout)
  }

  /** Runs one statement and gives its place back when it ends, however late. */
  async #run(text: string, params: Params): Promise<Row[]> {
    try {
      const result = await this.#database.executeCypher(text, params)
      if (wrote(result)) throw new InsitesError('INTERNAL', 'A statement that should only read has written.')
      return rows(result)
    } catch (error) {
      throw translate(error)
    } finally {
      this.#places.give()
    }
  }

  async write<T>(command: (transaction: Transaction) => Promise<T>): Promise<T> {
    return tryAgain(this.#limits.attempts, async (number) => {
      if (number === 1) return this.#attempt(command)
      await this.#seconds.take()
      try {
        return await this.#attempt(command)
      } finally {
        this.#seconds.give()
      }
    })
  }

  async #attempt<T>(command: (transaction: Transaction) => Promise<T>) {
    await this.#places.take()
    const undertaking = begin(this.#database)
    return attempt(undertaking, command, this.#limits.timeout, () => this.#places.give())
  }

  async define(statements: readonly string[]): Promise<void> {
    for (const statement of statements) {
      await this.#places.take()
      try {
        await refuseDuplicates(this.#database, statement)
        await this.#database.executeCypher(statement)
      } catch (error) {
        throw translate(error)
      } finally {
        this.#places.give()
      }
    }
  }

  async ping(): Promise<void> {
    await this.read({ text: 'RETURN 1' })
  }

  close(): Promise<void> {
    this.#closing ??= this.#end()
    return this.#closing
  }

  async #end(): Promise<void> {
    await this.#places.close()
    try {
      this.#database.close()
    } catch (error) {
      throw translate(error)
    }
  }
}

function begin(database: GrafeoDB): Undertaking {
  const transaction = database.beginTransaction()
  return {
    async run(text, params) {
      try {
        return rows(await transaction.executeCypher(text, params))
      } catch (error) {
        throw translate(error)
      }
    },
    async commit() {
      try {
        transaction.commit()
      } catch (error) {
        throw translate(error)
      }
    },
    async rollback() {
      try {
        transaction.rollback()
      } catch {
        // A commit that was refused is undone already, though the transaction still calls itself active.
      }
    },
    worthAnother: (error) => error.code === 'CONFLICT',
  }
}

/** The engine types rows more widely (dates, vectors, terms); statements return what the port knows. */
const rows = (result: QueryResult) => result.rows() as Row[]

function wrote({ counters }: QueryResult): boolean {
  return Object.values(counters).some((count) => count > 0)
}
