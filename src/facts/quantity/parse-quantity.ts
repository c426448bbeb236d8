// A text that states one quantity → number and unit: `1,234.5万元`, `１４件`, `1000余份`, `二十余次`, `12个百分点`.

import type { FactNumber } from '../../model/facts.ts'
import { decimal, MAX_DIGITS, plain } from './decimal.ts'
import { HAN_NUMERAL, parseHanNumeral } from './han-numeral.ts'
import { isUnit, isUnitAfterHan } from './measure-words.ts'
import { isPartOfNumber, PERCENT, PERCENTAGE_POINT } from './units.ts'

/** No quantity is longer; a longer text is not looked at. */
const MAX_LENGTH = 100

const BEFORE = '大约|约|将近|接近|近|超过|超|逾|不足|上'
const AFTER = '余|多|来'

// Thousands are parted by half- or full-width commas, in threes; NFKC has made everything else half-width.
const DIGITS = '[+-]?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?'
const IN_DIGITS = new RegExp(`^(${BEFORE})?(${DIGITS})(${AFTER})?(万亿|亿|万)?(${AFTER})?(.*)$`, 'u')
const IN_HAN = new RegExp(`^(${BEFORE})?(负?[${HAN_NUMERAL}]+(?:点[零〇一二三四五六七八九]+)?)(${AFTER})?(.*)$`, 'u')
const HAN_PERCENT = new RegExp(`^百分之([${HAN_NUMERAL}点]+)$`, 'u')
const ABOUT_BEHIND = /^(.*)(?:左右|上下)$/u

const SCALES: Readonly<Record<string, string>> = { 万: '10000', 亿: '100000000', 万亿: '1000000000000' }

/**
 * `declared` is the 单位 of the place, which is a unit there even where it is no usual one (号楼), or counts in 万 (万人次).
 *
 * 万 and 亿 right before a unit are part of it: `1234.5万元` and `1.2万人次` stay as they are. Elsewhere they belong to the
 * number, which is multiplied out and keeps how it was written: `1.5亿`, `3万余件`, and `1.2万人次` where the place declares
 * 人次. So it is in Han numerals (`十万元` is 100000 元). Digits after the point are kept as stated, since 33.0% says more
 * than 33%.
 */
export function parseQuantity(text: string, declared?: string): FactNumber | undefined {
  if (text.length > MAX_LENGTH) return undefined
  const halfWidth = text.normalize('NFKC').trim().replaceAll('−', '-')
  if (/\d\s+\d/u.test(halfWidth)) return undefined
  const plainText = halfWidth.replace(/\s+/gu, '')
  const about = ABOUT_BEHIND.exec(plainText)?.[1]
  if (about !== undefined) {
    const number = fromDigits(about, declared) ?? fromHan(about, declared)
    return number === undefined || number.approximation !== undefined ? undefined : { ...number, approximation: '约' }
  }
  return fromDigits(plainText, declared) ?? fromHan(plainText, declared)
}

function fromDigits(text: string, declared: string | undefined): FactNumber | undefined {
  const [, before, digits, early, scale, late, rest = ''] = IN_DIGITS.exec(text) ?? []
  if (digits === undefined || digits.length > MAX_DIGITS) return undefined
  const words = [before, early, late].filter((word) => word !== undefined)
  if (words.length > 1) return undefined
  const kept =
    scale !== undefined && (`${scale}${rest}` === declared || (late === undefined && countsInScales(rest, declared)))
  const unit = kept ? `${scale}${rest}` : rest
  if (!(unit === declared || isUnit(rest)) || isYear(digits, unit) || isCode(digits)) return undefined
  const stated = withoutCommas(digits)
  if (scale === undefined || kept) return number(stated, unit, words[0])
  const value = plain(decimal(stated).times(decimal(SCALES[scale] ?? '1')))
  return number(value, unit, words[0], `${stated}${scale}`)
}

// 万人次 and 亿元; not 万%, and not where the place declares 人次 itself.
function countsInScales(unit: string, declared: string | undefined): boolean {
  if (unit.includes('元')) return true
  return unit !== '' && unit !== declared && !isPartOfNumber(unit) && unit !== `个${PERCENTAGE_POINT}`
}

// 2023年 is a year and no span of time.
function isYear(digits: string, unit: string): boolean {
  return unit === '年' && /^(?:19|20)\d\d$/.test(digits)
}

// 007 and 0816 are names made of digits: their zeros must not be lost.
function isCode(digits: string): boolean {
  return /^[+-]?0\d/.test(digits)
}

function withoutCommas(digits: string): string {
  const figures = digits.replace(/[+,]/g, '')
  return /[1-9]/.test(figures) ? figures : figures.replace('-', '')
}

function fromHan(text: string, declared: string | undefined): FactNumber | undefined {
  const percent = HAN_PERCENT.exec(text)?.[1]
  if (percent !== undefined) return number(signedHan(percent, true), PERCENT)
  const [, before, numeral, after, unit = ''] = IN_HAN.exec(text) ?? []
  if (numeral === undefined || (before !== undefined && after !== undefined)) return undefined
  if (!(unit === declared || isUnitAfterHan(unit))) return undefined
  const approximation = before ?? after
  return number(
    signedHan(numeral, approximation !== undefined),
    unit,
    approximation,
    approximation === undefined ? undefined : numeral,
  )
}

// 百余, 近千, 上万 and 百分之百 leave out the 一 that an exact number has.
function signedHan(numeral: string, approximate: boolean): string | undefined {
  const negative = numeral.startsWith('负')
  const bare = negative ? numeral.slice(1) : numeral
  const value = parseHanNumeral(approximate && /^[百千万亿]/u.test(bare) ? `一${bare}` : bare)
  return value !== undefined && negative && value !== '0' ? `-${value}` : value
}

function number(
  value: string | undefined,
  unit: string,
  approximation?: string,
  written?: string,
): FactNumber | undefined {
  if (value === undefined) return undefined
  return {
    kind: 'number',
    value,
    unit: unit === `个${PERCENTAGE_POINT}` ? PERCENTAGE_POINT : unit,
    ...(written === undefined ? {} : { written }),
    ...(approximation === undefined ? {} : { approximation }),
  }
}
