import { describe, expect, it } from 'vitest'
import { entry } from './process.ts'

const start = (environment: Record<string, string>) => entry('main', environment).ended

describe('a wrong setting', () => {
  it('ends the start with one line and code 1', async () => {
    expect(await start({ PORT: 'abc' })).toEqual({
      code: 1,
      out: '',
      err: 'PORT is not a whole number; expected a whole number from 0 to 65535.\n',
    })
  })

  it('isn’t repeated, since it may hold a password', async () => {
    const { code, out, err } = await start({ INSITES_GRAPH: 'postgres://me:s3cret@db' })
    expect({ code, lines: err.trim().split('\n').length }).toEqual({ code: 1, lines: 1 })
    expect(out + err).not.toContain('s3cret')
  })

  it('that names a server which isn’t there is told without its password', async () => {
    const { code, out, err } = await start({ INSITES_GRAPH: 'bolt://me:s3cret@127.0.0.1:1', PORT: '0' })
    expect(code).toBe(1)
    expect(err.trim().split('\n')).toHaveLength(1)
    expect(out + err).not.toContain('s3cret')
  })
})

describe('recreate', () => {
  it('refuses without a terminal and without --yes', async () => {
    expect(await entry('recreate', {}).ended).toMatchObject({
      code: 1,
      err: expect.stringMatching(/^recreate drops the graph.*\n$/),
    })
  })

  it('refuses in production', async () => {
    const { code, err } = await entry('recreate', { INSITES_ENV: 'production' }, '--yes').ended
    expect({ code, err }).toEqual({
      code: 1,
      err: 'recreate drops the graph, so it doesn’t run where INSITES_ENV is production.\n',
    })
  })
})
