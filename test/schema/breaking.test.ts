import { readFileSync } from 'node:fs'
import { lexicographicSortSchema, printSchema } from 'graphql'
import { describe, expect, it } from 'vitest'
import { buildSchema } from '../../resolvers/index.ts'
import { releasedSchema, unannounced } from './breaking.ts'

const file = (name: string) => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8')

it('schema.graphql is what the classes say', () => {
  const emitted = printSchema(lexicographicSortSchema(buildSchema()))
  expect(file('schema.graphql').trimEnd() === emitted, 'npm run codegen writes it anew').toBe(true)
})

it('what breaks clients of the last release is in the changelog', () => {
  expect(unannounced(releasedSchema(), file('schema.graphql'), file('CHANGELOG.md'))).toEqual([])
})

describe('a break', () => {
  const before = 'type Query { title(first: Int = 25): String! }\nenum Stage { IDEA FAILED }'
  const changelog = (line: string) =>
    `# Changelog\n\n## Unreleased\n\n- Much is new.\n${line}\n\n## 0.1.0\n\n- Query.title was removed.\n`

  it.each([
    [
      'a field that is gone',
      'type Query { name(first: Int = 25): String! }\nenum Stage { IDEA FAILED }',
      'Query.title was removed.',
    ],
    [
      'a value that is gone',
      'type Query { title(first: Int = 25): String! }\nenum Stage { IDEA }',
      'FAILED was removed from enum type Stage.',
    ],
    [
      'a value that can be absent now',
      'type Query { title(first: Int = 25): String }\nenum Stage { IDEA FAILED }',
      'Query.title changed type from String! to String.',
    ],
    [
      'another default',
      'type Query { title(first: Int = 50): String! }\nenum Stage { IDEA FAILED }',
      'Query.title arg first has changed defaultValue from 25 to 50.',
    ],
  ])('is %s', (_, after, sentence) => {
    expect(unannounced(before, after, changelog(''))).toEqual([sentence])
    expect(unannounced(before, after, changelog(`- ${sentence.replace(' was', '\n  was')} Ask for more.`))).toEqual([])
  })

  it('is nothing that is merely added', () => {
    const after =
      'type Query { title(first: Int = 25, last: Int): String! name: String }\nenum Stage { IDEA FAILED PAUSED }'
    expect(unannounced(before, after, changelog(''))).toEqual([])
  })
})
