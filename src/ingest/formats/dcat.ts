/**
 * Project Open Data catalogues: the array of 2013 (v1.0) and the object with a `dataset` array of DCAT-US 1.1.
 * A catalogue named after a host is a portal's: the portal publishes what names no publisher.
 */
import path from 'node:path'
import type { Entry, Link } from '../../../graph/write/index.ts'
import { readAccessLevel } from '../clean/access-level.ts'
import { readFrequency } from '../clean/frequency.ts'
import { readKeywords } from '../clean/keywords.ts'
import { readLicense } from '../clean/license.ts'
import { cityAndState } from '../clean/states.ts'
import { oneLine, prose } from '../clean/text.ts'
import { entry, type Format, linkFrom, linkTo, type Row, type SourceFile } from '../format.ts'
import { jsonElements } from '../read/elements.ts'
import { isObject, SourceRow } from '../row.ts'
import { places } from '../shared/places.ts'
import { isHost, portal } from '../shared/portals.ts'
import { about } from '../shared/topics.ts'
import { distributions } from './dcat-distributions.ts'
import { publishers } from './dcat-publishers.ts'
import { unreadable } from './unreadable.ts'

const ITSELF = /^Project Open Data, \/data\.json file/

export const dcat: Format = {
  name: 'DCAT catalogue',
  recognises: ({ path: file }, head) => {
    if (!/\.json$/i.test(file) || /mlcommons\.org\/croissant/.test(head)) return false
    const text = head.trimStart()
    if (text.startsWith('[')) return /"(accessLevel|identifier)"\s*:/.test(text)
    return text.startsWith('{') && (/"dataset"\s*:\s*\[/.test(text) || /project-open-data|dcat:Catalog/.test(text))
  },
  async *read(file) {
    const source = sourceOf(file)
    for await (const { number, value, fault } of jsonElements(file.path, 'dataset')) {
      if (fault !== undefined) yield unreadable(number, fault)
      else if (!isObject(value)) yield unreadable(number, 'object expected', value)
      else yield dataset(source, new SourceRow(number, value))
    }
  },
}

/** The host, or the file's name; `data.json` says nothing, so its folder names it. */
function sourceOf({ path: file }: SourceFile): string {
  const name = path.basename(file).replace(/\.json$/i, '')
  return name.toLowerCase() === 'data' ? path.basename(path.dirname(path.resolve(file))) : name
}

function dataset(source: string, row: SourceRow): Row {
  const title = oneLine(row.text('title'))
  const identifier = oneLine(row.text('identifier'))
  if (title && ITSELF.test(title)) return { ...nothing(row), notices: [{ kind: 'catalogue', row: row.number }] }
  if (!title || !identifier) return unreadable(row.number, title ? 'no identifier' : 'no title', identifier ?? title)

  const key = `${source}/${identifier}`
  const reference = { type: 'Dataset', source, key }
  const words: string[] = []
  // Where there are both spellings, the list is the original and the text is made of it.
  const listed = readKeywords(row.texts('keywords'))
  const joined = readKeywords(row.texts('keyword'))
  const keywords = listed.length > 0 ? listed : joined
  const { topics, links: topicLinks } = about([...keywords, ...readKeywords(row.texts('theme'))])
  const { publisher, shared } = publisherOf(source, row)
  const located = whereabouts(row)
  const [temporalStart, temporalEnd] = temporal(row, words)
  const fields = {
    title,
    description: prose(row.text('description')),
    keywords: keywords.length > 0 ? keywords : undefined,
    ...terms(row),
    accessLevel: accessLevel(row),
    frequency: readFrequency(row.word('accrualPeriodicity') ?? row.word('frequency')),
    issuedOn: row.date('issued', words) ?? row.date('releaseDate', words),
    modifiedOn: row.date('modified', words),
    temporalStart,
    temporalEnd,
    dateText: words.length > 0 ? words.join('; ') : undefined,
    landingPage: row.word('landingPage'),
  }
  created(row)
  const forms = distributions(reference, row)
  row.personal('contactPoint', 'mbox', 'person')
  row.skip('@type', 'keyword', 'keywords')
  row.rest()
  const links: Link[] = [linkFrom('PUBLISHES', publisher), ...topicLinks, ...forms.links]
  if (located[0]) links.push(linkTo('LOCATED_IN', located[0]))
  return {
    number: row.number,
    counts: 1,
    entries: [entry(reference, fields, links), ...forms.entries],
    shared: [...shared, ...topics, ...located],
    notices: row.notices,
  }
}

const nothing = (row: SourceRow): Row => ({
  number: row.number,
  counts: 1,
  entries: [],
  shared: [],
  notices: row.notices,
})

function publisherOf(source: string, row: SourceRow): { publisher: Entry; shared: Entry[] } {
  const named = publishers(source, row)
  if (named[0]) return { publisher: named[0], shared: named }
  const { publisher, around } = isHost(source) ? portal(source) : { publisher: nameless(source), around: [] }
  return { publisher, shared: [publisher, ...around] }
}

const nameless = (source: string) =>
  entry({ type: 'Organization', source: 'portals', key: source }, { name: source, kind: 'OTHER' })

function accessLevel(row: SourceRow): string | undefined {
  const word = row.word('accessLevel')
  const level = readAccessLevel(word)
  if (word !== undefined && level === undefined) row.note('aside', 'accessLevel', word, 'no access level')
  return level
}

function temporal(row: SourceRow, words: string[]): [string | undefined, string | undefined] {
  const word = row.word('temporal')
  if (word === undefined) return [undefined, undefined]
  const [start, end] = word.split('/')
  const period = row.inner('temporal', { start, end })
  return [period.date('start', words), period.date('end', words)]
}

/** The licence; `rights` says in words why there is none. */
function terms(row: SourceRow): { license?: string; licenseText?: string } {
  const rights = row.text('rights')
  const read = readLicense(row.text('license'))
  return read.license === undefined && rights !== undefined ? { ...read, licenseText: rights } : read
}

/** Catalogues of 2013 say when an entry was made as well; only a difference would be news. */
function created(row: SourceRow): void {
  const [made, released] = [row.value('created'), row.value('releaseDate')]
  if (made !== undefined && made !== released) row.note('unmapped', 'created', made)
}

/** `Boise, ID` is a place; boxes, shapes and free text are set aside. */
function whereabouts(row: SourceRow): Entry[] {
  const spatial = row.value('spatial')
  const found = typeof spatial === 'string' ? cityAndState(spatial) : undefined
  if (found) return places({ continent: 'North America', country: 'USA', ...found })
  if (spatial !== undefined) row.note('aside', 'spatial', spatial, 'no place that can be told')
  return []
}
