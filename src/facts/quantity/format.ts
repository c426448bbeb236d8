// The words behind the colon of a reference → how its value is printed: `：万元，两位小数`.

import { closest } from '../../diagnostics/suggest.ts'
import { parseHanNumeral } from './han-numeral.ts'
import { isUnit } from './measure-words.ts'
import { type Refusal, refusal } from './refusal.ts'

export type Format =
  /** 12,345: digits in threes. */
  | { readonly kind: 'thousands' }
  /** Rounded half up to so many places, all written. */
  | { readonly kind: 'places'; readonly places: number }
  /** 3.2万: counted in 万 or 亿, which is printed. */
  | { readonly kind: 'scale'; readonly scale: '万' | '亿' }
  /** Converted into another unit of the same dimension. */
  | { readonly kind: 'convert'; readonly unit: string }
  /** 0.125 → 12.5%. */
  | { readonly kind: 'percent' }
  /** A difference of percentages, 2.3个百分点. */
  | { readonly kind: 'points' }
  /** 十四. */
  | { readonly kind: 'han' }
  /** 1034 → 1000余. */
  | { readonly kind: 'about' }
  | { readonly kind: 'unit'; readonly shown: boolean }
  /** Without its sign. */
  | { readonly kind: 'absolute' }

/** Places behind the point that a format may ask for. */
const MAX_PLACES = 10

/** No format has a longer name; what is cut off would only be quoted. */
const MAX_LENGTH = 20

const NAMED: Readonly<Record<string, Format>> = {
  千分位: { kind: 'thousands' },
  thousands: { kind: 'thousands' },
  整数: { kind: 'places', places: 0 },
  integer: { kind: 'places', places: 0 },
  万: { kind: 'scale', scale: '万' },
  亿: { kind: 'scale', scale: '亿' },
  百分比: { kind: 'percent' },
  百分数: { kind: 'percent' },
  percent: { kind: 'percent' },
  百分点: { kind: 'points' },
  points: { kind: 'points' },
  汉字: { kind: 'han' },
  han: { kind: 'han' },
  余: { kind: 'about' },
  about: { kind: 'about' },
  带单位: { kind: 'unit', shown: true },
  'with-unit': { kind: 'unit', shown: true },
  不带单位: { kind: 'unit', shown: false },
  'no-unit': { kind: 'unit', shown: false },
  绝对值: { kind: 'absolute' },
  absolute: { kind: 'absolute' },
}

const PLACES = /^(?:([\d一两二三四五六七八九十]+)位小数|小数([\d一两二三四五六七八九十]+)位?|decimals(\d+))$/u

/** All that may be written, for did-you-mean and for documents. */
export const formatNames: readonly string[] = [
  ...Object.keys(NAMED),
  '一位小数',
  '两位小数',
  '小数2',
  'decimals2',
  '万元',
  '亿元',
]

/** One word. */
export function parseFormat(word: string): Format | Refusal {
  const name = word.slice(0, MAX_LENGTH).normalize('NFKC').trim()
  const named = Object.hasOwn(NAMED, name) ? NAMED[name] : undefined
  if (named !== undefined) return named
  const [, before, after, english] = PLACES.exec(name) ?? []
  const written = before ?? after ?? english
  if (written !== undefined) return placesFormat(written)
  if (name !== '' && isUnit(name)) return { kind: 'convert', unit: name }
  const guess = closest(name, formatNames)
  return refusal(
    `没有“${name}”这种格式`,
    `there is no format “${name}”`,
    guess === undefined ? undefined : { zh: `是不是“${guess}”？`, en: `did you mean “${guess}”?` },
    {
      zh: formatNames.filter((known) => !/[a-z]/.test(known)).join('、'),
      en: formatNames.filter((known) => /[a-z]/.test(known)).join(', '),
    },
  )
}

function placesFormat(written: string): Format | Refusal {
  const places = Number(/^\d+$/.test(written) ? written : (parseHanNumeral(written) ?? 'NaN'))
  if (places <= MAX_PLACES) return { kind: 'places', places }
  return refusal(`小数最多${MAX_PLACES}位`, `at most ${MAX_PLACES} places`, undefined, {
    zh: `0至${MAX_PLACES}位`,
    en: `0 to ${MAX_PLACES}`,
  })
}
