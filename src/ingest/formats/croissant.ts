/** Croissant 1.0: one dataset a file, with its files as distributions and the fields of its records as variables. */
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Entry, Link } from '../../../graph/write/index.ts'
import { fold } from '../clean/fold.ts'
import { readKeywords } from '../clean/keywords.ts'
import { readLicense } from '../clean/license.ts'
import { oneLine, prose } from '../clean/text.ts'
import { entry, type Format, linkFrom, type Row } from '../format.ts'
import { parse } from '../read/lines.ts'
import { isObject, SourceRow } from '../row.ts'
import { about } from '../shared/topics.ts'
import { files } from './croissant-files.ts'
import { variables } from './croissant-variables.ts'
import { unreadable } from './unreadable.ts'

const SOURCE = 'croissant'

export const croissant: Format = {
  name: 'Croissant metadata',
  recognises: ({ path: file }, head) => /\.json(ld)?$/i.test(file) && /mlcommons\.org\/croissant/.test(head),
  async *read(file) {
    const read = parse(new TextDecoder().decode(await readFile(file.path)))
    if ('fault' in read) yield unreadable(1, read.fault)
    else if (!isObject(read.value)) yield unreadable(1, 'object expected', read.value)
    else yield dataset(path.basename(path.dirname(path.resolve(file.path))), new SourceRow(1, read.value))
  },
}

function dataset(folder: string, row: SourceRow): Row {
  const key = `${SOURCE}/${folder}`
  const reference = { type: 'Dataset', source: SOURCE, key }
  const name = oneLine(row.text('name'))
  if (!name) row.note('repaired', 'name', undefined, `no name; called after its folder, ${folder}`)
  const words: string[] = []
  const keywords = readKeywords(row.texts('keywords'))
  const { topics, links } = about(keywords)
  const organizations = makers(row)
  const forms = files(reference, row)
  const columns = variables(reference, row)
  const fields = {
    title: name ?? folder,
    description: prose(row.text('description')),
    keywords: keywords.length > 0 ? keywords : undefined,
    ...readLicense(licenseOf(row)),
    issuedOn: row.date('datePublished', words) ?? row.date('dateCreated', words),
    modifiedOn: row.date('dateModified', words),
    dateText: words.length > 0 ? words.join('; ') : undefined,
    landingPage: row.word('url'),
  }
  row.skip('@context', '@type', 'conformsTo', 'dct:conformsTo')
  row.rest()
  const published: Link[] = organizations[0] ? [linkFrom('PUBLISHES', organizations[0])] : []
  return {
    number: 1,
    counts: 1,
    entries: [
      entry(reference, fields, [...published, ...links, ...forms.links, ...columns.links]),
      ...forms.entries,
      ...columns.entries,
    ],
    shared: [...organizations.slice(0, 1), ...topics],
    notices: row.notices,
  }
}

/** A licence is a name, a link, or an object that has one. */
function licenseOf(row: SourceRow): string | undefined {
  const license = row.value('license')
  const stated = Array.isArray(license) ? license[0] : license
  if (Array.isArray(license) && license.length > 1)
    row.note('aside', 'license', license.slice(1), 'more than one licence')
  return row.textOf(isObject(stated) ? (stated.url ?? stated.name) : stated, 'license')
}

/** Publishers, then creators, that are organizations. People are personal data; a bare name may be a person's. */
function makers(row: SourceRow): Entry[] {
  return ['publisher', 'creator'].flatMap((field) => {
    const stated = row.value(field)
    return (Array.isArray(stated) ? stated : [stated]).flatMap((maker: unknown) => {
      if (maker === undefined) return []
      const name =
        isObject(maker) && /Organization$/.test(String(maker['@type'])) ? oneLine(String(maker.name ?? '')) : undefined
      if (!name) row.note('personal', field)
      return name ? [entry({ type: 'Organization', source: SOURCE, key: fold(name) }, { name, kind: 'OTHER' })] : []
    })
  })
}
