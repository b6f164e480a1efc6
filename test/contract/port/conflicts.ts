/** Many writers of the same things: all get through, and nothing is counted or made twice. */
import { setTimeout as pause } from 'node:timers/promises'
import { expect, it } from 'vitest'
import type { Transaction } from '../../../graph/port.ts'
import { InsitesError } from '../../../schema/errors.ts'
import { refusal, type Subject } from './subject.ts'

const together = <T>(count: number, one: (index: number) => Promise<T>) =>
  Promise.all(Array.from({ length: count }, (_, index) => one(index)))

export function conflicts(graph: Subject): void {
  it('lets two concurrent writers of a node both succeed, the second seeing what the first wrote', async () => {
    await graph.write("CREATE (:T {id: 'a', log: ''})")
    const writer = (name: string) => (transaction: Transaction) =>
      transaction.run({ text: 'MATCH (n:T) WHERE n.id = $id SET n.log = n.log + $name', params: { id: 'a', name } })
    await Promise.all([graph.port.write(writer('x')), graph.port.write(writer('y'))])
    expect(['xy', 'yx']).toContain(await graph.read('MATCH (n:T) RETURN n.log').then((rows) => String(rows)))
  })

  it('counts fifty parallel increments to fifty', async () => {
    await graph.write("CREATE (:T {id: 'a', n: 0})")
    await together(50, () => graph.write('MATCH (n:T) WHERE n.id = $id SET n.n = n.n + 1', { id: 'a' }))
    expect(await graph.read('MATCH (n:T) RETURN n.n')).toEqual([[50]])
  })

  it('gets many writers of one node through that take their time', async () => {
    await graph.write("CREATE (:T {id: 'a', n: 0})")
    await together(30, () =>
      graph.port.write(async (transaction) => {
        await transaction.run({ text: 'MATCH (n:T) WHERE n.id = $id SET n.n = n.n + 1', params: { id: 'a' } })
        await pause(20)
      }),
    )
    expect(await graph.read('MATCH (n:T) RETURN n.n')).toEqual([[30]])
  })

  it('decides and writes in one transaction: one of many takes what is there once', async () => {
    await graph.write("CREATE (:T {id: 'a', n: 0})")
    const takes = await together(12, () =>
      graph.port.write(async (transaction) => {
        // Writing first makes rivals wait or try again, so that what is read next holds until the commit.
        const text = 'MATCH (n:T) WHERE n.id = $id SET n.turn = $turn RETURN n.taken'
        const [[taken] = []] = await transaction.run({ text, params: { id: 'a', turn: Math.random() } })
        if (taken === true) return false
        await transaction.run({ text: 'MATCH (n:T) WHERE n.id = $id SET n.taken = true', params: { id: 'a' } })
        return true
      }),
    )
    expect(takes.filter(Boolean)).toHaveLength(1)
  })

  it('makes exactly one node by parallel MERGE on a unique key', async () => {
    await graph.port.define(graph.port.dialect.unique('K', 'id'))
    const text = 'MERGE (n:K {id: $id}) ON CREATE SET n.n = 1 ON MATCH SET n.n = n.n + 1'
    await together(20, () => graph.write(text, { id: 'same' }))
    expect(await graph.read('MATCH (n:K) RETURN n.id, n.n')).toEqual([['same', 20]])
  })

  it('gets writers through that take two nodes in opposite order', async () => {
    await graph.write("CREATE (:T {id: 'a', n: 0}), (:T {id: 'b', n: 0})")
    const text = 'MATCH (n:T) WHERE n.id = $id SET n.n = n.n + 1'
    await together(8, (index) =>
      graph.port.write(async (transaction) => {
        const ids = index % 2 === 0 ? ['a', 'b'] : ['b', 'a']
        for (const id of ids) {
          await transaction.run({ text, params: { id } })
          await pause(2)
        }
      }),
    )
    expect(await graph.read('MATCH (n:T) RETURN n.n')).toEqual([[8], [8]])
  })

  it('gives up with CONFLICT after the attempts it may take', async () => {
    await graph.with({ attempts: 1 }, async (port) => {
      await port.write((transaction) => transaction.run({ text: "CREATE (:T {id: 'a'}), (:T {id: 'b'})" }))
      const text = 'MATCH (n:T) WHERE n.id = $id SET n.x = $id'
      let meet = 0
      const crossed = (...ids: string[]) =>
        port.write(async (transaction) => {
          await transaction.run({ text, params: { id: ids[0] ?? '' } })
          meet++
          while (meet < 2) await pause(1)
          await transaction.run({ text, params: { id: ids[1] ?? '' } })
        })
      const results = await Promise.allSettled([crossed('a', 'b'), crossed('b', 'a')])
      const failed = results.filter((result) => result.status === 'rejected')
      expect(failed.length).toBeGreaterThan(0)
      for (const { reason } of failed) await refusal('CONFLICT', Promise.reject(reason))
    })
  })

  it('runs a command once whose own error says CONFLICT', async () => {
    let runs = 0
    const stale = new InsitesError('CONFLICT', 'It was changed meanwhile.')
    const command = async () => {
      runs++
      throw stale
    }
    await expect(graph.port.write(command)).rejects.toBe(stale)
    expect(runs).toBe(1)
  })
}
