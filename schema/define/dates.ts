/** Dates as precise as the source says: `YYYY`, `YYYY-MM` or `YYYY-MM-DD` (EDTF level 0, ISO 8601-2:2019). */

const pattern = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/

const daysIn = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate()

/** Whether it is a date that can be: 2013-02-30 can't. */
export function isDate(value: string): boolean {
  const parts = pattern.exec(value)
  if (!parts) return false
  const [year, month, day] = parts.slice(1).map((part) => (part === undefined ? undefined : Number(part)))
  if (month !== undefined && (month < 1 || month > 12)) return false
  return day === undefined || (day >= 1 && day <= daysIn(year!, month!))
}

/** The first day of the period: `2012` begins on `2012-01-01`. Its order is that of time. */
export const firstDay = (date: string): string => `${date}-01-01`.slice(0, 10)

/** The last day of the period: `2012-02` ends on `2012-02-29`. */
export function lastDay(date: string): string {
  const [year, month = '12', day] = date.split('-')
  return `${year}-${month}-${day ?? String(daysIn(Number(year), Number(month))).padStart(2, '0')}`
}

/** An instant as it is stored: RFC 3339 in UTC with milliseconds; undefined when it is no instant. */
export function utc(value: string): string | undefined {
  if (!/^\d{4}-\d{2}-\d{2}[Tt ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?([Zz]|[+-]\d{2}:\d{2})$/.test(value)) return undefined
  if (!isDate(value.slice(0, 10))) return undefined
  const time = Date.parse(value.replace(' ', 'T').toUpperCase())
  return Number.isNaN(time) ? undefined : new Date(time).toISOString()
}
