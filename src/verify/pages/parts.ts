// Sheets → what is numbered by itself: cover and table of contents, the document proper, attachments bound apart.

import { type DocxFile, hasNumbers } from '../docx/docx-file.ts'
import { numberOn } from './page-numbers.ts'
import type { Sheet } from './sheet.ts'

export interface Parts {
  /** 封面 and 目录 before page 1, without numbers. */
  readonly front: readonly Sheet[]
  readonly proper: readonly Sheet[]
  /** Attachments bound apart (7.3.7), each counting from 1. */
  readonly booklets: readonly (readonly Sheet[])[]
}

/** 附件 and 顺序号; bound apart, 发文字号 stands before them (7.3.7). */
export const ATTACHMENT_LABEL = /^(?:(\p{Script=Han}{1,12}〔\d{4}〕\d{1,5}号)\s*)?附\s*件\s*\d{0,2}$/u

export function splitParts(sheets: readonly Sheet[], docx: DocxFile): Parts {
  const from = frontLength(sheets, docx)
  const starts = bookletStarts(sheets, docx)
  const text = sheets.slice(from, starts[0])
  return {
    front: sheets.slice(0, from),
    proper: text,
    booklets: starts.map((start, index) => sheets.slice(start, starts[index + 1])),
  }
}

/**
 * The sheets of the sections before the first that numbers its pages; a number missed there is no front matter. The head
 * of a letter is page 1, and bears no number.
 */
function frontLength(sheets: readonly Sheet[], { sections }: DocxFile): number {
  const first = sections.findIndex(hasNumbers)
  const at = sheets.findIndex((sheet) => sheet.isLetterHead || numberOn(sheet) !== undefined)
  const wanted = sections[first]?.firstNumber
  const [sheet] = sheets.slice(Math.max(at, 0))
  const isBegin =
    sheet !== undefined && (wanted === undefined || sheet.isLetterHead || numberOn(sheet)?.value === wanted)
  return first > 0 && at >= first && isBegin ? at : 0
}

function bookletStarts(sheets: readonly Sheet[], { sections }: DocxFile): readonly number[] {
  const restarts = sections.filter(({ firstNumber }, index) => index > 0 && firstNumber === 1).length
  return sheets
    .map((sheet, index) => ({ sheet, index }))
    .filter(({ sheet }) => isBooklet(sheet))
    .map(({ index }) => index)
    .slice(0, restarts)
}

function isBooklet(sheet: Sheet): boolean {
  const documentNumber = ATTACHMENT_LABEL.exec(sheet.text[0]?.text ?? '')?.[1]
  return documentNumber !== undefined && numberOn(sheet)?.value === 1
}
