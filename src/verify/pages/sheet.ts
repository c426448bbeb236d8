// A measured page → a sheet with its type area (版心): what stands in it and what below.

import type { Profile } from '../../model/profile.ts'
import type { DocxFile } from '../docx/docx-file.ts'
import { TOLERANCES } from '../tolerances.ts'
import type { Line, Page } from './page.ts'

/** 版心 in millimetres from the upper left corner of the portrait sheet. */
export interface Area {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

export interface Sheet {
  readonly page: Page
  readonly area: Area
  readonly isLandscape: boolean
  /** What stands in 版心 or beside it. */
  readonly text: readonly Line[]
  /** What stands below 版心: the page number, if it is where it belongs. */
  readonly below: readonly Line[]
}

export function hasSheetSize({ width, height }: Page, { page }: Profile): boolean {
  const near = (a: number, b: number) => Math.abs(a - b) <= TOLERANCES.sheet.value
  const [short, long] = [Math.min(width, height), Math.max(width, height)]
  return near(short, page.width.value) && near(long, page.height.value)
}

export function toSheet(page: Page, docx: DocxFile, profile: Profile): Sheet {
  const { width, height, top, right, bottom, left } = profile.page
  const isSwapped = docx.hasMirroredMargins && page.number % 2 === 0
  const area: Area = {
    left: isSwapped ? right.value : left.value,
    right: width.value - (isSwapped ? left.value : right.value),
    top: top.value,
    bottom: height.value - bottom.value,
  }
  const isLandscape = page.width > page.height
  // On a landscape sheet the number stands where portrait sheets have it: it is turned with them (clause 8).
  if (isLandscape) return { page, area, isLandscape, text: page.lines, below: page.turned }
  const isBelow = (line: Line) => line.top > area.bottom && line.baseline > area.bottom + 2
  return {
    page,
    area,
    isLandscape,
    text: page.lines.filter((line) => !isBelow(line)),
    below: page.lines.filter(isBelow),
  }
}
