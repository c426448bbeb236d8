// Words of official texts that are often written wrong: those that a public list of the register's usage has.

import type { WordPair } from './word-pair.ts'

/** psknlr/GONGWEN, knowledge/seed/lexicon.yaml. 截止 and 截至 are numbers/…’s to tell apart. */
const GONGWEN = 'GONGWEN lexicon'

/** Names of organs keep the word that they were founded with. */
const ORGANS = '领导小组|工作领导|办公室|委员会|研究|促进会|协会|学会|中心|年鉴|[处科股室司厅局]'

export const verifiedPairs: readonly WordPair[] = [
  { wrong: '其它', right: '其他', source: GONGWEN, notAfter: '[极尤何]', certain: true },
  {
    wrong: '交待',
    right: '交代',
    source: GONGWEN,
    // 主动交待 is the word of the Criminal Law (article 390).
    notAfter: '[移提上转递送社外报呈缴成结]|主动',
    notBefore: '[遇办审批定处查证命续领租售岗业工产确核估评摘料人机考]',
    certain: true,
  },
  { wrong: '通讯畅通', right: '通信畅通', source: GONGWEN, certain: true },
  { wrong: '藉此', right: '借此', source: GONGWEN, notAfter: '[慰抚蕴狼]', certain: true },
  { wrong: '所必须的', right: '所必需的', source: GONGWEN, certain: true },
  // 法制 is a word, too (法制审核, 法制统一): whoever wrote it may have meant the making of laws.
  { wrong: '法制建设', right: '法治建设', source: GONGWEN, notBefore: ORGANS },
  {
    wrong: '情况反应',
    right: '情况反映',
    source: GONGWEN,
    notAfter: '突发|紧急|应急|异常|特殊|意外|灾害',
    notBefore: '迅速|及时|快|灵敏|敏捷|能力|机制|速度|体系|时间|预案|处置|过|慢|迟|强烈',
  },
]
