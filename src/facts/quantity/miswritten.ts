// A text that parseQuantity does not know: whether a number was meant by it. Words with digits in them are words, and so
// are codes: 0838, 010-1234567.

import { parseQuantity } from './parse-quantity.ts'

/** No number is longer; a longer text is not looked at. */
const MAX_LENGTH = 100

// 12,34 · 12。5 · 1.2.3 · 1. · .5
const MARKS = /^[+-]?[\d.,、，。]*\d[\d.,、，。]*$/u
// 1e5 · 1.2E+05, as spreadsheets write long numbers
const EXPONENT = /^[+-]?\d+(?:\.\d+)?e[+-]?\d+$/iu
// (5) and ￥5, as accounts write them
const ACCOUNTS = /^(?:\([+-]?[\d.,]*\d\)|[¥$€£][+-]?[\d.,]*\d)$/u
// 1 234件 · 1_000 · 1'000: parted in threes by what parts nothing here
const PARTED = /^([+-]?\d{1,3}(?:[\s_'’]\d{3})+(?!\d))(.*)$/u
const CODE = /^0\d+$/u

export function isMiswritten(text: string): boolean {
  if (text.length > MAX_LENGTH) return false
  const plain = text.normalize('NFKC').trim()
  if (CODE.test(plain)) return false
  if (MARKS.test(plain) || EXPONENT.test(plain) || ACCOUNTS.test(plain)) return true
  const [, digits, rest] = PARTED.exec(plain) ?? []
  return digits !== undefined && parseQuantity(`${digits.replace(/[\s_'’]/g, '')}${rest}`) !== undefined
}
