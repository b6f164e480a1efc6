/** A command is done whole or not at all, whatever goes wrong and whoever notices. */
import { expect, it } from 'vitest'
import type { Transaction } from '../../../graph/port.ts'
import { refusal, type Subject } from './subject.ts'

const create = { text: 'CREATE (:T)' }
const broken = { text: 'NO SUCH CLAUSE' }

export function transactions(graph: Subject): void {
  it('commits what a command wrote and gives what it returned', async () => {
    const result = await graph.port.write(async (transaction) => {
      await transaction.run(create)
      await transaction.run(create)
      return 'done'
    })
    expect(result).toBe('done')
    expect(await graph.count('T')).toBe(2)
  })

  it('shows a command what it wrote before, and nobody else until it is over', async () => {
    await graph.port.write(async (transaction) => {
      await transaction.run(create)
      expect((await transaction.run({ text: 'MATCH (n:T) RETURN count(n)' })).flat().map(Number)).toEqual([1])
      expect(await graph.count('T')).toBe(0)
    })
    expect(await graph.count('T')).toBe(1)
  })

  it('undoes a command that throws, and hands on its error untouched', async () => {
    const own = new RangeError('no such thing')
    const command = async (transaction: Transaction) => {
      await transaction.run(create)
      throw own
    }
    await expect(graph.port.write(command)).rejects.toBe(own)
    expect(await graph.count('T')).toBe(0)
  })

  it('undoes a command that throws before it is asynchronous', async () => {
    const command = (): Promise<never> => {
      throw new RangeError('at once')
    }
    await expect(graph.port.write(command)).rejects.toThrow('at once')
    await graph.write('CREATE (:T)')
  })

  it('undoes the statements before one that fails', async () => {
    const command = async (transaction: Transaction) => {
      await transaction.run(create)
      await transaction.run(broken)
    }
    await refusal('INTERNAL', graph.port.write(command))
    expect(await graph.count('T')).toBe(0)
  })

  it('undoes all even when the command overlooks that a statement failed', async () => {
    const command = async (transaction: Transaction) => {
      await transaction.run(create)
      await transaction.run(broken).catch(() => undefined)
      return 'fine'
    }
    await refusal('INTERNAL', graph.port.write(command))
    expect(await graph.count('T')).toBe(0)
  })

  it('undoes all when uniqueness is broken by a later statement', async () => {
    await graph.port.define(graph.port.dialect.unique('K', 'id'))
    await graph.write('CREATE (:K {id: $id})', { id: 'taken' })
    const command = async (transaction: Transaction) => {
      await transaction.run(create)
      await transaction.run({ text: 'CREATE (:K {id: $id})', params: { id: 'taken' } }).catch(() => undefined)
      await transaction.run(create)
    }
    await refusal('CONSTRAINT', graph.port.write(command))
    expect([await graph.count('T'), await graph.count('K')]).toEqual([0, 1])
  })

  it('refuses a parameter that can not be bound, and undoes what came before it', async () => {
    const command = async (transaction: Transaction) => {
      await transaction.run(create)
      await transaction.run({ text: 'CREATE (:T {x: $x})', params: { x: Number.NaN } }).catch(() => undefined)
    }
    await refusal('BAD_INPUT', graph.port.write(command))
    expect(await graph.count('T')).toBe(0)
  })

  it('refuses a statement that does not wait for the one before, and undoes both', async () => {
    const command = async (transaction: Transaction) => {
      await Promise.all([transaction.run(create), transaction.run(create)])
    }
    await refusal('INTERNAL', graph.port.write(command))
    expect(await graph.count('T')).toBe(0)
  })

  it('undoes a command that ends before its last statement', async () => {
    const command = async (transaction: Transaction) => {
      void transaction.run(create).catch(() => undefined)
    }
    await refusal('INTERNAL', graph.port.write(command))
    expect(await graph.count('T')).toBe(0)
  })

  it('runs nothing in a transaction that is over', async () => {
    let kept: Transaction | undefined
    await graph.port.write(async (transaction) => {
      kept = transaction
      await transaction.run(create)
    })
    await refusal('INTERNAL', kept?.run(create) ?? Promise.resolve())
    expect(await graph.count('T')).toBe(1)
  })

  it('lets a command check what it is about to write, since nulls and missing values are its own affair', async () => {
    const rows = [{ id: 'a' }, { id: null }]
    const text = 'UNWIND $rows AS row WITH row WHERE row.id IS NOT NULL MERGE (n:T {id: row.id}) RETURN n.id'
    expect(await graph.write(text, { rows })).toEqual([['a']])
    expect(await graph.count('T')).toBe(1)
  })

  it('writes, merges, changes and removes alike', async () => {
    await graph.write("CREATE (:T {id: 'a', x: 1, y: 1})-[:R {k: 1}]->(:U {id: 'u'})")
    await graph.write('MATCH (n:T) SET n += $p0 REMOVE n.y SET n:More', { p0: { x: 'new', z: true } })
    await graph.write('MATCH (n:T), (u:U) MERGE (n)-[r:R {k: 1}]->(u) ON MATCH SET r.seen = true')
    expect(await graph.read('MATCH (n:More)-[r:R]->(:U) RETURN n.x, n.y, n.z, r.seen')).toEqual([
      ['new', null, true, true],
    ])
    await graph.write('MATCH (n:T) DETACH DELETE n')
    expect([await graph.count('T'), await graph.count('U')]).toEqual([0, 1])
  })
}
