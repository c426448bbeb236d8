// 某县, 某局: an office that was left open, unless it is somebody else's that is not to be named.

import { findMarks, type Mark } from '../../marks/mark-rule.ts'
import type { ReadingRule } from '../../reading.ts'
import { maskTitles } from '../../words/mask.ts'
import { matchesOf } from '../../words/matches.ts'

const SOME =
  /(?<!\p{Script=Han}某)某{1,2}(?:省|自治区|市(?![场民政值])|县|区(?![域别间块])|乡|镇|街道|局(?![部面限势]))(?:人民政府|委员会|[\p{Script=Han}]{2,6}局)?/gu
// Where a case is told, others stay unnamed on purpose.
const CASE = /案例|案件|一案|诉|起诉|当事人|处罚|以案|复议|申请人|公司|企业|违法|例如|比如/
const NEAR = 40

const ID = 'leftover/some-organ'

export const leftoverSomeOrgan: ReadingRule = {
  id: ID,
  summary: { zh: '写作“某县”“某局”', en: 'an office written as “some county”' },
  severity: 'info',
  basis: '实务：本单位、本地区写全称；举例不点名的除外',
  examples: {
    found: ['2023年，某县司法局健全工作机制。'],
    silent: ['在某镇政府与某公司合同纠纷一案中，督促履行义务。'],
  },
  check({ report, reading }) {
    return findMarks(reading, { id: ID, find: (text) => unnamed(text, report.manifest.organ) })
  },
}

/** An example’s own organ may be called so. */
function* unnamed(text: string, organ: string): Iterable<Mark> {
  for (const { 0: found, index } of matchesOf(maskTitles(text), SOME)) {
    const end = index + found.length
    if (text.startsWith(organ, index) || CASE.test(text.slice(Math.max(0, index - NEAR), end + NEAR))) continue
    yield {
      start: index,
      end,
      message: { zh: `写作“${found}”`, en: `written “${found}”` },
      expected: { zh: '单位、地区的名称', en: 'the name of the office or the place' },
    }
  }
}
