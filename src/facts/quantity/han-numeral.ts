// Han numerals ↔ plain decimals: 一百二十三 ↔ 123, 三点五 ↔ 3.5.

const DIGITS = '零一二三四五六七八九'
const PLACES = new Map([
  ['十', 10n],
  ['百', 100n],
  ['千', 1000n],
])
const TEN_THOUSAND = 10_000n
const HUNDRED_MILLION = 100_000_000n

/** Digits of the whole part of the longest number that has a usual Han form: below 万万亿. */
const MAX_WHOLE_DIGITS = 16

/** The longest Han numeral: more is none, and no work. */
const MAX_LENGTH = 60

/** The characters that a Han numeral consists of, for a class of a regular expression. */
export const HAN_NUMERAL = '零〇一二两三四五六七八九十百千万亿'

/**
 * The number that the whole text names. Only a numeral that would be written so itself is one (两 for 二 and 〇 for 零
 * aside): 三四十 means thirty or forty, 三百五 is spoken, 二〇二三 is a year; they give undefined.
 */
export function parseHanNumeral(text: string): string | undefined {
  if (text === '' || text.length > MAX_LENGTH) return undefined
  const usual = text.replaceAll('两', '二').replaceAll('〇', '零').replace(/^一十/, '十')
  const [whole = '', fraction = ''] = usual.split('点')
  const digits = [...fraction].map((digit) => DIGITS.indexOf(digit)).join('')
  const value = `${wholeValue(whole)}${digits === '' ? '' : `.${digits}`}`
  return hanNumeral(value) === usual ? value : undefined
}

// Takes any text; whether it was a numeral shows when the value is written again.
function wholeValue(text: string): bigint {
  const hundredMillions = text.lastIndexOf('亿')
  if (hundredMillions >= 0) return split(text, hundredMillions, HUNDRED_MILLION)
  const tenThousands = text.indexOf('万')
  if (tenThousands >= 0) return split(text, tenThousands, TEN_THOUSAND)
  let total = 0n
  let digit = 0n
  for (const [index, character] of [...text].entries()) {
    const place = PLACES.get(character)
    if (place === undefined) digit = BigInt(Math.max(0, DIGITS.indexOf(character)))
    else {
      total += (index === 0 ? 1n : digit) * place
      digit = 0n
    }
  }
  return total + digit
}

function split(text: string, at: number, unit: bigint): bigint {
  return wholeValue(text.slice(0, at)) * unit + wholeValue(text.slice(at + 1))
}

/** `value` is a plain decimal; one from 10^16 on has no usual Han form and gives undefined. */
export function hanNumeral(value: string): string | undefined {
  const [whole = '0', fraction] = value.replace(/^-/, '').split('.')
  if (whole.length > MAX_WHOLE_DIGITS) return undefined
  const sign = value.startsWith('-') ? '负' : ''
  const places = fraction === undefined ? '' : `点${[...fraction].map((digit) => DIGITS[Number(digit)]).join('')}`
  // 十四, not 一十四: but only where 十 leads the number.
  return `${sign}${written(BigInt(whole)).replace(/^一十/, '十')}${places}`
}

function written(value: bigint): string {
  if (value >= HUNDRED_MILLION) return joined(value, HUNDRED_MILLION, '亿')
  if (value >= TEN_THOUSAND) return joined(value, TEN_THOUSAND, '万')
  for (const [name, place] of [...PLACES].reverse()) if (value >= place) return joined(value, place, name)
  return DIGITS[Number(value)] ?? ''
}

// A 零 stands for every place that is skipped, once: 一千零五, 一万零二百.
function joined(value: bigint, unit: bigint, name: string): string {
  const rest = value % unit
  const skips = rest * 10n < unit
  return `${written(value / unit)}${name}${rest === 0n ? '' : `${skips ? '零' : ''}${written(rest)}`}`
}
