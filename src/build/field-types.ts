// What many fields of the manifest hold: a text, one or several texts, a date, yes or no.

import * as z from 'zod/mini'
import { parseDate, parseMoment } from './dates.ts'

export const text = z.string().check(z.trim(), z.minLength(1))
export const texts = z.pipe(
  z.union([text, z.array(text)]),
  z.transform((value) => (typeof value === 'string' ? [value] : value)),
)

const notADate = {
  zh: '不是日期：写法不对，或日历上没有这一天',
  en: 'not a date: of a wrong form, or no day of the calendar',
}

export const date = z.pipe(
  z.string().check(z.refine((value) => parseDate(value) !== undefined, { params: { message: notADate } })),
  // Checked just above; a failed check never reaches the transform's result.
  z.transform((value) => parseDate(value) ?? { year: 0, month: 0, day: 0 }),
)

export const moment = z.pipe(
  z.string().check(z.refine((value) => parseMoment(value) !== undefined, { params: { message: notADate } })),
  // As with date.
  z.transform((value) => parseMoment(value) ?? { date: { year: 0, month: 0, day: 0 } }),
)

const notAnAddress = { zh: '不是网址', en: 'no web address' }

/** As the web has it, without spaces: other schemes could run something where they are followed. */
export const webAddress = z.string().check(
  z.trim(),
  z.refine((value) => /^https?:\/\/[^\s/]\S*$/i.test(value) && URL.canParse(value), {
    params: { message: notAnAddress },
  }),
)

/** Chinese words of {@link yesOrNo}, for `field`. */
export const YES_OR_NO = { 是: 'yes', 否: 'no' }

export function isYes(value: boolean | string | number): boolean {
  return value === true || value === 'yes'
}

export const yesOrNo = z.pipe(
  z.literal([true, false, 'yes', 'no']),
  z.transform((value) => isYes(value)),
)
