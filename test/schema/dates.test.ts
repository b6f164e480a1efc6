import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { firstDay, isDate, lastDay, utc } from '../../schema/define/dates.ts'

const pad = (value: number, width = 2) => String(value).padStart(width, '0')

/** Dates of each precision. */
const date = fc
  .record({
    day: fc.date({ min: new Date('0100-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }),
    length: fc.constantFrom(4, 7, 10),
  })
  .map(({ day, length }) => day.toISOString().slice(0, length))

describe('a date', () => {
  it('is what a calendar has', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9999 }),
        fc.integer({ min: 0, max: 14 }),
        fc.integer({ min: 0, max: 33 }),
        (year, month, day) => {
          const text = `${pad(year, 4)}-${pad(month)}-${pad(day)}`
          const there = new Date(`${text}T00:00:00Z`)
          expect(isDate(text)).toBe(!Number.isNaN(there.getTime()) && there.toISOString().startsWith(text))
        },
      ),
    )
  })

  it.each([
    '',
    '12',
    '20120',
    '2012-1',
    '2012-00',
    '2012-13',
    '2013-02-29',
    '2012-04-31',
    '2012-02-30',
    ' 2012',
    '2012\n',
    '-2012',
    '2012-01-01T00:00:00Z',
    '２０１２',
  ])('is not %j', (text) => expect(isDate(text)).toBe(false))

  it.each(['0001', '2012', '2012-02', '2012-02-29', '2000-02-29', '9999-12-31'])('is %j', (text) =>
    expect(isDate(text)).toBe(true),
  )

  it('begins and ends on days that are in it', () => {
    fc.assert(
      fc.property(date, (text) => {
        const [first, last] = [firstDay(text), lastDay(text)]
        expect([isDate(first), isDate(last)]).toEqual([true, true])
        expect([first.slice(0, text.length), last.slice(0, text.length)]).toEqual([text, text])
        const next = new Date(Date.parse(`${last}T00:00:00Z`) + 86_400_000).toISOString()
        expect(next.startsWith(text), 'the day after is not in it').toBe(false)
      }),
    )
  })

  it('orders by its first day as time does', () => {
    fc.assert(
      fc.property(date, date, (a, b) => {
        expect(firstDay(a) < firstDay(b)).toBe(Date.parse(firstDay(a)) < Date.parse(firstDay(b)))
      }),
    )
  })
})

describe('an instant', () => {
  it('is the same instant in UTC, and stays as it is once it is so', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('0100-01-01'), max: new Date('9998-12-31'), noInvalidDate: true }),
        fc.integer({ min: -839, max: 839 }),
        (instant, minutes) => {
          const sign = minutes < 0 ? '-' : '+'
          const offset = `${sign}${pad(Math.floor(Math.abs(minutes) / 60))}:${pad(Math.abs(minutes) % 60)}`
          const local = new Date(instant.getTime() + minutes * 60_000).toISOString().replace('Z', offset)
          expect(utc(local)).toBe(instant.toISOString())
          expect(utc(instant.toISOString())).toBe(instant.toISOString())
        },
      ),
    )
  })

  it.each([
    ['2024-05-06T07:08:09Z', '2024-05-06T07:08:09.000Z'],
    ['2024-05-06t07:08z', '2024-05-06T07:08:00.000Z'],
    ['2024-05-06 07:08:09.5+02:00', '2024-05-06T05:08:09.500Z'],
    ['2024-02-30T00:00:00Z', undefined],
    ['2024-05-06T25:00:00Z', undefined],
    ['2024-05-06T07:08:09', undefined],
    ['2024-05-06', undefined],
    ['yesterday', undefined],
  ])('of %j is %j', (text, expected) => expect(utc(text)).toBe(expected))
})
