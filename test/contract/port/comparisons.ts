/** Equality, null and lists: where engines differ, the form in which they agree. */
import { expect, it } from 'vitest'
import type { Subject } from './subject.ts'

export function comparisons(graph: Subject): void {
  it('finds a value by a parameter of the type it was stored in', async () => {
    await graph.write('CREATE (:T {id: $id, text: $text, number: $number})', { id: 'a', text: '1', number: 1n })
    expect(await graph.read('MATCH (n:T) WHERE n.text = $text RETURN n.id', { text: '1' })).toEqual([['a']])
    expect(await graph.read('MATCH (n:T) WHERE n.number = $number RETURN n.id', { number: 1n })).toEqual([['a']])
    expect(await graph.read('MATCH (n:T) WHERE n.text IN $texts RETURN n.id', { texts: ['0', '1'] })).toEqual([['a']])
  })

  it('keeps rows without a value when what is in a list is left out, also when the list is empty', async () => {
    await graph.write("CREATE (:T {id: 'a', x: 'v'}), (:T {id: 'b'})")
    const others = 'MATCH (n:T) WHERE NOT coalesce(n.x IN $list, false) RETURN n.id ORDER BY n.id'
    expect(await graph.read(others, { list: [] })).toEqual([['a'], ['b']])
    expect(await graph.read(others, { list: ['v'] })).toEqual([['b']])
  })

  it('takes a list predicate over null for false when told so', async () => {
    expect(await graph.value('coalesce(all(x IN $list WHERE coalesce(x > 1, false)), false)', { list: [null] })).toBe(
      false,
    )
    expect(await graph.value('coalesce(any(x IN $list WHERE x > 1), false)', { list: [null, 2n] })).toBe(true)
    expect(await graph.value('coalesce(none(x IN $list WHERE coalesce(x > 1, false)), false)', { list: [null] })).toBe(
      true,
    )
  })

  it('compares lists that hold no null', async () => {
    expect(await graph.value('[$a, $b] = [1, 2]', { a: 1n, b: 2n })).toBe(true)
    expect(await graph.value('[$a, $b] = [1, 3]', { a: 1n, b: 2n })).toBe(false)
  })

  it('takes predicates that are boolean by type', async () => {
    await graph.write("CREATE (:T {id: 'a', open: true}), (:T {id: 'b', open: false}), (:T {id: 'c'})")
    expect(await graph.read('MATCH (n:T) WHERE n.open = $open RETURN n.id', { open: true })).toEqual([['a']])
    expect(await graph.read('MATCH (n:T) WHERE n.open RETURN n.id')).toEqual([['a']])
    expect(await graph.read('MATCH (n:T) WHERE NOT n.open RETURN n.id')).toEqual([['b']])
  })

  it('takes instants that are stored as UTC texts for equal when they are', async () => {
    const at = new Date('2026-03-01T12:00:00+02:00').toISOString()
    await graph.write('CREATE (:T {id: $id, at: $at})', { id: 'a', at })
    const same = new Date('2026-03-01T10:00:00Z').toISOString()
    expect(await graph.read('MATCH (n:T) WHERE n.at = $same RETURN n.at', { same })).toEqual([[at]])
    expect(await graph.read('MATCH (n:T) WHERE n.at < $later RETURN n.id', { later: '2026-03-02' })).toEqual([['a']])
  })

  it('unwinds lists and joins a list to a list', async () => {
    expect(await graph.read('UNWIND $list AS x RETURN x ORDER BY x', { list: [2n, 1n] })).toEqual([[1], [2]])
    expect(await graph.read('UNWIND $list AS x RETURN x', { list: [] })).toEqual([])
    expect(await graph.value('[1] + [$x]', { x: 2n })).toEqual([1, 2])
  })

  it('looks a value up in a map, and finds null where there is none', async () => {
    const may = { P: true, 'O:1': true }
    await graph.write("CREATE (:T {id: 'a', audience: 'O:1'}), (:T {id: 'b', audience: 'O:2'}), (:T {id: 'c'})")
    const text = 'MATCH (n:T) WHERE coalesce($may[n.audience], false) RETURN n.id'
    expect(await graph.read(text, { may })).toEqual([['a']])
    expect(await graph.read(text, { may: {} })).toEqual([])
  })

  it('stores lists of one type', async () => {
    await graph.write('CREATE (:T {texts: $texts, numbers: $numbers, none: []})', {
      texts: ['b', 'a'],
      numbers: [1n, 2n],
    })
    expect(await graph.read('MATCH (n:T) RETURN n.texts, n.numbers, n.none')).toEqual([[['b', 'a'], [1, 2], []]])
  })
}
