// Units: which of them measure the same thing, and by what factor. Units of one dimension convert exactly; others do
// not add. A unit that is not listed has a dimension of its own.
//
// Left out on purpose: 亩 (a fifteenth of 公顷 is no decimal), and all that measures time (a month has no fixed length).

import { type Decimal, decimal } from './decimal.ts'

/** 件: 件 itself, factor 1; 万元: 元, factor 10000. The factor is a plain decimal. */
export interface Unit {
  readonly dimension: string
  readonly factor: string
}

/** The dimension of plain numbers, shares and rates. */
export const RATIO = ''

export const PERCENT = '%'
export const PERCENTAGE_POINT = '百分点'

// Metre, gram, litre and their multiples are units of law (国务院关于在我国统一实行法定计量单位的命令, 1984); 公顷 is the square
// of 100 metres. % and ‰ by their meaning.
const UNITS: Readonly<Record<string, Unit>> = {
  '': { dimension: RATIO, factor: '1' },
  '%': { dimension: RATIO, factor: '0.01' },
  '‰': { dimension: RATIO, factor: '0.001' },
  公里: { dimension: '米', factor: '1000' },
  千米: { dimension: '米', factor: '1000' },
  平方公里: { dimension: '平方米', factor: '1000000' },
  公顷: { dimension: '平方米', factor: '10000' },
  吨: { dimension: '克', factor: '1000000' },
  公斤: { dimension: '克', factor: '1000' },
  千克: { dimension: '克', factor: '1000' },
  升: { dimension: '立方米', factor: '0.001' },
}

const SCALES: readonly (readonly [name: string, factor: string])[] = [
  ['万亿', '1000000000000'],
  ['千万', '10000000'],
  ['百万', '1000000'],
  ['亿', '100000000'],
  ['万', '10000'],
]

/** 万 and 亿 before any unit multiply it: 万人次. 千 does so before 元 alone: 千米 is a unit of its own. */
export function unitOf(name: string): Unit {
  if (name === '千元') return { dimension: '元', factor: '1000' }
  const [scale, factor] = SCALES.find(([word]) => name.startsWith(word) && name !== word) ?? []
  if (scale === undefined || factor === undefined) return plainUnit(name)
  const base = plainUnit(name.slice(scale.length))
  return { dimension: base.dimension, factor: decimal(factor).times(decimal(base.factor)).toFixed() }
}

function plainUnit(name: string): Unit {
  return (isListed(name) ? UNITS[name] : undefined) ?? { dimension: name, factor: '1' }
}

function isListed(name: string): boolean {
  return Object.hasOwn(UNITS, name)
}

/** Whether amounts in these units may be added and compared. */
export function comparable(left: string, right: string): boolean {
  return unitOf(left).dimension === unitOf(right).dimension
}

/** `value` of the unit `from` in the unit `to` of the same dimension; all factors are powers of ten, so it is exact. */
export function convert(value: Decimal, from: string, to: string): Decimal {
  if (from === to) return value
  return value.times(decimal(unitOf(from).factor)).div(decimal(unitOf(to).factor))
}

/** Printed behind the number whatever the format: without them the number is another one. */
export function isPartOfNumber(unit: string): boolean {
  return unit === PERCENT || unit === '‰' || unit === PERCENTAGE_POINT
}

/** As it stands behind a number: 12个百分点. */
export function printedUnit(unit: string): string {
  return unit === PERCENTAGE_POINT ? `个${PERCENTAGE_POINT}` : unit
}
