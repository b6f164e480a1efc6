/**
 * Projects of Code for America's index. Several organizations may list one, in a row each: rows with the same key
 * are held together until the file is read, then told as one project with several links.
 */
import { codeLink, readLink } from '../clean/link.ts'
import { readStage } from '../clean/stage.ts'
import { oneLine, prose } from '../clean/text.ts'
import { entry, type Format, linkFrom, type Row } from '../format.ts'
import { jsonLines } from '../read/lines.ts'
import { isObject, type Json, SourceRow } from '../row.ts'
import { about } from '../shared/topics.ts'
import { CIVIC_TECH } from './civic-organizations.ts'
import { unreadable } from './unreadable.ts'

interface Line {
  readonly number: number
  readonly raw: Json
}

export const civicProjects: Format = {
  name: 'civic-tech projects',
  recognises: ({ path }, head) => /\.(ndjson|jsonl)$/i.test(path) && /"organization_name"\s*:/.test(head),
  async *read(file) {
    const groups = new Map<string, Line[]>()
    for await (const { number, value, fault } of jsonLines(file.path)) {
      const key = isObject(value) ? keyOf(value) : undefined
      if (fault !== undefined) yield unreadable(number, fault)
      else if (!isObject(value)) yield unreadable(number, 'object expected', value)
      else if (key === undefined) yield unreadable(number, 'no name or no organization')
      else {
        const lines = groups.get(key) ?? []
        if (lines.length === 0) groups.set(key, lines)
        lines.push({ number, raw: value })
      }
    }
    for (const [key, lines] of groups) yield project(key, lines)
  },
}

const word = (value: unknown) => (typeof value === 'string' ? oneLine(value) : undefined)

/** The address of the code as it is given, or organization and name. */
function keyOf(raw: Json): string | undefined {
  const [name, organization] = [word(raw.name), word(raw.organization_name)]
  if (!name || !organization) return undefined
  return word(raw.code_url) ?? `${organization}/${name}`
}

/** What rows with one key must agree on. Lists are united instead. */
const SINGLE = ['name', 'description', 'status', 'link_url', 'last_pushed_within', 'git_url', 'git_branch']

function project(key: string, lines: readonly Line[]): Row {
  const [first] = lines as readonly [Line, ...Line[]]
  const row = new SourceRow(first.number, merge(lines))
  row.skip('organization_name')
  for (const { number } of lines.slice(1))
    row.notices.push({ kind: 'merged', row: number, says: `as row ${first.number}` })
  conflicts(row, lines)

  const organizations = [...new Set(lines.map(({ raw }) => word(raw.organization_name)!))]
  const runners = organizations.map((name) => entry({ type: 'Organization', source: CIVIC_TECH, key: name }, { name }))
  const { topics, links } = about(row.texts('topics'))
  const stageText = row.word('status')
  const { stage, known } = readStage(stageText)
  if (!known) row.note('aside', 'status', stageText, 'no known stage')
  const fields = {
    title: oneLine(row.text('name')),
    summary: prose(row.text('description')),
    stage,
    stageText,
    lastActiveText: row.word('last_pushed_within'),
    homepage: address(row, 'link_url'),
    codeUrl: codeLink(address(row, 'code_url')),
    linkStatus: linkStatus(row),
  }
  if (!sameRepository(row)) row.note('unmapped', 'git_url', row.value('git_url'))
  row.rest()
  return {
    number: first.number,
    counts: lines.length,
    entries: [
      entry({ type: 'Project', source: CIVIC_TECH, key }, fields, [
        ...runners.map((runner) => linkFrom('RUNS', runner)),
        ...links,
      ]),
    ],
    shared: [...runners, ...topics],
    notices: row.notices,
  }
}

/** The first row wins; later ones fill its gaps and add to its lists. */
function merge(lines: readonly Line[]): Json {
  const merged: { [name: string]: unknown } = {}
  for (const { raw } of lines)
    for (const [field, value] of Object.entries(raw)) {
      const before = merged[field]
      if (Array.isArray(before) && Array.isArray(value)) merged[field] = [...new Set([...before, ...value])]
      else if (before === undefined || before === null || before === '') merged[field] = value
    }
  return merged
}

function conflicts(row: SourceRow, lines: readonly Line[]): void {
  for (const field of SINGLE) {
    const stated = lines.filter(({ raw }) => word(raw[field]) !== undefined)
    const differing = stated.filter(({ raw }) => word(raw[field]) !== word(stated[0]!.raw[field]))
    for (const { number, raw } of differing)
      row.notices.push({
        kind: 'conflict',
        row: number,
        field,
        value: word(raw[field])!.slice(0, 160),
        says: `row ${stated[0]!.number} differs`,
      })
  }
}

function address(row: SourceRow, field: string): string | undefined {
  const text = row.word(field)
  const link = readLink(text)
  if (text !== undefined && link === undefined) row.note('aside', field, text, 'no link')
  return link
}

/** Most addresses for git name the repository that the address of the code names. */
function sameRepository(row: SourceRow): boolean {
  const bare = (field: string) =>
    codeLink(String(row.value(field) ?? ''))
      ?.replace(/^[a-z]+:\/\//, '')
      .toLowerCase()
  return row.value('git_url') === undefined || bare('git_url') === bare('code_url')
}

/** The index flags links that GitHub no longer knows; other flags are only reported. */
function linkStatus(row: SourceRow): string | undefined {
  const flags = row.texts('flags')
  const others = flags.filter((flag) => flag !== 'github_404')
  if (others.length > 0) row.note('unmapped', 'flags', others)
  return flags.includes('github_404') ? 'BROKEN' : undefined
}
