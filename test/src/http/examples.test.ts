import { readFileSync } from 'node:fs'
import { buildSchema, parse, validate } from 'graphql'
import { expect, it } from 'vitest'
import { depth } from '../../../src/http/rules/depth.ts'

const root = new URL('../../../', import.meta.url)
const schema = buildSchema(readFileSync(new URL('schema.graphql', root), 'utf8'))
const examples = readFileSync(new URL('src/http/graphiql/examples.graphql', root), 'utf8')
  .split(/^# -+$/m)
  .map((text) => ({ name: /query (\w+)/.exec(text)?.[1], text }))

it('GraphiQL has some examples', () => expect(examples.length).toBeGreaterThan(3))

it.each(examples)('an example of GraphiQL is valid: $name', ({ text }) => {
  const document = parse(text)
  expect(document.definitions).toHaveLength(1)
  expect(validate(schema, document).concat(validate(schema, document, [depth]))).toEqual([])
})
