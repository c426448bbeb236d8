// 页边与版心: 天头, 订口 and the size of 版心, in the file and where the ink is.

import { typeArea } from '../../model/measure.ts'
import type { Profile } from '../../model/profile.ts'
import type { FileCheck, PageCheck } from '../check.ts'
import type { Section } from '../docx/docx-file.ts'
import { bodyLines } from '../pages/elements.ts'
import type { Line } from '../pages/page.ts'
import type { Sheet } from '../pages/sheet.ts'
import { fail, figure, type Judgement, pageList, pass, unverified } from '../result.ts'
import { COMPENSATED, TOLERANCES } from '../tolerances.ts'
import { pointsToMillimetres, twipsToMillimetres } from '../units.ts'

const LIMIT = TOLERANCES.margin.value

function expected(profile: Profile) {
  const { width, height } = typeArea(profile)
  const { top, left } = profile.page
  return {
    zh: `天头 ${top.value} ± ${LIMIT} mm，订口 ${left.value} ± ${LIMIT} mm，版心 ${width} × ${height} mm`,
    en: `top ${top.value} ± ${LIMIT} mm, binding edge ${left.value} ± ${LIMIT} mm, type area ${width} × ${height} mm`,
  }
}

export const marginsInFile: FileCheck = {
  id: 'paper/margins',
  group: 'paper',
  clause: '5.2.1',
  strength: '规定',
  evidence: 'file',
  title: { zh: '天头、订口和版心尺寸（文件设置）', en: 'Margins and type area (as set in the file)' },
  expected,
  run: ({ sections }, profile) => {
    const portrait = sections.filter(({ width, height }) => width <= height)
    if (portrait.length === 0) return unverified('没有竖版的节', 'no portrait section')
    const wrong = portrait.find((section) => !isNominal(section, profile))
    const shown = wrong ?? portrait[0]
    const text = shown ? describe(shown) : { zh: '', en: '' }
    if (wrong === undefined) return pass(text.zh, text.en)
    if (portrait.every((section) => isNominal(section, profile) || isCompensated(section, profile))) {
      return unverified(
        `${text.zh}：是从字面算起的补偿页边（上 34.58、下 32.58），合不合要看实测的“版心”一项`,
        `${text.en}: the compensated margins (34.58 above, 32.58 below), which the measured type area must confirm`,
      )
    }
    return fail(text.zh, text.en)
  },
}

function millimetres({ top, bottom, left, right, gutter, width, height }: Section) {
  const [above, below, inner, outer] = [top, bottom, left + gutter, right].map(twipsToMillimetres)
  const area = {
    width: twipsToMillimetres(width - left - gutter - right),
    height: twipsToMillimetres(height - top - bottom),
  }
  return { above: above ?? 0, below: below ?? 0, inner: inner ?? 0, outer: outer ?? 0, area }
}

function describe(section: Section) {
  const { above, inner, area } = millimetres(section)
  const size = `${figure(area.width)} × ${figure(area.height)} mm`
  return {
    zh: `天头 ${figure(above)}、订口 ${figure(inner)}，版心 ${size}`,
    en: `top ${figure(above)}, binding edge ${figure(inner)}, type area ${size}`,
  }
}

function isNominal(section: Section, profile: Profile): boolean {
  const { above, inner, area } = millimetres(section)
  const { width, height } = typeArea(profile)
  const near = (value: number, wanted: number) => Math.abs(value - wanted) <= LIMIT
  const fits = near(above, profile.page.top.value) && near(inner, profile.page.left.value)
  return fits && near(area.width, width) && near(area.height, height)
}

function isCompensated(section: Section, profile: Profile): boolean {
  const { above, below, inner, area } = millimetres(section)
  const near = (value: number, wanted: number, slack: number) => Math.abs(value - wanted) <= slack
  return (
    near(above, COMPENSATED.top, COMPENSATED.slack) &&
    near(below, COMPENSATED.bottom, COMPENSATED.slack) &&
    near(inner, profile.page.left.value, LIMIT) &&
    near(area.width, typeArea(profile).width, LIMIT)
  )
}

export const typeAreaOnPages: PageCheck = {
  id: 'paper/type-area',
  group: 'paper',
  clause: '5.2.1',
  strength: '规定',
  evidence: 'pages',
  title: { zh: '版心（实测）', en: 'Type area (measured)' },
  expected: (profile) => {
    const { top, left, right, bottom, width, height } = profile.page
    const [end, foot] = [width.value - right.value, height.value - bottom.value]
    return {
      zh: `文字在左 ${left.value}—${end} mm、上 ${top.value}—${foot} mm 之内（± ${LIMIT}），从版心上左边起排`,
      en: `text within ${left.value}–${end} mm from the left and ${top.value}–${foot} mm from the top (± ${LIMIT}), beginning at its edges`,
    }
  },
  run: ({ right: sheets, docx }, profile) => {
    const upright = sheets.filter(({ isLandscape, text }) => !isLandscape && text.length > 0)
    if (upright.length === 0) return unverified('没有竖版的 A4 页', 'no portrait A4 page')
    const isShifted = docx.sections.some((section) => isCompensated(section, profile))
    const outside = sheets.filter((sheet) => sheet.text.some((line) => isOutside(line, sheet)))
    if (outside.length > 0) return describeOutside(outside)
    return judgeEdges(upright, isShifted, profile)
  },
}

// A mark that may not begin a line hangs past its end (禁则), as Word and LibreOffice set it.
const HANGING = /[，。、；：！？）》」』”’]$/

function isOutside(line: Line, { readingArea: area }: Sheet): boolean {
  return (
    line.left < area.left - LIMIT ||
    endOf(line) > area.right + LIMIT ||
    line.top < area.top - LIMIT ||
    line.baseline > area.bottom + LIMIT
  )
}

/** Where the line must end: a hanging mark, however wide, begins there. */
function endOf({ text, right, glyphs }: Line): number {
  const last = glyphs.findLast((glyph) => glyph.text.trim() !== '')
  return last && HANGING.test(text) ? last.x : right
}

function describeOutside(sheets: readonly Sheet[]): Judgement {
  const [sheet] = sheets
  const line = sheet?.text.find((candidate) => isOutside(candidate, sheet))
  const pages = sheets.map(({ page }) => page.number)
  const words = [...(line?.text ?? '')].slice(0, 12).join('')
  const place = `${figure(line?.left ?? 0)}—${figure(line?.right ?? 0)} mm × ${figure(line?.top ?? 0)}—${figure(line?.baseline ?? 0)} mm`
  return fail(
    `第 ${pageList(pages)} 面有文字在版心之外：“${words}”在 ${place}`,
    `text outside the type area on page ${pageList(pages)}: “${words}” at ${place}`,
    pages,
  )
}

// In a line of exact height LibreOffice sets type so much below the middle (measured at 28.95 pt).
const LOWERED = 1

// Pages after the first begin in the first row of the grid: with margins that count line boxes half a gap below the edge,
// with those that count from the type itself at the edge.
function judgeEdges(sheets: readonly Sheet[], isShifted: boolean, profile: Profile): Judgement {
  const left = Math.min(...sheets.flatMap(({ text, area }) => text.map((line) => line.left - area.left)))
  const edge = figure(profile.page.left.value + left)
  if (left > LIMIT) return fail(`文字最左在 ${edge} mm`, `text begins ${edge} mm from the left`)
  const gap = pointsToMillimetres(profile.grid.linePitch.value - profile.styles.body.size.value)
  const reach = (isShifted ? 0 : gap / 2) + LOWERED + LIMIT
  const begun = sheets.filter(
    (sheet) => sheet.page.number > 1 && !sheet.isLetterHead && bodyLines(sheet, profile)[0] === sheet.text[0],
  )
  const topOf = ({ text }: Sheet) => text[0]?.top ?? 0
  const low = begun.filter((sheet) => topOf(sheet) - sheet.area.top > reach)
  if (low.length > 0) {
    const pages = pageList(low.map(({ page }) => page.number))
    const top = figure(Math.max(...low.map(topOf)))
    return fail(
      `第 ${pages} 面首行字顶在 ${top} mm`,
      `the first line’s ink begins at ${top} mm on page ${pages}`,
      low.map(({ page }) => page.number),
    )
  }
  const top = figure(Math.min(...begun.map(topOf)))
  const tops =
    begun.length > 0 ? { zh: `，首行字顶在 ${top} mm`, en: `, first lines’ ink at ${top} mm` } : { zh: '', en: '' }
  const kind = isShifted
    ? { zh: '补偿页边（从字面算起）', en: 'compensated margins' }
    : { zh: '标称页边', en: 'nominal margins' }
  return pass(
    `${sheets.length} 面，文字左边在 ${edge} mm${tops.zh}；${kind.zh}`,
    `${sheets.length} page(s), left edge at ${edge} mm${tops.en}; ${kind.en}`,
  )
}
