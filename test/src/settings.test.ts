import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { readSettings, settingsTable, shownAddress, WrongSettings } from '../../src/settings.ts'

const wrong = (environment: Record<string, string>) => {
  try {
    readSettings(environment)
    return 'nothing'
  } catch (error) {
    return error instanceof WrongSettings ? error.message : error
  }
}

describe('settings', () => {
  it('have defaults', () => {
    expect(readSettings({})).toEqual({
      graph: { engine: 'grafeo', path: path.resolve('data/graph') },
      environment: 'development',
      seed: true,
      timeout: 10_000,
      pool: 32,
      host: '127.0.0.1',
      port: 4000,
      logLevel: 'info',
    })
  })

  it('take a Neo4j, which isn’t seeded unasked', () => {
    const url = 'bolt://neo4j:s3cret@db:7687'
    expect(readSettings({ INSITES_GRAPH: url })).toMatchObject({ graph: { engine: 'neo4j', url }, seed: false })
    expect(readSettings({ INSITES_GRAPH: url, INSITES_SEED: 'true' }).seed).toBe(true)
  })

  it.each(['bolt+s://db', 'neo4j+ssc://u:p@db:7687', 'neo4j://db'])('take %s', (url) => {
    expect(readSettings({ INSITES_GRAPH: url }).graph.engine).toBe('neo4j')
  })

  it('count a variable set to nothing as not set', () => expect(readSettings({ PORT: '' }).port).toBe(4000))

  it('are silent in tests', () => {
    expect(readSettings({ INSITES_ENV: 'test' }).logLevel).toBe('silent')
    expect(readSettings({ INSITES_ENV: 'test', LOG_LEVEL: 'debug' }).logLevel).toBe('debug')
  })

  it.each([
    [{ PORT: 'http' }, 'PORT is not a whole number; expected a whole number from 0 to 65535.'],
    [{ PORT: '65536' }, 'PORT is out of range; expected a whole number from 0 to 65535.'],
    [{ PORT: '-1' }, 'PORT is not a whole number; expected a whole number from 0 to 65535.'],
    [{ INSITES_TIMEOUT: '5' }, 'INSITES_TIMEOUT is out of range; expected a whole number from 100 to 600000.'],
    [{ INSITES_POOL: '0' }, 'INSITES_POOL is out of range; expected a whole number from 1 to 1000.'],
    [{ INSITES_SEED: 'yes' }, 'INSITES_SEED is none of the known words; expected true or false.'],
    [{ INSITES_ENV: 'prod' }, 'INSITES_ENV is none of the known words; expected development, production, test.'],
    [{ HOST: 'http://x' }, 'HOST is not an address; expected an address or a host name.'],
    [{ INSITES_GRPAH: 'x' }, 'INSITES_GRPAH is no setting of Insites. Did you mean INSITES_GRAPH?'],
    [{ INSITES_COLOUR: 'x' }, 'INSITES_COLOUR is no setting of Insites.'],
  ])('refuse %j in one line', (environment, line) => expect(wrong(environment)).toBe(line))

  it('leave variables of the tests alone', () => expect(wrong({ INSITES_TEST_NEO4J: 'bolt://x' })).toBe('nothing'))

  it.each(['http://u:s3cret@db', 'bolt://', 'bolt://u:s3cret@', 'bolt://u:s3cret@db:port'])(
    'refuse %s without repeating it',
    (url) => {
      const line = wrong({ INSITES_GRAPH: url })
      expect(line).toMatch(/^INSITES_GRAPH is not the address of a graph; expected a folder, or bolt:/)
      expect(line).not.toContain('s3cret')
    },
  )

  it('have a line for each that is wrong', () =>
    expect(wrong({ PORT: 'x', LOG_LEVEL: 'loud' })).toMatch(/^LOG|^PORT.*\nLOG_LEVEL/))

  it('are all in the table', () => {
    expect(settingsTable.map(({ name }) => name)).toContain('INSITES_GRAPH')
    for (const row of settingsTable) expect(Object.values(row).every((cell) => cell.length > 0)).toBe(true)
  })

  it('show a graph’s address without user and password', () => {
    expect(shownAddress({ engine: 'neo4j', url: 'neo4j+s://u:s3cret@db:7688/x' })).toBe('neo4j+s://db:7688')
  })
})
