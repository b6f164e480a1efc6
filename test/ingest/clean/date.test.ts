import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDate } from '../../../src/ingest/clean/date.ts'

describe('readDate', () => {
  it.each([
    ['2013', '2013'],
    ['2013-02', '2013-02'],
    ['2013-2-8', '2013-02-08'],
    ['2012-02-29', '2012-02-29'],
    ['2024-05-06T10:00:00Z', '2024-05-06'],
    ['2024/05/06', '2024-05-06'],
    ['2/2021', '2021-02'],
    ['7/4/2024 ', '2024-07-04'],
    ['1905-07-14', '1905-07-14'],
    ['1/3/1905', '1905-01-03'],
  ])('reads %s as %s', (word, date) => expect(readDate(word)).toEqual({ date }))

  it.each([
    '2013-02-30',
    '2013-13',
    '2/29/2023',
    '13/1/2020',
    '0000',
    '25-Feb',
    'Q4FY25',
    'TBD',
    'Pre-2021',
    '10/12023',
    '2022-08 (estimated)',
  ])('sets %s aside and says why', (word) => expect(readDate(word)).toEqual({ says: expect.any(String) }))

  it.each(['', ' ', 'N/A', 'NA', 'none', undefined])('takes %j for nothing', (word) =>
    expect(readDate(word)).toBeUndefined(),
  )

  it.each([
    ['7/14/1905', '2022'],
    ['7/7/1905', '2015'],
    ['7/16/1905', '2024'],
  ])('gives back the year that a spreadsheet took for a day: %s is %s', (word, date) =>
    expect(readDate(word)).toEqual({ date, says: expect.any(String) }),
  )

  it('reads a day with a remark and says so', () =>
    expect(readDate('2022-11-16 (first action)')).toEqual({ date: '2022-11-16', says: 'date with a remark' }))

  it('reads every day of the calendar in three spellings alike', () => {
    const days = fc.date({ min: new Date('1906-01-01'), max: new Date('2999-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(days, (day) => {
        const iso = day.toISOString()
        const [year, month, dayOfMonth] = iso.slice(0, 10).split('-').map(Number)
        for (const word of [iso, iso.slice(0, 10), `${month}/${dayOfMonth}/${year}`])
          expect(readDate(word)).toEqual({ date: iso.slice(0, 10) })
      }),
    )
  })

  it('never gives a date that is none', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789-/ QFYab') }), (word) => {
        const date = readDate(word)?.date
        if (date) expect(date).toMatch(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/)
      }),
    )
  })
})
