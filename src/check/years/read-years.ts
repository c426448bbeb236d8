// 2023年, 二〇二三年 and what is written for it → years, in the order of the text.

import { matchesOf } from '../words/matches.ts'

const HAN_DIGITS = '〇一二三四五六七八九'
// Of 2021—2025年, both.
const YEAR = /((?:19|20)\d\d)(?=年|[—–－～~-])|([〇一二三四五六七八九]{4})(?=年)/g

export function yearsIn(text: string): number[] {
  return Array.from(matchesOf(text.replace(/[○零]/g, '〇'), YEAR), ([, digits, han = '']) =>
    Number(digits ?? han.replace(/./g, (digit) => `${HAN_DIGITS.indexOf(digit)}`)),
  )
}
