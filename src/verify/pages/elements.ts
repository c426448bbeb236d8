// Pages of any document → the elements of GB/T 9704-2012 that are seen on them, found by the bookmarks of the file, by
// text and place. What is not found is left out; the checks then say 未核验.

import type { Profile } from '../../model/profile.ts'
import type { DocxFile } from '../docx/docx-file.ts'
import { findSignature, type Signature } from './find-signature.ts'
import type { Line } from './page.ts'
import { ATTACHMENT_LABEL, type Parts } from './parts.ts'
import type { Sheet } from './sheet.ts'

export interface AttachmentLabel {
  readonly sheet: Sheet
  readonly line: Line
}

export interface Imprint {
  readonly sheet: Sheet
  /** Its last line of text: 抄送, or 印发机关 and 印发日期. */
  readonly line: Line
}

export interface Elements {
  readonly signature?: Signature
  readonly labels: readonly AttachmentLabel[]
  readonly imprint?: Imprint
  /** A first sheet without body text: cover or table of contents. */
  readonly hasFrontMatter: boolean
}

const IMPRINT = /^(抄送[:：]|.*\d{4}年\d{1,2}月\d{1,2}日\s*印发$)/
const CONTENTS = /^目\s*[录次]$/

export function findElements({ proper, booklets }: Parts, docx: DocxFile, profile: Profile): Elements {
  const labels = [...proper, ...booklets.flat()].flatMap((sheet) =>
    sheet.text.filter(({ text }) => ATTACHMENT_LABEL.test(text)).map((line): AttachmentLabel => ({ sheet, line })),
  )
  const attached = labels.find(({ sheet, line }) => sheet.text[0] === line)?.sheet.page.number
  const before = proper.filter(({ page }) => page.number < (attached ?? Number.POSITIVE_INFINITY))
  const signature = findSignature(before, docx)
  const imprint = findImprint(proper, docx)
  return {
    labels,
    hasFrontMatter: isFrontMatter(proper[0], profile),
    ...(signature ? { signature } : {}),
    ...(imprint ? { imprint } : {}),
  }
}

/** On the last sheet; a file that names it has it on another sheet, too, where it would be wrong. */
function findImprint(sheets: readonly Sheet[], { paragraphs }: DocxFile): Imprint | undefined {
  const isNamed = paragraphs.some(({ bookmarks }) => bookmarks.has('版记'))
  const hasImprint = (sheet: Sheet) => sheet.text.some(({ text }) => IMPRINT.test(text))
  const sheet = isNamed ? sheets.findLast(hasImprint) : sheets.at(-1)
  const at = sheet?.text.findLastIndex(({ text }) => IMPRINT.test(text)) ?? -1
  const line = lastOfBlock(sheet?.text.slice(Math.max(at, 0)) ?? [])
  return sheet && line && at >= 0 ? { sheet, line } : undefined
}

// In millimetres; 版记's lines stand closer.
const NEXT_LINE = 13

/** The first line, or the last of those in its size that follow it line by line. */
function lastOfBlock(lines: readonly Line[]): Line | undefined {
  const end = lines.findIndex((line, index) => {
    const next = lines[index + 1]
    return !next || next.baseline - line.baseline > NEXT_LINE || Math.abs(next.size - line.size) > 1
  })
  return lines[end]
}

function isFrontMatter(sheet: Sheet | undefined, profile: Profile): boolean {
  if (!sheet) return false
  const hasContents = sheet.text.some(({ text }) => CONTENTS.test(text))
  return hasContents || (bodyLines(sheet, profile).length === 0 && sheet.text.length > 0 && sheet.text.length < 10)
}

/** Lines of the body's size that begin at the edge or its indent and are no short line in the middle. */
export function bodyLines({ text, readingArea }: Sheet, profile: Profile): readonly Line[] {
  const { styles, grid } = profile
  const cell = (profile.page.width.value - profile.page.left.value - profile.page.right.value) / grid.characters.value
  const indent = (styles.body.firstLineIndent?.value ?? 0) * cell
  const begins = ({ left }: Line, at: number) => Math.abs(left - readingArea.left - at) < cell / 2
  return text.filter(
    (line) =>
      Math.abs(line.size - styles.body.size.value) < 1 &&
      (begins(line, 0) || begins(line, indent)) &&
      !ATTACHMENT_LABEL.test(line.text) &&
      !IMPRINT.test(line.text),
  )
}
