import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { csvRecords } from '../../src/ingest/read/csv.ts'
import { jsonElements } from '../../src/ingest/read/elements.ts'
import { jsonLines } from '../../src/ingest/read/lines.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'insites-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = []
  for await (const item of items) found.push(item)
  return found
}

async function written(content: string | Uint8Array): Promise<string> {
  const file = path.join(folder, 'file')
  await writeFile(file, content)
  return file
}

const elements = async (text: string) => all(jsonElements(await written(text), 'dataset'))

describe('jsonElements', () => {
  it('gives the elements of any array, whatever stands around it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.jsonValue()), fc.jsonValue(), async (values, decoy) => {
        const expected = values.map((value, index) => ({ number: index + 1, value: JSON.parse(JSON.stringify(value)) }))
        expect(await elements(JSON.stringify(values))).toEqual(expected)
        expect(
          await elements(
            JSON.stringify({ decoy: { dataset: decoy, more: [decoy] }, dataset: values, after: decoy }, null, 1),
          ),
        ).toEqual(expected)
      }),
      { numRuns: 60 },
    )
  })

  it('loses one element to a bracket too many, not the next', async () => {
    expect(await elements('[{"a":1}}, {"b":2}]')).toEqual([
      { number: 1, fault: 'broken JSON' },
      { number: 2, value: { b: 2 } },
    ])
  })

  it('says when a file ends early or holds no such array', async () => {
    for (const text of ['', '[{"a":1}', '{"other": [1]', '[{"a":"'])
      expect((await elements(text)).at(-1)).toMatchObject({ fault: 'the file ends early' })
    expect(await elements('{"other": [1]}')).toEqual([])
  })
})

it('reads NDJSON without a byte order mark and passes over broken and blank lines', async () => {
  const file = await written('\ufeff{"a":1}\r\n\n{broken\n"two"')
  expect(await all(jsonLines(file))).toEqual([
    { number: 1, value: { a: 1 } },
    { number: 3, fault: 'broken JSON' },
    { number: 4, value: 'two' },
  ])
})

it('reads characters across the pieces of a file', async () => {
  const long = `"${'ä😀'.repeat(70_000)}"`
  expect(await elements(`[${long},${long}]`)).toHaveLength(2)
  expect((await elements(`[${long}]`))[0]?.value).toBe(JSON.parse(long))
})

it('reads CSV in Windows-1252 with line breaks in cells and records of any length', async () => {
  const file = await written(Buffer.from('a,b\n"x\ny",\x93z\x94\nshort\n', 'latin1'))
  expect(await all(csvRecords(file, 'windows-1252'))).toEqual([['a', 'b'], ['x\ny', '“z”'], ['short']])
})
