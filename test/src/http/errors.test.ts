import { beforeEach, describe, expect, it } from 'vitest'
import { logged, post, SECRET, serverOfFile } from './harness.ts'

const server = serverOfFile()
const ask = (query: string, variables?: object) => post(server.url, { query, variables }, { 'x-request-id': 'errors' })
const first = async (query: string, variables?: object) => (await ask(query, variables)).body.errors?.[0]

beforeEach(() => void logged.splice(0))

describe('an error in a field', () => {
  it('of ours keeps sentence, code and hints, beside the data', async () => {
    const { status, body } = await ask('{ hello wrong }')
    expect(status).toBe(200)
    expect(body).toEqual({
      data: { hello: 'hello world', wrong: null },
      errors: [
        {
          message: 'That can’t be.',
          path: ['wrong'],
          locations: [{ line: 1, column: 9 }],
          extensions: { code: 'BAD_INPUT', field: 'filter.title', expected: 'a title' },
        },
      ],
    })
  })

  it.each(['broken', 'foreign', 'color'])('that nobody foresaw is INTERNAL and tells nothing: %s', async (field) => {
    const error = await first(`{ ${field} }`)
    expect(error?.extensions).toEqual({ code: 'INTERNAL' })
    expect(JSON.stringify(error)).not.toContain('s3cret')
    expect(logged).toContainEqual(
      expect.objectContaining({ level: 'error', msg: 'failed', requestId: 'errors', path: field }),
    )
    expect(JSON.stringify(logged)).toContain('s3cret')
  })

  it('hides its cause from the client', async () => {
    expect(await first('{ engine }')).toMatchObject({
      message: 'The graph is away.',
      extensions: { code: 'UNAVAILABLE' },
    })
    expect(SECRET).toContain('s3cret')
  })

  it('is the caller’s when a variable isn’t given', async () => {
    const error = await first('query($n: Int = null) { node(first: $n) { name } }')
    expect(error?.extensions.code).toMatch(/^(BAD_USER_INPUT|GRAPHQL_VALIDATION_FAILED)$/)
    expect((await first('query($n: Int = 1) { node(first: $n) { name } }', { n: null }))?.extensions.code).toBe(
      'BAD_USER_INPUT',
    )
  })
})

describe('the log', () => {
  it('never holds values of variables', async () => {
    await ask('query($n: String) { hello(name: $n) }', { n: 'p3rsonal' })
    await ask('query($n: Int!) { node(first: $n) { name } }', { n: 'p3rsonal' })
    await ask('{ hello(name: "p3rsonal") wrong }')
    expect(logged.length).toBeGreaterThan(3)
    expect(JSON.stringify(logged)).not.toContain('p3rsonal')
  })

  it('has one line for a request, without its query string', async () => {
    await fetch(`${server.url}/nothing?token=p3rsonal`)
    await expect
      .poll(() => logged)
      .toEqual([expect.objectContaining({ msg: 'request', path: '/nothing', status: 404 })])
  })
})
