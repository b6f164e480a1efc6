import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readCoordinates } from '../../../src/ingest/clean/coordinates.ts'
import { codeLink, readLink } from '../../../src/ingest/clean/link.ts'
import { readSize } from '../../../src/ingest/clean/size.ts'
import { cityAndState, usState } from '../../../src/ingest/clean/states.ts'

it('reads coordinates from strings, and no others than the globe has', () => {
  expect(readCoordinates('37.7759', ' -122.4')).toEqual({ latitude: 37.7759, longitude: -122.4 })
  for (const [north, east] of [
    ['0.0000', '0'],
    ['91', '0'],
    ['x', '1'],
    ['', '1'],
    [undefined, 1],
    ['1', null],
    ['Infinity', '1'],
  ])
    expect(readCoordinates(north, east)).toBeUndefined()
  const degrees = (most: number) => fc.double({ min: -most, max: most, noNaN: true, noDefaultInfinity: true })
  fc.assert(
    fc.property(degrees(90), degrees(180), (latitude, longitude) => {
      fc.pre(latitude !== 0 || longitude !== 0)
      expect(readCoordinates(String(latitude), String(longitude))).toEqual({
        latitude: latitude + 0,
        longitude: longitude + 0,
      })
    }),
  )
})

it('tells links from other words', () => {
  expect(readLink('closed source?')).toBeUndefined()
  expect(readLink('GSA GitHub')).toBeUndefined()
  expect(readLink('knowme.example.org')).toBe('https://knowme.example.org')
  expect(readLink('See Https://example.org/a; and more')).toBe('https://example.org/a')
  expect(readLink(undefined)).toBeUndefined()
  expect(codeLink('https://example.org/a/b.git')).toBe('https://example.org/a/b')
  expect(codeLink('https://example.org/a/b//')).toBe('https://example.org/a/b')
})

it('reads sizes as bytes', () => {
  expect(readSize('117743 B')).toBe(117743n)
  expect(readSize('36.809 KB')).toBe(36809n)
  expect(readSize('12')).toBe(12n)
  expect(readSize('2 bytes')).toBe(2n)
  for (const word of ['large', '1.2.3 MB', '99999999999 TB', undefined]) expect(readSize(word)).toBeUndefined()
})

it('knows the states of the USA by name and abbreviation', () => {
  expect(usState('pa')).toBe('Pennsylvania')
  expect(usState('Washington DC')).toBe('Washington DC')
  expect(cityAndState('Boise, ID')).toEqual({ city: 'Boise', state: 'Idaho' })
  expect(cityAndState('Edmonton, Canada')).toBeUndefined()
  expect(cityAndState('-1,2,3,4')).toBeUndefined()
})
