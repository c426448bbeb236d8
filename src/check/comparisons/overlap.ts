// The parts of a list → whether one thing can be two of them at the same time: 党员12人，女8人.

import type { Quantity } from '../quantities/quantity.ts'

// What people and cases can be at the same time; or a number for each of several.
const TRAITS =
  /党员|女|男|民族|学历|本科|研究生|硕士|博士|大专|专科|岁|职称|持证|执法证|资格|退役|军人|青年|残疾|妇女|儿童|老年|老人|低保|脱贫|贫困|监测|留守|以上|规模|重大|重点|典型|示范|A级|涉企|涉外|民生|首次|网上办|网办/
const OUTCOME =
  /办结|结案|审结|办理完|化解|调解|和解|完成|整改(?:到位|完)|已整改|答复|回复|办复|处理|采纳|满意|支付|到位|竣工|开工/
const LEVEL = /(?:国家|省|市|部)级|中央/
const REST = /未|正在|在办|待|尚|不予|其余|其他|剩余|驳回|维持|撤/

export function isOverlapping(parts: readonly Quantity[], listed: string): boolean {
  if (/各(?=[\d０-９一二两三四五六七八九十])|各自|各有/.test(listed)) return true
  // Sums of money are parted by who gives them, never counted twice.
  if (parts.every(({ kind }) => kind === 'money')) return false
  const words = parts.map(({ label, noun }) => label + noun)
  if (words.some((word) => TRAITS.test(word))) return true
  // 县级1个、乡镇级29个 part the whole; 行政处罚20件、省级交办5件 do not.
  const levels = words.filter((word) => LEVEL.test(word)).length
  if (levels > 0 && levels < words.length) return true
  const outcomes = words.filter((word) => OUTCOME.test(word) && !REST.test(word)).length
  // 已办结10件、正在办理4件 part the whole; 行政许可3件、办结10件 do not.
  return outcomes > 0 && outcomes < words.length && !words.some((word) => REST.test(word))
}
