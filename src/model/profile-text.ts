// Rows of a profile → words for people, and the words by which overlays write them.

import type { Message } from '../diagnostics/diagnostic.ts'
import type { NumberPosition, TextAlign } from './profile.ts'
import { type ProfileRow, type RowName, type RowValue, SILENT } from './profile-rows.ts'

/** Sizes of type by their names in the trade, in points. */
export const SIZES: Readonly<Record<string, number>> = {
  初号: 42,
  小初: 36,
  一号: 26,
  小一: 24,
  二号: 22,
  小二: 18,
  三号: 16,
  小三: 15,
  四号: 14,
  小四: 12,
  五号: 10.5,
  小五: 9,
}

export const ALIGNMENTS: Readonly<Record<TextAlign, string>> = {
  left: '居左',
  center: '居中',
  right: '居右',
  justify: '两端对齐',
}

export const POSITIONS: Readonly<Record<NumberPosition, string>> = { outer: '单右双左', center: '居中' }

/** `页面 · 天头`. */
export function nameText({ part, row }: RowName): Message {
  return { zh: `${part.zh}·${row.zh}`, en: `${part.en}: ${row.en}` }
}

/** `37 mm`, `16 pt（三号）`, `居中`. */
export function valueText({ key, unit }: Pick<ProfileRow, 'key' | 'unit'>, value: RowValue): Message {
  if (typeof value === 'boolean') return value ? { zh: '是', en: 'yes' } : { zh: '否', en: 'no' }
  if (typeof value === 'object') return { zh: value.join('、'), en: value.join(', ') }
  if (typeof value === 'string') return wordText(unit, value)
  const size = key.endsWith('.size') ? Object.keys(SIZES).find((name) => SIZES[name] === value) : undefined
  const number = String(value).replace('-', '−')
  if (unit === 'mm' || unit === 'pt') {
    const text = `${number} ${unit}`
    return { zh: size === undefined ? text : `${text}（${size}）`, en: size === undefined ? text : `${text} (${size})` }
  }
  return { zh: `${number} ${unit}`, en: `${number}${ENGLISH_UNITS[unit] ?? ''}` }
}

function wordText(unit: ProfileRow['unit'], value: string): Message {
  if (unit === '颜色') return { zh: `#${value}`, en: `#${value}` }
  const words: Readonly<Record<string, string>> = unit === '对齐' ? ALIGNMENTS : unit === '页码位置' ? POSITIONS : {}
  return { zh: words[value] ?? value, en: value }
}

const ENGLISH_UNITS: Readonly<Partial<Record<ProfileRow['unit'], string>>> = {
  字: ' characters',
  行: ' lines',
  '字/行': ' a line',
  '行/页': ' a page',
  '个/行': ' a line',
  倍: ' × size',
}

/** `5.2.1（规定）`; what rests on no clause says so. */
export function sourceText({ clause, strength }: Pick<ProfileRow, 'clause' | 'strength'>): string {
  return `${clause === SILENT ? clause : `GB/T 9704-2012 ${clause}`}（${strength}）`
}
