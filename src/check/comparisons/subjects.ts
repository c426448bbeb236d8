// A quantity → what it is the number of, as a key that other places of the report can be compared by; undefined where its
// words do not say it, or speak of another year, a plan or a part of something.

import { unitClass } from '../quantities/units.ts'
import type { Quoted } from '../words/quoting.ts'
import { wordsBefore } from '../words/sentences.ts'

const LEADING =
  /^(?:截至(?:目前|[^，]{0,8}底)|20\d\d年度?|全年|今年以来|今年|本年度?|一年来|年内|目前|当前|我局|我县|我镇|我乡|我市|我区|全局|全县|全镇|全乡|全市|全区|本局|本县|[省市县区镇乡]政府|县|现有|共有|已|先后|共计?|累计|总计|合计|及时|依法|[“”"])+/
const TRAILING = /(?:共计?|累计|总计|合计|达到?|为|是|约|近|将近|超过?|逾|了|有|[“”"])+$/
// Of these, the same words may be said of another whole, another time, or a wish.
const ELSEWHERE =
  /其中|每|人均|平均|目标|任务|计划|力争|预计|拟|将|明年|下一步|上年|去年|同期|往年|前年|月|季度|上半年|下半年|第[一二三四]|比|较|占|增|减|由|从|至|首批|第|各|分别|该|此|另|又|再|还|剩余|其余|其他/
const OTHER_TIME =
  /上年|去年|明年|来年|下一步|力争|预计|同期|前年|往年|上半年|下半年|季度|\d月|月份|近[三五两]年|[三五]年来|以来累计|“?十[三四]五/

/** Words, noun and unit in one form: 受理行政复议申请14件 and 受理14件行政复议申请 have the same subject. */
export function subjectOf({ sentence, quantity }: Quoted, year: number): string | undefined {
  const { label, noun, unit } = quantity
  const context = wordsBefore(sentence, quantity)
  if (ELSEWHERE.test(label) || isAnotherTime(context, year) || context.includes('其中')) return undefined
  if (isListed(context, label)) return undefined
  const words = `${label.replace(LEADING, '').replace(TRAILING, '')}${noun.length <= 10 ? noun.replace(/的.*$/, '') : ''}`
  if (!/^[一-鿿“”《》A-Za-z\d]{5,}$/.test(words) || !/[一-鿿]{4}/.test(words)) return undefined
  return [words, unitClass(unit), ...placesIn(context)].join(' ')
}

/** 新增创新平台30个、中小企业100户: the verb of the list says of the second as well that it is a part. */
function isListed(context: string, label: string): boolean {
  const before = context.slice(0, context.length - label.length)
  return /、$/.test(before) && /[增减新再]/.test(/[^，；]*$/.exec(before.slice(-CLAUSE))?.[0] ?? '')
}

const CLAUSE = 60

/** Whether the words speak of another year or of a part of this one. */
export function isAnotherTime(context: string, year: number): boolean {
  if (OTHER_TIME.test(context)) return true
  return Array.from(context.matchAll(/(?:19|20)\d\d(?=年)/g)).some(([written]) => Number(written) !== year)
}

// Names of others, whose numbers are not the report's: 县公安局办理……, not 全局 or 乡镇.
const OTHERS = /[一-鿿]{1,6}(?:镇|乡|街道|社区|局|委员会|法院|检察院|派出所|公司)(?![一-鿿]?(?:限|势|面|部|村|镇))/g
const NO_NAME = /(?:[我本全该各]|大|格|布|结|乡|城|集|农)(?:镇|乡|局|社区|街道|公司|委员会)$/

/** Whether the words name an office or a place that is not `organ`. */
export function namesOthers(context: string, organ: string): boolean {
  return (context.match(OTHERS) ?? []).some(
    (name) => !NO_NAME.test(name) && !name.endsWith(organ) && !organ.endsWith(name),
  )
}

// 东溪镇 …受理5件 and 西坪镇 …受理3件 are no contradiction.
function placesIn(context: string): string[] {
  const found =
    context.match(/[一-鿿]{1,6}?(?:镇|乡|街道|社区|村|局|院|中心|学校|中学|小学|派出所|司法所|股|科|公司|支部)/g) ?? []
  return [...new Set(found.map((place) => place.replace(LEADING, '')))].filter((place) => place.length > 1).sort()
}
