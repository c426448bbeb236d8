// 《…工作会议》: title marks around what is no work: meetings, activities, projects, licences.

import { markRule } from '../../marks/mark-rule.ts'
import { matchesOf } from '../../words/matches.ts'

const NOT_A_WORK =
  /《[^《》〈〉]{0,40}?(?:会议|大会|座谈会|培训会|推进会|活动|论坛|项目|工程|品牌|营业执照|许可证|资格证书|执法证|身份证)》/g

export const punctuationNotAWork = markRule({
  id: 'punctuation/not-a-work',
  summary: { zh: '书名号用于会议、活动、项目、证照', en: 'title marks around what is no work' },
  severity: 'info',
  basis: '实务：会议、活动、项目、品牌、证照的名称不用书名号（GB/T 15834-2011 的书名号用于作品）',
  examples: { found: ['召开《县委依法治县工作会议》。'], silent: ['召开县委依法治县工作会议。', '印发《会议纪要》。'] },
  *find(text) {
    for (const { 0: found, index } of matchesOf(text, NOT_A_WORK)) {
      yield {
        start: index,
        end: index + found.length,
        message: { zh: `${found}像是会议、活动、项目或证照的名称`, en: `${found} seems to name no work` },
        expected: { zh: '用引号“ ”，或不加标号', en: 'quotation marks “ ”, or none' },
      }
    }
  },
})
