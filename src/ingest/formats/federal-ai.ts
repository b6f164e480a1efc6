/** The United States' inventory of AI systems in use: CSV in Windows-1252, read by position. */
import path from 'node:path'
import { isBlank } from '../clean/blank.ts'
import { readImpact } from '../clean/impact.ts'
import { readLink } from '../clean/link.ts'
import { readStage } from '../clean/stage.ts'
import { oneLine } from '../clean/text.ts'
import { readYesNo } from '../clean/yes-no.ts'
import { entry, type Format, linkFrom, type Row } from '../format.ts'
import { csvRecords } from '../read/csv.ts'
import { SourceRow } from '../row.ts'
import { agencies } from '../shared/agencies.ts'
import { about, isTopic } from '../shared/topics.ts'
import { COLUMNS, isInventory } from './federal-columns.ts'
import { unreadable } from './unreadable.ts'

export const federalAi: Format = {
  name: 'federal AI inventory',
  recognises: ({ path: file }, head) => /\.csv$/i.test(file) && isInventory(head),
  async *read(file) {
    const source = path.basename(file.path).replace(/\.csv$/i, '')
    let number = -1
    for await (const record of csvRecords(file.path, 'windows-1252')) {
      number++
      if (number === 0) continue
      if (record.length !== COLUMNS.length)
        yield unreadable(number, `${record.length} columns instead of ${COLUMNS.length}`)
      else
        yield model(
          source,
          new SourceRow(number, Object.fromEntries(COLUMNS.map((name, index) => [name, record[index]]))),
        )
    }
  },
}

function model(source: string, row: SourceRow): Row {
  const title = oneLine(row.text('useCaseName'))
  const agency = oneLine(row.word('agency'))
  const abbreviation = oneLine(row.word('agencyAbbreviation')) ?? agency
  if (!title || !abbreviation) return unreadable(row.number, title ? 'no agency' : 'no title', title)

  const responsible = agencies(agency ?? abbreviation, abbreviation, row.word('bureau'))
  const { topics, links } = about(topicAreas(row))
  const stageText = oneLine(row.word('stage'))
  const { stage, known } = readStage(stageText)
  if (!known) row.note('aside', 'stage', stageText, 'no known stage')
  const impactText = oneLine(row.word('impact'))
  const evaluationText = row.word('independentEvaluation')
  const commercial = row.word('commercialUse')
  const words: string[] = []
  const fields = {
    title,
    purpose: row.word('purpose'),
    outputs: row.word('outputs'),
    task: commercial && /^none of the above/i.test(commercial) ? undefined : oneLine(commercial),
    stage,
    stageText,
    impact: readImpact(impactText),
    impactText,
    usesPersonalData: readYesNo(row.word('personalData')),
    independentlyEvaluated: readYesNo(evaluationText),
    evaluationText,
    developedBy: oneLine(row.word('developedBy')),
    dataText: row.word('agencyData'),
    risks: row.word('risks'),
    codeText: oneLine(row.word('codeAccess')),
    initiatedOn: row.date('dateInitiated', words),
    acquiredOn: row.date('dateAcquired', words),
    implementedOn: row.date('dateImplemented', words),
    retiredOn: row.date('dateRetired', words),
    dateText: words.length > 0 ? words.join('; ') : undefined,
    codeUrl: codeUrl(row),
  }
  if (fields.impact === undefined && impactText)
    row.note('aside', 'impact', impactText, 'neither rights nor safety nor both')
  row.rest()
  return {
    number: row.number,
    counts: 1,
    entries: [
      entry({ type: 'Model', source, key: `${source}/${row.number}` }, fields, [
        linkFrom('PUBLISHES', responsible[0]!),
        ...links,
      ]),
    ],
    shared: [...responsible, ...topics],
    notices: row.notices,
  }
}

/** The area from the list, several parted by semicolons; for `Other` what was written instead. */
function topicAreas(row: SourceRow): string[] {
  const areas = (row.word('topicArea') ?? '').split(';').map((area) => area.trim())
  const other = oneLine(row.word('otherTopicArea'))
  const named = areas.filter((area) => !isBlank(area) && area !== 'Other')
  if (other === undefined) return named
  const usable = isTopic(other) && other.length > 1
  if (!usable) row.note('aside', 'otherTopicArea', other, 'no topic')
  return usable ? [...named, other] : named
}

function codeUrl(row: SourceRow): string | undefined {
  const text = row.word('codeLink')
  const link = readLink(text)
  if (text !== undefined && link?.length !== text.length)
    row.note('aside', 'codeLink', text, link ? 'more than a link' : 'no link')
  return link
}
