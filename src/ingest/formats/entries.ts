/** Entries of our own making, one JSON object a line: what `seeds/` and exports hold. */
import { z } from 'zod'
import type { Entry } from '../../../graph/write/index.ts'
import type { Format } from '../format.ts'
import { jsonLines } from '../read/lines.ts'
import { unreadable } from './unreadable.ts'

const value = z.union([z.string(), z.number(), z.boolean(), z.array(z.string())])
const fields = z.record(z.string(), value)
const reference = z.object({ type: z.string(), source: z.string(), key: z.string() })
const link = z.object({
  relationship: z.string(),
  direction: z.enum(['OUT', 'IN']),
  to: reference,
  properties: fields.optional(),
})
const line = reference.extend({ fields, links: z.array(link).optional() })

export const readEntry = (stated: unknown): Entry | undefined => line.safeParse(stated).data

export const entries: Format = {
  name: 'Insites entries',
  recognises: ({ path }, head) => /\.ndjson$/i.test(path) && /^\s*\{"type":"[A-Z]\w+","source":"/.test(head),
  async *read(file) {
    for await (const { number, value: stated, fault } of jsonLines(file.path)) {
      const read = fault === undefined ? readEntry(stated) : undefined
      if (read) yield { number, counts: 1, entries: [read], shared: [], notices: [] }
      else yield unreadable(number, fault ?? 'no entry')
    }
  },
}
