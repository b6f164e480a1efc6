/** Sorting, pages by key and collected lists. */
import { expect, it } from 'vitest'
import type { Subject } from './subject.ts'

export function order(graph: Subject): void {
  it('orders booleans, lists and missing values alike', async () => {
    const text = 'UNWIND $list AS x RETURN x ORDER BY x'
    expect(await graph.read(text, { list: [true, null, false] })).toEqual([[false], [true], [null]])
    expect(await graph.read(text, { list: [[2n], [1n, 5n], [1n]] })).toEqual([[[1]], [[1, 5]], [[2]]])
    expect(await graph.read(`${text} DESC`, { list: ['a', null, 'B'] })).toEqual([[null], ['a'], ['B']])
  })

  it('passes every title once when a page begins behind the stored title of a node, emoji included', async () => {
    const titles = ['a', 'Z', 'ä', 'ﬁ', '😀', '𝒜', '中', 'zz']
    await graph.write('UNWIND $titles AS title CREATE (:T {id: title, title: title})', { titles })
    const seen: unknown[] = []
    const first = 'MATCH (n:T) RETURN n.id ORDER BY n.title, n.id LIMIT 1'
    const next = `MATCH (c:T) WHERE c.id = $id MATCH (n:T) WHERE n.title > c.title
      RETURN n.id ORDER BY n.title, n.id LIMIT 1`
    for (let page = await graph.port.read({ text: first }); page.length > 0; ) {
      const id = page[0]?.[0] as string
      seen.push(id)
      page = await graph.port.read({ text: next, params: { id } })
    }
    expect(seen).toEqual(['Z', 'a', 'zz', 'ä', '中', 'ﬁ', '𝒜', '😀'])
  })

  it('pages by a folded key of the basic plane with the key bound', async () => {
    const keys = ['a', 'b', 'b', 'zurich', '中', 'ﬀ']
    await graph.write('UNWIND $rows AS row CREATE (:T {id: row.id, key: row.key})', {
      rows: keys.map((key, index) => ({ id: `n${index}`, key })),
    })
    const seen: unknown[] = []
    const text = `MATCH (n:T) WHERE n.key >= $key AND NOT (n.key = $key AND n.id <= $id)
      RETURN n.id, n.key ORDER BY n.key, n.id LIMIT 2`
    for (let last = ['', '']; ; ) {
      const page = (await graph.read(text, { key: last[1] ?? '', id: last[0] ?? '' })) as string[][]
      seen.push(...page.map(([id]) => id))
      if (page.length === 0) break
      last = page.at(-1) ?? []
    }
    expect(seen).toEqual(['n0', 'n1', 'n2', 'n3', 'n4', 'n5'])
  })

  it('collects in the order that stands right before, parallel relationships by a key of their own', async () => {
    await graph.write(`CREATE (a:T {id: 'a'}), (x:U {id: 'x'}), (y:U {id: 'y'}),
      (a)-[:R {key: 2}]->(x), (a)-[:R {key: 1}]->(x), (a)-[:R {key: 3}]->(y)`)
    const text = `MATCH (a:T) WHERE a.id = $id CALL (a) {
        MATCH (a)-[r:R]->(u:U) WITH u, r ORDER BY u.id DESC, r.key RETURN collect([u.id, r.key]) AS us
      } RETURN us`
    expect(await graph.read(text, { id: 'a' })).toEqual([
      [
        [
          ['y', 3],
          ['x', 1],
          ['x', 2],
        ],
      ],
    ])
  })

  it('puts nulls where the statement says', async () => {
    await graph.write("CREATE (:T {id: 'a', x: 2}), (:T {id: 'b'}), (:T {id: 'c', x: 1})")
    const by = (order: string) => graph.read(`MATCH (n:T) RETURN n.id ORDER BY ${order}, n.id`)
    expect(await by('n.x IS NULL, n.x')).toEqual([['c'], ['a'], ['b']])
    expect(await by('n.x IS NULL, n.x DESC')).toEqual([['a'], ['c'], ['b']])
    expect(await by('n.x IS NULL DESC, n.x')).toEqual([['b'], ['c'], ['a']])
  })
}
