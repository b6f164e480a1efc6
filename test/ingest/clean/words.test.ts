import { describe, expect, it } from 'vitest'
import { Stage } from '../../../schema/enumerations.ts'
import { readAccessLevel } from '../../../src/ingest/clean/access-level.ts'
import { readFormat } from '../../../src/ingest/clean/file-format.ts'
import { readFrequency } from '../../../src/ingest/clean/frequency.ts'
import { readImpact } from '../../../src/ingest/clean/impact.ts'
import { readLicense } from '../../../src/ingest/clean/license.ts'
import { readStage } from '../../../src/ingest/clean/stage.ts'
import { readYesNo } from '../../../src/ingest/clean/yes-no.ts'

describe('readStage', () => {
  it.each([
    ['Hibernating', 'PAUSED'],
    ['Drifting', 'PAUSED'],
    ['live & ongoing', 'WORKING'],
    ['In Progress', 'ONGOING'],
    ['Operation and Maintenance', 'WORKING'],
    ['Acquisition and/or Development', 'ONGOING'],
    ['Initiated', 'IDEA'],
    ['Retired', 'RETIRED'],
    ['Completed', 'WORKING'],
  ])('takes %s for %s', (word, stage) => expect(readStage(word)).toEqual({ stage, known: true }))

  it('says when a word is unknown, and takes silence for UNKNOWN', () => {
    expect(readStage('Flourishing')).toEqual({ stage: 'UNKNOWN', known: false })
    expect(readStage(undefined)).toEqual({ stage: 'UNKNOWN', known: true })
    expect(Stage.values).toHaveProperty('UNKNOWN')
  })
})

describe('readFormat', () => {
  it.each([
    ['csv', 'text/csv', { format: 'CSV', mediaType: 'text/csv' }],
    [
      'application/zip; charset=binary',
      'application/zip; charset=binary',
      { format: 'ZIP', formatText: 'application/zip; charset=binary', mediaType: 'application/zip' },
    ],
    ['html?appid=b77', 'text/html', { format: 'HTML', formatText: 'html?appid=b77', mediaType: 'text/html' }],
    [
      'zipped shapefile',
      'application/octet-stream',
      { format: 'SHP', formatText: 'zipped shapefile', mediaType: 'application/octet-stream' },
    ],
    ['unknown', 'application/octet-stream', { formatText: 'unknown', mediaType: 'application/octet-stream' }],
    [undefined, 'application/json', { format: 'JSON', mediaType: 'application/json' }],
    [undefined, undefined, {}],
  ])('reads %s and %s', (label, mediaType, read) => expect(readFormat(label, mediaType)).toEqual(read))

  it('looks at the end of an address last', () => {
    expect(readFormat('click here', undefined, 'https://example.org/a.b/report.PDF?x=1')).toEqual({
      format: 'PDF',
      formatText: 'click here',
    })
    expect(readFormat('csv', undefined, 'https://example.org/report.pdf').format).toBe('CSV')
    expect(readFormat(undefined, undefined, 'https://example.zip')).toEqual({})
  })
})

describe('readLicense', () => {
  it.each([
    ['https://creativecommons.org/licenses/by-nc-sa/3.0/legalcode', 'CC-BY-NC-SA-3.0'],
    ['Creative Commons 1.0 Universal\nCity\nhttp://creativecommons.org/publicdomain/zero/1.0/legalcode', 'CC0-1.0'],
    ['cc0-1.0', 'CC0-1.0'],
    ['afl-3.0', 'AFL-3.0'],
    ['cc-by-4.0', 'CC-BY-4.0'],
    ['Open Database License\nCity and County', 'ODbL-1.0'],
    ['http://opendatacommons.org/licenses/pddl/1.0/', 'PDDL-1.0'],
    ['Public Domain(http://example.org/x)', 'Public Domain'],
    ['Public Domain\nEGIS', 'Public Domain'],
  ])('reads %j as %s', (text, license) => expect(readLicense(text).license).toBe(license))

  it('keeps the whole text where it says more', () => {
    expect(readLicense('Public Domain\nEGIS')).toEqual({ license: 'Public Domain', licenseText: 'Public Domain\nEGIS' })
    expect(readLicense('MIT')).toEqual({ license: 'MIT' })
    expect(readLicense('https://example.org/our-terms')).toEqual({ licenseText: 'https://example.org/our-terms' })
    expect(readLicense(undefined)).toEqual({})
  })
})

it('reads access levels, frequencies and impacts', () => {
  expect(['Public', 'restricted public', 'non-public', 'secret', undefined].map(readAccessLevel)).toEqual([
    'PUBLIC',
    'RESTRICTED',
    'NON_PUBLIC',
    undefined,
    undefined,
  ])
  expect(['R/P1Y', 'r/p1d', 'now and then', undefined].map(readFrequency)).toEqual([
    'annual',
    'daily',
    'now and then',
    undefined,
  ])
  expect(
    ['Both', 'Neither', 'Rights-Impacting\n', 'Safety-impacting', 'Case-by-case assessment', undefined].map(readImpact),
  ).toEqual(['BOTH', 'NEITHER', 'RIGHTS', 'SAFETY', undefined, undefined])
})

it('reads yes and no, and leaves all else open', () => {
  expect(
    ['Yes', 'YES – by the board', 'TRUE', 'No', 'no.', 'N/A', 'Not Applicable', 'Planned', 'none', undefined].map(
      readYesNo,
    ),
  ).toEqual([true, true, true, false, false, undefined, undefined, undefined, undefined, undefined])
})
