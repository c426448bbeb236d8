// What an overlay writes for a row → its value in the row's unit, or what is wrong with it.

import type { Message } from '../diagnostics/diagnostic.ts'
import { millimetresToPoints } from '../model/measure.ts'
import type { ProfileRow, RowValue } from '../model/profile-rows.ts'
import { ALIGNMENTS, POSITIONS, SIZES } from '../model/profile-text.ts'

export type ReadValue = { readonly value: RowValue } | { readonly problem: Message }

/** As YAML gives it. */
export type Written = string | number | boolean

/** `problem` completes “天头”的值“…”. */
export function readValue(row: ProfileRow, written: Written): ReadValue {
  if (row.unit === '是否') return choose(YES_NO, written)
  if (row.unit === '对齐') return choose(byWord(ALIGNMENTS), written)
  if (row.unit === '页码位置') return choose(byWord(POSITIONS), written)
  if (row.unit === '字体') return choose(FONT_CLASSES, written)
  if (row.unit === '颜色') return readColour(written)
  return readNumber(row, written)
}

type Choices = Readonly<Record<string, RowValue>>

const YES_NO: Choices = { true: true, false: false, 是: true, 否: false }
const FONT_CLASSES: Choices = { 小标宋: '小标宋', 仿宋: '仿宋', 楷体: '楷体', 黑体: '黑体', 宋体: '宋体' }

/** Both languages' words for a fixed choice. */
function byWord(words: Readonly<Record<string, string>>): Choices {
  return Object.fromEntries(
    Object.entries(words).flatMap(([en, zh]) => [
      [en, en],
      [zh, en],
    ]),
  )
}

function choose(choices: Choices, written: Written): ReadValue {
  const word = String(written).normalize('NFKC').trim()
  const value = Object.hasOwn(choices, word) ? choices[word] : undefined
  return value === undefined ? NO_CHOICE : { value }
}

const NO_CHOICE: ReadValue = { problem: { zh: '不在可选之列', en: 'none of the choices' } }

const COLOURS: Readonly<Record<string, string>> = { 红: 'FF0000', 红色: 'FF0000', 黑: '000000', 黑色: '000000' }

function readColour(written: Written): ReadValue {
  const word = String(written).normalize('NFKC').trim()
  const hex = COLOURS[word] ?? word.replace(/^#/, '').toUpperCase()
  if (/^[0-9A-F]{6}$/.test(hex)) return { value: hex }
  return { problem: { zh: '不是颜色', en: 'no colour' } }
}

const NUMBER = /^([+\-−]?\d+(?:\.\d+)?)\s*(.*)$/u
const UNITS: Readonly<Record<string, string>> = {
  mm: 'mm',
  毫米: 'mm',
  cm: 'cm',
  厘米: 'cm',
  pt: 'pt',
  磅: 'pt',
  字: '字',
  字符: '字',
  行: '行',
  倍: '倍',
}
const POINTS: Readonly<Record<string, number>> = {
  pt: 1,
  mm: millimetresToPoints(1),
  cm: millimetresToPoints(10),
}

function readNumber(row: ProfileRow, written: Written): ReadValue {
  const text = String(written).normalize('NFKC').trim()
  const named = isSize(row) ? sizeOf(text) : undefined
  if (named !== undefined) return { value: named }
  const match = NUMBER.exec(text)
  if (match === null) return { problem: { zh: '看不懂', en: 'not understood' } }
  const [, digits = '', unit = ''] = match
  const number = Number(digits.replace('−', '-'))
  const value = convert(number, unit, row)
  if (value === undefined) return { problem: { zh: '的单位不对', en: 'in the wrong unit' } }
  const problem = outOfRange(value, row)
  return problem === undefined ? { value } : { problem }
}

/** `三号`, `3号`, `小3`. */
function sizeOf(text: string): number | undefined {
  const name = text.replace(
    /^(小?)([1-5])(号?)$/u,
    (_, small, digit) => small + HAN_DIGITS[Number(digit)] + (small ? '' : '号'),
  )
  return SIZES[name] ?? SIZES[name.replace(/^(小.)号$/u, '$1')]
}

const HAN_DIGITS = '零一二三四五'

function convert(number: number, unit: string, row: ProfileRow): number | undefined {
  if (unit === '') return number
  const given = UNITS[unit.toLowerCase()]
  const [own = ''] = row.unit.split('/')
  if (given === own) return number
  const [from, to] = [POINTS[given ?? ''], POINTS[own]]
  return from === undefined || to === undefined ? undefined : Math.round(((number * from) / to) * 1000) / 1000
}

// A row of which any more would be a slip of the keyboard.
const LARGEST = 2000

function outOfRange(value: number, row: ProfileRow): Message | undefined {
  if (value > LARGEST) return { zh: '过大', en: 'too large' }
  if (row.key.endsWith('.tracking')) return offStep(value, row)
  const isCount = row.unit.includes('/')
  if ((isCount || row.unit === 'pt') && value <= 0) return { zh: '应大于 0', en: 'not above 0' }
  if (value < 0) return { zh: '不能小于 0', en: 'below 0' }
  if (isCount && !Number.isInteger(value)) return { zh: '应为整数', en: 'not a whole number' }
  return offStep(value, row)
}

// Finer steps are lost in a DOCX: sizes are half-points (OOXML 17.3.2.38), distances twentieths of a point.
function offStep(value: number, row: ProfileRow): Message | undefined {
  if (row.unit !== 'pt' || row.key === 'grid.characterPitch' || row.key.includes('Rule.')) return undefined
  const steps = isSize(row) ? 2 : 20
  if (Math.abs(value * steps - Math.round(value * steps)) < 1e-6) return undefined
  return { zh: `应为 ${1 / steps} 磅的整数倍`, en: `no multiple of ${1 / steps} pt` }
}

function isSize({ key }: ProfileRow): boolean {
  return key.endsWith('.size')
}
