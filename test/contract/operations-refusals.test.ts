/** What can't be answered is refused with a code and the place that is wrong, and the server goes on. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { everything } from '../../graph/access.ts'
import { writeCursor } from '../../graph/read/cursor.ts'
import { order } from '../../graph/read/order.ts'
import { typeNamed } from '../../schema/vocabulary.ts'
import { engines } from '../engines/index.ts'
import { idNamed } from './catalogue.ts'
import { type Call, type Service, serve } from './operations-service.ts'

type Case = [what: string, call: Call, code: string, field?: string]

const cursor = (type: string, by: string, ...values: unknown[]) =>
  writeCursor(type, order(typeNamed(type), [{ by }], everything))(values)

const list = (args: string): Call => ({ query: `{ datasets(${args}) { totalCount nodes { key } } }` })
const filtered = (filter: unknown): Call => ({
  query: 'query ($filter: DatasetFilter) { datasets(filter: $filter) { totalCount } }',
  variables: { filter },
})
const aggregate = (args: string, fields = 'groups { count }'): Call => ({
  query: `{ datasetAggregate(${args}) { count ${fields} } }`,
})
const nested = (levels: number, wrap: (inner: object) => object, leaf: object = { title: { eq: 'x' } }) =>
  Array.from({ length: levels - 1 }).reduce<object>((inner) => wrap(inner), leaf)
const many = (count: number) => Array.from({ length: count }, (_, i) => idNamed('Dataset', `d${i}`))
const nodes = (ids: unknown): Call => ({
  query: 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }',
  variables: { ids },
})
const text = (value: string): Call => ({
  query: 'query ($text: String) { datasets(filter: { title: { contains: $text } }) { totalCount } }',
  variables: { text: value },
})
const number = (type: string, field: string, value: unknown): Call => ({
  query: `query ($value: ${type}) { models(filter: { ${field}: { eq: $value } }) { totalCount } }`,
  variables: { value },
})

const ids: readonly Case[] = [
  ['no UUID', { query: '{ dataset(id: "d1") { key } }' }, 'BAD_INPUT', 'id'],
  ['an empty id', { query: '{ node(id: "") { id } }' }, 'BAD_INPUT', 'id'],
  ['a number for an id', { query: '{ node(id: 7) { id } }' }, 'BAD_INPUT', 'id'],
  ['an id with NUL', { query: `{ node(id: "\\u0000${many(1)[0]}") { id } }` }, 'BAD_INPUT', 'id'],
  ['an id with half a character', nodes(['\ud83d']), 'BAD_INPUT', 'variables.ids.0'],
  ['one wrong id among right ones', nodes([...many(3), 'x']), 'BAD_INPUT', 'ids'],
  ['1,001 ids', nodes(many(1001)), 'LIMIT', 'ids'],
  ['10,000 ids', nodes(many(10_000)), 'LIMIT', 'ids'],
  ['an id in a filter that is none', filtered({ owner: { eq: 'somebody' } }), 'BAD_INPUT', 'filter.owner.eq'],
]

const pages: readonly Case[] = [
  ['first below zero', list('first: -1'), 'BAD_INPUT', 'first'],
  ['first past the most', list('first: 1001'), 'LIMIT', 'first'],
  ['last below zero', list('last: -1'), 'BAD_INPUT', 'last'],
  ['last past the most', list('last: 1001'), 'LIMIT', 'last'],
  ['first and last', list('first: 1, last: 1'), 'BAD_INPUT', 'last'],
  ['a cursor of nothing', list('after: "garbage"'), 'BAD_CURSOR', 'after'],
  ['an empty cursor', list('before: ""'), 'BAD_CURSOR', 'before'],
  [
    'a cursor with half a character',
    {
      ...list('after: $after'),
      query: 'query ($after: String) { datasets(after: $after) { totalCount } }',
      variables: { after: '\ud83d' },
    },
    'BAD_INPUT',
    'variables.after',
  ],
  ['a cursor of another order', list(`after: "${cursor('Dataset', 'TITLE', 'a', 'b')}"`), 'BAD_CURSOR', 'after'],
  [
    'a cursor of another type',
    list(`after: "${cursor('Model', 'TITLE', 'a', 'b')}", sort: { by: TITLE }`),
    'BAD_CURSOR',
    'after',
  ],
  ['nine keys of an order', list(`sort: [${'{ by: TITLE } '.repeat(9)}]`), 'LIMIT', 'sort'],
  ['a key that nothing is ordered by', list('sort: [{ by: DESCRIPTION }]'), 'GRAPHQL_VALIDATION_FAILED'],
  ['an order without its key', list('sort: [{ direction: ASC }]'), 'GRAPHQL_VALIDATION_FAILED'],
]

const deepest = `filter${'.not'.repeat(20)}`

const filters: readonly Case[] = [
  ['21 levels of not', filtered(nested(21, (not) => ({ not }))), 'LIMIT', deepest.slice(0, 80)],
  ['21 levels of and', filtered(nested(21, (and) => ({ and: [and] }))), 'LIMIT', `filter${'.and'.repeat(18)}.a`],
  ['21 levels of relationships', filtered(nested(21, (some) => ({ derivedFrom: { some } }))), 'LIMIT'],
  [
    '101 comparisons',
    filtered({ or: Array.from({ length: 101 }, (_, i) => ({ description: { eq: `${i}` } })) }),
    'LIMIT',
    'filter',
  ],
  ['1,001 values of in', filtered({ id: { in: many(1001) } }), 'LIMIT', 'filter.id.in'],
  ['1,001 branches', filtered({ or: Array.from({ length: 1001 }, () => ({})) }), 'LIMIT', 'filter.or'],
  ['null for an operator', filtered({ title: { eq: null } }), 'BAD_INPUT', 'filter.title.eq'],
  ['null for isNull', filtered({ title: { isNull: null } }), 'BAD_INPUT', 'filter.title.isNull'],
  ['null for a list', filtered({ title: { in: null } }), 'BAD_INPUT', 'filter.title.in'],
  ['null in a list', filtered({ title: { in: ['a', null] } }), 'BAD_USER_INPUT'],
  ['null for a field', filtered({ title: null }), 'BAD_INPUT', 'filter.title'],
  ['null for a relationship', filtered({ topics: null }), 'BAD_INPUT', 'filter.topics'],
  ['null for a quantifier', filtered({ topics: { some: null } }), 'BAD_INPUT', 'filter.topics.some'],
  ['null for one node', filtered({ publisher: null }), 'BAD_INPUT', 'filter.publisher'],
  ['null for not', filtered({ not: null }), 'BAD_INPUT', 'filter.not'],
  ['null for and', filtered({ and: null }), 'BAD_INPUT', 'filter.and'],
  ['null for the whole filter', filtered(null), 'BAD_INPUT', 'filter'],
  ['an operator that the kind lacks', filtered({ accessLevel: { lt: 'PUBLIC' } }), 'BAD_USER_INPUT'],
  ['a field that the type lacks', filtered({ name: { eq: 'x' } }), 'BAD_USER_INPUT'],
  [
    'NUL in a text',
    { query: '{ datasets(filter: { title: { contains: "a\\u0000" } }) { totalCount } }' },
    'BAD_INPUT',
    'filter.title.contains',
  ],
  ['NUL in a variable', text('a\0'), 'BAD_INPUT', 'variables.text'],
  ['half a character in a variable', text('\ud83d'), 'BAD_INPUT', 'variables.text'],
  [
    'half a character in the document',
    { query: '{ datasets(filter: { title: { contains: "\\ud83d" } }) { totalCount } }' },
    'GRAPHQL_PARSE_FAILED',
  ],
]

const values: readonly Case[] = [
  ['a day that can’t be', filtered({ issuedOn: { gt: '2013-02-30' } }), 'BAD_INPUT', 'Date'],
  ['a month that can’t be', filtered({ issuedOn: { gt: '2013-13' } }), 'BAD_INPUT', 'Date'],
  ['a date in the document that can’t be', list('filter: { issuedOn: { eq: "2013-02-30" } }'), 'BAD_INPUT', 'Date'],
  ['a date with a time', filtered({ issuedOn: { eq: '2013-02-03T00:00:00Z' } }), 'BAD_INPUT', 'Date'],
  ['a number for a date', filtered({ issuedOn: { eq: 2013 } }), 'BAD_INPUT', 'Date'],
  ['an instant without a zone', filtered({ createdAt: { gt: '2024-05-06T07:08:09' } }), 'BAD_INPUT', 'DateTime'],
  ['an integer that JSON has lost', filtered({ rows: { eq: 2 ** 53 + 2 } }), 'BAD_INPUT', 'BigInt'],
  ['an integer past 64 bits', filtered({ rows: { eq: '9223372036854775808' } }), 'BAD_INPUT', 'BigInt'],
  ['a fraction for an integer', filtered({ rows: { eq: 1.5 } }), 'BAD_INPUT', 'BigInt'],
  ['an integer past 32 bits', number('Int', 'version', 2 ** 31), 'BAD_USER_INPUT'],
  ['a text for an integer', number('Int', 'version', '1'), 'BAD_USER_INPUT'],
  [
    'an integer past 32 bits in the document',
    { query: '{ models(filter: { version: { gt: 2147483648 } }) { totalCount } }' },
    'GRAPHQL_VALIDATION_FAILED',
  ],
  ['a value that the enumeration lacks', filtered({ accessLevel: { eq: 'SECRET' } }), 'BAD_USER_INPUT'],
  [
    'a float past all bounds',
    { query: '{ findings(filter: { value: { gt: 1e999 } }) { totalCount } }' },
    'BAD_INPUT',
    'filter.value.gt',
  ],
]

const aggregates: readonly Case[] = [
  ['groups by nothing', aggregate('first: 3'), 'BAD_INPUT', 'groupBy'],
  ['a count of groups by nothing', aggregate('groupBy: []', 'groupCount'), 'BAD_INPUT', 'groupBy'],
  ['four keys', aggregate('groupBy: [LICENSE, VISIBILITY, SOURCE, FREQUENCY]'), 'BAD_INPUT', 'groupBy'],
  ['more groups than the most', aggregate('groupBy: LICENSE, first: 1001'), 'LIMIT', 'first'],
  ['fewer groups than none', aggregate('groupBy: LICENSE, first: -1'), 'BAD_INPUT', 'first'],
]

describe.each(engines)('$name', (engine) => {
  let service: Service
  beforeAll(async () => {
    service = await serve(engine, [])
  })
  afterAll(() => service?.close())

  it.each([...ids, ...pages, ...filters, ...values, ...aggregates])('%s', async (_, call, code, field) => {
    let answer: Awaited<ReturnType<Service['ask']>> | undefined
    const sent = await service.statements(async () => {
      answer = await service.ask(call)
    })
    const [error] = answer!.body.errors ?? []
    expect(error?.extensions, JSON.stringify(answer!.body)).toMatchObject({ code, ...(field && { field }) })
    expect(sent, 'nothing is sent to the engine').toEqual([])
  })

  it('what is at the limit is answered', async () => {
    for (const call of [
      nodes(many(1000)),
      list('first: 1000'),
      list('last: 0'),
      filtered(nested(20, (not) => ({ not }))),
      filtered({ id: { in: many(1000) } }),
      filtered({ issuedOn: { gt: '2012-02-29' }, rows: { lt: '9223372036854775807' } }),
      aggregate('groupBy: [LICENSE, VISIBILITY, SOURCE], first: 1000'),
      list(`sort: [${'{ by: TITLE } '.repeat(8)}]`),
    ])
      expect((await service.ask(call)).body.errors, JSON.stringify(call).slice(0, 200)).toBeUndefined()
  })
})
