/**
 * Rows that a viewer may not see are as if they weren't there, wherever they could show: each operation of the
 * contract suite gives a viewer on the whole graph what it gives anybody on a graph without the hidden nodes.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { defineSchema } from '../../../graph/define.ts'
import type { GraphPort } from '../../../graph/port.ts'
import { upsert } from '../../../graph/write/index.ts'
import { catalogue } from '../../contract/catalogue.ts'
import { operations } from '../../contract/operations-files.ts'
import { loaded } from '../../contract/operations-service.ts'
import { grafeo } from '../../engines/index.ts'
import { type Ask, asking } from './asking.ts'
import { guest, sees, steward } from './viewers.ts'

let whole: GraphPort
let ask: Ask
beforeAll(async () => {
  whole = await loaded(grafeo)
  ask = asking(whole)
})
afterAll(() => whole?.close())

describe.each([
  { name: 'a guest', access: guest },
  { name: 'a steward', access: steward },
])('$name', ({ access }) => {
  let part: GraphPort
  let askPart: Ask
  beforeAll(async () => {
    part = await grafeo.open()
    await defineSchema(part)
    await upsert(
      part,
      catalogue.filter((entry) => sees(access, entry)),
      'test',
    )
    askPart = asking(part)
  })
  afterAll(() => part?.close())

  it('has something hidden', () => {
    const hidden = catalogue.filter((entry) => !sees(access, entry))
    expect(new Set(hidden.map(({ type }) => type)).size).toBeGreaterThan(2)
  })

  it.each(operations)('$name', async ({ query, variables }) => {
    expect(await ask(query, variables, access)).toEqual(await askPart(query, variables))
  })
})
