/**
 * The graph port: all that Insites asks of a graph engine. Adapters (`neo4j/`, `grafeo/`) implement it and nothing
 * more; what callers may rely on is written here and proved for each adapter by `test/contract`.
 */
import type { Dialect } from './dialect.ts'

/**
 * What may be bound to a statement. A `number` is a float and a `bigint` an integer, always: engines disagree on
 * what a JavaScript number is, so nobody guesses. Grafeo still takes a whole number for an integer, so a statement
 * that stores or divides a float says `toFloat($f)`. Refused are `undefined`, infinities, integers of more than 64
 * bits, dates and other instances, texts with NUL or half a character, and map keys that begin with `$`.
 */
export type Param = null | boolean | number | bigint | string | readonly Param[] | { readonly [name: string]: Param }

/**
 * What comes back; lists are arrays, maps objects. An integer is a `bigint` from Neo4j, and from Grafeo a `number`
 * up to 2^53 and a `bigint` past it; a float is a `number` from both. So a reader converts by the declared type of
 * the column, `BigInt(value)` or `Number(value)`, both exact. Statements return properties, never nodes,
 * relationships, temporal values or vectors: engines give those in shapes of their own.
 */
export type Value = null | boolean | number | bigint | string | Value[] | { [name: string]: Value }

export interface Statement {
  readonly text: string
  readonly params?: { readonly [name: string]: Param }
}

/** One row; its values stand in the order of the statement's `RETURN`. */
export type Row = Value[]

export interface Transaction {
  /** Runs one statement; what it wrote is seen by the next one. Await each before the next. */
  run(statement: Statement): Promise<Row[]>
}

export interface GraphPort {
  readonly dialect: Dialect

  /**
   * Runs one reading statement on its own. A statement that writes is a fault of ours; Neo4j refuses it, Grafeo has
   * written when it tells.
   * @throws InsitesError TIMEOUT after the time limit, UNAVAILABLE, BAD_INPUT for parameters that can't be bound,
   *   INTERNAL for a statement that the engine refuses (ours to mend; the engine's words go to the log only)
   */
  read(statement: Statement): Promise<Row[]>

  /**
   * Runs a command in one transaction: all of it or nothing. Any error, the command's own or the engine's, rolls it
   * back. A conflict or a transient fault runs the whole command again (at most `attempts` times, with growing
   * pauses), so a command must not act outside the transaction.
   * An engine's error undoes the command even if the command overlooks it; the command's own errors are thrown as
   * they are. The time limit holds for the whole command.
   * @throws InsitesError CONFLICT when the attempts are used up, CONSTRAINT when uniqueness is broken, else as `read`
   */
  write<T>(command: (transaction: Transaction) => Promise<T>): Promise<T>

  /**
   * Runs statements about constraints and indexes, one by one, without a time limit. Each must be repeatable
   * (`IF NOT EXISTS`).
   * @throws InsitesError CONSTRAINT when what shall be unique is there twice already
   */
  define(statements: readonly string[]): Promise<void>

  /** Resolves when the engine answers. @throws InsitesError UNAVAILABLE */
  ping(): Promise<void>

  /**
   * Lets statements under way end, for as long as one may take, then frees the engine. Those that wait for their
   * turn and further calls fail with UNAVAILABLE.
   */
  close(): Promise<void>
}

/** Limits every adapter keeps. */
export interface PortLimits {
  /** Statements at work at the same time; further ones wait in order, no longer than `timeout`, else UNAVAILABLE. */
  readonly pool: number
  /** Milliseconds a statement, or a whole command, may take. */
  readonly timeout: number
  /** How often a command is tried in all. */
  readonly attempts: number
}

export const defaultLimits: PortLimits = { pool: 32, timeout: 10_000, attempts: 6 }
