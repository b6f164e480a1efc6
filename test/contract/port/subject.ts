/** The engine under test, as its cases see it. */
import { expect } from 'vitest'
import type { Params } from '../../../graph/params.ts'
import type { GraphPort, PortLimits } from '../../../graph/port.ts'
import { type Code, InsitesError } from '../../../schema/errors.ts'
import { plain } from '../../engines/index.ts'

type Open = (limits?: Partial<PortLimits>) => Promise<GraphPort>

export class Subject {
  #port: GraphPort | undefined
  readonly #open: Open

  constructor(open: Open) {
    this.#open = open
  }

  get port(): GraphPort {
    if (this.#port === undefined) throw new Error('cases run after the graph is open')
    return this.#port
  }

  async start(): Promise<void> {
    this.#port = await this.#open()
  }

  /** Nodes go, constraints and indexes stay. */
  async clear(): Promise<void> {
    await this.write('MATCH (n) DETACH DELETE n')
  }

  async end(): Promise<void> {
    await this.port.close()
  }

  /** Runs `work` on a port of its own with other limits, the graph emptied. */
  async with<T>(limits: Partial<PortLimits>, work: (port: GraphPort) => Promise<T>): Promise<T> {
    const port = await this.#open(limits)
    try {
      return await work(port)
    } finally {
      await port.close()
    }
  }

  /** The rows of a reading statement, integers as numbers. */
  async read(text: string, params?: Params): Promise<unknown> {
    return plain(await this.port.read({ text, params }))
  }

  /** The one value of the one row of `RETURN expression`. */
  async value(expression: string, params?: Params): Promise<unknown> {
    const [[value] = []] = await this.port.read({ text: `RETURN ${expression} AS value`, params })
    return plain(value)
  }

  async write(text: string, params?: Params): Promise<unknown> {
    return plain(await this.port.write((transaction) => transaction.run({ text, params })))
  }

  async count(label: string): Promise<unknown> {
    const [[count] = []] = await this.port.read({ text: `MATCH (n:${label}) RETURN count(n) AS count` })
    return plain(count)
  }
}

/** The error that `work` ends with, which must be ours and bear `code`. */
export async function refusal(code: Code, work: Promise<unknown>): Promise<InsitesError> {
  const error = await work.then(
    (value) => expect.fail(`expected ${code}, got ${String(value)}`),
    (thrown: unknown) => thrown,
  )
  expect(error).toBeInstanceOf(InsitesError)
  expect((error as InsitesError).code).toBe(code)
  return error as InsitesError
}
