import type { GraphPort, Row, Value } from '../../graph/port.ts'
import type { Entry, FieldValue, Link, Reference } from '../../graph/write/index.ts'
import { NODE_LABEL, typeNamed, types } from '../../schema/vocabulary.ts'
import { linkTo, nameOf, SEPARATOR } from './format.ts'
import { groupBy } from './group.ts'

/** What the reference says already, and what each import sets by itself. */
const APART = new Set(['key', 'source', 'importedBy', 'retrievedAt'])

/** Fields that a source can state, by type. */
const statable = (type: string): string[] =>
  [...typeNamed(type).fields.values()]
    .filter((field) => !field.managed && !APART.has(field.name))
    .map((field) => field.name)

/**
 * Nodes as the graph holds them, by source and key, with the links that start at them and that they stated; those it
 * doesn't hold are missing. Imports alone may read past permissions: they compare what a source says with what was
 * said before, and show nobody the difference.
 */
export async function stored(port: GraphPort, references: readonly Reference[]): Promise<Map<string, Entry>> {
  const found = new Map<string, Entry>()
  for (const [type, group] of groupBy(references, (reference) => reference.type))
    for (let at = 0; at < group.length; at += AT_ONCE)
      for (const entry of await read(port, type, group.slice(at, at + AT_ONCE))) found.set(nameOf(entry), entry)
  return found
}

const AT_ONCE = 1000

async function read(port: GraphPort, type: string, references: readonly Reference[]): Promise<Entry[]> {
  const names = statable(type)
  const params = { p0: references.map(nameOf) }
  const nodes = await port.read({
    text: `UNWIND $p0 AS k MATCH (n:${NODE_LABEL}) WHERE n.sourceKey = k RETURN k, ${names.map((name) => `n.${name}`).join(', ')}`,
    params,
  })
  const links = await port.read({
    text: `UNWIND $p0 AS k MATCH (n:${NODE_LABEL}) WHERE n.sourceKey = k MATCH (n)-[r]->(m) WHERE r.statedBy = k
RETURN k, type(r), labels(m), m.source, m.key`,
    params,
  })
  const linksOf = groupBy(links, ([name]) => name as string)
  return nodes.map(([name, ...values]) => {
    const [source, key] = (name as string).split(SEPARATOR) as [string, string]
    const fields = Object.fromEntries(names.map((field, index) => [field, stated(values[index]!)]))
    return { type, source, key, fields, links: (linksOf.get(name as string) ?? []).map(linkOf) }
  })
}

const stated = (value: Value): FieldValue | undefined => (value === null ? undefined : (value as FieldValue))

const linkOf = ([, relationship, labels, source, key]: Row): Link => {
  const type = types.find(({ name }) => (labels as string[]).includes(name))!.name
  return linkTo(relationship as string, { type, source: source as string, key: key as string })
}
