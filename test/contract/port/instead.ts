/** What Grafeo refuses has another form, and both engines answer that one alike. */
import { expect, it } from 'vitest'
import type { Subject } from './subject.ts'

const world = `CREATE (a:A {id: 'a'}), (b:B {id: 'b'}), (c:C {id: 'c'}), (a)-[:T]->(b), (b)-[:T]->(c), (a)-[:T]->(c)`

export function instead(graph: Subject): void {
  it('alternates and denies labels in the predicate, for (n:A|B) and (n:!A)', async () => {
    await graph.write(world)
    expect(await graph.read('MATCH (n) WHERE n:A OR n:B RETURN n.id ORDER BY n.id')).toEqual([['a'], ['b']])
    expect(await graph.read('MATCH (n) WHERE NOT n:A RETURN n.id ORDER BY n.id')).toEqual([['b'], ['c']])
  })

  it('collects in a subquery, for COLLECT {}', async () => {
    await graph.write(world)
    const text = `MATCH (n:A)
      CALL (n) { MATCH (n)-[:T]->(m) WITH m ORDER BY m.id RETURN collect(m.id) AS ms } RETURN n.id, ms`
    expect(await graph.read(text)).toEqual([['a', ['b', 'c']]])
  })

  it('keeps rows without a partner by OPTIONAL MATCH inside a subquery, for OPTIONAL CALL', async () => {
    await graph.write(world)
    const text = `MATCH (n) CALL (n) { OPTIONAL MATCH (n)-[:T]->(m:B) RETURN m.id AS m } RETURN n.id, m ORDER BY n.id`
    expect(await graph.read(text)).toEqual([
      ['a', 'b'],
      ['b', null],
      ['c', null],
    ])
  })

  it('bounds the length of a path, for quantified paths', async () => {
    await graph.write(world)
    const text = 'MATCH p = (n:A)-[:T*1..2]->(m:C) RETURN length(p) ORDER BY length(p)'
    expect(await graph.read(text)).toEqual([[1], [2]])
  })

  it('works in batches of transactions, for IN TRANSACTIONS', async () => {
    for (const ids of [['x', 'y'], ['z']]) await graph.write('UNWIND $ids AS id CREATE (:T {id: id})', { ids })
    expect(await graph.count('T')).toBe(3)
  })

  it('takes one computed page size, for LIMIT $a + 1', async () => {
    const a = 1n
    expect(await graph.read('UNWIND [1, 2, 3] AS x RETURN x ORDER BY x LIMIT $n', { n: a + 1n })).toEqual([[1], [2]])
  })

  it('aggregates in WITH and shapes in the next clause, for collect(x)[0..2] and {c: count(*)}', async () => {
    const text = `UNWIND [1, 2, 3] AS x WITH x ORDER BY x WITH collect(x) AS xs, count(*) AS c RETURN xs[0..2], {c: c}`
    expect(await graph.read(text)).toEqual([[[1, 2], { c: 3 }]])
  })

  it('names parameters by number and quotes names that are words of the language', async () => {
    await graph.write('CREATE (:`match` {`case`: $p0, `in`: $p1})', { p0: 'x', p1: 'y' })
    expect(await graph.read('MATCH (`set`:`match`) RETURN `set`.`case`, `set`.`in` AS `union`')).toEqual([['x', 'y']])
  })

  it('takes filters twenty deep and a hundred flat terms', async () => {
    await graph.write("CREATE (:T {id: 'a', x: 1})")
    const deep = Array.from({ length: 20 }).reduce<string>((inner) => `NOT (n.x = 2 OR ${inner})`, 'n.x = 1')
    expect(await graph.read(`MATCH (n:T) WHERE ${deep} RETURN n.id`)).toEqual([['a']])
    const flat = Array.from({ length: 100 }, (_, index) => `n.x = ${100 - index}`).join(' OR ')
    expect(await graph.read(`MATCH (n:T) WHERE ${flat} RETURN n.id`)).toEqual([['a']])
  })

  it('joins texts by + and asks for emptiness by size, for || and isEmpty', async () => {
    expect(await graph.value("$a + '/' + $b", { a: 'x', b: 'y' })).toBe('x/y')
    expect(await graph.value("size('') = 0 AND size($list) = 0", { list: [] })).toBe(true)
  })

  it('indexes properties through the dialect, and finds by them', async () => {
    const { dialect } = graph.port
    await graph.port.define([
      ...dialect.index('T', 'k'),
      ...dialect.textIndex('T', 'title'),
      ...dialect.index('T', 'title'),
    ])
    await graph.write("CREATE (:T {id: 'a', k: 'x', title: 'a river'}), (:T {id: 'b', k: 'y', title: 'driven'})")
    expect(await graph.read('MATCH (n:T) WHERE n.k = $k RETURN n.id', { k: 'y' })).toEqual([['b']])
    const text = 'MATCH (n:T) WHERE n.title CONTAINS $part RETURN n.id ORDER BY n.id'
    expect(await graph.read(text, { part: 'rive' })).toEqual([['a'], ['b']])
    expect(await graph.read('MATCH (n:T) WHERE n.title STARTS WITH $part RETURN n.id', { part: 'a ' })).toEqual([['a']])
  })
}
