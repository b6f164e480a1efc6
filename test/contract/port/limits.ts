/** How long a statement may take, how many are at work, and what closing does. */
import { setTimeout as pause } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { refusal, type Subject } from './subject.ts'

/** Takes some seconds on either engine, and ends. Neo4j looks for those past their time every two seconds only. */
const long = {
  text: 'UNWIND range(1, $n) AS x UNWIND range(1, 1000) AS y WITH x, y WHERE (x * y) % 7 = 8 RETURN count(*)',
  params: { n: 100_000n },
}
const brief = { ...long, params: { n: 300n } }

export function limits(graph: Subject): void {
  it('answers TIMEOUT when a read takes longer than it may', async () => {
    await graph.with({ timeout: 300 }, async (port) => {
      const before = performance.now()
      const error = await refusal('TIMEOUT', port.read(long))
      expect(performance.now() - before).toBeLessThan(3000)
      expect(error.message).not.toContain('UNWIND')
    })
  })

  it('answers TIMEOUT when a statement of a command does, and undoes the command', async () => {
    await graph.with({ timeout: 300 }, async (port) => {
      const command = port.write(async (transaction) => {
        await transaction.run({ text: 'CREATE (:T)' })
        await transaction.run(long)
      })
      await refusal('TIMEOUT', command)
      await expect.poll(async () => Number((await port.read({ text: 'MATCH (n:T) RETURN count(n)' }))[0]?.[0])).toBe(0)
    })
    expect(await graph.count('T')).toBe(0)
  })

  it('answers TIMEOUT when a command dawdles between its statements', async () => {
    await graph.with({ timeout: 200 }, async (port) => {
      const command = port.write(async (transaction) => {
        await transaction.run({ text: 'CREATE (:T)' })
        await pause(2500)
        await transaction.run({ text: 'CREATE (:T)' })
      })
      await refusal('TIMEOUT', command)
    })
    expect(await graph.count('T')).toBe(0)
  })

  it('keeps to its places, in order, and answers all', async () => {
    await graph.with({ pool: 2 }, async (port) => {
      const ended: number[] = []
      let atWork = 0
      let most = 0
      const commands = Array.from({ length: 8 }, (_, index) =>
        port.write(async (transaction) => {
          most = Math.max(most, ++atWork)
          await transaction.run({ text: 'RETURN 1' })
          await pause(10)
          atWork--
          ended.push(index)
        }),
      )
      await Promise.all(commands)
      expect(most).toBe(2)
      expect(ended.slice(0, 2).sort()).toEqual([0, 1])
      expect(ended.slice(-2).sort()).toEqual([6, 7])
    })
  })

  it('answers UNAVAILABLE to those who would wait too long for a place', async () => {
    await graph.with({ pool: 1, timeout: 200 }, async (port) => {
      const slow = port.write(async (transaction) => {
        await transaction.run({ text: 'RETURN 1' })
        await pause(150)
      })
      const second = port.write(() => pause(150))
      await refusal('UNAVAILABLE', port.read({ text: 'RETURN 1' }))
      await Promise.all([slow, second])
      expect(await port.read({ text: 'RETURN true' })).toEqual([[true]])
    })
  })

  it('gives places back after every kind of end', async () => {
    await graph.with({ pool: 1 }, async (port) => {
      for (let turn = 0; turn < 3; turn++) {
        await refusal('INTERNAL', port.read({ text: 'NO' }))
        await refusal('BAD_INPUT', port.read({ text: 'RETURN $p', params: { p: Number.NaN } }))
        await port.write(() => Promise.reject(new RangeError())).catch(() => undefined)
        await port.define(['NO']).catch(() => undefined)
        await port.ping()
      }
    })
  })

  it('lets statements under way end when it is closed, and takes no more', async () => {
    await graph.with({}, async (port) => {
      const underWay = port.read(brief)
      await pause(5)
      const closing = port.close()
      await refusal('UNAVAILABLE', port.read({ text: 'RETURN 1' }))
      expect((await underWay).flat().map(Number)).toEqual([0])
      await closing
      await refusal('UNAVAILABLE', port.ping())
      await refusal(
        'UNAVAILABLE',
        port.write((transaction) => transaction.run({ text: 'CREATE (:T)' })),
      )
      await refusal('UNAVAILABLE', port.define(['CREATE (:T)']))
      await port.close()
    })
  })
}
