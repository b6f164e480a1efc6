import { isBlank } from './blank.ts'

export interface ReadDate {
  /** EDTF level 0: `2013`, `2013-02` or `2013-02-28`. */
  readonly date?: string
  /** Why the word is no date, or what had to be guessed; the source's word is then kept beside the date. */
  readonly says?: string
}

const ISO = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?(?:[T ]\d{2}:\d{2}.*)?$/
const SLASHED_ISO = /^(\d{4})\/(\d{1,2})\/(\d{1,2})$/
const AMERICAN = /^(\d{1,2})\/(?:(\d{1,2})\/)?(\d{4})$/
const REMARKED = /^(\d{4}-\d{2}-\d{2})\s+\(.*\)$/s

/** Day 0 of a spreadsheet, as far as days after February 1900 go. */
const SPREADSHEET_EPOCH = Date.UTC(1899, 11, 30)

/** Reads what sources write for a date. Nothing is guessed that could be otherwise: such words are set aside. */
export function readDate(word: string | undefined): ReadDate | undefined {
  if (word === undefined || isBlank(word)) return undefined
  const text = word.trim()
  const remark = REMARKED.exec(text)
  if (remark) return { ...checked(...split(remark[1]!)), says: 'date with a remark' }
  const iso = ISO.exec(text) ?? SLASHED_ISO.exec(text)
  if (iso) return checked(iso[1]!, iso[2], iso[3])
  const american = AMERICAN.exec(text)
  if (!american) return { says: reason(text) }
  const [, month, day, year] = american
  return misread(year!, month!, day) ?? checked(year!, month, day)
}

const split = (iso: string) => iso.split('-') as [string, string, string]

/** A day in the calendar, as precise as given. */
function checked(year: string, month?: string, day?: string): ReadDate {
  if (Number(year) < 1000) return { says: 'no such year' }
  if (month === undefined) return { date: year }
  const ofMonth = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)))
  if (ofMonth.getUTCMonth() + 1 !== Number(month) || ofMonth.getUTCDate() !== Number(day ?? 1))
    return { says: 'no such day' }
  return { date: [year, month.padStart(2, '0'), ...(day === undefined ? [] : [day.padStart(2, '0')])].join('-') }
}

/** A year typed into a date cell is shown as that day of 1905: `7/14/1905` is day 2022, so the year 2022. */
function misread(year: string, month: string, day: string | undefined): ReadDate | undefined {
  if (year !== '1905' || day === undefined) return undefined
  const serial = (Date.UTC(1905, Number(month) - 1, Number(day)) - SPREADSHEET_EPOCH) / 86_400_000
  if (serial < 1990 || serial > 2040) return undefined
  return { date: String(serial), says: 'a year that a spreadsheet took for a day number' }
}

function reason(text: string): string {
  if (/^\d{1,2}-[a-z]{3}$/i.test(text)) return 'the number may be the day or the year'
  if (/q[1-4]|fy/i.test(text)) return 'fiscal period'
  return 'no date'
}
