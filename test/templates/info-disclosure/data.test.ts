// The official tables as clerks write them: names with and without numbers, nested or not, and what is wrong with them.

import { describe, expect, test } from 'vitest'
import { readTable } from '../../../templates/info-disclosure/data/read-table.ts'
import { tableSpecs } from '../../../templates/info-disclosure/tables/index.ts'
import { cellKey, leavesOf } from '../../../templates/info-disclosure/tables/table-spec.ts'
import { expectComplete } from '../../project.ts'
import {
  applicationNumbers,
  count,
  DISCLOSURE,
  findingsOf,
  intact,
  judge,
  type Plain,
  reportOf,
  reviewNumbers,
  treeOf,
} from './tree.ts'

const [disclosure, applications, reviews] = tableSpecs
if (!disclosure || !applications || !reviews) throw new Error('three tables')

test('the tables have the cells of the official sheets', () => {
  const sizes = tableSpecs.map((spec) => readTable(spec, treeOf(intact())).cells.size)
  expect(sizes).toEqual([2 * 3 + 3 + 1, 25 * 7, 15])
})

test('names with their numbers, nested as on the sheet, with nested columns', () => {
  const numbers = applicationNumbers()
  const [block] = applications.blocks
  const rows = leavesOf(block?.rows ?? [])
  const names = Object.keys(numbers)
  const nested: Record<string, Record<string, unknown>> = {}
  for (const [index, { entry, heads }] of rows.entries()) {
    let place: Record<string, unknown> = nested
    for (const head of heads) {
      const next: Record<string, unknown> = (place[head.label] as Record<string, unknown>) ?? {}
      place[head.label] = next
      place = next
    }
    const { 自然人, 总计, ...organisations } = numbers[names[index] ?? ''] ?? {}
    place[entry.label] = { 申请人情况: { 自然人, 法人或其他组织: organisations, 总计 } }
  }
  // Built of labels above, it has the shape of a tree.
  expect(findingsOf({ ...intact(), 申请办理: nested as Plain })).toEqual([])
  expect(Object.keys(nested)).toHaveLength(4)
})

test('a table of its official title, and lawsuits nested under 行政诉讼', () => {
  const { 行政复议, ...suits } = reviewNumbers()
  const plain = {
    主动公开政府信息情况: DISCLOSURE,
    依申请公开: applicationNumbers(),
    '政府信息公开行政复议、行政诉讼情况': { 行政复议: 行政复议 ?? {}, 行政诉讼: suits },
  }
  expect(findingsOf(plain)).toEqual([])
})

test('other forms of brackets, quotes and spaces', () => {
  const { 予以公开, '危及“三安全一稳定”': stability, 总计, ...rest } = applicationNumbers()
  const plain: Plain = {
    ...rest,
    '(一) 予以公开': 予以公开 ?? {},
    '3．危及"三安全一稳定"': stability ?? {},
    '（七）总计': 总计 ?? {},
  }
  expect(findingsOf({ ...intact(), 申请办理: plain })).toEqual([])
})

test('a CSV file whose heads of rows have lines of their own, and whose blocks share their columns', () => {
  const blank = (columns: readonly string[]) => Object.fromEntries(columns.map((column) => [column, '']))
  const columns = ['自然人', '商业企业', '总计']
  const wide = ['本年制发件数', '本年废止件数', '现行有效件数', '本年处理决定数量', '本年收费金额']
  const plain = {
    申请办理: { ...applicationNumbers(), '三、本年度办理结果': blank(columns), '（三）不予公开': blank(columns) },
    主动公开: {
      规章: { ...blank(wide), 本年制发件数: 0, 本年废止件数: 0, 现行有效件数: 0 },
      行政规范性文件: { ...blank(wide), 本年制发件数: 0, 本年废止件数: 0, 现行有效件数: 3 },
      行政许可: { ...blank(wide), 本年处理决定数量: 4 },
      行政处罚: { ...blank(wide), 本年处理决定数量: 0 },
      行政强制: { ...blank(wide), 本年处理决定数量: 0 },
      行政事业性收费: { ...blank(wide), 本年收费金额: 0 },
    },
  }
  expect(findingsOf({ ...intact(), ...plain })).toEqual([])
})

const cellCases: readonly (readonly [string, Plain, string])[] = [
  ['words', '若干', 'data-number'],
  ['a fraction', count('1.5'), 'data-number'],
  ['a number below 0', count('-1'), 'data-number'],
  ['an approximation', { ...count(6), approximation: '余' }, 'data-number'],
  ['another unit', count(6, '万元'), 'data-number'],
  ['nothing', '', 'data-blank'],
  ['a stroke', '/', 'data-blank'],
]

describe('a cell with', () => {
  test.each(cellCases)('%s', (_, value, code) => {
    const numbers: Record<string, Record<string, Plain>> = applicationNumbers()
    const changed = { ...numbers, 结转下年度: { ...numbers.结转下年度, 科研机构: value } }
    const findings = judge(reportOf({ root: treeOf({ ...intact(), 申请办理: changed }) }))
    expect(findings.map((found) => `${found.code} ${found.span?.path}`)).toEqual([
      `info-disclosure/${code} data/申请办理/结转下年度/科研机构`,
    ])
    expectComplete(findings)
  })

  test.each([count(0), count(0, '件'), count('0.0')])('%j is a count', (value) => {
    const numbers: Record<string, Record<string, Plain>> = applicationNumbers()
    const changed = { ...numbers, 结转下年度: { ...numbers.结转下年度, 科研机构: value } }
    expect(findingsOf({ ...intact(), 申请办理: changed })).toEqual([])
  })
})

test('a fee may be a fraction, in 万元 alone', () => {
  const fee = (value: Plain) => ({
    ...intact(),
    主动公开: { ...(DISCLOSURE as object), 行政事业性收费: value } as Plain,
  })
  expect(findingsOf(fee(count('0.05')))).toEqual([])
  expect(findingsOf(fee(count('500', '元')))).toEqual(['info-disclosure/data-number data/主动公开/行政事业性收费'])
  expect(findingsOf(fee(count('-5')))).toEqual(['info-disclosure/data-number data/主动公开/行政事业性收费'])
})

describe('what is missing, unknown or given twice', () => {
  test('all tables: each is named once, at the manifest', () => {
    const findings = judge(reportOf({ root: treeOf({}) }))
    expect(findings.map(({ code, span }) => `${code} ${span?.path}`)).toEqual(
      tableSpecs.map(() => 'info-disclosure/data-missing report.yaml'),
    )
    expectComplete(findings)
  })

  test('a row', () => {
    const { 重复申请: _, ...rest } = applicationNumbers()
    const findings = judge(reportOf({ root: treeOf({ ...intact(), 申请办理: rest }) }))
    expect(findings.map(({ message }) => message.zh)).toEqual(['“申请办理”缺少“2.重复申请”一行'])
    expectComplete(findings)
  })

  test('columns of a row: one finding', () => {
    const numbers = applicationNumbers()
    const { 商业企业: _, 其他: __, ...rest } = numbers.重复申请 ?? {}
    const findings = judge(reportOf({ root: treeOf({ ...intact(), 申请办理: { ...numbers, 重复申请: rest } }) }))
    expect(findings.map(({ code, span }) => `${code} ${span?.path}`)).toEqual([
      'info-disclosure/data-missing data/申请办理/重复申请',
    ])
    expect(findings[0]?.message.zh).toContain('“商业企业”、“其他”')
  })

  test('a mistyped row: the right one is suggested, and not missed besides', () => {
    const { 重复申请, ...rest } = applicationNumbers()
    const plain = { ...intact(), 申请办理: { ...rest, 重付申请: 重复申请 ?? {} } }
    const findings = judge(reportOf({ root: treeOf(plain) }))
    expect(findings.map(({ code }) => code)).toEqual(['info-disclosure/data-unknown'])
    expect(findings[0]?.help?.zh).toBe('是不是“重复申请”？')
    expectComplete(findings)
  })

  test('a mistyped head of several columns, and one of several rows: one finding each', () => {
    const nest = ({ 自然人, 总计, ...organisations }: Readonly<Record<string, number>>): Plain => ({
      自然人: 自然人 ?? 0,
      法人和其他组织: organisations,
      总计: 总计 ?? 0,
    })
    const columns = Object.entries(applicationNumbers()).map(([name, row]) => [name, nest(row)] as const)
    const { 行政复议, ...suits } = reviewNumbers()
    const plain = {
      ...intact(),
      申请办理: Object.fromEntries(columns),
      复议诉讼: { 行政复议: 行政复议 ?? {}, 行政诉说: suits },
    }
    const findings = judge(reportOf({ root: treeOf(plain) }))
    expect(findings.map(({ code, span }) => `${code} ${span?.path}`)).toEqual([
      'info-disclosure/data-unknown data/申请办理/新收/法人和其他组织',
      'info-disclosure/data-unknown data/复议诉讼/行政诉说',
    ])
    expect(findings.map(({ help }) => help?.zh)).toEqual(['是不是“法人或其他组织”？', '是不是“行政诉讼”？'])
  })

  test('a row with and without its number', () => {
    const numbers = applicationNumbers()
    const plain = { ...intact(), 申请办理: { ...numbers, '2.重复申请': numbers.重复申请 ?? {} } }
    const findings = judge(reportOf({ root: treeOf(plain) }))
    expect(findings.map(({ code, span }) => `${code} ${span?.path}`)).toEqual([
      'info-disclosure/data-unknown data/申请办理/2.重复申请',
    ])
    expect(findings[0]?.notes?.[0]?.span?.path).toBe('data/申请办理/重复申请')
  })

  test('one number for several rows or columns', () => {
    const numbers: Record<string, Plain> = applicationNumbers()
    const names = ['属于国家秘密', '其他法律行政法规禁止公开', '危及“三安全一稳定”', '保护第三方合法权益']
    const others = ['属于三类内部事务信息', '属于四类过程性信息', '属于行政执法案卷', '属于行政查询事项']
    const rest = Object.fromEntries(Object.entries(numbers).filter(([name]) => ![...names, ...others].includes(name)))
    expect(findingsOf({ ...intact(), 申请办理: { ...rest, 不予公开: 31 } })).toEqual([
      'info-disclosure/data-missing data/申请办理/不予公开',
    ])
    expect(findingsOf({ ...intact(), 申请办理: { ...numbers, 新收: 186 } })).toEqual([
      'info-disclosure/data-missing data/申请办理/新收',
    ])
  })
})

test('the columns of a block are asked for by its own rows alone', () => {
  const licences = readTable(disclosure, treeOf(intact())).cells.get(cellKey('licences', 'decisions'))
  expect(licences?.count).toBe(5120n)
  const given = { ...intact(), 主动公开: { ...(DISCLOSURE as object), 行政许可: { 本年制发件数: 3 } } as Plain }
  expect(findingsOf(given)).toEqual(['info-disclosure/data-unknown data/主动公开/行政许可/本年制发件数'])
})
