// Calendar dates as clerks write them in YAML.

import type { CalendarDate } from '../model/doc.ts'
import type { Moment } from '../model/publication.ts'

const FORMS = ['-', '/', '\\.'].map((mark) => new RegExp(`^(\\d{4})${mark}(\\d{1,2})${mark}(\\d{1,2})$`))
const WRITTEN = /^(\d{4})年(\d{1,2})月(\d{1,2})日$/

/** `2023-12-21`, also with `/` or `.`, or `2023年12月21日`; undefined for anything that is no day of the Gregorian calendar. */
export function parseDate(text: string): CalendarDate | undefined {
  const match = [...FORMS, WRITTEN].map((form) => form.exec(text.trim())).find((found) => found !== null)
  if (!match) return undefined
  const [year, month, day] = match.slice(1).map(Number)
  if (year === undefined || month === undefined || day === undefined) return undefined
  const isDay = month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month)
  return isDay ? { year, month, day } : undefined
}

/** A date, or a date with its time behind it: `2024-01-15 09:30`; a full-width colon will do. */
export function parseMoment(text: string): Moment | undefined {
  const [, day = '', hours, minutes] = /^(\S+)(?:\s+(\d{1,2})[:：](\d{2}))?$/.exec(text.trim()) ?? []
  const date = parseDate(day)
  if (date === undefined || hours === undefined) return date && { date }
  const time = { hour: Number(hours), minute: Number(minutes) }
  return time.hour < 24 && time.minute < 60 ? { date, time } : undefined
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

/** Negative when `a` is the earlier day. */
export function compareDates(a: CalendarDate, b: CalendarDate): number {
  return a.year - b.year || a.month - b.month || a.day - b.day
}
