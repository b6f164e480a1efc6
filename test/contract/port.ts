/**
 * What every graph engine must answer alike. An adapter's test is one call; a difference found later becomes a case
 * here, in the form that both answer the same.
 *
 *   port/comparisons.ts  equality, null, lists       port/transactions.ts  all or nothing
 *   port/numbers.ts      integers and floats         port/conflicts.ts     many writers of the same
 *   port/order.ts        sorting, pages, collect     port/limits.ts        time, places, closing
 *   port/parameters.ts   what can be bound           port/errors.ts        errors in our words
 *   port/reads.ts        the forms that we compile   port/define.ts        constraints and indexes
 *   port/instead.ts      what one engine refuses, said otherwise
 */
import { afterAll, beforeAll, beforeEach, describe } from 'vitest'
import type { GraphPort, PortLimits } from '../../graph/port.ts'
import { comparisons } from './port/comparisons.ts'
import { conflicts } from './port/conflicts.ts'
import { define } from './port/define.ts'
import { errors } from './port/errors.ts'
import { instead } from './port/instead.ts'
import { limits } from './port/limits.ts'
import { numbers } from './port/numbers.ts'
import { order } from './port/order.ts'
import { parameters } from './port/parameters.ts'
import { reads } from './port/reads.ts'
import { Subject } from './port/subject.ts'
import { transactions } from './port/transactions.ts'

const themes = {
  comparisons,
  numbers,
  order,
  parameters,
  reads,
  transactions,
  conflicts,
  limits,
  errors,
  define,
  instead,
}

/** `open` gives a port on an empty graph, without constraints and indexes. */
export function portContract(name: string, open: (limits?: Partial<PortLimits>) => Promise<GraphPort>): void {
  describe(name, () => {
    for (const [theme, cases] of Object.entries(themes)) {
      describe(theme, () => {
        const subject = new Subject(open)
        beforeAll(() => subject.start())
        beforeEach(() => subject.clear())
        afterAll(() => subject.end())
        cases(subject)
      })
    }
  })
}
