import type { Entry } from '../../../graph/write/index.ts'
import { fold } from '../clean/fold.ts'
import { oneLine } from '../clean/text.ts'
import { entry, linkTo } from '../format.ts'
import type { SourceRow } from '../row.ts'

/** The publisher that an entry names, then those it is part of (`subOrganizationOf`). */
export function publishers(source: string, row: SourceRow): Entry[] {
  const publisher = row.value('publisher')
  if (typeof publisher === 'string') return organization(source, row.text('publisher'), [])
  const stated = row.objects('publisher')[0]
  return stated ? chain(source, stated) : []
}

function chain(source: string, stated: SourceRow): Entry[] {
  const parent = stated.objects('subOrganizationOf')[0]
  const parents = parent ? chain(source, parent) : []
  const own = organization(source, stated.text('name'), parents)
  stated.skip('@type')
  stated.rest()
  return own.length > 0 ? own : parents
}

function organization(source: string, text: string | undefined, parents: Entry[]): Entry[] {
  const name = oneLine(text)
  if (!name) return []
  const links = parents[0] ? [linkTo('PART_OF', parents[0])] : []
  return [entry({ type: 'Organization', source, key: fold(name) }, { name, kind: 'OTHER' }, links), ...parents]
}
