// Sheets → the page numbers that are printed on them.

import type { Line } from './page.ts'
import type { Sheet } from './sheet.ts'

const DASHES = '—–―─－\\-‐‑−－~～·•'
const NUMBER = new RegExp(`^(?:第\\s*)?[${DASHES}]*\\s*(\\d{1,4})\\s*[${DASHES}]*(?:\\s*页.*)?$`)

export interface Numbered {
  readonly sheet: Sheet
  readonly line: Line
  readonly value: number
}

export function numberOn(sheet: Sheet): Numbered | undefined {
  const line = sheet.below.findLast(({ text }) => NUMBER.test(text))
  const value = Number(NUMBER.exec(line?.text ?? '')?.[1])
  return line && { sheet, line, value }
}
