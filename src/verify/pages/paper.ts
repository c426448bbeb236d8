// Measured pages → the paper as the checks ask about it: type areas, text and page numbers apart, elements found.

import type { Profile } from '../../model/profile.ts'
import type { DocxFile } from '../docx/docx-file.ts'
import { type Elements, findElements } from './elements.ts'
import type { Page } from './page.ts'
import { type Parts, splitParts } from './parts.ts'
import { hasSheetSize, type Sheet, toSheet } from './sheet.ts'

export interface Paper {
  readonly sheets: readonly Sheet[]
  /** Those of the right size; the others are judged by their size alone. */
  readonly right: readonly Sheet[]
  /** The same by how they are numbered. */
  readonly parts: Parts
  readonly elements: Elements
  readonly docx: DocxFile
}

export function layOut(pages: readonly Page[], docx: DocxFile, profile: Profile): Paper {
  const sheets = pages.map((page) => toSheet(page, docx, profile))
  const right = sheets.filter(({ page }) => hasSheetSize(page, profile))
  const parts = splitParts(right, docx)
  return { sheets, right, parts, elements: findElements(parts, docx, profile), docx }
}
