// Pages of any document → the elements of GB/T 9704-2012 that are seen on them, found by text and place. What is not
// found is left out; the checks then say 未核验.

import type { Profile } from '../../model/profile.ts'
import type { Line } from './page.ts'
import type { Sheet } from './sheet.ts'

export interface Signature {
  readonly sheet: Sheet
  readonly date: Line
  /** 署名, from top to bottom; several for joint documents. */
  readonly organs: readonly Line[]
}

export interface AttachmentLabel {
  readonly sheet: Sheet
  readonly line: Line
}

export interface Elements {
  readonly signature?: Signature
  readonly labels: readonly AttachmentLabel[]
  /** 版记's last line of text: 抄送, or 印发机关 and 印发日期. */
  readonly imprint?: { readonly sheet: Sheet; readonly line: Line }
  /** A first sheet without body text: cover or table of contents. */
  readonly hasFrontMatter: boolean
}

/** A day in Arabic or Chinese digits; what form it must have is a check's affair. */
export const DATE =
  /^[\d〇○零一二三四五六七八九]{4}\s*年\s*[\d一二三四五六七八九十]{1,3}\s*月\s*[\d一二三四五六七八九十]{1,3}\s*日$/
const LABEL = /^附\s*件\s*\d{0,2}$/
const IMPRINT = /^(抄送[:：]|.*\d{4}年\d{1,2}月\d{1,2}日\s*印发$)/
const CONTENTS = /^目\s*[录次]$/

export function findElements(sheets: readonly Sheet[], profile: Profile): Elements {
  const labels = sheets.flatMap((sheet) =>
    sheet.text.filter(({ text }) => LABEL.test(text)).map((line): AttachmentLabel => ({ sheet, line })),
  )
  const signature = findSignature(sheets, labels)
  const imprint = findImprint(sheets)
  return {
    labels,
    hasFrontMatter: isFrontMatter(sheets[0], profile),
    ...(signature ? { signature } : {}),
    ...(imprint ? { imprint } : {}),
  }
}

// The date of the document stands in the right half, before the attachments; of several the last is taken.
function findSignature(sheets: readonly Sheet[], labels: readonly AttachmentLabel[]): Signature | undefined {
  const first = labels.find(({ sheet, line }) => sheet.text[0] === line)?.sheet.page.number ?? Number.POSITIVE_INFINITY
  for (const sheet of sheets.filter(({ page }) => page.number < first).reverse()) {
    const at = sheet.text.findLastIndex((line) => DATE.test(line.text) && isRight(line, sheet))
    const date = sheet.text[at]
    if (date) return { sheet, date, organs: organsAbove(sheet, at) }
  }
  return undefined
}

function isRight({ left, right }: Line, { area }: Sheet): boolean {
  return (left + right) / 2 > (area.left + area.right) / 2
}

/** The short lines right above the date that begin well inside the type area. */
function organsAbove({ text, area }: Sheet, at: number): readonly Line[] {
  const organs: Line[] = []
  const inset = (area.right - area.left) / 7
  for (let row = at - 1; row >= 0; row--) {
    const [line, below] = [text[row], text[row + 1]]
    if (!line || !below || below.baseline - line.baseline > FAR) break
    if (line.left < area.left + inset || /[。；：，]$/.test(line.text)) break
    organs.unshift(line)
  }
  return organs
}

// Two lines; farther up stands something else.
const FAR = 24

function findImprint(sheets: readonly Sheet[]): Elements['imprint'] {
  const sheet = sheets.at(-1)
  const line = sheet?.text.findLast(({ text }) => IMPRINT.test(text))
  return sheet && line ? { sheet, line } : undefined
}

function isFrontMatter(sheet: Sheet | undefined, profile: Profile): boolean {
  if (!sheet) return false
  const hasContents = sheet.text.some(({ text }) => CONTENTS.test(text))
  return hasContents || (bodyLines(sheet, profile).length === 0 && sheet.text.length > 0 && sheet.text.length < 10)
}

/** Lines of the body's size that begin at the edge or its indent and are no short line in the middle. */
export function bodyLines({ text, area }: Sheet, profile: Profile): readonly Line[] {
  const { size } = profile.styles.body
  const cell = (area.right - area.left) / profile.grid.characters.value
  const indent = (profile.styles.body.firstLineIndent?.value ?? 0) * cell
  return text.filter(
    (line) =>
      Math.abs(line.size - size.value) < 1 &&
      (Math.abs(line.left - area.left) < cell / 2 || Math.abs(line.left - area.left - indent) < cell / 2) &&
      !LABEL.test(line.text) &&
      !IMPRINT.test(line.text),
  )
}
