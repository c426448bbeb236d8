// Blocks of a body → data, and back to blocks that hold their texts alone.

import type { Chart } from '../../model/chart.ts'
import { type Block, type Cell, dispatch, type Handlers, type Heading, type Inline, type Row } from '../../model/doc.ts'
import { inlineText } from '../../model/inline-text.ts'
import type { BlockData, CellData, ChartData, FigureData, TableData } from './report-data.ts'

type Content = Exclude<Block, Heading>

const handlers: Handlers<Content, undefined, BlockData> = {
  paragraph: ({ content }) => ({ kind: 'paragraph', text: inlineText(content) }),
  table: ({ id, number, caption, unit, columns, head, rows, notes }) => ({
    kind: 'table',
    id,
    ...(caption.length > 0 ? { number, caption: inlineText(caption) } : {}),
    ...(unit === undefined ? {} : { unit }),
    columns,
    head: head.map((row) => row.map(cellData)),
    rows: rows.map((row) => row.map(cellData)),
    notes: notes.map(inlineText),
  }),
  figure: ({ id, number, caption, alt, note, image, chart }) => ({
    kind: 'figure',
    id,
    ...(caption.length > 0 ? { number, caption: inlineText(caption) } : {}),
    alt,
    ...(note === undefined ? {} : { note: inlineText(note) }),
    image: image.asset,
    ...(chart === undefined ? {} : { chart: chartData(chart) }),
  }),
}

export function blockData(block: Content): BlockData {
  return dispatch(handlers, block, undefined)
}

function chartData({ kind, unit, categories, series }: Chart): ChartData {
  return {
    kind,
    ...(unit === '' ? {} : { unit }),
    categories,
    series: series.map(({ name, values }) => ({ name, values: values.map((value) => value ?? null) })),
  }
}

function cellData({ content, colSpan = 1, rowSpan = 1, header = false }: Cell): CellData {
  const text = inlineText(content)
  if (colSpan === 1 && rowSpan === 1 && !header) return text
  return {
    text,
    ...(colSpan > 1 ? { colSpan } : {}),
    ...(rowSpan > 1 ? { rowSpan } : {}),
    ...(header ? { header } : {}),
  }
}

export function readBlock(data: BlockData): Block {
  if (data.kind === 'paragraph') return { kind: 'paragraph', content: texts(data.text) }
  return data.kind === 'table' ? readTable(data) : readFigure(data)
}

function readTable({ id, number = '', caption, unit, columns, head, rows, notes }: TableData): Block {
  return {
    kind: 'table',
    id,
    number,
    caption: caption === undefined ? [] : texts(caption),
    ...(unit === undefined ? {} : { unit }),
    columns,
    head: head.map(readRow),
    rows: rows.map(readRow),
    notes: notes.map(texts),
    orientation: 'portrait',
  }
}

function readRow(cells: readonly CellData[]): Row {
  return cells.map((cell) => ({ content: texts(typeof cell === 'string' ? cell : cell.text) }))
}

function readFigure({ id, number = '', caption, alt, note, image }: FigureData): Block {
  return {
    kind: 'figure',
    id,
    number,
    caption: caption === undefined ? [] : texts(caption),
    alt,
    ...(note === undefined ? {} : { note: texts(note) }),
    // Of the image, only that it is there is compared.
    image: { asset: image, type: 'png', width: 1, height: 1 },
  }
}

export function texts(text: string): readonly Inline[] {
  return [{ kind: 'text', text }]
}
