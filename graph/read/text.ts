/**
 * Writes Cypher. Names come from counters of one statement, so equal shapes give equal texts; values become
 * parameters of the row `q` of the batch, page sizes parameters of the statement (engines refuse `LIMIT q.x`).
 */
import type { Dialect } from '../dialect.ts'
import type { Param } from '../port.ts'

export class Text {
  readonly values: Record<string, Param> = {}
  readonly sizes: Record<string, bigint> = {}
  /** Whether the statement asks for what the viewer may see. */
  viewers = false
  private names = 0
  private parameters = 0

  constructor(readonly dialect: Dialect) {}

  /** A fresh number for the names of one level. */
  next(): number {
    return ++this.names
  }

  /** Binds a value; gives the expression that stands for it. */
  value(value: Param): string {
    const name = `p${this.parameters++}`
    this.values[name] = value
    return `q.${name}`
  }

  size(rows: number): string {
    const name = `s${Object.keys(this.sizes).length}`
    this.sizes[name] = BigInt(rows)
    return `$${name}`
  }
}

/** Each line indented by two more. */
export const indent = (text: string): string => text.replace(/^(?=.)/gm, '  ')

export const lines = (...parts: readonly (string | false | undefined)[]): string => parts.filter(Boolean).join('\n')
