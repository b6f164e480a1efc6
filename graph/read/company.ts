/**
 * Company: reads of one shape travel together. A read whose shape has a free lane leaves at once; those that arrive
 * meanwhile wait and leave as one statement. Idle latency stays, throughput under load multiplies.
 */
import { InsitesError } from '../../schema/errors.ts'
import type { Access } from '../access.ts'
import type { GraphPort, Param, Value } from '../port.ts'
import type { Compiled } from './compile.ts'

/** Statements of one shape under way at the same time. */
const LANES = 2
/** Reads in one statement. */
const MOST = 64
/** A shape whose statements take longer for one read (milliseconds) gains nothing by company: it gets lanes instead. */
const HEAVY = 20
const HEAVY_LANES = 8
/** Shapes remembered. */
const SHAPES = 2000

interface Waiting {
  readonly compiled: Compiled
  readonly access: Access
  resolve(results: Value[]): void
  reject(error: unknown): void
}

interface Shape {
  busy: number
  /** Milliseconds for one read, as a moving average; undefined until the first statement, which is planned as well, is back. */
  cost: number | undefined
  readonly waiting: Waiting[]
}

export class Company {
  private readonly shapes = new Map<string, Shape>()

  constructor(private readonly port: GraphPort) {}

  /** The results of a compiled read's parts. `alone` reads leave at once, whoever else asks. */
  run(compiled: Compiled, access: Access, alone: boolean): Promise<Value[]> {
    if (alone) return this.statement([{ compiled, access }]).then(([results]) => results!)
    return new Promise((resolve, reject) => {
      const shape = this.shape(compiled)
      shape.waiting.push({ compiled, access, resolve, reject })
      this.leave(shape)
    })
  }

  private shape({ text, sizes }: Compiled): Shape {
    const key = `${Object.values(sizes).join()} ${text}`
    const known = this.shapes.get(key)
    if (known) return known
    if (this.shapes.size >= SHAPES)
      for (const [old, { busy }] of this.shapes) {
        if (busy) continue
        this.shapes.delete(old)
        break
      }
    const made: Shape = { busy: 0, cost: undefined, waiting: [] }
    this.shapes.set(key, made)
    return made
  }

  private leave(shape: Shape): void {
    const heavy = (shape.cost ?? 0) > HEAVY
    while (shape.waiting.length && shape.busy < (heavy ? HEAVY_LANES : LANES)) {
      const group = shape.waiting.splice(0, heavy ? 1 : MOST)
      const start = performance.now()
      shape.busy++
      void this.together(group).finally(() => {
        shape.busy--
        const taken = (performance.now() - start) / group.length
        shape.cost = shape.cost === undefined ? 0 : shape.cost + (taken - shape.cost) / 8
        this.leave(shape)
      })
    }
  }

  /** Never rejects: each read gets its own answer or error. */
  private async together(group: readonly Waiting[]): Promise<void> {
    try {
      const results = await this.statement(group)
      group.forEach((each, i) => {
        each.resolve(results[i]!)
      })
    } catch (error) {
      // One by one, so that nobody pays for a neighbour's error; not when the engine is away or the time is up.
      const engine = error instanceof InsitesError && ['TIMEOUT', 'UNAVAILABLE'].includes(error.code)
      if (group.length === 1 || engine) for (const each of group) each.reject(error)
      else await Promise.all(group.map((each) => this.together([each])))
    }
  }

  /** One statement for the group: equal reads once, each viewer's access once. */
  private async statement(group: readonly Pick<Waiting, 'compiled' | 'access'>[]): Promise<Value[][]> {
    const { text, sizes, viewers } = group[0]!.compiled
    const seen: Access['viewer'][] = []
    const rows = new Map<string, number>()
    const batch: Param[] = []
    const places = group.map(({ compiled, access }) => {
      let v = viewers ? seen.indexOf(access.viewer) : -1
      if (viewers && v < 0) v = seen.push(access.viewer) - 1
      const key = group.length === 1 ? '' : `${v} ${JSON.stringify(compiled.values, digits)}`
      const known = rows.get(key)
      if (known !== undefined) return known
      const i = batch.length
      rows.set(key, i)
      batch.push({ i: BigInt(i), ...(viewers ? { v: BigInt(v) } : {}), ...compiled.values })
      return i
    })
    const params: Record<string, Param> = { batch, ...sizes, ...(viewers ? { viewers: seen as unknown as Param } : {}) }
    const found: Value[][] = []
    for (const [i, results] of await this.port.read({ text, params })) found[Number(i)] = results as Value[]
    return places.map((i) => found[i]!)
  }
}

const digits = (_: string, value: unknown) => (typeof value === 'bigint' ? `${value}n` : value)
