// Chinese numerals for headings and points (GB/T 9704-2012 7.3.3: 一、（一）1.（1）).

import type { Level } from '../model/doc.ts'

const DIGITS = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九']
const UNITS = ['', '十', '百', '千']

/** 1 → 一, 10 → 十, 21 → 二十一, 105 → 一百零五, 10200 → 一万零二百; for whole numbers from 1 to 99 999 999. */
export function chineseNumeral(value: number): string {
  const [tenThousands, rest] = [Math.floor(value / 10_000), value % 10_000]
  if (tenThousands === 0) return belowTenThousand(rest)
  const gap = rest > 0 && rest < 1000 ? DIGITS[0] : ''
  return `${belowTenThousand(tenThousands)}万${gap}${rest === 0 ? '' : digitsInUnits(rest)}`
}

// 十一, not 一十一: but only where 十 leads the number.
function belowTenThousand(value: number): string {
  return digitsInUnits(value).replace(/^一十/, '十')
}

function digitsInUnits(value: number): string {
  const digits = [...String(value)].map(Number)
  let text = ''
  let skipped = false
  for (const [index, digit] of digits.entries()) {
    if (digit === 0) {
      skipped = true
      continue
    }
    if (skipped) text += DIGITS[0]
    skipped = false
    text += `${DIGITS[digit]}${UNITS[digits.length - 1 - index]}`
  }
  return text
}

/** The number of a heading as printed, with its mark. */
export function headingNumber(level: Level, value: number): string {
  switch (level) {
    case 1:
      return `${chineseNumeral(value)}、`
    case 2:
      return `（${chineseNumeral(value)}）`
    case 3:
      return `${value}.`
    case 4:
      return `（${value}）`
  }
}

/** 一是, 二是 … for the point that has `index` others before it. */
export function pointOrdinal(index: number): string {
  return `${chineseNumeral(index + 1)}是`
}
