// 减少2倍: what falls by its whole is gone, and by twice its whole cannot fall.

import { markRule } from '../../marks/mark-rule.ts'
import { plainDigits } from '../../numerals/digits.ts'
import { matchesOf } from '../../words/matches.ts'

const LESS =
  /(?:减少|降低|下降|缩短|缩小|减轻|压缩|压减|回落|减小|下滑)了?(?:近|约|超过?|将近|达)?(?:\d+(?:\.\d+)?|[一二两三四五六七八九十百]{1,4}|[数几])(?:多|余)?倍/g

export const numeralsTimesLess = markRule({
  id: 'numerals/times-less',
  summary: { zh: '减少、降低用了“倍”', en: 'a fall counted in 倍' },
  severity: 'warning',
  basis: '实务：“倍”只用于增加；减少、降低用百分数或分数',
  examples: {
    found: ['办理时限缩短了2倍。', '投诉量下降一倍。'],
    silent: ['办理时限缩短50%。', '投诉量下降一半。', '办件量增长2倍。'],
  },
  *find(text) {
    for (const { 0: found, index } of matchesOf(plainDigits(text), LESS)) {
      yield {
        start: index,
        end: index + found.length,
        message: { zh: `“${found}”：减少的不能用“倍”`, en: `“${found}”: nothing falls by 倍` },
        expected: { zh: '百分数或分数，如“下降50%”“减少一半”', en: 'a percentage or a fraction: 下降50%, 减少一半' },
      }
    }
  },
})
