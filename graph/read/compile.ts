/** Compiles a plan to one statement. Every level is a `CALL` that starts at what is bound already. */
import type { Dialect } from '../dialect.ts'
import type { Param } from '../port.ts'
import { compileAggregate } from './compile-aggregate.ts'
import type { Plan } from './plan.ts'
import { count, rows } from './rows.ts'
import { lines, Text } from './text.ts'

export interface Compiled {
  /** `UNWIND $batch AS q …`, giving `q.i` and the list of results of each part. */
  readonly text: string
  /** This read's own values: its row of the batch. */
  readonly values: Readonly<Record<string, Param>>
  /** Shared by all reads of a statement. */
  readonly sizes: Readonly<Record<string, bigint>>
  readonly viewers: boolean
}

export function compile(plan: Plan, dialect: Dialect): Compiled {
  const text = new Text(dialect)
  const results: string[] = []
  const calls = plan.parts.map((part) => {
    if (part.kind === 'aggregate') return compileAggregate(part.aggregate, text, results)
    const result = `a${text.next()}`
    results.push(result)
    return part.kind === 'rows' ? rows(part.level, text, result) : count(part.level, text, result)
  })
  return {
    text: lines('UNWIND $batch AS q', ...calls, `RETURN q.i, [${results.join(', ')}]`),
    values: text.values,
    sizes: text.sizes,
    viewers: text.viewers,
  }
}
