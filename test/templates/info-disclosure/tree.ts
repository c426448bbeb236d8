// Facts for tests, made by hand: a tree of plain values, each with a place of its own.

import { runRules } from '../../../src/check/run-rules.ts'
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts'
import type { FactGroup, FactNode, FactNumber, Facts, FactValue } from '../../../src/model/facts.ts'
import { gbt9704 } from '../../../src/model/gbt9704.ts'
import type { Report } from '../../../src/model/report.ts'
import { infoDisclosure } from '../../../templates/info-disclosure/index.ts'
import type { InfoDisclosureExtras } from '../../../templates/info-disclosure/schema.ts'
import { analyseFiles, type Files, starterOf } from '../../project.ts'

export type Plain = number | string | FactValue | { readonly [name: string]: Plain }

/** The place of a fact is its path in `file`, so that a finding's place can be read. */
export function treeOf(plain: Plain, path: readonly string[] = [], file = 'data'): FactGroup {
  const node = nodeOf(plain, path, file)
  if (node.kind !== 'group') throw new Error('a tree is a group')
  return node
}

function nodeOf(plain: Plain, path: readonly string[], file: string): FactNode {
  const span = { path: [file, ...path].join('/'), start: 0, end: 1 }
  if (typeof plain === 'object' && !isValue(plain)) {
    const entries = Object.entries(plain).map(([name, value]): [string, FactNode] => [
      name,
      nodeOf(value, [...path, name], file),
    ])
    return { kind: 'group', path, children: new Map(entries), assertions: [], span }
  }
  return { kind: 'fact', path, value: factValue(plain), aliases: [], span }
}

function isValue(plain: object): plain is FactValue {
  return 'kind' in plain && typeof plain.kind === 'string'
}

function factValue(plain: number | string | FactValue): FactValue {
  if (typeof plain === 'object') return plain
  if (typeof plain === 'number') return count(plain)
  return plain === '' || plain === '/' ? { kind: 'absent', written: plain } : { kind: 'text', text: plain }
}

export function count(value: number | string, unit = ''): FactNumber {
  return { kind: 'number', value: String(value), unit }
}

const ROWS = [
  ['新收', 142, 21, 6, 5, 6, 6],
  ['上年结转', 4, 0, 0, 0, 1, 0],
  ['予以公开', 68, 9, 2, 1, 3, 0],
  ['部分公开', 0, 1, 1, 0, 0, 1],
  ['属于国家秘密', 2, 1, 0, 1, 0, 0],
  ['其他法律行政法规禁止公开', 1, 1, 0, 0, 0, 1],
  ['危及“三安全一稳定”', 8, 1, 0, 0, 0, 0],
  ['保护第三方合法权益', 5, 0, 1, 0, 0, 0],
  ['属于三类内部事务信息', 0, 1, 0, 0, 0, 0],
  ['属于四类过程性信息', 2, 1, 0, 0, 0, 1],
  ['属于行政执法案卷', 2, 0, 0, 0, 0, 0],
  ['属于行政查询事项', 2, 0, 0, 0, 0, 0],
  ['本机关不掌握相关政府信息', 27, 2, 0, 0, 1, 0],
  ['没有现成信息需要另行制作', 3, 0, 1, 0, 1, 1],
  ['补正后申请内容仍不明确', 2, 1, 0, 0, 0, 0],
  ['信访举报投诉类申请', 3, 0, 0, 1, 1, 1],
  ['重复申请', 0, 0, 1, 0, 0, 0],
  ['要求提供公开出版物', 0, 0, 0, 0, 0, 0],
  ['无正当理由大量反复申请', 2, 0, 0, 0, 0, 0],
  ['要求行政机关确认或重新出具已获取信息', 8, 0, 0, 1, 1, 0],
  ['逾期不补正', 2, 1, 0, 1, 0, 1],
  ['逾期未缴费', 0, 0, 0, 0, 0, 0],
  ['其他', 3, 1, 0, 0, 0, 0],
  ['总计', 140, 20, 6, 5, 7, 6],
  ['结转下年度', 6, 1, 0, 0, 0, 0],
] as const

export const COLUMNS = ['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计'] as const
export const rowNames: readonly string[] = ROWS.map(([name]) => name)
/** The 21 rows that （七）总计 adds up. */
export const resultNames = rowNames.slice(2, 23)

export type Numbers = Record<string, Record<string, number>>

export function applicationNumbers(): Numbers {
  return Object.fromEntries(
    ROWS.map(([name, ...parts]) => {
      const total = parts.reduce<number>((sum, part) => sum + part, 0)
      return [name, Object.fromEntries(COLUMNS.map((column, index) => [column, parts[index] ?? total]))]
    }),
  )
}

export function reviewNumbers(): Numbers {
  const group = (upheld: number, corrected: number, other: number, pending: number) => ({
    结果维持: upheld,
    结果纠正: corrected,
    其他结果: other,
    尚未审结: pending,
    总计: upheld + corrected + other + pending,
  })
  return { 行政复议: group(3, 1, 0, 1), 未经复议直接起诉: group(1, 0, 1, 0), 复议后起诉: group(0, 0, 0, 1) }
}

export const DISCLOSURE: Plain = {
  规章: { 制发: 0, 废止: 0, 现行有效: 0 },
  行政规范性文件: { 制发: 6, 废止: 2, 现行有效: 31 },
  行政许可: 5120,
  行政处罚: { 本年处理决定数量: 348 },
  行政强制: 12,
  行政事业性收费: count('23.6', '万元'),
}

export function intact(): { readonly [name: string]: Plain } {
  return { 主动公开: DISCLOSURE, 申请办理: applicationNumbers(), 复议诉讼: reviewNumbers() }
}

/** A report of the starter with other facts, and other files where given. */
export function reportOf(facts: Facts, files?: Files): Report<InfoDisclosureExtras> {
  return { ...(files ? analysed({ ...BASE, ...files }).report : STARTER.report), facts }
}

function analysed(files: Files) {
  const { report, doc } = analyseFiles(files)
  if (report === undefined || doc === undefined) throw new Error('no report')
  // Its template is info-disclosure, whose extras these are.
  return { report: report as Report<InfoDisclosureExtras>, doc }
}

// Its own sentences are bound to its own data.
const BASE: Files = { ...starterOf('info-disclosure'), 'sections/10-总体情况.md': '工作取得新的进展。\n' }
const STARTER = analysed(BASE)

/** What the template's own rules say; none of them looks at the paper. */
export function judge(report: Report<InfoDisclosureExtras>): Diagnostic[] {
  return runRules(infoDisclosure.rules, { report, doc: STARTER.doc, profile: gbt9704 })
}

/** `code place` of every finding about this data; last year's is that of `previous`. */
export function findingsOf(plain: Plain, previous?: Plain, files?: Files): string[] {
  const facts = { root: treeOf(plain), ...(previous === undefined ? {} : { previous: treeOf(previous, [], 'last') }) }
  return judge(reportOf(facts, files)).map(({ code, span }) => `${code} ${span?.path ?? ''}`)
}
