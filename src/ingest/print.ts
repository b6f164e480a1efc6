import { KINDS, type Notice } from './notice.ts'
import type { Counts, FileReport, NoticeGroup, Report } from './report.ts'

/** The report for people. What was set aside is shown with row numbers, the first of each kind. */
export function printReport(report: Report): string {
  const { files } = report
  const known = files.filter((file) => file.format !== undefined)
  const unknown = files.filter((file) => file.format === undefined)
  const lines = known.flatMap(fileLines)
  if (unknown.length > 0)
    lines.push(`${unknown.length} ${KINDS.unrecognised}: ${unknown.map(({ name }) => name).join(', ')}`, '')
  lines.push(`In all: ${number(known.length)} files, ${number(report.rows)} rows, ${number(report.links)} new links`)
  for (const [type, counts] of report.types) lines.push(`  ${typeLine(type, counts)}`)
  for (const [kind, says] of Object.entries(KINDS)) {
    const count = report.noticesOf(kind as Notice['kind'])
    if (count > 0 && kind !== 'unrecognised') lines.push(`  ${number(count)} × ${says}`)
  }
  return `${lines.join('\n')}\n`
}

function fileLines(file: FileReport): string[] {
  const counts = [...file.types].map(([type, counted]) => `  ${typeLine(type, counted)}`)
  const notices = [...file.groups.values()].flatMap(groupLines)
  return [`${file.name} (${file.format}): ${number(file.rows)} rows`, ...counts, ...notices, '']
}

const typeLine = (type: string, { created, changed, unchanged }: Counts) =>
  `${type}: ${number(created)} created, ${number(changed)} changed, ${number(unchanged)} unchanged`

function groupLines({ kind, field, count, first }: NoticeGroup): string[] {
  const head = `  ${number(count)} × ${field ? `${field}: ` : ''}${KINDS[kind]}`
  if (kind === 'unmapped' || kind === 'merged' || kind === 'personal') {
    const rows = first.map(({ row }) => row).filter((row) => row !== undefined)
    return [`${head}${rows.length > 0 ? ` (rows ${rows.join(', ')}${count > rows.length ? ', …' : ''})` : ''}`]
  }
  return [
    head,
    ...first.map((notice) => `      ${noticeLine(notice)}`),
    ...(count > first.length ? [`      and ${number(count - first.length)} more`] : []),
  ]
}

function noticeLine({ row, value, says }: Notice): string {
  return [row === undefined ? undefined : `row ${row}`, value === undefined ? undefined : `“${value}”`, says]
    .filter((part) => part !== undefined)
    .join(': ')
}

const number = (count: number) => count.toLocaleString('en-US')
