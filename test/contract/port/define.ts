/** Constraints and indexes, written by the dialect. */
import { expect, it } from 'vitest'
import { refusal, type Subject } from './subject.ts'

export function define(graph: Subject): void {
  it('can be repeated', async () => {
    const { dialect } = graph.port
    const all = [...dialect.unique('T', 'id'), ...dialect.index('T', 'k'), ...dialect.textIndex('T', 'title')]
    await graph.port.define(all)
    await graph.port.define(all)
    await graph.write("CREATE (:T {id: 'a'})")
    await graph.port.define(all)
    await refusal('CONSTRAINT', graph.write("CREATE (:T {id: 'a'})"))
  })

  it('refuses to make unique what is there twice, and takes it once that is mended', async () => {
    await graph.write("CREATE (:D {id: 'a', n: 1}), (:D {id: 'a', n: 2}), (:D {n: 3}), (:D {n: 4})")
    const error = await refusal('CONSTRAINT', graph.port.define(graph.port.dialect.unique('D', 'id')))
    expect(error.message).not.toContain("'a'")
    await graph.write('MATCH (n:D) WHERE n.n = 1 DELETE n')
    await graph.port.define(graph.port.dialect.unique('D', 'id'))
    await refusal('CONSTRAINT', graph.write("CREATE (:D {id: 'a'})"))
  })

  it('lets nodes lack what is unique', async () => {
    await graph.port.define(graph.port.dialect.unique('E', 'key'))
    await graph.write('CREATE (:E), (:E)')
    expect(await graph.count('E')).toBe(2)
  })

  it('frees a unique value when its node goes or takes another', async () => {
    await graph.port.define(graph.port.dialect.unique('F', 'id'))
    await graph.write("CREATE (:F {id: 'a'}), (:F {id: 'b'})")
    await graph.write("MATCH (n:F) WHERE n.id = 'a' DELETE n")
    await graph.write("MATCH (n:F) WHERE n.id = 'b' SET n.id = 'c'")
    await graph.write("CREATE (:F {id: 'a'}), (:F {id: 'b'})")
    expect(await graph.read('MATCH (n:F) RETURN n.id ORDER BY n.id')).toEqual([['a'], ['b'], ['c']])
  })

  it('takes label and property names of any letters', async () => {
    await graph.port.define([
      ...graph.port.dialect.unique('Größe', 'case'),
      ...graph.port.dialect.index('Größe', 'set'),
    ])
    await graph.write('CREATE (:`Größe` {`case`: 1})')
    await refusal('CONSTRAINT', graph.write('CREATE (:`Größe` {`case`: 1})'))
  })

  it('keeps company as the engine gains by it', () => {
    const { dialect } = graph.port
    expect([dialect.company('lookup'), dialect.company('scan')]).toEqual([true, dialect.name === 'neo4j'])
  })
}
