// 妥否，请批示: a report asks for nothing; requests have a document of their own (请示).

import { markRule } from '../../marks/mark-rule.ts'
import { matchesOf } from '../../words/matches.ts'

const ASK = '(?:敬请|恳请|请|望|盼)'
const REQUEST = new RegExp(
  [
    // 妥否 and 当否 open the closing sentence of a request.
    `(?<=^|[，。；]|以上|上述|报告|意见)(?:妥否|当否|可否|是否妥当|是否可行)，${ASK}(?:予)?(?:批示|批复|审批|批准|审定|指示)`,
    // 报请批准, 提请审批 tell what was done: something must stand before 请 that ends a clause.
    `(?<=^|[，。；：])(?:特此|现|谨)?${ASK}(?:贵[局厅委办]|上级|县委|市委|县政府|市政府|领导)?(?:予以|给予|予)?(?:批示|批复|审批|批准)(?=[。！]?$|[。！])`,
    `(?<=^|[，。；：])(?:恳请|敬请|请)(?:县委|市委|县政府|市政府|上级|贵[局厅委办])?[^，。；：]{0,6}(?:予以|给予|予)支持(?=[。！]?$|[。！])`,
  ].join('|'),
  'gm',
)

export const structureRequest = markRule({
  id: 'structure/request',
  summary: { zh: '报告里夹带了请示事项', en: 'a request inside a report' },
  severity: 'warning',
  unquoted: true,
  basis: '《党政机关公文处理工作条例》第十五条（四）：不得在报告等非请示性公文中夹带请示事项',
  kinds: ['paragraph'],
  examples: {
    found: ['以上报告妥否，请批示。', '需增加编制5名，恳请批准。'],
    silent: ['重大事项及时报请批准。', '以上报告，请审阅。'],
  },
  *find(text) {
    for (const { 0: found, index } of matchesOf(text, REQUEST)) {
      yield {
        start: index,
        end: index + found.length,
        message: { zh: `报告里写了“${found}”`, en: `“${found}” in a report` },
        expected: { zh: '报告只汇报情况，不提出请示', en: 'a report tells, and asks for nothing' },
        help: { zh: '删去，另行请示', en: 'delete it, and ask in a document of its own (请示)' },
      }
    }
  },
})
