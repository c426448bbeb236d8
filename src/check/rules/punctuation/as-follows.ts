// 现将有关情况报告如下，: what introduces a list ends with a colon, or closes its sentence.

import { markRule } from '../../marks/mark-rule.ts'
import { matchesOf } from '../../words/matches.ts'

const PATTERN =
  /(?:报告|汇报|通报|公布|公告|通知|说明|总结|答复|规定|安排|具体|情况|主要有|分述|简述)如下([，；、])|(?:有|做好|抓好|落实)下列(?:工作|问题|情况|事项|任务)([，；、])/g

export const punctuationAsFollows = markRule({
  id: 'punctuation/as-follows',
  summary: { zh: '“如下”“下列……”后用了逗号、分号或顿号', en: 'as follows, with a mark that introduces nothing' },
  severity: 'info',
  basis: 'GB/T 15834-2011（冒号用于总说性词语之后，提示下文）；报告的引言也有以句号结束的',
  examples: {
    found: ['现将2023年度法治政府建设情况报告如下，'],
    silent: ['现将2023年度法治政府建设情况报告如下：'],
  },
  *find(text) {
    for (const { 0: found, 1: first, 2: second, index } of matchesOf(text, PATTERN)) {
      const end = index + found.length
      const mark = first ?? second ?? ''
      yield {
        start: end - 1,
        end,
        message: { zh: `总说之后用了“${mark}”`, en: `“${mark}” where a list begins` },
        expected: { zh: '冒号“：”或句号“。”', en: '： or 。' },
      }
    }
  },
})
