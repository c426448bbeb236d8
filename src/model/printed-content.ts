// What stands on paper, as both sides of the comparison have it: a Doc and a finished file. Nothing is lost silently:
// compile.ts holds one against the other before anything is written.

import type { Block, Doc, Table } from './doc.ts'
import { paperText, withoutSpace } from './doc-text.ts'
import { inlineText } from './inline-text.ts'

export interface PrintedContent {
  /** Printed paragraphs from top to bottom, cells of tables among them, footnotes not. */
  readonly paragraphs: readonly string[]
  readonly tables: readonly TableTexts[]
  readonly images: number
  /** One text a footnote, its paragraphs joined; in the order of first call. */
  readonly footnotes: readonly string[]
}

/** Rows of the texts of their cells; a cell that reaches over several rows stands in its first. */
export type TableTexts = readonly (readonly string[])[]

export function printedContent(doc: Doc): PrintedContent {
  const blocks = [doc.body, ...doc.attachments.map((attachment) => attachment.body)].flat()
  return {
    paragraphs: paperText(doc),
    tables: blocks.filter(isTable).map(tableTexts),
    images: blocks.filter((block) => block.kind === 'figure').length,
    footnotes: doc.footnotes.map((footnote) => footnote.content.map(inlineText).join('\n')),
  }
}

function isTable(block: Block): block is Table {
  return block.kind === 'table'
}

function tableTexts(table: Table): TableTexts {
  return [...table.head, ...table.rows].map((row) => row.map((cell) => inlineText(cell.content)))
}

/** What `found` lacks or has too much, for the maintainers; undefined where the two agree but for white space. */
export function firstDifference(expected: PrintedContent, found: PrintedContent): string | undefined {
  return (
    textDifference('text', expected.paragraphs, found.paragraphs) ??
    numberDifference('tables', expected.tables.length, found.tables.length) ??
    firstOf(expected.tables, (table, index) => tableDifference(index, table, found.tables[index] ?? [])) ??
    numberDifference('images', expected.images, found.images) ??
    numberDifference('footnotes', expected.footnotes.length, found.footnotes.length) ??
    firstOf(expected.footnotes, (note, index) =>
      textDifference(`footnote ${index + 1}`, [note], [found.footnotes[index] ?? '']),
    )
  )
}

function tableDifference(index: number, expected: TableTexts, found: TableTexts): string | undefined {
  const name = `table ${index + 1}`
  return (
    numberDifference(`rows of ${name}`, expected.length, found.length) ??
    firstOf(expected, (row, at) => {
      const place = `${name}, row ${at + 1}`
      const other = found[at] ?? []
      return (
        numberDifference(`cells of ${place}`, row.length, other.length) ??
        firstOf(row, (cell, column) => textDifference(`${place}, cell ${column + 1}`, [cell], [other[column] ?? '']))
      )
    })
  )
}

function numberDifference(what: string, expected: number, found: number): string | undefined {
  return expected === found ? undefined : `${what}: ${found} instead of ${expected}`
}

/** Paragraphs may be set apart or together, as the format has it; their characters and order may not differ. */
function textDifference(what: string, expected: readonly string[], found: readonly string[]): string | undefined {
  const [right, read] = [withoutSpace(expected), withoutSpace(found)]
  if (right === read) return undefined
  let at = 0
  while (at < right.length && right[at] === read[at]) at += 1
  const around = (text: string) => JSON.stringify(text.slice(Math.max(0, at - 10), at + 10))
  return `${what}, character ${at + 1}: ${around(read)} instead of ${around(right)}`
}

function firstOf<T>(items: readonly T[], look: (item: T, index: number) => string | undefined): string | undefined {
  for (const [index, item] of items.entries()) {
    const found = look(item, index)
    if (found !== undefined) return found
  }
  return undefined
}
