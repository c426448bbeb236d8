// 台湾等国家: 香港, 澳门 and 台湾 are regions, and stand beside 内地 and 大陆.

import { regionWordings } from '../../formulations/regions.ts'
import { compileMisquotes, misquotedIn } from '../../formulations/wording-marks.ts'
import { markRule } from '../../marks/mark-rule.ts'
import { maskTitles } from '../../words/mask.ts'

const WORDINGS = compileMisquotes(regionWordings)

export const formulationRegion = markRule({
  id: 'formulation/region',
  summary: { zh: '涉港澳台的说法不规范', en: 'wording about Hong Kong, Macao and Taiwan' },
  severity: 'warning',
  basis: '实务：新华社《新闻报道中的禁用词和慎用词》（据转载）',
  examples: {
    found: ['与日本、台湾等国家开展交流。'],
    silent: ['与日本、台湾等国家和地区开展交流。'],
  },
  find: (text) => misquotedIn(maskTitles(text), WORDINGS),
})
