/** A graph in a file: made when missing, kept, and held by one process at a time. */
import { spawnSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openGrafeo } from '../../graph/grafeo/index.ts'
import { refusal } from './port/subject.ts'

const adapter = join(import.meta.dirname, '../../graph/grafeo/index.ts')

describe('grafeo in a file', () => {
  let folder = ''
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'insites-grafeo-'))
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))

  it('makes missing folders, and keeps nodes, constraints and indexes', async () => {
    const path = join(folder, 'not', 'yet', 'graph.db')
    const first = await openGrafeo(path)
    await first.define([...first.dialect.unique('T', 'id'), ...first.dialect.index('T', 'k')])
    await first.write((transaction) => transaction.run({ text: "CREATE (:T {id: 'a'})" }))
    await first.close()

    const second = await openGrafeo(path)
    expect(await second.read({ text: 'MATCH (n:T) RETURN n.id' })).toEqual([['a']])
    await refusal(
      'CONSTRAINT',
      second.write((transaction) => transaction.run({ text: "CREATE (:T {id: 'a'})" })),
    )
    const indexes = (await second.read({ text: 'SHOW INDEXES' })).map(([, , label, property]) => `${label}.${property}`)
    expect(indexes.sort()).toEqual(['T.id', 'T.k'])
    await second.close()
  })

  it('says which path is open already, here or in another process, and opens once that is closed', async () => {
    const path = join(folder, 'held.db')
    const holder = await openGrafeo(path)
    const here = await refusal('UNAVAILABLE', openGrafeo(path))
    expect(here.message).toContain(path)
    expect(here.message).toContain('another process')
    const elsewhere = `import { openGrafeo } from ${JSON.stringify(adapter)}
      const says = ({ code, message }) => console.log(code, message)
      await openGrafeo(${JSON.stringify(path)}).then((port) => port.close(), says)`
    const open = () => spawnSync(process.execPath, ['--input-type=module', '-e', elsewhere], { encoding: 'utf8' })
    expect(open().stdout).toBe(`UNAVAILABLE ${here.message}\n`)
    await holder.close()
    expect(open()).toMatchObject({ status: 0, stdout: '' })
    await (await openGrafeo(path)).close()
  })

  it('refuses a file that is no graph', async () => {
    const path = join(folder, 'letter.db')
    await writeFile(path, 'Dear reader')
    const error = await refusal('UNAVAILABLE', openGrafeo(path))
    expect(error.message).toContain(path)
    expect(error.message).not.toContain('another process')
  })
})
