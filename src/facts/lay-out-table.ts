// What was chosen for a table of data → its head, rows and columns: names of several levels merged, sums behind.

import type { Alignment, Row, TableContent, Text } from '../model/doc.ts'
import { type Filled, factsIn, labelColumns } from './filled.ts'
import { type NameCell, nameCells, spans } from './name-cells.ts'
import { printValue } from './print-value.ts'
import { isCounted, sumOf } from './sum-cells.ts'
import type { Names } from './table-grid.ts'
import { dottedName } from './uses.ts'

type LaidOut = Pick<TableContent, 'columns' | 'head' | 'rows'>

/** `unit`: the one above the table. */
export function layOutTable(filled: Filled, unit: string | undefined): LaidOut {
  const { request } = filled
  // A place behind the data's own is a sum's: it has no names.
  const columns = [...filled.columns, ...(request.totalColumn === undefined ? [] : [undefined])]
  const rows = [...filled.rows, ...(request.totalRow === undefined ? [] : [undefined])]
  const labels = labelCells(rows.map((names) => names ?? [request.totalRow ?? '']))
  return {
    columns: alignments(filled, columns),
    head: headRows(filled),
    rows: rows.map((row, index): Row => [...(labels[index] ?? []), ...columns.map((column) => cellAt(row, column))]),
  }

  function cellAt(row: Names | undefined, column: Names | undefined): Row[number] {
    return row && column ? dataCell(row, column, filled, unit) : sumCell(row, column, filled, unit)
  }
}

function textOf(text: string): readonly Text[] {
  return text === '' ? [] : [{ kind: 'text', text }]
}

const CORNER = '项目'

function headRows(filled: Filled): Row[] {
  const { heads, request } = filled
  const levels = nameCells(request.totalColumn === undefined ? heads : [...heads, [request.totalColumn]])
  const corner = cornerCells(filled, levels.length)
  return levels.map((level, index): Row => {
    const cells = level.map(({ text, length, levels: rowSpan }) => ({
      content: textOf(text),
      ...spans(length, rowSpan),
    }))
    return index === 0 ? [...corner, ...cells] : cells
  })
}

/** Over the names of the rows: what the author asks for, or what the file has there; an empty place joins the one before. */
function cornerCells(filled: Filled, headRows: number): Row {
  const { grid, request } = filled
  const columns = labelColumns(filled)
  const own = request.corner === undefined ? (grid.labels ?? []).slice(0, columns) : []
  const [first = request.corner ?? CORNER, ...others] = own.some((text) => text !== '') ? own : []
  const texts = [first, ...others]
  const starts = texts.flatMap((text, at) => (at === 0 || (text !== '' && text !== texts[at - 1]) ? [at] : []))
  return starts.map((start, index) => {
    const end = starts[index + 1] ?? columns
    return { content: textOf(texts[start] ?? ''), ...spans(end - start, headRows) }
  })
}

/** The cells of names that begin in each row. */
function labelCells(rows: readonly Names[]): Row[] {
  const begun = rows.map((): Row[number][] => [])
  const add = ({ text, start, length, levels }: NameCell) =>
    begun[start]?.push({ content: textOf(text), header: true, ...spans(levels, length) })
  for (const level of nameCells(rows)) for (const cell of level) add(cell)
  return begun
}

function dataCell(row: Names, column: Names, { grid }: Filled, unit: string | undefined): Row[number] {
  const fact = grid.at(row, column)
  if (fact === undefined) return { content: [] }
  const { value, span } = fact
  const facts = { names: [dottedName(fact)], ...(value.kind === 'number' ? { value } : {}) }
  return { content: textOf(printValue(value, unit)).map((text) => ({ ...text, span, facts })), span }
}

function sumCell(
  row: Names | undefined,
  column: Names | undefined,
  filled: Filled,
  unit: string | undefined,
): Row[number] {
  const summed = factsIn({
    grid: filled.grid,
    rows: row ? [row] : filled.rows.filter(isCounted),
    columns: column ? [column] : filled.columns.filter(isCounted),
  })
  const value = sumOf(
    summed.map((fact) => fact.value),
    unit,
  )
  const facts = { names: summed.map(dottedName), ...(value.kind === 'number' ? { value } : {}) }
  return { content: textOf(printValue(value, unit)).map((text) => ({ ...text, facts })) }
}

/** Numbers, and signs for none, at the right; columns with words in them, and names of rows, at the left (实务). */
function alignments(filled: Filled, columns: readonly (Names | undefined)[]): Alignment[] {
  const aligned = columns.map((column): Alignment => {
    const facts = column ? factsIn({ ...filled, columns: [column] }) : []
    return facts.some(({ value }) => value.kind === 'text') ? 'left' : 'right'
  })
  return [...Array.from({ length: labelColumns(filled) }, (): Alignment => 'left'), ...aligned]
}
