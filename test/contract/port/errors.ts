/** Errors in our words: a code and a sentence; the engine's own words, which may hold values, in `cause` alone. */
import { expect, it } from 'vitest'
import { refusal, type Subject } from './subject.ts'

const wrong: [string, string][] = [
  ['a statement that is no Cypher', 'SELECT secret'],
  ['a name that is bound nowhere', 'RETURN secret'],
  ['a parameter that is missing', 'RETURN $secret'],
  ['a function that does not exist', "RETURN noSuch('secret')"],
  ['a division by zero', 'RETURN 1 / 0'],
]

export function errors(graph: Subject): void {
  it.each(wrong)('takes %s for a fault of ours, without repeating it', async (_, text) => {
    const error = await refusal('INTERNAL', graph.port.read({ text }))
    expect(error.message).not.toContain('secret')
    expect(error.cause).toBeInstanceOf(Error)
    await refusal(
      'INTERNAL',
      graph.port.write((transaction) => transaction.run({ text })),
    )
  })

  it('takes a read that writes for a fault of ours', async () => {
    await refusal('INTERNAL', graph.port.read({ text: 'CREATE (:T)' }))
  })

  it('answers CONSTRAINT to a value that is taken, without the value', async () => {
    await graph.port.define(graph.port.dialect.unique('K', 'id'))
    await graph.write('CREATE (:K {id: $id}), (:K {id: $other})', { id: 'secret', other: 'x' })
    for (const text of [
      'CREATE (:K {id: $id})',
      'CREATE (n:L {id: $id}) SET n:K',
      "MATCH (n:K) WHERE n.id = 'x' SET n.id = $id",
    ]) {
      const error = await refusal('CONSTRAINT', graph.write(text, { id: 'secret' }))
      expect(JSON.stringify([error.message, error.extensions])).not.toContain('secret')
      expect(error.cause).toBeInstanceOf(Error)
    }
    expect(await graph.count('K')).toBe(2)
  })

  it('takes deleting a node that has relationships for a fault of ours', async () => {
    await graph.write('CREATE (:T)-[:R]->(:U)')
    await refusal('INTERNAL', graph.write('MATCH (n:T) DELETE n'))
    expect(await graph.count('T')).toBe(1)
  })

  it('goes on after errors', async () => {
    await refusal('INTERNAL', graph.port.read({ text: 'NO' }))
    expect(await graph.value('true')).toBe(true)
  })
}
