import { buildSchema, getIntrospectionQuery, parse, validate } from 'graphql'
import { describe, expect, it } from 'vitest'
import { depth } from '../../../../src/http/rules/depth.ts'

const schema = buildSchema('type Query { node: Node } type Node { name: String next: Node }')
const errors = (query: string) => validate(schema, parse(query), [depth]).map(({ message }) => message)

/** An operation whose deepest field stands at `level`. */
const deep = (level: number) => `{ node ${'{ next '.repeat(level - 2)}{ name }${'}'.repeat(level - 2)} }`

describe('depth', () => {
  it('allows 12 levels', () => expect(errors(deep(12))).toEqual([]))

  it('refuses 13', () => expect(errors(deep(13))).toEqual(['The operation is 13 levels deep; at most 12 are allowed.']))

  it('follows fragments, inline ones too', () => {
    const query = (n: number) =>
      `{ node { ...a } } fragment a on Node { next { ... on Node { ...b } } } fragment b on Node ${deep(n).replace('node', 'next')}`
    expect(errors(query(10))).toEqual([])
    expect(errors(query(11))).toEqual(['The operation is 13 levels deep; at most 12 are allowed.'])
  })

  it('names each operation that is too deep', () => {
    expect(errors(`query a ${deep(13)} query b ${deep(2)} query c ${deep(14)}`)).toHaveLength(2)
  })

  it('leaves introspection alone', () => expect(errors(getIntrospectionQuery())).toEqual([]))

  it('ends on fragments within themselves', () => {
    expect(
      errors('{ node { ...a } } fragment a on Node { next { ...b } } fragment b on Node { next { ...a } }'),
    ).toEqual([])
  })

  it('walks a fragment once, however often it is spread', () => {
    const doubling = Array.from({ length: 60 }, (_, i) => `fragment f${i} on Node { ...f${i + 1} ...f${i + 1} }`).join(
      ' ',
    )
    expect(errors(`{ node { ...f0 } } ${doubling} fragment f60 on Node { name }`)).toEqual([])
  })
})
