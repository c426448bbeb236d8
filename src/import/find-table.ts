// A grid → where the table in it stands: what is title, unit and notes around it, how many lines of heads it has, and
// how many columns of row names. Guesses, which the author may overrule.

import type { Area } from './cell-names.ts'
import { cellAt, type Grid, type GridCell, mergeFrom, mergeOver, usedArea } from './grid.ts'
import { countHeadRows } from './head-rows.ts'
import { countLabelColumns } from './label-columns.ts'

export interface TableForm {
  /** From the first line of heads to the last line of data. */
  readonly area: Area
  readonly headRows: number
  readonly labelColumns: number
  /** A column of running numbers (序号) at the left, which is left out; `area` begins behind it. */
  readonly numbering: boolean
  readonly title?: string
  /** Every unit that the sheet names. */
  readonly units: readonly string[]
  readonly notes: readonly string[]
}

export interface Wishes {
  readonly area?: Area
  readonly headRows?: number
  readonly labelColumns?: number
}

/** Undefined where there is no table at all. */
export function findTable(grid: Grid, wishes: Wishes): TableForm | undefined {
  const used = usedArea(grid)
  const wanted = usedArea(grid, wishes.area)
  if (used === undefined || wanted === undefined) return undefined
  const body = wishes.area
    ? { area: wanted, above: linesOf(grid, { ...used, bottom: wanted.top - 1 }), below: [] }
    : trim(grid, wanted)
  if (body === undefined) return undefined
  const numbering = isNumbering(grid, body.area, wishes)
  const area = numbering ? { ...body.area, left: body.area.left + 1 } : body.area
  const headRows = wishes.headRows ?? countHeadRows(grid, area)
  const labelColumns = wishes.labelColumns ?? countLabelColumns(grid, area, headRows)
  const titles = body.above.filter(({ texts }) => !areRemarks(texts))
  const title = titles.map(({ texts }) => texts.join(' ')).join(' ')
  return {
    area,
    headRows,
    labelColumns,
    numbering,
    ...(title === '' ? {} : { title }),
    units: unitsIn(body.above.flatMap(({ texts }) => texts)),
    notes: body.below.map(({ texts }) => texts.join(' ')),
  }
}

interface Line {
  readonly row: number
  readonly texts: readonly string[]
}

interface Body {
  readonly area: Area
  readonly above: readonly Line[]
  readonly below: readonly Line[]
}

/** The lines with content, each with its texts. */
function linesOf(grid: Grid, { top, left, bottom, right }: Area): Line[] {
  const lines: Line[] = []
  for (let row = top; row <= bottom; row += 1) {
    const texts = cellsOf(grid, row, left, right).map(({ text }) => text)
    if (texts.length > 0) lines.push({ row, texts })
  }
  return lines
}

function cellsOf(grid: Grid, row: number, left: number, right: number): GridCell[] {
  return (grid.rows[row] ?? []).slice(left, right + 1).flatMap((cell) => cell ?? [])
}

/** The area without title lines above and notes below, and those. */
function trim(grid: Grid, area: Area): Body | undefined {
  const lines = linesOf(grid, area)
  const isAround = ({ row, texts }: Line) => isAroundTable(grid, row, texts, area)
  const first = lines.findIndex((line) => !isAround(line))
  if (first < 0) return undefined
  const last = lines.findLastIndex((line) => !isNote(grid, line, area))
  const [top, bottom] = [lines[first]?.row, lines[Math.max(first, last)]?.row]
  if (top === undefined || bottom === undefined) return undefined
  // What stands around the table may be wider than it is.
  const inner = usedArea(grid, { ...area, top, bottom }) ?? area
  return { area: inner, above: lines.slice(0, first), below: lines.slice(Math.max(first, last) + 1) }
}

const REMARK =
  /^[（(]?\s*(?:计量)?单位\s*[:：]|^(?:填报|填表|制表|报送|统计|编制|审核|负责|联系|日期|时间|截至|截止|数据).{0,8}[:：]/
const PERIOD = /^\d{4}\s*年(?:度|\d{1,2}\s*月(?:\d{1,2}\s*日)?)?$/
const NOTE = /^[（(]?(?:注|附注|备注|说明|资料来源|数据来源|来源|填表|制表|审核|单位负责|负责人|联系)[^，。]{0,6}[:：]/

function isRemark(text: string): boolean {
  return REMARK.test(text)
}

/** 填报单位：…, perhaps with the period beside it. */
function areRemarks(texts: readonly string[]): boolean {
  return texts.some(isRemark) && texts.every((text) => isRemark(text) || PERIOD.test(text))
}

/** A title, which stands alone in its line; or a line of remarks such as 填报单位：…. */
function isAroundTable(grid: Grid, row: number, texts: readonly string[], area: Area): boolean {
  if (areRemarks(texts)) return true
  const [cell, second] = cellsOf(grid, row, area.left, area.right)
  return cell?.kind === 'text' && second === undefined && area.right > area.left && !isUpperHead(grid, cell, area)
}

// The lone cell of a head's first line reaches down over lines, or stands over some columns that are not the first.
function isUpperHead(grid: Grid, { row, column }: GridCell, { left, right }: Area): boolean {
  const merge = mergeFrom(grid, row, column)
  if (merge === undefined) return false
  return merge.bottom > merge.top || (merge.left > left && merge.right < right + 1 && merge.right > merge.left)
}

/** 注：…, or words merged over several columns, below the table. */
function isNote(grid: Grid, { row, texts }: Line, area: Area): boolean {
  const [cell, second] = cellsOf(grid, row, area.left, area.right)
  if (cell?.kind !== 'text') return false
  if (texts.every((text) => NOTE.test(text) || isRemark(text))) return true
  const merge = mergeFrom(grid, row, cell.column)
  const isWide = merge !== undefined && merge.right - merge.left + 1 > (area.right - area.left + 1) / 2
  return second === undefined && isWide
}

/** 单位：件, alone in its cell, in brackets behind a title, or in a line with other remarks; 填报单位：… is none. */
export function unitsIn(texts: readonly string[]): string[] {
  const found = texts.flatMap((text) =>
    [...text.matchAll(UNIT)].flatMap(([, units = '']) => units.split(/[、，,/；;]/)),
  )
  return [...new Set(found)].filter((unit) => unit !== '' && !isOrgan(unit))
}

const UNIT = /(?<=^|[\s（(])(?:计量)?单\s*位\s*[:：]\s*([^:：\s()（）]{1,20})/g

// 单位：县司法局 names who reports.
function isOrgan(text: string): boolean {
  return text.length > 6 || /..[局委办厅院会府镇乡县市区站所处科司队校心部]$/.test(text)
}

/** A first column of 1, 2, 3 … under 序号. */
function isNumbering(grid: Grid, area: Area, { labelColumns }: Wishes): boolean {
  if (area.right - area.left < 2 || labelColumns !== undefined) return false
  const head = cellAt(grid, area.top, area.left)
  if (!/^(序\s*号|编\s*号|No\.?|行次)$/i.test(head?.text ?? '')) return false
  const below = (mergeOver(grid, area.top, area.left)?.bottom ?? area.top) + 1
  const numbers = grid.rows.slice(below, area.bottom + 1).flatMap((row) => row?.[area.left] ?? [])
  return numbers.length > 0 && numbers.every(({ text }) => /^\d+$/.test(text))
}
