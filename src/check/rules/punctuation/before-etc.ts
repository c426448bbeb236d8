// 宣传、培训、等活动: no 、 before 等.

import { markRule } from '../../marks/mark-rule.ts'
import { maskTitles } from '../../words/mask.ts'
import { matchesOf } from '../../words/matches.ts'

// Words that begin with 等 are items of the list themselves.
const ETC = /(?<!、)、+(?=等(?![级待于候同量额比价值效距次腰闲边差分号式速高温压离第]))/g

export const punctuationBeforeEtc = markRule({
  id: 'punctuation/before-etc',
  summary: { zh: '“等”前用了顿号', en: 'a 、 before 等' },
  severity: 'warning',
  basis: '实务：“等”“等等”前不用顿号',
  examples: { found: ['开展宣传、培训、等活动。'], silent: ['开展宣传、培训等活动。', '明确事项、等级和时限。'] },
  *find(text) {
    for (const { 0: found, index } of matchesOf(maskTitles(text), ETC)) {
      yield {
        start: index,
        end: index + found.length,
        replacement: '',
        message: { zh: '“等”前用了顿号', en: 'a 、 before 等' },
        expected: { zh: '“等”紧接前一项', en: '等 right behind the last item' },
      }
    }
  },
})
