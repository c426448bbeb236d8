// 较2023年增长10% in a report on 2023: a year that is compared with itself.

import { matchesOf } from '../../words/matches.ts'
import { yearRule } from '../../years/year-rule.ts'

const COMPARED =
  /[较比]((?:19|20)\d\d)年(?=(?:度|同期|全年|年?底|年?末)?(?:[^，。；\d]{0,10})(?:增|减|上升|下降|提高|提升|降低|上涨|回落|翻))/g

export const yearCompare = yearRule({
  id: 'year/compare',
  summary: { zh: '拿本年度同本年度比', en: 'this year compared with itself' },
  severity: 'warning',
  basis: '实务：增减同上一年度比较',
  examples: {
    found: ['受理行政复议申请26件，较2024年增长30%。'],
    silent: ['受理行政复议申请26件，较2022年增长30%。'],
  },
  *find({ text, isPlanned, kind }, year) {
    if (isPlanned && kind !== 'paragraph') return
    const latest = isPlanned ? year + 1 : year
    const compared = [...matchesOf(text, COMPARED)]
    // Read once, and only where something is compared.
    const others = compared.length > 0 ? new Set(text.match(/\d{4}(?=年)/g)) : new Set()
    for (const { 1: digits = '', index } of compared) {
      const found = Number(digits)
      // 2024年一季度较2023年同期增长
      if (found < latest || others.has(String(found + 1))) continue
      yield {
        start: index + 1,
        end: index + 1 + digits.length + 1,
        message: { zh: `比较的是${found}年`, en: `compared with ${found}` },
        expected: { zh: `${latest - 1}年或更早`, en: `${latest - 1} or an earlier year` },
      }
    }
  },
})
