import { expect, it } from 'vitest'
import { everything } from '../../../graph/access.ts'
import { readCursor, writeCursor } from '../../../graph/read/cursor.ts'
import { order } from '../../../graph/read/order.ts'
import { typeNamed } from '../../../schema/vocabulary.ts'

const keys = (...sort: object[]) => order(typeNamed('Dataset'), sort, everything)
const cursor = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
const code = (read: () => unknown) => {
  try {
    read()
    return 'none'
  } catch (error) {
    return (error as { code: string }).code
  }
}

it.each([
  [[{ by: 'TITLE' }], ['été 😀', 'x']],
  [[{ by: 'ROWS' }], [9_007_199_254_740_993n, 'x']],
  [[{ by: 'ROWS', nulls: 'FIRST' }], [null, 'x']],
  [
    [{ by: 'ISSUED_ON', direction: 'DESC' }, { by: 'LICENSE' }],
    ['2012-01-01', null, 'x'],
  ],
])('a cursor brings its values back: %j', (sort, values) => {
  const by = keys(...sort)
  expect(readCursor(writeCursor('Dataset', by)(values), 'Dataset', by, 'after')).toEqual(values)
})

it('a cursor of another type, order, direction or place of absent values is refused', () => {
  const by = keys({ by: 'TITLE' })
  const written = writeCursor('Dataset', by)(['x', 'y'])
  const others = [{ by: 'LABEL' }, { by: 'TITLE', direction: 'DESC' }, { by: 'TITLE', nulls: 'FIRST' }]
  expect(code(() => readCursor(written, 'Model', by, 'after'))).toBe('BAD_CURSOR')
  for (const other of others)
    expect(code(() => readCursor(written, 'Dataset', keys(other), 'after'))).toBe('BAD_CURSOR')
})

it('whatever else is sent in its place is refused, never bound', () => {
  const by = keys({ by: 'ROWS' }, { by: 'TITLE' })
  const [list] = JSON.parse(Buffer.from(writeCursor('Dataset', by)([1n, 'a', 'b']), 'base64url').toString())
  const wrong: unknown[] = [
    null,
    {},
    [],
    [list],
    [list, '1', 'a'],
    [list, '1', 'a', 'b', 'c'],
    [list, 1, 'a', 'b'],
    [list, '9223372036854775808', 'a', 'b'],
    [list, '1e3', 'a', 'b'],
    [list, '1', null, 'b'],
    [list, '1', ['a'], 'b'],
    [list, '1', 'a\0', 'b'],
    [list, '1', 'a', { $date: '2012' }],
    [list, true, 'a', 'b'],
  ]
  for (const value of wrong)
    expect(
      code(() => readCursor(cursor(value), 'Dataset', by, 'after')),
      JSON.stringify(value),
    ).toBe('BAD_CURSOR')
  for (const text of ['', '!!', 'W10', '\0', '😀'.repeat(1000)])
    expect(
      code(() => readCursor(text, 'Dataset', by, 'after')),
      text,
    ).toBe('BAD_CURSOR')
})

it('a float past all bounds is refused', () => {
  const by = order(typeNamed('Finding'), [{ by: 'VALUE' }], everything)
  const [list] = JSON.parse(Buffer.from(writeCursor('Finding', by)([1, 'b']), 'base64url').toString())
  const text = Buffer.from(`["${list}",1e999,"b"]`).toString('base64url')
  expect(code(() => readCursor(text, 'Finding', by, 'after'))).toBe('BAD_CURSOR')
})
