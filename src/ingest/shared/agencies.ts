import type { Entry } from '../../../graph/write/index.ts'
import { isBlank } from '../clean/blank.ts'
import { oneLine } from '../clean/text.ts'
import { entry, linkTo } from '../format.ts'

const SOURCE = 'federal-agencies'
const reference = (key: string) => ({ type: 'Organization', source: SOURCE, key })

/** A federal agency and, where one is named, its bureau; the one that answers comes first. */
export function agencies(name: string, abbreviation: string, bureau: string | undefined): Entry[] {
  const agency = entry(reference(abbreviation), { name, alternativeNames: [abbreviation], kind: 'FEDERAL' })
  const part = oneLine(bureau)
  if (part === undefined || isBlank(part) || part === abbreviation || part === name) return [agency]
  const fields = { name: part, alternativeNames: alternatives(part), kind: 'FEDERAL' }
  return [entry(reference(`${abbreviation}/${part}`), fields, [linkTo('PART_OF', agency)]), agency]
}

/** `USFS: Forest Service`, `NIST - National Institute…` and `Office of Acquisitions (OA)` name a bureau twice. */
function alternatives(bureau: string): string[] | undefined {
  const [, short, long] = /^([A-Z][A-Z0-9&./-]{1,11})(?::| -) +(.+)$/.exec(bureau) ?? []
  if (short && long) return [short, long]
  const [, full, brackets] = /^(.{6,}?) \(([A-Z][A-Za-z&]{1,11})\)$/.exec(bureau) ?? []
  return full && brackets ? [full, brackets] : undefined
}
