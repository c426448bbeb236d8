// Sheets → 署名 and 成文日期: by the bookmarks of the file where it has them, by text and place elsewhere.

import type { DocxFile } from '../docx/docx-file.ts'
import { pointsToMillimetres } from '../units.ts'
import type { Glyph, Line } from './page.ts'
import type { Sheet } from './sheet.ts'

/** The name of an organ, or the title of a signer. */
export interface Name {
  readonly text: string
  readonly left: number
  readonly right: number
}

/** Names on one line; several under the seals of a joint document. */
export interface NameRow {
  readonly line: Line
  readonly names: readonly Name[]
}

export interface Signature {
  readonly sheet: Sheet
  readonly date: Line
  /** 署名, from top to bottom. */
  readonly rows: readonly NameRow[]
}

/** A day in Arabic or Chinese digits; what form it must have is a check's affair. */
const DATE =
  /^[\d〇○零一二三四五六七八九]{4}\s*年\s*[\d一二三四五六七八九十]{1,3}\s*月\s*[\d一二三四五六七八九十]{1,3}\s*日$/
const plain = (text: string) => text.replace(/\s/g, '')

/** `sheets` are those before the attachments; of several dates the last is taken. */
export function findSignature(sheets: readonly Sheet[], docx: DocxFile): Signature | undefined {
  const [written] = bookmarkedTexts(docx, '成文日期')
  const isWritten = ({ text }: Line) => plain(text) === written
  return findDate(sheets, docx, isWritten) ?? findDate(sheets, docx, () => true)
}

/** The texts of its paragraphs that are not empty. */
function bookmarkedTexts({ paragraphs }: DocxFile, name: string): readonly string[] {
  const found = paragraphs.filter(({ bookmarks }) => bookmarks.has(name))
  return found.map(({ text }) => plain(text)).filter((text) => text !== '')
}

function findDate(sheets: readonly Sheet[], docx: DocxFile, isMeant: (line: Line) => boolean): Signature | undefined {
  for (const sheet of [...sheets].reverse()) {
    const at = sheet.text.findLastIndex((line) => DATE.test(line.text) && isRight(line, sheet) && isMeant(line))
    const date = sheet.text[at]
    if (date) {
      const rows = rowsOf(bookmarkedTexts(docx, '署名'), sheet.text.slice(0, at)) ?? rowsAbove(sheet, at)
      return { sheet, date, rows }
    }
  }
  return undefined
}

function isRight({ left, right }: Line, { readingArea }: Sheet): boolean {
  return (left + right) / 2 > (readingArea.left + readingArea.right) / 2
}

/** The lines right above the date that hold exactly these names; undefined where they wrap or stand elsewhere. */
function rowsOf(names: readonly string[], above: readonly Line[]): readonly NameRow[] | undefined {
  const rows: NameRow[] = []
  let last = names.length
  for (const line of [...above].reverse()) {
    if (last === 0) break
    const first = names.findIndex((_, index) => index < last && names.slice(index, last).join('') === plain(line.text))
    if (first < 0) return undefined
    rows.unshift({ line, names: cutLine(line, names.slice(first, last)) })
    last = first
  }
  return last === 0 && rows.length > 0 ? rows : undefined
}

/** The line is made of these texts, in order. */
function cutLine({ glyphs }: Line, texts: readonly string[]): readonly Name[] {
  const inked = glyphs.filter(({ text }) => text.trim() !== '')
  let at = 0
  return texts.map((text) => {
    const from = at
    for (let length = 0; length < text.length && at < inked.length; at += 1)
      length += plain(inked[at]?.text ?? '').length
    return nameOf(inked.slice(from, at))
  })
}

function nameOf(glyphs: readonly Glyph[]): Name {
  const [first, last] = [glyphs[0], glyphs.at(-1)]
  return {
    text: glyphs.map(({ text }) => text).join(''),
    left: first?.x ?? 0,
    right: last ? last.x + last.width : 0,
  }
}

// In millimetres. Names stand line under line, or in rows with room for seals; the date below the last, at most two
// lines farther down.
const NEXT_LINE = 16
const SEALED_ROW = 60
const FAR = 24

/** The short lines above the date that begin well inside the type area, or hold several names. */
function rowsAbove({ text, readingArea }: Sheet, at: number): readonly NameRow[] {
  const rows: NameRow[] = []
  const inset = (readingArea.right - readingArea.left) / 7
  for (let row = at - 1; row >= 0; row--) {
    const [line, below] = [text[row], text[row + 1]]
    if (!line || !below || /[。；：，]$|^附件[:：]|^\d{1,2}[.．]/.test(line.text)) break
    const names = namesOn(line)
    const isRow = names.length > 1
    const reach = rows.length === 0 ? FAR : isRow ? SEALED_ROW : NEXT_LINE
    if (below.baseline - line.baseline > reach || (!isRow && line.left < readingArea.left + inset)) break
    rows.unshift({ line, names })
  }
  return rows
}

// In ems; a name is spread by less.
const GAP = 1.5

function namesOn({ glyphs, size }: Line): readonly Name[] {
  const names: Glyph[][] = []
  for (const glyph of glyphs.filter(({ text }) => text.trim() !== '')) {
    const before = names.at(-1)?.at(-1)
    const gap = before ? glyph.x - before.x - before.width : Number.POSITIVE_INFINITY
    if (gap > GAP * pointsToMillimetres(size)) names.push([glyph])
    else names.at(-1)?.push(glyph)
  }
  return names.map(nameOf)
}
