/** Outcomes of fields: as stored, a coarser value stored beside it, or nothing; never by a detour. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Access, everything } from '../../../graph/access.ts'
import type { GraphPort } from '../../../graph/port.ts'
import { catalogue, idNamed } from '../../contract/catalogue.ts'
import { loaded } from '../../contract/operations-service.ts'
import { engines } from '../../engines/index.ts'
import { type Ask, asking } from './asking.ts'

/** Sees the first two digits of postal codes, no mail addresses, and no labels of people. */
const masked: Access = {
  ...everything,
  outcome: (type, field) => {
    if (type !== 'Person') return { kind: 'allow' }
    if (field === 'postalCode') return { kind: 'stored', property: 'postalCode_area' }
    return { kind: field === 'email' || field === 'label' ? 'redact' : 'allow' }
  },
}

const people = catalogue.filter(({ type }) => type === 'Person')

describe.each(engines)('$name', (engine) => {
  let port: GraphPort
  let ask: Ask
  beforeAll(async () => {
    port = await loaded(engine)
    await port.write((transaction) =>
      transaction.run({ text: 'MATCH (n:Person) SET n.postalCode_area = substring(n.postalCode, 0, 2)' }),
    )
    ask = asking(port)
  })
  afterAll(() => port?.close())

  const refused = (query: string, field: string) =>
    expect(ask(query, {}, masked)).rejects.toMatchObject({ code: 'BAD_INPUT', field })

  it('a masked field gives what is stored for it, a redacted one nothing', async () => {
    const query = '{ people(sort: [{ by: KEY }]) { nodes { key postalCode email a: email biography } } }'
    expect(await ask(query, {}, masked)).toEqual({
      people: {
        nodes: people.map(({ key, fields }) => ({
          key,
          postalCode: String(fields.postalCode).slice(0, 2),
          email: null,
          a: null,
          biography: fields.biography ?? null,
        })),
      },
    })
  })

  it('it does so below relationships and through interfaces', async () => {
    const query = `query ($id: ID!) {
      project(id: $id) { contributors { nodes { postalCode email } } }
      posts(filter: { key: { eq: "b2" } }) {
        nodes { sharedWith(sort: [{ by: KEY }]) { nodes { __typename key ... on Person { name postalCode email } ... on Organization { name } } } }
      }
    }`
    expect(await ask(query, { id: idNamed('Project', 'r0') }, masked)).toEqual({
      project: { contributors: { nodes: [{ postalCode: '80', email: null }] } },
      posts: {
        nodes: [
          {
            sharedWith: {
              nodes: [
                { __typename: 'Person', key: 'a1', name: 'Émilie', postalCode: '80', email: null },
                { __typename: 'Organization', key: 'o0', name: 'City of Zürich' },
              ],
            },
          },
        ],
      },
    })
  })

  it.each([
    ['filter', '{ people(filter: { email: { isNull: false } }) { totalCount } }', 'filter.email'],
    [
      'filter below not',
      '{ people(filter: { not: { postalCode: { eq: "8001" } } }) { totalCount } }',
      'filter.not.postalCode',
    ],
    [
      'filter over a relationship',
      '{ projects(filter: { contributors: { some: { email: { contains: "@" } } } }) { totalCount } }',
      'filter.contributors.some.email',
    ],
    [
      'filter through an interface',
      '{ posts(filter: { sharedWith: { some: { label: { eq: "Ada" } } } }) { totalCount } }',
      'filter.sharedWith.some.label',
    ],
    ['order', '{ people(sort: [{ by: LABEL }]) { nodes { key } } }', 'sort'],
    [
      'order through an interface',
      '{ posts { nodes { sharedWith(sort: [{ by: LABEL }]) { nodes { key } } } } }',
      'sort',
    ],
    ['group', '{ personAggregate(groupBy: [POSTAL_CODE]) { groups { key { postalCode } count } } }', 'groupBy'],
    ['group count', '{ personAggregate(groupBy: [POSTAL_CODE]) { groupCount } }', 'groupBy'],
  ])('a masked field has no %s', (_, query, field) => refused(query, field))

  it('extremes of a masked field are refused', async () => {
    const blurred: Access = { ...masked, outcome: (_, field) => ({ kind: field === 'birthDate' ? 'redact' : 'allow' }) }
    await expect(ask('{ personAggregate { min { birthDate } } }', {}, blurred)).rejects.toMatchObject({
      code: 'BAD_INPUT',
      field: 'min.birthDate',
    })
  })
})
