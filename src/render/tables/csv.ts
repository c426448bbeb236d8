// A table → CSV (RFC 4180), and the cells of a finished file. Several lines of heads and columns of row names stay
// several, each name repeated where it holds: `data/` reads such a file as the same names.

import { parse } from 'csv-parse/sync'
import { guardText, unguardText } from '../../model/guarded-text.ts'
import type { TableLines } from '../../model/table-lines.ts'
import { cellText, type LaidOutTable } from './lay-out.ts'

const LINE_END = '\r\n'
// Excel on Chinese Windows takes a file without it for GBK.
const MARK = '\uFEFF'

export function printCsv({ heads, rows }: LaidOutTable): string {
  const lines = [...heads, ...rows.map(({ names, cells }) => [...names, ...cells.map(cellText)])]
  return `${MARK}${lines.map((cells) => printLine(cells) + LINE_END).join('')}`
}

function printLine(cells: readonly string[]): string {
  // A line of one empty cell would be an empty line, which readers pass over.
  return cells.length === 1 && cells[0] === '' ? '""' : cells.map(printCell).join(',')
}

function printCell(text: string): string {
  const guarded = guardText(text)
  // Spaces at its ends would be lost without quotes in some programs.
  return /[",\r\n]|^\s|\s$/u.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded
}

export function readCsv(text: string, { heads, labels, width }: LaidOutTable): TableLines {
  const records: string[][] = parse(text, { bom: true, recordDelimiter: LINE_END })
  const lines = records.map((cells) => cells.map(unguardText))
  const above = lines.slice(0, heads.length)
  return {
    columns: Array.from({ length: above[0]?.length ?? width }, (_, column) => above.map((line) => line[column] ?? '')),
    rows: lines.slice(heads.length).map((cells) => ({ names: cells.slice(0, labels), cells: cells.slice(labels) })),
  }
}
