import type { Entry, Link, Reference } from '../../../graph/write/index.ts'
import { oneLine, prose } from '../clean/text.ts'
import { entry, linkTo } from '../format.ts'
import { isObject, type SourceRow } from '../row.ts'

/** Fields of record sets, nested ones too, as variables in their order. */
export function variables(dataset: Reference, row: SourceRow): { entries: Entry[]; links: Link[] } {
  const reference = (id: string) => ({ type: 'Variable', source: dataset.source, key: `${dataset.key}#field/${id}` })
  const entries: Entry[] = []

  const visit = (field: SourceRow, set: string, keys: ReadonlySet<string>, parent: string | undefined) => {
    const id = oneLine(field.text('@id')) ?? `${parent ?? set}/${oneLine(field.text('name')) ?? entries.length + 1}`
    const name = nameOf(oneLine(field.text('name')) ?? id, set, parent)
    const others = [target(field.value('references')), target(field.value('source'))].filter(
      (other) => other !== undefined,
    )
    const links = [...new Set(others)].map((other) => linkTo('SAME_AS_VARIABLE', reference(other), { confidence: 1 }))
    const fields = {
      name,
      description: prose(field.text('description')),
      dataType: dataType(field),
      role: keys.has(id) ? 'IDENTIFIER' : undefined,
    }
    entries.push(entry(reference(id), fields, links))
    for (const inner of field.objects('subField')) visit(inner, set, keys, name)
    // How a field is cut out of a file is for those who load it; what it repeats or belongs to is seen in its parent.
    field.skip('@type', '@id', 'repeated', 'parentField', 'isArray', 'arrayShape')
    field.rest()
  }

  for (const set of row.objects('recordSet')) {
    const name = oneLine(set.text('@id') ?? set.text('name')) ?? ''
    const keys = keysOf(set.value('key'), name)
    for (const field of set.objects('field')) visit(field, name, keys, undefined)
    set.skip('@type', 'name', 'description', 'dataType', 'annotation')
    // Inline records are data, and may be people's.
    if (set.value('data') !== undefined) set.note('aside', 'data', undefined, 'records, no metadata')
    set.rest()
  }
  return { entries, links: entries.map((one, index) => linkTo('HAS_VARIABLE', one, { position: index + 1 })) }
}

/** `movies/title` in the record set `movies` is `title`; fields within a field carry its name. */
function nameOf(name: string, set: string, parent: string | undefined): string {
  const own = name.startsWith(`${set}/`) ? name.slice(set.length + 1) : name
  return parent === undefined || own.startsWith(`${parent}/`) ? own : `${parent}/${own}`
}

/** The field that another one refers to or is taken from. */
function target(value: unknown): string | undefined {
  const field = isObject(value) ? value.field : undefined
  const id = isObject(field) ? field['@id'] : field
  return typeof id === 'string' ? id : undefined
}

/** Sources write a key as `movies/movie_id` or `movie_id`. */
function keysOf(value: unknown, set: string): ReadonlySet<string> {
  const ids = (Array.isArray(value) ? value : [value]).map((key: unknown) => (isObject(key) ? key['@id'] : key))
  return new Set(ids.filter((id) => typeof id === 'string').flatMap((id) => [id, `${set}/${id}`]))
}

/** The first type, in schema.org's words; links to what values mean are left out. */
function dataType(field: SourceRow): string | undefined {
  const [first, ...further] = field.texts('dataType')
  if (further.length > 0) field.note('aside', 'dataType', further, 'more than one type')
  return first?.replace(/^(sc:|https?:\/\/schema\.org\/)/, '')
}
