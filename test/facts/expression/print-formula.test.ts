import { describe, expect, test } from 'vitest'
import { evaluateFact } from '../../../src/facts/expression/evaluate.ts'
import { evaluateAssertion } from '../../../src/facts/expression/evaluate-assertion.ts'
import { descend } from '../../../src/facts/expression/look-up.ts'
import { printFormula } from '../../../src/facts/expression/print-formula.ts'
import { createScope, within } from '../../../src/facts/expression/scope.ts'
import { treeOf } from '../tree.ts'

const root = treeOf({
  网络舆情: { 合计: ['14件', '12件'], 热线: '1件', 书记信箱: '1件', 问政四川: ['12件', '0'], 平均: '=合计 / 3' },
  经费: { 总额: '12345678元', 培训: '1234.5万元', 宣传: ['3.2亿元', '3.2亿元'] },
  合格率: ['92.3%', '90%'],
  材料: '1000余份',
  户籍: '1034件',
  人数: '约30万人',
  部门: '县司法局',
  空: '',
  无: '—',
  比: '0.125',
  降: ['97件', '100件'],
})
const scope = createScope(root)

test.each([
  ['网络舆情.合计', '14'],
  [' 网络舆情.合计 ', '14'],
  ['网络舆情.合计：带单位', '14件'],
  ['网络舆情.合计: 带单位', '14件'],
  ['网络舆情.合计|汉字、带单位', '十四件'],
  ['网络舆情.“合计”：汉字', '十四'],
  ['网络舆情["合计"]', '14'],
  ['网络舆情.热线 + 网络舆情.书记信箱', '2'],
  ['网络舆情.合计 + 1', '15'],
  ['（网络舆情.合计＋1）×2：带单位', '30件'],
  ['网络舆情.平均', '4.67'],
  ['网络舆情.平均：整数', '5'],
  ['求和(网络舆情.热线，网络舆情.书记信箱，网络舆情.问政四川)', '14'],
  ['占比(网络舆情.热线, 网络舆情.合计)', '7.1%'],
  ['占比(网络舆情.合计, 网络舆情.合计)', '100%'],
  ['占比(网络舆情.热线, 网络舆情.合计)：两位小数', '7.14%'],
  ['增长(网络舆情.合计)', '16.7%'],
  ['增减(网络舆情.合计)', '增长16.7%'],
  ['增减(降)', '下降3%'],
  ['增减(经费.宣传)', '持平'],
  ['增减(14, 13.9999)', '基本持平'],
  ['增减量(网络舆情.合计)', '增加2件'],
  ['增减量(合格率)', '提高2.3个百分点'],
  ['差(合格率, 上年(合格率))', '2.3个百分点'],
  ['上年(网络舆情.合计)', '12'],
  ['上年(网络舆情.平均)', '4'],
  ['增长(降)：绝对值', '3%'],
  ['1 - 合格率', '7.7%'],
  ['网络舆情.合计 * 50%', '7'],
  ['经费.总额：万元，两位小数', '1234.57'],
  ['经费.总额：万元，两位小数，带单位，千分位', '1,234.57万元'],
  ['经费.总额：万，一位小数', '1234.6万'],
  ['经费.培训', '1234.5'],
  ['经费.培训：亿，两位小数，带单位', '0.12亿元'],
  ['经费.总额 + 经费.培训：带单位', '24690678元'],
  ['经费.培训 + 经费.总额：带单位', '2469.0678万元'],
  ['材料', '1000余'],
  ['材料：带单位', '1000余份'],
  ['户籍：余', '1000余'],
  ['人数：万，带单位', '约30万人'],
  ['人数', '约30'],
  ['比：百分比', '12.5%'],
  ['合格率', '92.3%'],
  ['合格率：汉字', '百分之九十二点三'],
  ['部门', '县司法局'],
  ['-网络舆情.热线', '-1'],
  ['0.1 + 0.2', '0.3'],
  ['最大(网络舆情.热线, 网络舆情.问政四川)', '12'],
  ['计数(网络舆情)', '5'],
  ['经费.培训 / 网络舆情.合计：带单位', '88.18万元/件'],
])('{{ %s }} prints %s', (text, printed) => {
  const result = printFormula({ text }, scope)
  expect(result.problems).toEqual([])
  expect(result.text).toBe(printed)
})

describe('without a format a number is printed as it was stated', () => {
  test.each([
    ['1.2万人次', '{}万人次', '1.2万人次'],
    ['1.2万余人次', '{}人次', '1.2万余人次'],
    ['近1.5亿人', '{}亿人', '近1.5亿人'],
    ['1.5亿', '{}', '1.5亿'],
    ['约1.5亿', '{}', '约1.5亿'],
    ['近万人', '{}人', '近万人'],
    ['百余名', '{}名', '百余名'],
    ['1.2亿元', '{}亿元', '1.2亿元'],
    ['1.2亿余元', '{}元', '1.2亿余元'],
    ['10余万件', '{}万件', '10余万件'],
  ])('%s', (stated, written, printed) => {
    const printedAs = (formula: string) =>
      printFormula({ text: formula }, createScope(treeOf({ 数: stated }))).text ?? ''
    expect(written.replace('{}', printedAs('数'))).toBe(printed)
  })

  test('with its unit, and once it is reckoned with or formatted, in figures', () => {
    const of = createScope(treeOf({ 亿: '1.5亿', 近: '近万人', 次: '1.2万人次', 人次: '300人次' }))
    const printed = ['近：带单位', '亿 + 1', '亿：千分位', '次 + 人次：带单位', '人次 + 次：带单位', '次：人次，千分位']
    expect(printed.map((text) => printFormula({ text }, of).text)).toEqual([
      '近万人',
      '150000001',
      '150,000,000',
      '1.23万人次',
      '12300人次',
      '12,000',
    ])
  })
})

test.each([
  ['网络舆情.合记', '数据里没有“网络舆情.合记”', '网络舆情.合记', '是不是“网络舆情.合计”？'],
  ['合计', '数据里没有“合计”', '合计', '是不是“网络舆情.合计”？'],
  ['网络舆情.合计 + 经费.培训', '单位不同：件和万元不能相加减或比较', '网络舆情.合计 + 经费.培训', '请核对'],
  ['网络舆情.合计 + 比', '单位不同：件和没有单位的数', '网络舆情.合计 + 比', '请给没有单位的数据'],
  ['网络舆情.合计 / 0', '除数是0', '网络舆情.合计 / 0', undefined],
  ['网络舆情', '这里是一行或一列数，印不出来', '网络舆情', '求和'],
  ['网络舆情 + 1', '这里是一行或一列数，不是一个数', '网络舆情', '求和'],
  ['空 + 1', '“空”没有数', '空', '写0'],
  ['空', '这个数据是空的', '空', '写0'],
  ['无', '这个数据没有数，写的是“—”', '无', '::数据表'],
  ['部门 + 1', '“部门”是文字“县司法局”', '部门', undefined],
  ['部门：两位小数', '是文字，不能用数的格式', '部门', undefined],
  ['占笔(空, 空)', '没有“占笔”这个函数', '占笔', '占比'],
  ['占比(比)', '占比(…)里有1个值，应有2个', '占比(比', '例如'],
  ['增长(比)', '“比”没有上年的数', '比', '上年'],
  ['增长(网络舆情.问政四川)', '上年的数是0', '增长(网络舆情.问政四川', '增减量'],
  ['比：两位小树', '没有“两位小树”这种格式', '两位小树', '两位小数'],
  ['比：', '冒号后面没有写格式', '：', '去掉冒号'],
  ['网络舆情.单位', '“单位”是“网络舆情”的设置，不是数据', '网络舆情.单位', '带单位'],
  ['网络舆情.合计.上年', '“上年”是“网络舆情.合计”的设置', '网络舆情.合计.上年', '上年(网络舆情.合计)'],
  ['求和()', '求和(…)里有0个值，应有至少1个', '求和', '例如'],
  ['增长(1, 2, 3)', '里有3个值，应有1或2个', '增长(1, 2, 3', '例如'],
  ['比：万元', '没有单位的数不能换算成万元', '比', '请核对'],
  ['增减(合格率)：百分点', '增长率不能印成百分点', '增减(合格率)', '增减量'],
  ['增长(合格率)：百分点', '增长率不能印成百分点', '增长(合格率)', '增减量'],
  ['比：整数，两位小数', '重复或冲突', '两位小数', undefined],
  ['比 = 1', '这里不能比较', '=', '断言'],
  ['比 比', '前面缺运算符号', '比', '写明'],
  ['(比', '式子没有写完', '比', '括号'],
  ['比 +', '式子没有写完', '+', '补上'],
  ['', '式子没有写完', '', '补上'],
  ['比)', '这里不该有这个符号', ')', '成对'],
  ['申请.1.属于国家秘密', '数据里没有“申请.1.属于国家秘密”', '申请.1.属于国家秘密', undefined],
  ['2x', '“2x”不是一个数', '2x', '引号'],
  ['“合计', '引号没有收住', '“合计', '”'],
  ['比 & 比', '不能有“&”', '&', '引号'],
  ['比 ** 2', '这里不该有', '*', ''],
])('{{ %s }}: %s', (text, message, place, help) => {
  const { text: printed, problems } = printFormula({ text }, scope)
  expect(printed).toBeUndefined()
  expect(problems).toHaveLength(1)
  const [problem] = problems
  expect(problem?.message.zh).toContain(message)
  expect(problem?.message.en).toMatch(/[a-z]/)
  expect(text.slice(problem?.start, problem?.end)).toBe(place)
  expect(problem?.expected).toBeDefined()
  // Chinese and English stand for the same, in every part.
  for (const part of [problem?.message, problem?.expected, problem?.help])
    if (part !== undefined)
      expect([part.zh, part.en]).toEqual([expect.stringMatching(/\p{Script=Han}/u), expect.stringMatching(/[a-z]/)])
  if (help !== undefined) expect(problem?.help?.zh).toContain(help)
})

describe('what is a known name as well as a number or a formula', () => {
  const unclear = createScope(
    treeOf({
      12345: '7600件',
      甲: '3',
      乙: '1',
      '甲-乙': '9',
      组: { 甲: '5', 乙: '1', '甲/乙': '7' },
      '增减(%)': '4%',
      '组.甲': '6',
    }),
  )
  test.each([
    ['12345', '这里的 12345 是数还是数据的名称？', '“12345”'],
    ['12345 + 1', '这里的 12345 是数还是数据的名称？', '12345.0'],
    ['甲-乙', '这里的 甲-乙 是算式还是数据的名称？', '“甲-乙”'],
    ['组.甲/乙', '这里的 组.甲/乙 是算式还是数据的名称？', '组.“甲/乙”'],
    [' 增减(%)：带单位', '这里的 增减(%) 是算式还是数据的名称？', '“增减(%)”'],
    ['组.甲', '这里的 组.甲 是算式还是数据的名称？', '“组.甲”'],
  ])('{{ %s }}', (text, message, help) => {
    const { problems } = printFormula({ text }, unclear)
    expect(problems.map((found) => found.message.zh)).toEqual([message])
    expect(problems[0]?.help?.zh).toContain(help)
  })

  test.each([
    ['“12345”', '7600'],
    ['12345.0', '12345.0'],
    ['“甲-乙”', '9'],
    ['甲 - 乙', '2'],
    ['组.“甲/乙”', '7'],
    ['组.乙', '1'],
    ['“增减(%)”', '4%'],
    ['“组.甲”', '6'],
    ['组["甲"]', '5'],
  ])('{{ %s }} is clear: %s', (text, printed) => {
    expect(printFormula({ text }, unclear)).toMatchObject({ text: printed, problems: [] })
  })

  test('in an assertion and in a computed fact', () => {
    const scope = createScope(treeOf({ 历年: { 2022: '3件', 2023: '5件', 和: '=2022 + 1' } }))
    const problems = [
      ...evaluateAssertion({ text: '2023 >= 2022' }, within(scope, ['历年'])).problems,
      ...evaluateAssertion({ text: '1 = 甲-乙' }, unclear).problems,
    ]
    expect(problems.map((found) => found.message.zh)).toEqual([
      '这里的 2023 是数还是数据的名称？',
      '这里的 2022 是数还是数据的名称？',
      '这里的 甲-乙 是算式还是数据的名称？',
    ])
    const sum = descend(scope.root, ['历年', '和'])
    expect(sum?.kind === 'fact' && evaluateFact(sum, scope).problems).toHaveLength(1)
  })
})

describe('a quotient is not rounded to nothing or to everything', () => {
  test.each([
    ['1 / 3000', '不是0.00，', '小数4'],
    ['占比(1, 3000)', '不是0.0%，', '小数2'],
    ['占比(2499, 2500)', '不是100.0%，', '小数2'],
    ['2499 / 2500：百分比', '不是100.0%，', '小数2'],
    ['2499 / 2500', '不是1.00，', '小数4'],
    ['增长(10001件, 10000件)', '不是0.0%，', '小数2'],
    ['1 / 30000000000', '不是0.00，', '万分之一'],
  ])('{{ %s }}', (text, message, help) => {
    const { text: printed, problems } = printFormula({ text }, scope)
    expect(printed).toBeUndefined()
    expect(problems[0]?.message.zh).toContain(message)
    expect(problems[0]?.help?.zh).toContain(help)
  })

  test.each([
    ['1 / 3000：两位小数', '0.00'],
    ['占比(1, 3000)：小数2', '0.03%'],
    ['占比(2499, 2500)：一位小数', '100.0%'],
    ['占比(2500, 2500)', '100%'],
    ['占比(0, 2500)', '0%'],
    ['占比(1, 3)', '33.3%'],
    ['增长(3999件, 2000件)', '100.0%'],
    ['增减(10001件, 10000件)', '基本持平'],
  ])('{{ %s }} prints %s', (text, printed) => {
    expect(printFormula({ text }, scope)).toMatchObject({ text: printed, problems: [] })
  })
})
