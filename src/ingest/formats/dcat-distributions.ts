import type { Entry, Link, Reference } from '../../../graph/write/index.ts'
import { type FileFormat, readFormat } from '../clean/file-format.ts'
import { oneLine } from '../clean/text.ts'
import { entry, linkTo } from '../format.ts'
import type { SourceRow } from '../row.ts'

interface Form extends FileFormat {
  readonly title?: string
  readonly url?: string
}

/** The forms in which an entry says that its dataset can be had, and the links to them. */
export function distributions(dataset: Reference, row: SourceRow): { entries: Entry[]; links: Link[] } {
  const listed = row.objects('distribution').map(listedForm)
  const forms = [...listed, ...extraForms(row, listed)]
  const entries = forms.map(({ title, format, formatText, mediaType, url }, index) =>
    entry(
      { type: 'Distribution', source: dataset.source, key: `${dataset.key}#${index + 1}` },
      { title: title ?? format ?? formatText ?? 'Download', format, formatText, mediaType, url },
    ),
  )
  const links = entries.map((one, index) => linkTo('HAS_DISTRIBUTION', one, { position: index + 1 }))
  return { entries, links }
}

/** 2013 nests the format as label and value; DCAT-US 1.1 has `format`, `mediaType` and two kinds of addresses. */
function listedForm(form: SourceRow): Form {
  const nested = form.objects('formats')[0]
  const url = form.word('downloadURL') ?? form.word('accessURL')
  const read = readFormat(
    oneLine(nested?.text('label') ?? form.text('format')),
    nested?.text('value') ?? form.text('mediaType'),
    url,
  )
  const title = oneLine(form.text('title'))
  form.skip('@type', 'accessURL')
  form.rest()
  if (read.format === undefined)
    form.note('aside', 'format', read.formatText ?? read.mediaType ?? '', 'no known format')
  return { ...read, ...(title ? { title } : {}), ...(url ? { url } : {}) }
}

/** Addresses that stand beside the list: the only one there is, an interface, a feed. */
function extraForms(row: SourceRow, listed: readonly Form[]): Form[] {
  const known = new Set(listed.map(({ url }) => url))
  const forms: Form[] = []
  const add = (field: string, read: (url: string) => Form) => {
    const url = row.word(field)
    if (url === undefined || known.has(url)) return
    known.add(url)
    forms.push({ ...read(url), url })
  }
  const format = row.word('format')
  const own = (url?: string) => readFormat(format, format, url)
  add('downloadURL', own)
  add('accessURL', own)
  add('webService', (url) => ({ title: 'Web service', ...readFormat('API', undefined, url) }))
  add('feed', (url) => ({ title: 'Feed', ...readFormat('RSS', undefined, url) }))
  const said = own().format
  const formats = [...listed, ...forms].map((form) => form.format)
  if (said !== undefined && !formats.includes(said))
    row.note('conflict', 'format', format, `the distributions say ${formats.join(', ') || 'nothing'}`)
  return forms
}
