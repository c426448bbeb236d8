// 首页, 附件 and landscape tables: what must begin, end or lie where.

import type { PageCheck } from '../check.ts'
import { bodyLines } from '../pages/elements.ts'
import type { Sheet } from '../pages/sheet.ts'
import { fail, figure, pageList, pass, unverified } from '../result.ts'
import { TOLERANCES } from '../tolerances.ts'

const common = { group: 'elements', evidence: 'pages', strength: '规定' } as const
const number = ({ page }: Sheet) => page.number

export const firstPage: PageCheck = {
  ...common,
  id: 'elements/first-page',
  clause: '7.3.3',
  title: { zh: '首页显示正文（实测）', en: 'Body text on the first page (measured)' },
  expected: () => ({ zh: '首页有正文', en: 'the first page carries body text' }),
  run: ({ parts, elements }, profile) => {
    const [first] = parts.proper
    if (first === undefined) return unverified('没有 A4 页', 'no A4 page')
    if (elements.hasFrontMatter)
      return unverified('首面像是封面或目录', 'the first page looks like a cover or a table of contents')
    const lines = bodyLines(first, profile)
    return lines.length > 0
      ? pass(`第 ${number(first)} 面有正文 ${lines.length} 行`, `${lines.length} lines on page ${number(first)}`)
      : fail(`第 ${number(first)} 面没有正文`, `none on page ${number(first)}`, [number(first)])
  },
}

export const attachmentPages: PageCheck = {
  ...common,
  id: 'elements/attachments',
  clause: '7.3.7',
  title: { zh: '附件另面编排，“附件”顶格（实测）', en: 'Attachments begin pages, label at the edge (measured)' },
  expected: () => ({
    zh: '“附件”及顺序号在新的一面第一行，顶格',
    en: 'the label on the first line of a page, at its left edge',
  }),
  run: ({ elements: { labels } }) => {
    if (labels.length === 0) return unverified('没有找到附件', 'no attachment was found')
    const late = labels.filter(({ sheet, line }) => sheet.text[0] !== line)
    const indented = labels.filter(
      ({ sheet, line }) => Math.abs(line.left - sheet.readingArea.left) > TOLERANCES.halfCharacter.value,
    )
    const all = labels.map(({ sheet }) => number(sheet))
    if (late.length > 0) {
      const pages = late.map(({ sheet }) => number(sheet))
      return fail(
        `第 ${pageList(pages)} 面的“${late[0]?.line.text}”不在第一行`,
        `“${late[0]?.line.text}” is not the first line of page ${pageList(pages)}`,
        pages,
      )
    }
    if (indented.length > 0) {
      const pages = indented.map(({ sheet }) => number(sheet))
      const gap = figure((indented[0]?.line.left ?? 0) - (indented[0]?.sheet.readingArea.left ?? 0))
      return fail(
        `第 ${pageList(pages)} 面“附件”没有顶格，空了 ${gap} mm`,
        `the label on page ${pageList(pages)} stands ${gap} mm in`,
        pages,
      )
    }
    return pass(`第 ${pageList(all)} 面`, `page ${pageList(all)}`, all)
  },
}

export const landscapeHeads: PageCheck = {
  ...common,
  id: 'elements/landscape',
  clause: '8',
  title: { zh: 'A4 横排表格的页码和表头（实测）', en: 'Landscape tables: number and head (measured)' },
  expected: () => ({
    zh: '页码与竖版各页同位（随纸转向），表头单页在订口、双页在切口一边',
    en: 'number where portrait pages have it, turned with the sheet; table head at the binding edge on odd, at the outer edge on even pages',
  }),
  run: ({ right }) => {
    const wide = right.filter(({ isLandscape }) => isLandscape)
    if (wide.length === 0) return unverified('没有横排的面', 'no landscape page')
    // With the number turned so, the head of the sheet, where its table begins, lies to the left on both sides.
    const wrong = wide.filter(
      ({ below, area }) => !below.some((line) => /\d/.test(line.text) && line.top > area.bottom),
    )
    const pages = wrong.map(number)
    const all = pageList(wide.map(number))
    if (pages.length === 0) return pass(`第 ${all} 面`, `page ${all}`)
    return fail(
      `第 ${pageList(pages)} 面的页码不在竖版的位置`,
      `the number of page ${pageList(pages)} is not where portrait pages have it`,
      pages,
    )
  },
}
