/** Integers and floats, which JavaScript does not tell apart and one of the engines only half. */
import { expect, it } from 'vitest'
import type { Subject } from './subject.ts'

export function numbers(graph: Subject): void {
  it('keeps a float that is a whole number a float, where the statement says toFloat', async () => {
    await graph.write('CREATE (:T {f: toFloat($f)})', { f: 3 })
    expect(await graph.read('MATCH (n:T) RETURN n.f, n.f / 2')).toEqual([[3, 1.5]])
    expect(await graph.value('toFloat($f) / 2', { f: 3 })).toBe(1.5)
  })

  it('divides integers as integers', async () => {
    expect(await graph.value('$i / 2', { i: 3n })).toBe(1)
  })

  it('takes a bigint for page sizes', async () => {
    expect(await graph.read('UNWIND [1, 2, 3] AS x RETURN x ORDER BY x SKIP $s LIMIT $n', { s: 1n, n: 1n })).toEqual([
      [2],
    ])
    expect(await graph.read('UNWIND [1, 2, 3] AS x RETURN x LIMIT $n', { n: 0n })).toEqual([])
  })

  it.each([2n ** 53n, 2n ** 53n + 1n, 2n ** 63n - 1n, -(2n ** 63n)])(
    'keeps the integer %s to the last digit',
    async (big) => {
      await graph.write('CREATE (:T {big: $big})', { big })
      const [[stored, bound] = []] = await graph.port.read({
        text: 'MATCH (n:T) WHERE n.big = $big RETURN n.big, $big',
        params: { big },
      })
      expect([BigInt(stored as bigint), BigInt(bound as bigint)]).toEqual([big, big])
    },
  )

  it('gives small integers so that BigInt and Number both read them exactly', async () => {
    const [[zero, minus] = []] = await graph.port.read({ text: 'RETURN $a, $b', params: { a: 0n, b: -7n } })
    expect([BigInt(zero as bigint), BigInt(minus as bigint)]).toEqual([0n, -7n])
    expect([Number(zero), Number(minus)]).toEqual([0, -7])
  })

  it.each([0.1, -1.5, 1e-300, 1.7976931348623157e308, 123456789.125])('keeps the float %s', async (f) => {
    await graph.write('CREATE (:T {f: $f})', { f })
    expect(await graph.read('MATCH (n:T) WHERE n.f = $f RETURN n.f', { f })).toEqual([[f]])
  })

  it('sums nothing to 0 when told so', async () => {
    expect(await graph.read('MATCH (n:T) RETURN coalesce(sum(n.x), 0), count(n), avg(n.x), max(n.x)')).toEqual([
      [0, 0, null, null],
    ])
  })

  it('rounds halves up by floor', async () => {
    const text = 'UNWIND $list AS x RETURN toInteger(floor(x + 0.5))'
    expect(await graph.read(text, { list: [-2.5, -2.4, 2.4, 2.5] })).toEqual([[-2], [-2], [2], [3]])
  })

  it('agrees on means and sums of floats in ten digits', async () => {
    const list = Array.from({ length: 1000 }, (_, index) => 0.1 + index / 7)
    const [[sum, mean] = []] = await graph.port.read({
      text: 'UNWIND $list AS x RETURN sum(x), avg(x)',
      params: { list },
    })
    const expected = list.reduce((a, b) => a + b, 0)
    expect(Number(sum).toPrecision(10)).toBe(expected.toPrecision(10))
    expect(Number(mean).toPrecision(10)).toBe((expected / 1000).toPrecision(10))
  })

  it('compares and orders integers and floats by value', async () => {
    expect(
      await graph.read('UNWIND $list AS x WITH x WHERE x > 1 RETURN x ORDER BY x', { list: [2.5, 2n, 1n, 1.5] }),
    ).toEqual([[1.5], [2], [2.5]])
  })
}
