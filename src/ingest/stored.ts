import type { GraphPort, Value } from '../../graph/port.ts'
import type { Entry, FieldValue, Reference } from '../../graph/write/index.ts'
import { NODE_LABEL, typeNamed } from '../../schema/vocabulary.ts'
import { nameOf } from './format.ts'
import { groupBy } from './group.ts'

/** What the reference says already, and what each import sets by itself. */
const APART = new Set(['key', 'source', 'importedBy'])

/** Fields that a source can state, by type. */
const statable = (type: string): string[] =>
  [...typeNamed(type).fields.values()].filter((field) => !field.managed && !APART.has(field.name)).map((field) => field.name)

/**
 * Nodes as the graph holds them, by source and key; those it doesn't hold are missing. Imports alone may read past
 * permissions: they compare what a source says with what it said before, and show nobody the difference.
 */
export async function stored(port: GraphPort, references: readonly Reference[]): Promise<Map<string, Entry>> {
  const found = new Map<string, Entry>()
  for (const [type, group] of groupBy(references, (reference) => reference.type)) {
    const names = statable(type)
    const byName = new Map(group.map((reference) => [nameOf(reference), reference]))
    const rows = await port.read({
      text: `UNWIND $p0 AS k MATCH (n:${NODE_LABEL}) WHERE n.sourceKey = k RETURN k, ${names.map((name) => `n.${name}`).join(', ')}`,
      params: { p0: [...byName.keys()] },
    })
    for (const [name, ...values] of rows) {
      const { source, key } = byName.get(name as string)!
      const fields = Object.fromEntries(names.map((field, index) => [field, stated(values[index]!)]))
      found.set(name as string, { type, source, key, fields })
    }
  }
  return found
}

const stated = (value: Value): FieldValue | undefined => (value === null ? undefined : (value as FieldValue))
