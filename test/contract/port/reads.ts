/** Statements in the forms that the read compiler writes. */
import { expect, it } from 'vitest'
import type { Param } from '../../../graph/port.ts'
import type { Subject } from './subject.ts'

const world = `CREATE (t1:T {id: 't1'}), (t2:T {id: 't2'}), (u1:U {id: 'u1'}), (u2:U {id: 'u2'}), (u3:U {id: 'u3'}),
  (t1)<-[:R]-(u2), (t1)<-[:R]-(u1), (t1)<-[:R]-(u3), (t2)<-[:R]-(u3), (u1)-[:S]->(u1), (u1)-[:S]->(u2), (u2)-[:S]->(u3)`

export function reads(graph: Subject): void {
  it('answers a batch of look-ups in one statement, each with its own values', async () => {
    await graph.write(world)
    const text = `UNWIND $batch AS q CALL (q) {
        MATCH (n:T) WHERE n.id = q.p0
        CALL (n) { MATCH (n)<-[:R]-(m:U) WITH m ORDER BY m.id LIMIT $n0 RETURN collect([m.id]) AS c0 }
        WITH n, c0 ORDER BY n.id RETURN collect([n.id, c0]) AS r
      } RETURN q.i, r`
    const batch = ['t2', 'none', 't1'].map((p0, i) => ({ i: BigInt(i), p0 }))
    const rows = (await graph.read(text, { batch, n0: 2n })) as [number, unknown][]
    expect(rows.sort(([a], [b]) => a - b)).toEqual([
      [0, [['t2', [['u3']]]]],
      [1, []],
      [2, [['t1', [['u1'], ['u2']]]]],
    ])
  })

  it('answers several parts side by side, three levels deep', async () => {
    await graph.write(world)
    const text = `UNWIND $batch AS q
      CALL (q) { MATCH (n:T) WHERE n.id = q.p0
        CALL (n) { MATCH (n)<-[:R]-(m:U)
          CALL (m) { MATCH (m)-[:S]->(o:U) WITH o ORDER BY o.id RETURN collect([o.id]) AS c1 }
          WITH m, c1 ORDER BY m.id RETURN collect([m.id, c1]) AS c0 }
        RETURN collect([n.id, c0]) AS a }
      CALL (q) { MATCH (n:U) WHERE n.id >= q.p1 RETURN count(n) AS b }
      RETURN q.i, [a, b]`
    expect(await graph.read(text, { batch: [{ i: 0n, p0: 't1', p1: 'u2' }] })).toEqual([
      [
        0,
        [
          [
            [
              't1',
              [
                ['u1', [['u1'], ['u2']]],
                ['u2', [['u3']]],
                ['u3', []],
              ],
            ],
          ],
          2,
        ],
      ],
    ])
  })

  it('keeps viewers of one batch apart', async () => {
    await graph.write("CREATE (:T {id: 'a', audience: 'P'}), (:T {id: 'b', audience: 'O:1'})")
    const text = `UNWIND $batch AS q CALL (q) {
        MATCH (n:T) WHERE coalesce($viewers[q.v].may[n.audience], false) WITH n ORDER BY n.id RETURN collect(n.id) AS r
      } RETURN q.i, r ORDER BY q.i`
    const viewers: Param[] = [{ may: { P: true } }, { may: { P: true, 'O:1': true } }, { may: {} }]
    const batch = [1n, 0n, 2n].map((v, i) => ({ i: BigInt(i), v }))
    expect(await graph.read(text, { batch, viewers })).toEqual([
      [0, ['a', 'b']],
      [1, ['a']],
      [2, []],
    ])
  })

  it('joins disjoint branches, ordered again outside', async () => {
    await graph.write("CREATE (:T:Open {id: 'b'}), (:T:Open {id: 'a'}), (:T {id: 'c', k: 'x'}), (:T {id: 'd', k: 'y'})")
    const text = `CALL () {
        MATCH (n:Open) RETURN n.id AS id ORDER BY id LIMIT $n
       UNION ALL
        UNWIND $keys AS k MATCH (n:T) WHERE n.k = k RETURN n.id AS id ORDER BY id LIMIT $n
      } RETURN id ORDER BY id LIMIT $n`
    expect(await graph.read(text, { n: 3n, keys: ['x', 'y'] })).toEqual([['a'], ['b'], ['c']])
  })

  it('asks whether there is one and how many there are', async () => {
    await graph.write(world)
    const text = `MATCH (n:T) WHERE EXISTS { MATCH (n)<-[:R]-(m:U) WHERE m.id = $id }
      RETURN n.id, COUNT { MATCH (n)<-[:R]-(m:U) WHERE m.id > $id } ORDER BY n.id`
    expect(await graph.read(text, { id: 'u2' })).toEqual([['t1', 1]])
    expect(await graph.read(text, { id: 'u3' })).toEqual([
      ['t1', 0],
      ['t2', 0],
    ])
  })

  it('chooses a column by row, a masked value in its place', async () => {
    await graph.write("CREATE (:T {id: 'a', owner: 'o1', email: 'x'}), (:T {id: 'b', owner: 'o2', email: 'y'})")
    const text = `MATCH (n:T)
      RETURN n.id, CASE WHEN coalesce($st[n.owner], false) THEN n.email ELSE null END ORDER BY n.id`
    expect(await graph.read(text, { st: { o2: true } })).toEqual([
      ['a', null],
      ['b', 'y'],
    ])
  })

  it('groups, counts distinct values and merges maps of properties', async () => {
    await graph.write("CREATE (:T {id: 'a', k: 'x'}), (:T {id: 'b', k: 'x'}), (:T {id: 'c'})")
    expect(await graph.read('MATCH (n:T) RETURN n.k, count(*), count(DISTINCT n.id) ORDER BY n.k')).toEqual([
      ['x', 2, 2],
      [null, 1, 1],
    ])
    expect(await graph.read("MATCH (n:T) WHERE n.id = 'a' RETURN n {.id, .k, .none}")).toEqual([
      [{ id: 'a', k: 'x', none: null }],
    ])
  })

  it('follows paths of bounded length, self loops once', async () => {
    await graph.write(world)
    const text = 'MATCH (a:U)-[:S*1..3]->(b:U) WHERE a.id = $id RETURN b.id, count(*) ORDER BY b.id'
    expect(await graph.read(text, { id: 'u1' })).toEqual([
      ['u1', 1],
      ['u2', 2],
      ['u3', 2],
    ])
  })
}
