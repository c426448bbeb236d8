// A number → its printed form. Without a format: as stated, without its unit, since the author writes that behind it
// (共{{ 合计 }}件); %, ‰ and 百分点 are printed always, as the number is another one without them, and so is the unit behind
// a word of change, which may stand there alone (持平).
//
// Rounding is 四舍五入, as reports round (实务). GB/T 8170-2008 would leave an even figure before a lone five.

import type { Amount, ChangeWords } from './amount.ts'
import { type Decimal, decimal, decimalPlaces, plain, roundHalfUp } from './decimal.ts'
import type { Format } from './format.ts'
import { inUnits, type Scaled } from './format-units.ts'
import { hanNumeral } from './han-numeral.ts'
import { type Refusal, refusal } from './refusal.ts'
import { isPartOfNumber, PERCENT, PERCENTAGE_POINT, printedUnit } from './units.ts'

/** Places of a quotient for which no format says how many: 33.3%, 4.67 (实务). */
const PLACES_OF_PERCENTAGE = 1
const PLACES_OF_QUOTIENT = 2

interface Rounded extends Scaled {
  readonly approximation?: string
}

const BEHIND = new Set(['余', '多', '来'])

export function formatNumber(value: Amount, formats: readonly Format[]): string | Refusal {
  // As stated, where nothing is asked of the figures: 1.5亿, 近万.
  if (value.written !== undefined && formats.every(({ kind }) => kind === 'unit'))
    return compose(value.written, { ...value, scale: '', factor: '1' }, formats, value.approximation)
  const scaled = inUnits(value, formats)
  if ('message' in scaled) return scaled
  const about: Rounded =
    has(formats, 'about') && value.approximation === undefined ? roundedDown(value, scaled) : scaled
  const places = formats.find((format) => format.kind === 'places')?.places
  const figures = withPlaces(about.value, places, value.quotient === true, about.unit)
  if (value.change !== undefined) return inWords(figures, value.change, about, formats)
  const unsigned = has(formats, 'absolute') ? figures.replace(/^-/, '') : figures
  return compose(unsigned, about, formats, value.approximation ?? about.approximation)
}

function has(formats: readonly Format[], kind: Format['kind']): boolean {
  return formats.some((format) => format.kind === kind)
}

function withPlaces(value: string, places: number | undefined, quotient: boolean, unit: string): string {
  if (places !== undefined) return roundHalfUp(decimal(value), places)
  const most = placesOf(unit)
  return quotient && decimalPlaces(value) > most ? roundHalfUp(decimal(value), most) : value
}

/** Places of a quotient in this unit for which no format says how many. */
export function placesOf(unit: string): number {
  return unit === PERCENT || unit === PERCENTAGE_POINT ? PLACES_OF_PERCENTAGE : PLACES_OF_QUOTIENT
}

function inWords(figures: string, words: ChangeWords, scaled: Scaled, formats: readonly Format[]): string | Refusal {
  const size = figures.replace(/^-/, '')
  // Less than what is printed: neither more nor less, and yet not the same.
  if (decimal(size).eq('0')) return decimal(scaled.value).eq('0') ? words.same : `基本${words.same}`
  const hidden = formats.some((format) => format.kind === 'unit' && !format.shown)
  const shown: readonly Format[] = hidden ? formats : [...formats, { kind: 'unit', shown: true }]
  const number = compose(size, scaled, shown, undefined)
  return typeof number === 'string' ? `${figures.startsWith('-') ? words.less : words.more}${number}` : number
}

function compose(
  figures: string,
  { unit, scale }: Scaled,
  formats: readonly Format[],
  approximation: string | undefined,
): string | Refusal {
  const han = has(formats, 'han')
  const digits = han ? hanNumeral(figures) : has(formats, 'thousands') ? inThrees(figures) : figures
  if (digits === undefined)
    return refusal('这个数太长，没有汉字写法', 'the number is too long for Han numerals', undefined, {
      zh: '十六位以内的整数',
      en: 'at most sixteen digits',
    })
  const asked = formats.find((format) => format.kind === 'unit')?.shown
  const shown = (asked ?? isPartOfNumber(unit)) ? unit : ''
  const behind = approximation !== undefined && BEHIND.has(approximation) ? approximation : ''
  const before = behind === '' ? (approximation ?? '') : ''
  if (han && shown === PERCENT && scale === '') return `${before}${digits.replace(/^(负?)/, '$1百分之')}${behind}`
  return `${before}${digits}${scale}${behind}${printedUnit(shown)}`
}

function inThrees(figures: string): string {
  const [whole = '', fraction] = figures.split('.')
  const grouped = whole.replace(/\d(?=(?:\d{3})+$)/g, '$&,')
  return fraction === undefined ? grouped : `${grouped}.${fraction}`
}

// 1034 → 1000余, 134 → 130余, 34 → 30余: two leading figures, of two figures one. A number that loses nothing by it is exact.
function roundedDown(value: Amount, scaled: Scaled): Rounded {
  const size = decimal(scaled.value).times(decimal(scaled.factor)).abs()
  const whole = size.round(0, 0)
  const figures = plain(whole)
  if (figures.length < 2) return scaled
  const kept = figures.length === 2 ? 1 : 2
  const rounded: Decimal = decimal(figures.slice(0, kept).padEnd(figures.length, '0'))
  if (rounded.eq(size)) return scaled
  const signed = value.value.startsWith('-') ? rounded.times('-1') : rounded
  return { ...scaled, value: plain(signed.div(decimal(scaled.factor))), approximation: '余' }
}
