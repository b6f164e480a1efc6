/** What can be bound and what is refused before any engine sees it. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Param } from '../../../graph/port.ts'
import { plain } from '../../engines/index.ts'
import { refusal, type Subject } from './subject.ts'

const text = fc.string({ unit: 'grapheme' }).filter((value) => !value.includes('\0'))
const leaf: fc.Arbitrary<Param> = fc.oneof(
  fc.constant(null),
  fc.boolean(),
  fc.maxSafeInteger().map(BigInt),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
  text,
)
const { param } = fc.letrec<{ param: Param }>((tie) => ({
  param: fc.oneof(
    { depthSize: 'small' },
    leaf,
    fc.array(tie('param'), { maxLength: 4 }),
    fc.dictionary(
      text.filter((key) => !key.startsWith('$') && key !== '__proto__'),
      tie('param'),
      { maxKeys: 4, noNullPrototype: true },
    ),
  ),
}))

class Point {
  x = 1
}

const refused: [string, unknown, string][] = [
  ['undefined', undefined, '$p'],
  ['a date', new Date(0), '$p'],
  ['NaN', Number.NaN, '$p'],
  ['an infinity', [1, Number.POSITIVE_INFINITY], '$p[1]'],
  ['an integer past 64 bits', 2n ** 63n, '$p'],
  ['a function', { f: () => 1 }, '$p.f'],
  ['a symbol', Symbol('s'), '$p'],
  ['an instance', { deep: [{ point: new Point() }] }, '$p.deep[0].point'],
  ['a Map', new Map(), '$p'],
  ['a vector', new Float32Array(2), '$p'],
  ['half an emoji', ['ok', '\ud83d'], '$p[1]'],
  ['NUL', 'a\0b', '$p'],
  ['a key with half an emoji', { '\ude00': 1 }, '$p.\ufffd'],
  ['a key that means a type to one engine', { $date: '2026-01-01' }, '$p.$date'],
]

export function parameters(graph: Subject): void {
  it('gives every value back as it was bound', async () => {
    await fc.assert(
      fc.asyncProperty(param, async (value) => {
        const [[back] = []] = await graph.port.read({ text: 'RETURN $p', params: { p: value } })
        expect(plain(back)).toEqual(plain(value))
      }),
      { numRuns: 150 },
    )
  })

  it.each(refused)('refuses %s and says where it stands', async (_, value, place) => {
    const params = { before: 'x', p: value as Param }
    const error = await refusal('BAD_INPUT', graph.port.read({ text: 'RETURN $p', params }))
    expect(error.field).toBe(place)
    expect(error.message).toContain(place)
    await refusal(
      'BAD_INPUT',
      graph.port.write((transaction) => transaction.run({ text: 'CREATE (:T {p: $p})', params })),
    )
    expect(await graph.count('T')).toBe(0)
  })

  it('refuses what contains itself', async () => {
    const loop: { [key: string]: Param } = {}
    loop.again = loop
    await refusal('BAD_INPUT', graph.port.read({ text: 'RETURN $p', params: { p: loop } }))
  })

  it('takes maps without a prototype, as graphql-js makes them', async () => {
    const p = Object.assign(Object.create(null) as { x: Param }, { x: 1n })
    expect(await graph.value('$p.x', { p })).toBe(1)
  })

  it('takes a parameter for a value and never for text', async () => {
    const id = "a'}) DETACH DELETE n //"
    await graph.write('CREATE (:T {id: $id})', { id })
    expect(await graph.read('MATCH (n:T) WHERE n.id = $id RETURN n.id', { id })).toEqual([[id]])
  })

  it('takes many and long ones', async () => {
    const ids = Array.from({ length: 10_000 }, (_, index) => `id ${index}`)
    expect(await graph.read('UNWIND $ids AS id RETURN count(id)', { ids })).toEqual([[10_000]])
    expect(await graph.value('size($long)', { long: 'x'.repeat(100_000) })).toBe(100_000)
  })
}
