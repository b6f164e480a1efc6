import { type FieldNode, Kind, type OperationDefinitionNode, parse } from 'graphql'
import { describe, expect, it } from 'vitest'
import { type Operation, rootFields, type Selected, select } from '../../../graph/read/index.ts'
import { buildSchema } from '../../../resolvers/index.ts'

const schema = buildSchema()
const query = schema.getQueryType()!

/** What is selected below the first root field, one run of the document for each set of variables. */
function selected(source: string, ...runs: Record<string, unknown>[]): Selected[] {
  const document = parse(source)
  const [definition] = document.definitions as [OperationDefinitionNode]
  const fragments = Object.fromEntries(
    document.definitions.flatMap((each) => (each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each]] : [])),
  )
  return runs.map((variableValues) => {
    const operation: Operation = { schema, fragments, variableValues }
    const [nodes] = rootFields(operation, query, definition.selectionSet).values()
    return select(operation, query, nodes as FieldNode[])
  })
}

/** Response keys, level by level. */
const keys = ({ children }: Selected): unknown =>
  children && [...children.values()][0]!.map((each) => (each.children ? [each.key, keys(each)] : each.key))

describe('what was selected once is kept', () => {
  it('but not when a variable brings another field of the same key', () => {
    const source = `query ($more: Boolean!) {
      topics { totalCount }
      ... @include(if: $more) { topics { nodes { name } } }
    }`
    const [without, both, again] = selected(source, { more: false }, { more: true }, { more: false })
    expect(keys(without!)).toEqual(['totalCount'])
    expect(keys(both!)).toEqual(['totalCount', ['nodes', ['name']]])
    expect(keys(again!)).toEqual(['totalCount'])
  })

  it('with the arguments of each run', () => {
    const [one, two] = selected('query ($n: Int) { topics(first: $n) { totalCount } }', { n: 1 }, { n: 2 })
    expect([one!.args, two!.args]).toEqual([{ first: 1 }, { first: 2 }])
    expect(two!.children).toBe(one!.children)
  })

  it('but not below a directive or argument that a variable decides', () => {
    const source = `query ($yes: Boolean!, $n: Int) { topics { nodes @include(if: $yes) { ...deep } totalCount } }
      fragment deep on Topic { works(first: $n) { totalCount } }`
    const [yes, no, more] = selected(source, { yes: true, n: 1 }, { yes: false, n: 1 }, { yes: true, n: 2 })
    expect(keys(no!)).toEqual(['totalCount'])
    const works = (of: Selected) => [...of.children!.values()][0]![0]!.children!.get('Topic')![0]!.args
    expect([works(yes!), works(more!)]).toEqual([{ first: 1 }, { first: 2 }])
  })
})

it('a fragment on an interface reaches the types that have it, and no others', () => {
  const [{ children }] = selected('{ nodes(ids: []) { ... on Work { label } ... on Place { name } } }', {}) as [
    Selected,
  ]
  const names = (type: string) => children!.get(type)!.map(({ name }) => name)
  expect([names('Dataset'), names('Place'), names('Person')]).toEqual([['label'], ['name'], []])
})
