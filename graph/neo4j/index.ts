/**
 * The graph port over Neo4j 5.26 or newer, through its driver.
 *
 *   index.ts    open, read, write, define, close
 *   address.ts  the address with its user and password
 *   errors.ts   its errors in our words, by code
 *   dialect.ts  what differs in statements
 */
import neo4j, {
  type BookmarkManager,
  type Driver,
  type Record as DriverRecord,
  type QueryResult,
  type Session,
} from 'neo4j-driver'
import { Places, withinTime } from '../limits.ts'
import { checkParams } from '../params.ts'
import { defaultLimits, type GraphPort, type PortLimits, type Row, type Statement, type Transaction } from '../port.ts'
import { attempt, tryAgain, type Undertaking } from '../retry.ts'
import { connect } from './address.ts'
import { neo4jDialect } from './dialect.ts'
import { translate, worthAnother } from './errors.ts'

/** The server ends a statement that takes too long; if even its word does not come, we stop waiting this much later. */
const grace = 1000

/**
 * Connects to the server at `url`, `bolt://user:password@host:7687` or `neo4j://…`. A server that is stopped later
 * is found again by itself.
 * @throws InsitesError BAD_INPUT for an address that is none, UNAVAILABLE when no server answers there
 */
export async function openNeo4j(url: string, limits: Partial<PortLimits> = {}): Promise<GraphPort> {
  const all = { ...defaultLimits, ...limits }
  const port = new Neo4j(connect(url, all.pool), all, url.startsWith('neo4j'))
  try {
    await port.ping()
    return port
  } catch (error) {
    await port.close()
    throw error
  }
}

class Neo4j implements GraphPort {
  readonly dialect = neo4jDialect
  readonly #driver: Driver
  readonly #limits: PortLimits
  readonly #places: Places
  readonly #patience: number
  readonly #bookmarkManager: BookmarkManager | undefined
  #closing: Promise<void> | undefined

  constructor(driver: Driver, limits: PortLimits, cluster: boolean) {
    this.#driver = driver
    // In a cluster a read must not fall behind the write before it.
    this.#bookmarkManager = cluster ? neo4j.bookmarkManager() : undefined
    this.#limits = limits
    this.#places = new Places(limits.pool, limits.timeout)
    this.#patience = limits.timeout + grace
  }

  #session(defaultAccessMode: 'READ' | 'WRITE'): Session {
    return this.#driver.session({ database: 'neo4j', defaultAccessMode, bookmarkManager: this.#bookmarkManager })
  }

  async read({ text, params }: Statement): Promise<Row[]> {
    const bound = checkParams(params)
    await this.#places.take()
    const session = this.#session(neo4j.session.READ)
    try {
      const work = Promise.resolve(untraced(() => session.run(text, bound, { timeout: this.#limits.timeout })))
      return rows(await withinTime(work, this.#patience))
    } catch (error) {
      throw translate(error)
    } finally {
      this.#leave(session)
    }
  }

  /** The connection goes back unwatched: an answer need not wait for it. */
  #leave(session: Session): void {
    session.close().then(
      () => this.#places.give(),
      () => this.#places.give(),
    )
  }

  async write<T>(command: (transaction: Transaction) => Promise<T>): Promise<T> {
    return tryAgain(this.#limits.attempts, async () => {
      await this.#places.take()
      const session = this.#session(neo4j.session.WRITE)
      const undertaking = begin(session, this.#limits.timeout)
      return attempt(undertaking, command, this.#patience, () => this.#leave(session))
    })
  }

  async define(statements: readonly string[]): Promise<void> {
    await this.#places.take()
    const session = this.#session(neo4j.session.WRITE)
    try {
      for (const statement of statements) await session.run(statement)
    } catch (error) {
      throw translate(error)
    } finally {
      this.#leave(session)
    }
  }

  async ping(): Promise<void> {
    await this.read({ text: 'RETURN 1' })
  }

  close(): Promise<void> {
    this.#closing ??= this.#places.close().then(() => this.#driver.close())
    return this.#closing
  }
}

/** `BEGIN` is not awaited, it travels with the first statement; a fault of it is met there. */
function begin(session: Session, timeout: number): Undertaking {
  const transaction = session.beginTransaction({ timeout })
  return {
    async run(text, params) {
      try {
        return rows(await transaction.run(text, params))
      } catch (error) {
        throw translate(error)
      }
    },
    async commit() {
      try {
        await transaction.commit()
      } catch (error) {
        throw translate(error)
      }
    },
    async rollback() {
      await transaction.rollback().catch(() => undefined)
    },
    worthAnother,
  }
}

const rows = (result: QueryResult) => result.records.map(row)

/** By position: the iterator that records offer takes twenty times as long. */
const row = (record: DriverRecord): Row => record.keys.map((_, index) => record.get(index))

/** The driver takes a stack trace of each statement, in case it fails: a tenth of a small read's time. */
function untraced<T>(work: () => T): T {
  const { stackTraceLimit } = Error
  Error.stackTraceLimit = 0
  try {
    return work()
  } finally {
    Error.stackTraceLimit = stackTraceLimit
  }
}
