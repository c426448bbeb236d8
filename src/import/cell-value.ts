// The value of a cell, as the library reads it → the text that a data file gets, and what the sheet shows instead.

import type { Cell, CellValue } from 'hucre/xlsx'
import { dateFromSerial, format, getFormatDateInfo, isDateFormat, isPercentFormat, parseNumber } from 'numfmt'
import { decimalText, lostDigitsOf } from './decimal-text.ts'
import type { GridCell } from './grid.ts'

export type CellContent = Omit<GridCell, 'row' | 'column'>

/** Undefined for a cell without content. */
export function cellContent(value: CellValue, cell: Cell | undefined, from1904: boolean): CellContent | undefined {
  const formula = cell?.formula === undefined ? {} : { formula: 'computed' as const }
  const content = valueContent(value, cell, from1904)
  if (content) return { ...content, ...formula, ...(isColoured(cell) ? { coloured: true } : {}) }
  // A formula that gives an empty text has been computed; one without any value has not.
  return cell?.formula !== undefined && value === null ? { kind: 'text', text: '', formula: 'none' } : undefined
}

function valueContent(value: CellValue, cell: Cell | undefined, from1904: boolean): CellContent | undefined {
  if (value === null || value === '') return undefined
  const code = formatCode(cell?.style?.numFmt)
  if (typeof value === 'boolean') return { kind: 'boolean', text: value ? 'TRUE' : 'FALSE' }
  if (value instanceof Date) {
    // Where the two libraries differ, the one that knows codes is right: `0!d` shows a number.
    const isDate = code === undefined || isDateCode(code)
    return isDate
      ? { kind: 'date', text: dateText(value, code, from1904) }
      : numberContent(serialOf(value, from1904), code)
  }
  if (typeof value === 'number') return numberContent(value, code)
  if (cell?.type === 'error') return { kind: 'error', text: value }
  return textContent(value)
}

/** What Chinese programs write in a code and the standard does not know: 通用格式, `!` for `\`, colours by name. */
function formatCode(code: string | undefined): string | undefined {
  if (code === undefined || code === 'General' || code === '@') return undefined
  return code
    .replaceAll('G/通用格式', 'General')
    .replace(/!(.)/gu, '\\$1')
    .replace(/\[(?:黑|蓝|青|绿|洋红|红|白|黄)色?\]/g, '')
}

function numberContent(value: number, code: string | undefined): CellContent {
  // Codes that the library does not take for dates, such as e"年"; the one for codes knows them.
  if (code !== undefined && isDateCode(code)) {
    const [year = 0, month = 1, day = 1, hours = 0, minutes = 0, seconds = 0] = dateFromSerial(value) ?? []
    return {
      kind: 'date',
      text: dateText(new Date(Date.UTC(year, month - 1, day, hours, minutes, seconds)), code, false),
    }
  }
  const isPercent = code !== undefined && safely(() => isPercentFormat(code)) === true
  const text = isPercent ? `${decimalText(value, 2)}%` : decimalText(value)
  const shown = code === undefined ? undefined : shownText(value, code)
  return {
    kind: 'number',
    text,
    ...(shown === undefined ? {} : { shown }),
    ...(lostDigitsOf(value) ? { lostDigits: true } : {}),
  }
}

/** What the sheet shows, where it reads as another number, or as more than a number. */
function shownText(value: number, code: string): string | undefined {
  const shown = safely(() => format(code, value))?.trim()
  if (shown === undefined) return undefined
  const read = safely(() => parseNumber(shown.replace(/^[¥￥]\s*/, '')))?.value
  return typeof read === 'number' && decimalText(read) === decimalText(value) ? undefined : shown
}

function isDateCode(code: string): boolean {
  return safely(() => isDateFormat(code)) === true
}

// The library throws at codes that no program writes.
function safely<T>(ask: () => T): T | undefined {
  try {
    return ask()
  } catch {
    return undefined
  }
}

const DAY = 86_400_000
// The first day that counts as the 61st: Excel takes 1900 for a leap year.
const MARCH_1900 = Date.UTC(1900, 2, 1)

/** The number that a cell holds for a date: days since the end of 1899, or since the first day of 1904. */
function serialOf(date: Date, from1904: boolean): number {
  const time = date.getTime()
  if (from1904) return (time - Date.UTC(1904, 0, 1)) / DAY
  return (time - Date.UTC(1899, 11, time < MARCH_1900 ? 31 : 30)) / DAY
}

function dateText(date: Date, code: string | undefined, from1904: boolean): string {
  const parts = code === undefined ? undefined : safely(() => getFormatDateInfo(code))
  if (code !== undefined && parts && !parts.year && !parts.month && !parts.day) {
    return safely(() => format(code, serialOf(date, from1904)))?.trim() ?? ''
  }
  const [day = '', time = ''] = new Date(Math.round(date.getTime() / 1000) * 1000).toISOString().split('T')
  const clock = time.replace(/(:00)?\.000Z$/, '')
  return clock === '00:00' ? day : `${day} ${clock}`
}

function textContent(value: string): CellContent | undefined {
  // A picture inside a cell, as WPS keeps it.
  if (/^=(_xlfn\.)?DISPIMG\(/i.test(value)) return undefined
  // Han characters need no space where a line ended; words do.
  const joined = value
    .replace(/(?<=[\w)])\s*[\p{Cc}\u2028\u2029]+\s*(?=[\w(])/gu, ' ')
    .replace(/\s*[\p{Cc}\u2028\u2029]+\s*/gu, '')
  const text = joined.trim()
  if (text === '') return undefined
  return { kind: 'text', text, ...(/[\n\r]/.test(value.trim()) ? { joined: true } : {}) }
}

function isColoured(cell: Cell | undefined): boolean {
  const { fill, font } = cell?.style ?? {}
  const hasFill =
    fill !== undefined && (fill.type !== 'pattern' || (fill.pattern !== 'none' && fill.pattern !== 'gray125'))
  const rgb = font?.color?.rgb?.slice(-6)
  return hasFill || (rgb !== undefined && rgb !== '000000')
}
