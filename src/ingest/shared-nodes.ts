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

  add(entry: Entry): void {
    const before = this.known.get(nameOf(entry))
    this.known.set(nameOf(entry), before ? complete(before, entry) : entry)
  }

  /** All of them but those that a source answers for itself. */
  entries(own: ReadonlySet<string>): Entry[] {
    return [...this.known.values()].filter((entry) => !own.has(nameOf(entry)))
  }

  /** The same, completed by what the graph holds of them. */
  async settle(port: GraphPort, own: ReadonlySet<string>): Promise<Entry[]> {
    const entries = this.entries(own)
    const before = await stored(port, entries)
    return entries.map((entry) => ordered(complete(before.get(nameOf(entry)) ?? entry, entry)))
  }
}

/** Links in an order of their own: the graph doesn't keep the one they came in. */
const ordered = (entry: Entry): Entry => ({
  ...entry,
  links: [...(entry.links ?? [])].sort((a, b) => (nameOfLink(a) < nameOfLink(b) ? -1 : 1)),
})

const nameOfLink = ({ relationship, direction, to }: Link) => `${relationship} ${direction} ${nameOf(to)}`

/** What is known stays; gaps are filled, other names and links added. The same entry where nothing is new. */
export function complete(known: Entry, more: Entry): Entry {
  const fields: { [name: string]: FieldValue | undefined } = { ...known.fields }
  for (const [field, value] of Object.entries(more.fields))
    if (fields[field] === undefined && value !== undefined && field !== 'alternativeNames') fields[field] = value
  const names = otherNames(known, more)
  if (names.length > 0) fields.alternativeNames = names
  const links = withNew(known.links ?? [], more.links ?? [])
  const grown =
    links.length > (known.links?.length ?? 0) ||
    names.length > namesOf(known).length ||
    Object.keys(fields).some((field) => field !== 'alternativeNames' && fields[field] !== known.fields[field])
  return grown ? { ...known, fields, links } : known
}

const namesOf = ({ fields }: Entry): readonly string[] => {
  const names = fields.alternativeNames
  return Array.isArray(names) ? names : []
}

function otherNames(known: Entry, more: Entry): string[] {
  const name = more.fields.name
  const names = new Set([...namesOf(known), ...(typeof name === 'string' ? [name] : []), ...namesOf(more)])
  names.delete(String(known.fields.name))
  return [...names]
}

function withNew(known: readonly Link[], more: readonly Link[]): readonly Link[] {
  const names = new Set(known.map(nameOfLink))
  return [...known, ...more.filter((link) => !names.has(nameOfLink(link)))]
}
