// 页码 on the pages: there, in its form, on its side, in from the edge, 7 mm below 版心.

import type { Profile } from '../../model/profile.ts'
import type { PageCheck } from '../check.ts'
import type { Line } from '../pages/page.ts'
import { type Numbered, numberOn } from '../pages/page-numbers.ts'
import type { Paper } from '../pages/paper.ts'
import type { Sheet } from '../pages/sheet.ts'
import { fail, figure, type Judgement, pageList, pass, unverified } from '../result.ts'
import { TOLERANCES } from '../tolerances.ts'
import { pointsToMillimetres } from '../units.ts'

const common = { group: 'page-number', clause: '7.5', evidence: 'pages' } as const
const FORM = /^— ?\d+ ?—$/

function numbersOf({ right }: Pick<Paper, 'right'>): readonly Numbered[] {
  return right.map(numberOn).filter((number) => number !== undefined)
}

const NONE = ['版心下方没有找到页码', 'no page number was found below the type area'] as const
const pagesOf = (numbers: readonly Numbered[]) => numbers.map(({ sheet }) => sheet.page.number)

/** Passes when `isRight` holds for all; else the first wrong one is shown. */
function judgeAll(
  numbers: readonly Numbered[],
  isRight: (number: Numbered) => boolean,
  show: (number: Numbered) => readonly [string, string],
): Judgement {
  const wrong = numbers.filter((number) => !isRight(number))
  const shown = wrong[0] ?? numbers[0]
  if (shown === undefined) return unverified(...NONE)
  const pages = pagesOf(wrong.length > 0 ? wrong : numbers)
  const [zh, en] = show(shown)
  const judge = wrong.length > 0 ? fail : pass
  return judge(`第 ${pageList(pages)} 面${zh}`, `${en} on page ${pageList(pages)}`, pages)
}

export const numbersPresent: PageCheck = {
  ...common,
  id: 'page-number/present',
  strength: '规定',
  title: { zh: '每面有页码（实测）', en: 'A number on every page (measured)' },
  expected: () => ({
    zh: '每面一个，依次连续；空白页、封面、目录和信函首页不编，单独装订的附件另从 1 起',
    en: 'one on each page, counting on; none on blank pages, cover, table of contents and a letter’s first page; attachments bound apart count from 1',
  }),
  run: (paper) => {
    const numbers = numbersOf(paper)
    const { front, proper, booklets } = paper.parts
    const missing = paper.right
      .filter((sheet) => !front.includes(sheet) && wantsNumber(sheet) && numberOn(sheet) === undefined)
      .map(({ page }) => page.number)
    if (numbers.length === 0) return fail(...NONE, missing)
    if (missing.length > 0)
      return fail(`第 ${pageList(missing)} 面没有页码`, `none on page ${pageList(missing)}`, missing)
    const numbered = proper.find((sheet) => sheet.isLetterHead && numberOn(sheet) !== undefined)
    if (numbered) return fail('信函首页有页码', 'the first page of a letter is numbered', [numbered.page.number])
    const jump = [proper, ...booklets].map((right) => jumpIn(numbersOf({ right }))).find((found) => found !== undefined)
    const lists = [proper, ...booklets].map((right) => pageList(numbersOf({ right }).map(({ value }) => value)))
    if (jump) {
      const page = jump.sheet.page.number
      return fail(`第 ${page} 面页码是 ${jump.value}，前后不连续`, `page ${page} is numbered ${jump.value}`, [page])
    }
    return pass(
      `${numbers.length} 面，页码 ${lists.join('；单独装订的附件 ')}`,
      `${numbers.length} page(s), numbered ${lists.join('; an attachment bound apart ')}`,
    )
  },
}

function wantsNumber({ text, page, isLetterHead }: Sheet): boolean {
  return !isLetterHead && (text.length > 0 || page.hasPictures)
}

function jumpIn(numbers: readonly Numbered[]): Numbered | undefined {
  return numbers.find(({ value }, index) => index > 0 && value !== (numbers[index - 1]?.value ?? 0) + 1)
}

export const printedForm: PageCheck = {
  ...common,
  id: 'page-number/printed-form',
  strength: '一般',
  title: { zh: '页码形式（实测）', en: 'Form of page numbers (measured)' },
  expected: () => ({ zh: '— 1 —（一字线）', en: '— 1 — (em dashes)' }),
  run: (paper) =>
    judgeAll(
      numbersOf(paper),
      ({ line }) => FORM.test(line.text),
      ({ line }) => [`为“${line.text}”`, `“${line.text}”`],
    ),
}

export const numberSide: PageCheck = {
  ...common,
  id: 'page-number/side',
  strength: '规定',
  title: { zh: '页码左右位置（实测）', en: 'Side of page numbers (measured)' },
  expected: (profile) => {
    const indent = figure(indentOf(profile))
    return {
      zh: `单页码居右、双页码居左，距版心左右边空一字（${indent} ± ${figure(TOLERANCES.halfCharacter.value)} mm）`,
      en: `odd right, even left, one character (${indent} ± ${figure(TOLERANCES.halfCharacter.value)} mm) in from the type area’s edge`,
    }
  },
  run: (paper, profile) => {
    const limit = TOLERANCES.halfCharacter.value
    const gap = ({ sheet, line, value }: Numbered) =>
      value % 2 === 1 ? sheet.area.right - line.right : line.left - sheet.area.left
    return judgeAll(
      numbersOf(paper),
      (number) => Math.abs(gap(number) - indentOf(profile)) <= limit,
      (number) => {
        const { line, sheet, value } = number
        const middle = (line.left + line.right) / 2 - (sheet.area.left + sheet.area.right) / 2
        if (Math.abs(middle) < limit) return ['页码居中', 'centred']
        const side = value % 2 === 1 ? ['右', 'right'] : ['左', 'left']
        return [
          `页码距版心${side[0]}边 ${figure(gap(number))} mm`,
          `${figure(gap(number))} mm from the ${side[1]} edge`,
        ]
      },
    )
  },
}

function indentOf({ pageNumber }: Profile): number {
  return pageNumber.sideIndent.value * pointsToMillimetres(pageNumber.size.value)
}

export const numberOffset: PageCheck = {
  ...common,
  id: 'page-number/offset',
  strength: '规定',
  title: { zh: '一字线上距版心下边缘（实测）', en: 'Dash below the type area (measured)' },
  expected: ({ pageNumber }) => {
    const text = `${pageNumber.offset.value} ± ${TOLERANCES.numberOffset.value} mm`
    return { zh: text, en: text }
  },
  run: (paper, { pageNumber }) => {
    const numbers = numbersOf(paper)
    // Hyphens stand elsewhere in the line than the dash from which the clause measures.
    const dashed = numbers.filter(({ line }) => offsetOf(line, 0) !== undefined)
    if (numbers.length > 0 && dashed.length === 0) {
      return unverified('页码旁没有一字线，无从量起', 'no dash beside the numbers to measure from')
    }
    const offset = ({ line, sheet }: Numbered) => offsetOf(line, sheet.area.bottom) ?? 0
    return judgeAll(
      dashed,
      (number) => Math.abs(offset(number) - pageNumber.offset.value) <= TOLERANCES.numberOffset.value,
      (number) => [`一字线 ${figure(offset(number))} mm`, `${figure(offset(number))} mm`],
    )
  },
}

/** From the lower edge of 版心 to the upper edge of the dash's ink. */
function offsetOf({ glyphs }: Line, bottom: number): number | undefined {
  const dash = glyphs.find(({ text, top, bottom: foot }) => text === '—' && foot > top)
  return dash && dash.top - bottom
}

export const numberSize: PageCheck = {
  ...common,
  id: 'page-number/size',
  strength: '一般',
  title: { zh: '页码字号（实测）', en: 'Size of page numbers (measured)' },
  expected: ({ pageNumber }) => ({ zh: `4号（${pageNumber.size.value} 磅）`, en: `${pageNumber.size.value} pt` }),
  run: (paper, { pageNumber }) =>
    judgeAll(
      numbersOf(paper),
      ({ line }) => Math.abs(line.size - pageNumber.size.value) < TOLERANCES.size.value,
      ({ line }) => [`为 ${figure(line.size)} 磅`, `${figure(line.size)} pt`],
    ),
}
