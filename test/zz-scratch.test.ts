import { afterAll, beforeAll, describe, it } from 'vitest'
import { engines } from './engines/index.ts'
import { type Service, serve } from './contract/operations-service.ts'
import { readFileSync } from 'node:fs'
describe.each(engines)('$name', (engine) => {
  let s: Service
  beforeAll(async () => { s = await serve(engine) })
  afterAll(() => s.close())
  it('x', async () => {
    for (const q of JSON.parse(readFileSync('/tmp/scratch/q.json', 'utf8'))) {
      const r = await s.ask(typeof q === 'string' ? { query: q } : q)
      console.log(engine.name, (typeof q === 'string' ? q : q.query).slice(0, 100), r.status, JSON.stringify(r.body).slice(0, 600))
    }
  })
})
