// CSV text (RFC 4180) → located cells. The library says what stands in each cell; where it stands follows from the length
// of its written form.

import { CsvError, parse } from 'csv-parse/sync'
import type { Log, Message } from '../diagnostics/diagnostic.ts'
import type { LocatedCell, LocatedRow, LocatedTable } from '../model/located.ts'
import type { Source } from '../source/source.ts'
import { csvSyntax } from './findings.ts'

// Uneven lines are for those to judge who know how many columns there should be.
const OPTIONS = { raw: true, relaxColumnCount: true, recordDelimiter: ['\r\n', '\n', '\r'] }

interface CsvRecord {
  readonly record: readonly string[]
  /** The line as written, its end included. */
  readonly raw: string
}

/** Undefined after a finding. */
export function parseCsv(source: Source, log: Log): LocatedTable | undefined {
  const span = { path: source.path, start: 0, end: source.text.length }
  const records = readRecords(source, log)
  if (records === undefined) return undefined
  const rows: LocatedRow[] = []
  let start = 0
  for (const { record, raw } of records) {
    if (raw.trim() !== '') rows.push(toRow(record, raw, start, source.path))
    start += raw.length
    // Of CR LF, the library keeps one.
    if (raw.endsWith('\r') && source.text.charAt(start) === '\n') start += 1
  }
  return hasSeparators(rows, log) ? { kind: 'table', rows, span } : undefined
}

// What spreadsheet programs and hands put between cells where no comma stands.
const OTHER_SEPARATORS: ReadonlyMap<string, Message> = new Map([
  ['\t', { zh: '制表符（Tab）', en: 'a tab' }],
  [';', { zh: '分号', en: 'a semicolon' }],
  ['；', { zh: '全角分号', en: 'a full-width semicolon' }],
  ['，', { zh: '全角逗号', en: 'a full-width comma' }],
])

/** False after a finding: every line is one cell, and something else parts it. */
function hasSeparators(rows: readonly LocatedRow[], log: Log): boolean {
  const [first] = rows
  const cell = first?.[0]
  if (cell === undefined || rows.length < 2 || rows.some((row) => row.length > 1)) return true
  const found = [...OTHER_SEPARATORS].find(([mark]) => rows.every((row) => row[0]?.text.includes(mark)))
  if (found === undefined) return true
  const [, { zh, en }] = found
  log.add(csvSyntax, {
    message: { zh: `每行只有一格，各格之间是${zh}`, en: `one cell a line, parted by ${en}` },
    expected: { zh: '各格之间是半角逗号“,”', en: 'cells parted by commas' },
    help: {
      zh: '用 Excel 或 WPS 打开，另存为“CSV UTF-8（逗号分隔）”',
      en: 'save it as CSV UTF-8 from a spreadsheet program',
    },
    span: cell.span,
  })
  return false
}

function readRecords(source: Source, log: Log): readonly CsvRecord[] | undefined {
  try {
    // With `raw`, this is the shape of each; the library's types know the plain one alone.
    return parse(source.text, OPTIONS) as unknown as CsvRecord[]
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    reportSyntax(error, source, log)
    return undefined
  }
}

function toRow(record: readonly string[], raw: string, lineStart: number, path: string): LocatedRow {
  let at = 0
  return record.map((value): LocatedCell => {
    const isQuoted = raw.charAt(at) === '"'
    const length = isQuoted ? value.replaceAll('"', '""').length + 2 : value.length
    const [start, end] = [lineStart + at, lineStart + at + length]
    at += length + 1
    const text = value.trim()
    const inside = start + (isQuoted ? 1 : 0) + (value.length - value.trimStart().length)
    return { text, span: { path, start, end }, offsetAt: (index) => Math.min(inside + index, end) }
  })
}

function reportSyntax(error: CsvError, source: Source, log: Log): void {
  const isOpen = error.code === 'CSV_QUOTE_NOT_CLOSED'
  // The library counts lines from 1, and a quote that never ends to the last line.
  const line = typeof error.lines === 'number' ? error.lines : 1
  const start = isOpen ? openQuote(source.text) : (source.lineStarts[line - 1] ?? 0)
  log.add(csvSyntax, {
    message: isOpen
      ? { zh: '双引号没有成对', en: 'a double quote that is never closed' }
      : { zh: '双引号的位置不对', en: 'a double quote where none may stand' },
    expected: {
      zh: '含逗号、换行或双引号的格，整格用半角双引号括起来，里面的双引号写两个',
      en: 'a cell with a comma, a line end or a quote wholly in double quotes, quotes inside doubled',
    },
    help: { zh: '用 Excel 或 WPS 打开，另存为“CSV UTF-8”', en: 'save it as CSV UTF-8 from a spreadsheet program' },
    span: { path: source.path, start, end: isOpen ? start + 1 : (source.lineStarts[line] ?? source.text.length) },
  })
}

/** The quote that has no partner: those before it come in pairs. */
function openQuote(text: string): number {
  let open = 0
  let isOpen = false
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) {
    isOpen = !isOpen
    // A doubled quote closes and opens at once, and means itself.
    if (isOpen && text.charAt(at - 1) !== '"') open = at
  }
  return open
}
