// 版记: its last rule on the lower edge of 版心, on the last page of what is bound with the document.

import type { Profile } from '../../model/profile.ts'
import type { PageCheck } from '../check.ts'
import type { Imprint } from '../pages/elements.ts'
import { fail, figure, type Judgement, pass, unverified } from '../result.ts'
import { TOLERANCES } from '../tolerances.ts'
import { pointsToMillimetres } from '../units.ts'

export const imprintFoot: PageCheck = {
  id: 'elements/imprint',
  group: 'elements',
  evidence: 'pages',
  clause: '7.4.1',
  strength: '规定',
  title: { zh: '版记在末面版心底部（实测）', en: 'Imprint at the foot of the last page (measured)' },
  expected: () => ({
    zh: '末条分隔线与版心下边缘重合；信函（10.1）不加分隔线，末行在版心最后一行',
    en: 'its last rule on the lower edge of the type area; in a letter (10.1) no rules, its text on the last line',
  }),
  run: ({ elements: { imprint }, parts: { proper } }, profile) => {
    if (imprint === undefined) return unverified('没有找到版记', 'no imprint was found')
    const [page, last] = [imprint.sheet.page.number, proper.at(-1)?.page.number ?? 0]
    if (page !== last)
      return fail(`版记在第 ${page} 面，末面是第 ${last} 面`, `on page ${page}, the last page is ${last}`, [page])
    const isLetter = proper.some(({ isLetterHead }) => isLetterHead)
    return isLetter ? judgeLetter(imprint, profile) : judgeRule(imprint)
  },
}

function judgeRule({ sheet, line }: Imprint): Judgement {
  const page = sheet.page.number
  const last = sheet.page.strokes.findLast(({ y }) => y > line.baseline)
  if (last === undefined)
    return fail(`第 ${page} 面版记下没有分隔线`, `no rule below the imprint on page ${page}`, [page])
  const distance = last.y - sheet.area.bottom
  const zh = `第 ${page} 面末条分隔线在版心下边缘${distance < 0 ? '上' : '下'} ${figure(Math.abs(distance))} mm`
  const en = `last rule ${figure(Math.abs(distance))} mm ${distance < 0 ? 'above' : 'below'} the edge on page ${page}`
  return Math.abs(distance) <= TOLERANCES.imprint.value ? pass(zh, en) : fail(zh, en, [page])
}

/** On the last line: no other would fit below it. */
function judgeLetter({ sheet, line }: Imprint, profile: Profile): Judgement {
  const page = sheet.page.number
  const pitch = pointsToMillimetres(profile.grid.linePitch.value)
  const rule = sheet.page.strokes.find(({ y }) => Math.abs(y - line.baseline) < 2 * pitch && y < sheet.area.bottom + 1)
  if (rule) return fail(`第 ${page} 面信函的版记有分隔线`, `the letter’s imprint on page ${page} has a rule`, [page])
  const distance = sheet.area.bottom - line.baseline
  const zh = `第 ${page} 面信函，没有分隔线，末行字底在版心下边缘上 ${figure(distance)} mm`
  const en = `a letter without rules, last baseline ${figure(distance)} mm above the edge on page ${page}`
  return distance >= 0 && distance < pitch ? pass(zh, en) : fail(zh, en, [page])
}
