import { request as nodeRequest } from 'node:http'
import { connect } from 'node:net'
import { describe, expect, it } from 'vitest'
import { post, refusal, serverOfFile } from './harness.ts'

const server = serverOfFile()
const send = (body: unknown, headers?: Record<string, string>) => post(server.url, body, headers)
const bytes = (...values: number[]) => new Blob([Uint8Array.from(values)])
const hello = { query: '{ hello }' }

describe('a call', () => {
  it('is answered', async () => {
    const { status, body } = await send({
      query: 'query($n: String) { hello(name: $n) }',
      variables: { n: 'Ångström 🌊' },
    })
    expect({ status, body }).toEqual({ status: 200, body: { data: { hello: 'hello Ångström 🌊' } } })
  })

  it('may name its charset and one of several operations', async () => {
    const query = 'query a { a: hello } query b { b: hello }'
    const { body } = await send({ query, operationName: 'b' }, { 'content-type': 'Application/JSON; charset="UTF-8"' })
    expect(body).toEqual({ data: { b: 'hello world' } })
  })

  it('may use many aliases', async () => {
    const aliases = Array.from({ length: 500 }, (_, i) => `a${i}: hello`).join(' ')
    expect((await send({ query: `{ ${aliases} }` })).status).toBe(200)
  })
})

describe('the body', () => {
  it.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'application/jsonp',
    'application/json; charset=utf-16',
    '',
  ])('is refused as %j', async (type) => {
    expect(refusal(await send(JSON.stringify(hello), { 'content-type': type }))).toEqual([
      415,
      'UNSUPPORTED_MEDIA_TYPE',
    ])
  })

  it('is refused when compressed', async () => {
    expect(refusal(await send(hello, { 'content-encoding': 'gzip' }))).toEqual([415, 'UNSUPPORTED_MEDIA_TYPE'])
  })

  it.each(['', '{', '{"query": "{ hello }"', "{'query': '{ hello }'}", 'query=1', '\u0000', 'NaN'])(
    'is refused as no JSON: %j',
    async (text) => {
      expect(refusal(await send(text))).toEqual([400, 'MALFORMED_JSON'])
    },
  )

  it('is refused when it is no UTF-8, and isn’t quoted', async () => {
    const answer = await send(bytes(0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d))
    expect(refusal(answer)).toEqual([400, 'MALFORMED_JSON'])
    expect(refusal(await send(bytes(0x22, 0xed, 0xa0, 0x80, 0x22)))).toEqual([400, 'MALFORMED_JSON'])
  })

  it.each([
    ['a batch', [hello, hello]],
    ['an empty batch', []],
    ['null', null],
    ['a string', '"{ hello }"'],
    ['a number', 7],
    ['no query', {}],
    ['query null', { query: null }],
    ['query blank', { query: '  ' }],
    ['query a number', { query: 7 }],
    ['query a document tree', { query: { kind: 'Document', definitions: [] } }],
    ['variables a string', { ...hello, variables: '{}' }],
    ['variables a list', { ...hello, variables: [] }],
    ['extensions a number', { ...hello, extensions: 7 }],
    ['operationName a number', { ...hello, operationName: 7 }],
  ])('is refused as %s', async (_, body) => {
    expect(refusal(await send(body))).toEqual([400, 'BAD_REQUEST'])
  })

  it('is refused when it is a little too large', async () => {
    const answer = await send({ ...hello, padding: 'x'.repeat(1_000_000) })
    expect(refusal(answer)).toEqual([413, 'TOO_LARGE'])
  })

  it('is taken just below the limit', async () => {
    const room = 1_000_000 - Buffer.byteLength(JSON.stringify({ ...hello, padding: '' }))
    expect((await send({ ...hello, padding: 'x'.repeat(room) })).status).toBe(200)
    expect((await send({ ...hello, padding: 'x'.repeat(room + 1) })).status).toBe(413)
  })

  it('is refused at 10 MB with an answer that arrives, and the server goes on', async () => {
    const body = JSON.stringify({ ...hello, padding: 'x'.repeat(10_000_000) })
    expect(refusal(await send(body))).toEqual([413, 'TOO_LARGE'])
    expect((await send(hello)).status).toBe(200)
  })

  it('is refused at 10 MB of unknown length', async () => {
    expect(await sendInPieces(server.url, 10_000_000)).toBe(413)
    expect((await send(hello)).status).toBe(200)
  })

  it('may break off', async () => {
    const { hostname, port } = new URL(server.url)
    const socket = connect(Number(port), hostname)
    socket.write(
      'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{"qu',
    )
    await new Promise((resolve) => setTimeout(resolve, 50))
    socket.destroy()
    expect((await send(hello)).status).toBe(200)
  })
})

describe('text', () => {
  it.each([
    ['NUL in a variable', { query: 'query($n: String) { hello(name: $n) }', variables: { n: 'a\0b' } }, 'variables.n'],
    ['half a pair in a variable', { ...hello, variables: { a: [{ b: 'x\ud83c' }] } }, 'variables.a.0.b'],
    ['half a pair in the query', { query: '{ hello(name: "\ud800") }' }, 'query'],
    ['NUL in the operation’s name', { ...hello, operationName: 'a\0' }, 'operationName'],
  ])('is refused with %s', async (_, body, field) => {
    const answer = await send(body)
    expect(refusal(answer)).toEqual([400, 'BAD_INPUT'])
    expect(answer.body.errors?.[0]?.extensions.field).toBe(field)
  })
})

describe('a document', () => {
  it.each<[string, string, string, object?]>([
    ['no GraphQL', '{ hello', 'GRAPHQL_PARSE_FAILED'],
    ['an unknown field', '{ helo }', 'GRAPHQL_VALIDATION_FAILED'],
    ['an unknown operation', 'query a { hello }', 'OPERATION_RESOLUTION_FAILURE', { operationName: 'b' }],
    [
      'a variable of the wrong type',
      'query($n: Int!) { node(first: $n) { name } }',
      'BAD_USER_INPUT',
      { variables: { n: 'x' } },
    ],
    ['an integer that is too large', '{ node(first: 99999999999) { name } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['more tokens than are read', `{ ${'hello '.repeat(10_001)} }`, 'GRAPHQL_PARSE_FAILED'],
  ])('is refused with %s', async (_, query, code, rest = {}) => {
    expect(refusal(await send({ query, ...rest }))).toEqual([400, code])
  })

  it.each([
    ['selections', `{ root ${'{ next '.repeat(4_000)}{ name }${'}'.repeat(4_000)} }`],
    ['lists', `{ hello(filter: ${'['.repeat(4_900)}${']'.repeat(4_900)}) }`],
    ['objects', `{ hello(filter: ${'{not:'.repeat(3_000)}{}${'}'.repeat(3_000)}) }`],
    ['unclosed brackets', `{ hello(filter: ${'['.repeat(9_000)}`],
    ['types', `query($a: ${'['.repeat(4_000)}Int${']'.repeat(4_000)}) { hello }`],
    [
      'brackets hidden by text',
      `{ hello(name: "${'}'.repeat(4_000)}", filter: ${'['.repeat(4_000)}${']'.repeat(4_000)}) }`,
    ],
  ])('is refused with a bomb of %s', async (_, query) => {
    expect(refusal(await send({ query }))).toEqual([400, 'LIMIT'])
  })

  it('is refused with a bomb of variables', async () => {
    const query = 'query($f: Filter) { hello(filter: $f) }'
    const bomb = `{"query":"${query}","variables":{"f":${'{"not":'.repeat(100_000)}{}${'}'.repeat(100_000)}}}`
    expect(refusal(await send(bomb))).toEqual([400, 'LIMIT'])
  })

  it('survives a chain of fragments', async () => {
    const chain = Array.from({ length: 1_400 }, (_, i) => `fragment f${i} on Node { ...f${i + 1} }`).join(' ')
    const query = `{ root { ...f0 } } ${chain} fragment f1400 on Node { name }`
    expect((await send({ query })).status).toBeLessThan(500)
  })

  it('is refused with variables that have very many faults', async () => {
    const query = 'query($f: Filter) { hello(filter: $f) }'
    const variables = { f: { and: Array.from({ length: 200 }, () => ({ eq: 7 })) } }
    expect(refusal(await send({ query, variables }))).toEqual([400, 'BAD_USER_INPUT'])
  })

  it('is refused as a persisted query, in the words that clients know', async () => {
    const answer = await send({ extensions: { persistedQuery: { version: 1, sha256Hash: 'x' } } })
    expect(refusal(answer)[1]).toBe('PERSISTED_QUERY_NOT_SUPPORTED')
  })
})

describe('paths and methods', () => {
  it.each([
    ['GET', '/graphql', 405, 'BAD_REQUEST'],
    ['GET', '/graphql?query=%7Bhello%7D', 405, 'BAD_REQUEST'],
    ['PUT', '/graphql', 405, 'BAD_REQUEST'],
    ['OPTIONS', '/graphql', 405, 'BAD_REQUEST'],
    ['POST', '/livez', 405, 'BAD_REQUEST'],
    ['GET', '/nothing', 404, 'NOT_FOUND'],
    ['GET', '/graphql/', 404, 'NOT_FOUND'],
    ['GET', '/graphiql/../../package.json', 404, 'NOT_FOUND'],
    ['GET', '/graphiql/__proto__', 404, 'NOT_FOUND'],
    ['GET', '//example.org/graphql', 404, 'NOT_FOUND'],
  ])('%s %s is refused', async (method, path, status, code) => {
    const answer = await raw(server.url, method, path)
    expect(refusal(answer)).toEqual([status, code])
    if (status === 405) expect(answer.headers.get('allow')).toBeTruthy()
  })

  it('what is no HTTP is refused in the same shape', async () => {
    const answer = await talk(server.url, 'NONSENSE\r\n\r\n')
    expect(answer).toMatch(/^HTTP\/1.1 400 /)
    expect(JSON.parse(answer.slice(answer.indexOf('{'))).errors[0].extensions.code).toBe('BAD_REQUEST')
    const large = await talk(server.url, `GET / HTTP/1.1\r\nhost: x\r\nx: ${'y'.repeat(20_000)}\r\n\r\n`)
    expect(JSON.parse(large.slice(large.indexOf('{'))).errors[0].extensions.code).toBe('TOO_LARGE')
  })
})

/** fetch tidies paths; node:http sends them as they are. */
function raw(url: string, method: string, path: string) {
  const { hostname, port } = new URL(url)
  return new Promise<Parameters<typeof refusal>[0]>((resolve, reject) => {
    nodeRequest({ hostname, port, method, path }, async (response) => {
      const text = (await response.toArray()).join('')
      const headers = new Headers(response.headers as Record<string, string>)
      resolve({ status: response.statusCode ?? 0, headers, body: JSON.parse(text) })
    })
      .on('error', reject)
      .end()
  })
}

function talk(url: string, text: string): Promise<string> {
  const { hostname, port } = new URL(url)
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname, () => socket.write(text))
    let answer = ''
    socket
      .on('data', (chunk) => (answer += chunk))
      .on('end', () => resolve(answer))
      .on('error', reject)
  })
}

function sendInPieces(url: string, size: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const request = nodeRequest(
      `${url}/graphql`,
      { method: 'POST', headers: { 'content-type': 'application/json' } },
      (response) => {
        response.resume()
        resolve(response.statusCode ?? 0)
      },
    )
    request.on('error', reject)
    for (let sent = 0; sent < size; sent += 100_000) request.write('x'.repeat(100_000))
    request.end()
  })
}
