import { describe, expect, it } from 'vitest'
import { checkEntry } from '../../../graph/write/check.ts'
import type { Entry } from '../../../graph/write/index.ts'
import { catalogue, reference } from '../../contract/catalogue.ts'

const entry = (type: string, fields: Entry['fields'], links: Entry['links'] = []): Entry => ({
  ...reference(type, 'k'),
  fields: { visibility: 'PUBLIC', ...fields },
  links,
})
const dataset = (fields: Entry['fields']) => entry('Dataset', { title: 'T', ...fields })
const to = (relationship: string, type: string, properties = {}): Entry['links'] => [
  { relationship, direction: 'OUT', to: reference(type, 'far'), properties },
]

const refused = (wrong: Entry, field: string) =>
  expect(() => checkEntry(wrong)).toThrow(expect.objectContaining({ code: 'BAD_INPUT', field }))

it('the catalogue is what its classes ask for', () => {
  for (const each of catalogue) expect(() => checkEntry(each)).not.toThrow()
})

describe('an entry is refused for', () => {
  it.each([
    ['a text with NUL', { title: 'a\0' }, 'title'],
    ['half a character', { description: '\ud83d' }, 'description'],
    ['a number for a text', { title: 7 }, 'title'],
    ['a date that can’t be', { issuedOn: '2013-02-30' }, 'issuedOn'],
    ['a serial for a date', { issuedOn: '41518' }, 'issuedOn'],
    ['an instant that isn’t in UTC with milliseconds', { retrievedAt: '2024-05-06T07:08:09Z' }, 'retrievedAt'],
    ['a fraction for an integer', { rows: 1.5 }, 'rows'],
    ['an integer past 64 bits', { rows: 2n ** 63n }, 'rows'],
    ['a number that has lost digits', { rows: 2 ** 53 }, 'rows'],
    ['a value that its enumeration lacks', { accessLevel: 'SECRET' }, 'accessLevel'],
    ['a name that every object has', { accessLevel: 'toString' }, 'accessLevel'],
    ['a text for a list', { keywords: 'water' }, 'keywords'],
    ['a list that holds NUL', { keywords: ['a', '\0'] }, 'keywords'],
  ] as const)('%s', (_, fields, field) => refused(dataset(fields as Entry['fields']), `Dataset test/k: ${field}`))

  it('a field that it lacks', () => refused(entry('Dataset', {}), 'title'))
  it('a field that the type has not', () => refused(dataset({ name: 'x' }), 'name'))
  it('a field that the server sets', () => refused(dataset({ id: 'x' }), 'id'))
  it('no key', () => refused({ ...dataset({}), key: '' }, 'key'))
  it('a float without bounds', () =>
    refused(entry('Finding', { statement: 's', value: Number.NaN }), 'Finding test/k: value'))
  it('a link that leads where it can’t', () => refused(entry('Topic', { name: 'n' }, to('RUNS', 'Project')), 'RUNS'))
  it('a relationship that there is not', () => refused(entry('Topic', { name: 'n' }, to('KNOWS', 'Topic')), 'KNOWS'))
  it('a property that its relationship has not', () =>
    refused({ ...dataset({}), links: to('ABOUT', 'Topic', { role: 'x' }) }, 'role'))
  it('a property of the wrong kind', () =>
    refused({ ...dataset({}), links: to('ABOUT', 'Topic', { weight: 'x' }) }, 'Dataset test/k: ABOUT.weight'))
})
