// 用纸: A4, in the file and on the pages.

import { millimetresToTwips } from '../../model/measure.ts'
import type { Profile } from '../../model/profile.ts'
import type { FileCheck, PageCheck } from '../check.ts'
import type { Section } from '../docx/docx-file.ts'
import { hasSheetSize } from '../pages/sheet.ts'
import { fail, figure, pageList, pass } from '../result.ts'
import { TOLERANCES } from '../tolerances.ts'
import { twipsToMillimetres } from '../units.ts'

const common = { group: 'paper', clause: '5.1', strength: '规定' } as const
const title = { zh: '用纸', en: 'Sheet' }
const expected = ({ page }: Profile) => {
  const size = `${page.width.value} × ${page.height.value} mm`
  return { zh: `A4（${size}）`, en: `A4 (${size})` }
}

export const sheetInFile: FileCheck = {
  ...common,
  id: 'paper/size',
  evidence: 'file',
  title: { zh: `${title.zh}（文件设置）`, en: `${title.en} (as set in the file)` },
  expected,
  run: ({ sections }, { page }) => {
    const limit = millimetresToTwips(TOLERANCES.sheet.value)
    const fits = ({ width, height }: Section) =>
      Math.abs(Math.min(width, height) - millimetresToTwips(page.width.value)) <= limit &&
      Math.abs(Math.max(width, height) - millimetresToTwips(page.height.value)) <= limit
    const wrong = sections.find((section) => !fits(section))
    const shown = wrong ?? sections[0]
    if (shown === undefined) throw new Error('a DOCX has at least one section')
    const size = `${figure(twipsToMillimetres(shown.width))} × ${figure(twipsToMillimetres(shown.height))} mm`
    return wrong
      ? fail(size, size)
      : pass(`${size}，共 ${sections.length} 节`, `${size}, ${sections.length} section(s)`)
  },
}

export const sheetOnPages: PageCheck = {
  ...common,
  id: 'paper/sheet',
  evidence: 'pages',
  title: { zh: `${title.zh}（实测）`, en: `${title.en} (measured)` },
  expected,
  run: ({ sheets }, profile) => {
    const wrong = sheets.map(({ page }) => page).filter((page) => !hasSheetSize(page, profile))
    const [first = sheets[0]?.page] = wrong
    if (first === undefined) return fail('没有页', 'no pages')
    const size = `${figure(first.width)} × ${figure(first.height)} mm`
    const pages = wrong.map(({ number }) => number)
    if (pages.length > 0) return fail(`第 ${pageList(pages)} 面为 ${size}`, `${size} on page ${pageList(pages)}`, pages)
    return pass(`${size}，共 ${sheets.length} 面`, `${size}, ${sheets.length} page(s)`)
  },
}
