// 取的了成绩, 取得得成绩: 的, 地 and 得 where another of them must stand; what can be read in two ways is left alone.

import { markRule } from '../../marks/mark-rule.ts'
import { matchesOf } from '../../words/matches.ts'

const RESULT = '成效|成绩|成果|实效|进展|突破|效果'
const HOW = '(?:显著|明显|良好|较好|一定|积极|重大|阶段性)'
// 认真的态度, 有力的支持 are right: only where what follows is a verb that has been done.
const ADVERB = '大力|认真|扎实|深入|切实|及时|严格|积极|有效|有力|顺利|圆满'
const DONE = '(?:推进|推动|开展|完成|落实|贯彻|解决|化解|促进|维护|保障|提升|提高|增强|加强)了'

interface Slip {
  readonly pattern: RegExp
  readonly right: string
}

// 采取的, 听取的, 争取的 … are other verbs: 取 and 获 alone, behind these.
const ALONE = '[，。；也均已都共并还就]'

/** What stands before the particle is looked at once it is found: characters that are none cost nothing. */
function slip(before: string, particle: string, behind: string, right: string): Slip {
  return { pattern: new RegExp(`[${particle}](?<=(?:${before})[${particle}])(?=${behind})`, 'g'), right }
}

const SLIPS: readonly Slip[] = [
  slip(`${ALONE}取`, '的', `了?(?:${HOW}|新)?的?(?:${RESULT})`, '得'),
  slip(`${ALONE}获`, '的', '了|好评|表彰|肯定|认可|称号', '得'),
  slip('取得', '得地', `(?:${RESULT})`, '的'),
  slip(HOW, '地', `(?:${RESULT})`, '的'),
  slip(`(?:^|[，。；：]|我[局县市区镇乡院厅]|工作)(?:${ADVERB})`, '的', DONE, '地'),
  slip('把[^，。；：把]{1,16}[做抓办干管落]实?', '的', '更(?:好|实|细|深|扎实|到位)[，。；]', '得'),
]

export const wordingParticle = markRule({
  id: 'wording/particle',
  summary: { zh: '“的”“地”“得”用错', en: '的, 地 or 得 for another of them' },
  severity: 'warning',
  unquoted: true,
  basis: '实务：定语用“的”，状语用“地”，补语用“得”',
  examples: {
    found: ['法治建设取得地成效更加巩固。', '我局扎实的推进了普法工作。'],
    silent: ['采取的积极措施取得了较好的成效。', '扎实的推进措施，有力的法治保障。'],
  },
  *find(text) {
    for (const { pattern, right } of SLIPS) {
      for (const { 0: found, index } of matchesOf(text, pattern)) {
        yield {
          start: index,
          end: index + 1,
          message: { zh: `这里的“${found}”用错`, en: `“${found}” is wrong here` },
          expected: { zh: `“${right}”`, en: `“${right}”` },
        }
      }
    }
  },
})
