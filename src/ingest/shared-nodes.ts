/**
 * Nodes that many rows and files cite: topics, places, publishers. Whoever comes first names them; later mentions
 * fill gaps and add other spellings, so the outcome doesn't flip between runs and importing again changes nothing.
 */
import type { GraphPort } from '../../graph/port.ts'
import type { Entry, FieldValue, Link } from '../../graph/write/index.ts'
import { nameOf } from './format.ts'
import { stored } from './stored.ts'

export class SharedNodes {
  private readonly known = new Map<string, Entry>()
  /** Known only from sources so far, not yet compared with the graph. */
  private readonly fresh = new Set<string>()
  private readonly touched = new Set<string>()

  add(entry: Entry): void {
    const name = nameOf(entry)
    const before = this.known.get(name)
    const merged = before ? complete(before, entry) : entry
    if (merged === before) return
    this.known.set(name, merged)
    this.touched.add(name)
    if (!before) this.fresh.add(name)
  }

  /** The nodes that are new or have grown since the last call, completed by what the graph holds of them. */
  async settle(port: GraphPort): Promise<Entry[]> {
    const unseen = [...this.fresh].map((name) => this.known.get(name)!)
    for (const [name, before] of await stored(port, unseen))
      this.known.set(name, complete(before, this.known.get(name)!))
    const entries = [...this.touched].map((name) => this.known.get(name)!)
    this.fresh.clear()
    this.touched.clear()
    return entries
  }
}

/** What is known stays; gaps are filled, other names and links added. The same entry where nothing is new. */
export function complete(known: Entry, more: Entry): Entry {
  const fields: { [name: string]: FieldValue | undefined } = { ...known.fields }
  for (const [field, value] of Object.entries(more.fields))
    if (fields[field] === undefined && value !== undefined && field !== 'alternativeNames') fields[field] = value
  const names = otherNames(known, more)
  if (names.length > 0) fields['alternativeNames'] = names
  const links = withNew(known.links ?? [], more.links ?? [])
  const grown =
    links.length > (known.links?.length ?? 0) ||
    names.length > namesOf(known).length ||
    Object.keys(fields).some((field) => field !== 'alternativeNames' && fields[field] !== known.fields[field])
  return grown ? { ...known, fields, links } : known
}

const namesOf = ({ fields }: Entry): readonly string[] => {
  const names = fields['alternativeNames']
  return Array.isArray(names) ? names : []
}

function otherNames(known: Entry, more: Entry): string[] {
  const name = more.fields['name']
  const names = new Set([...namesOf(known), ...(typeof name === 'string' ? [name] : []), ...namesOf(more)])
  names.delete(String(known.fields['name']))
  return [...names]
}

function withNew(known: readonly Link[], more: readonly Link[]): readonly Link[] {
  const nameOfLink = ({ relationship, direction, to }: Link) => `${relationship} ${direction} ${nameOf(to)}`
  const names = new Set(known.map(nameOfLink))
  return [...known, ...more.filter((link) => !names.has(nameOfLink(link)))]
}
