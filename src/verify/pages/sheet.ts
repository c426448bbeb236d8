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
  /** 版心 where `text` is measured: that of a landscape sheet as it is read, its head on top. */
  readonly readingArea: Area
  readonly isLandscape: boolean
  /** What stands in 版心 or beside it. */
  readonly text: readonly Line[]
  /** What stands below 版心: the page number, if it is where it belongs. */
  readonly below: readonly Line[]
  /** First page of a letter: its mark stands above 版心, and it has no number (clause 10.1). */
  readonly isLetterHead: boolean
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
  if (isLandscape) {
    const common = { page, area, isLandscape, isLetterHead: false }
    return { ...common, readingArea: turn(area, profile), text: page.lines, below: page.turned }
  }
  const isLetterHead = hasLetterHead(page, area, docx)
  const isBelow = (line: Line) => line.top > area.bottom && line.baseline > area.bottom + 2
  const isMark = (line: Line) => isLetterHead && line.top < area.top
  return {
    page,
    area,
    readingArea: area,
    isLandscape,
    isLetterHead,
    text: page.lines.filter((line) => !isBelow(line) && !isMark(line)),
    below: page.lines.filter(isBelow),
  }
}

/** The landscape sheet lies with its head to the left when it is bound. */
function turn({ left, right, top, bottom }: Area, { page: { height } }: Profile): Area {
  return { left: height.value - bottom, right: height.value - top, top: left, bottom: right }
}

/**
 * The file has a header of a section's first page alone, the page its text above 版心 and a double rule there and at its
 * foot. The letter's section is not the file's first where 封面 or 目录 stand before it.
 */
function hasLetterHead({ lines, strokes }: Page, area: Area, { sections }: DocxFile): boolean {
  const plain = (text: string) => text.replace(/\s/g, '')
  const above = plain(
    lines
      .filter(({ top }) => top < area.top)
      .map(({ text }) => text)
      .join(''),
  )
  const heads = sections
    .filter(({ hasTitlePage }) => hasTitlePage)
    .map(({ headers }) => plain(headers.first?.map(({ text }) => text).join('') ?? ''))
  const wide = strokes.filter(({ left, right }) => right - left > area.right - area.left)
  const isDouble = (rules: Page['strokes']) => new Set(rules.map(({ y }) => y.toFixed(1))).size === 2
  return (
    above !== '' &&
    heads.includes(above) &&
    isDouble(wide.filter(({ y }) => y < area.bottom)) &&
    isDouble(wide.filter(({ y }) => y > area.bottom))
  )
}
