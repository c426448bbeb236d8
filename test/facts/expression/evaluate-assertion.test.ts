import { describe, expect, test } from 'vitest'
import { evaluateAssertion } from '../../../src/facts/expression/evaluate-assertion.ts'
import { createScope, within } from '../../../src/facts/expression/scope.ts'
import { treeOf } from '../tree.ts'

const root = treeOf({
  网络舆情: { 合计: '14件', 热线: '1件', 书记信箱: '1件', 问政四川: '12件' },
  预算: { 万: '1.5万元', 元: '15000元' },
  率: { 合格: '33.3%', 一: '1', 三: '3', 整: '33%', 错: '33.4%', 人均: '4.67件' },
  约数: {
    材料: '1000余份',
    份: '1034份',
    近: '近百人',
    人: '97人',
    大约: '约30万人',
    三十万: '304000人',
    多: '32万人',
  },
  空: '/',
  表: {
    新收: { 自然人: '3件', 企业: '1件', 总计: '4件' },
    结转: { 自然人: '1件', 企业: '0件', 总计: '1件' },
    合计: { 自然人: '4件', 企业: '2件', 总计: '5件' },
  },
})
const scope = createScope(root)

describe('what holds', () => {
  test.each([
    ['网络舆情.合计 = 网络舆情.热线 + 网络舆情.书记信箱 + 网络舆情.问政四川'],
    ['网络舆情.合计 == 14'],
    ['网络舆情.合计＝14件'],
    ['网络舆情.热线 = 网络舆情.书记信箱 = 1'],
    ['1 < 网络舆情.问政四川 <= 12'],
    ['网络舆情.合计 ≥ 14'],
    ['网络舆情.合计 != 13'],
    ['网络舆情.合计 ≠ 13'],
    ['网络舆情.合计 <> 13'],
    ['预算.万 = 预算.元'],
    ['0.1 + 0.2 = 0.3'],
    ['率.合格 = 占比(率.一, 率.三)'],
    ['率.一 / 率.三 = 率.合格'],
    ['占比(率.一, 率.三) = 率.整'],
    ['网络舆情.合计 / 3 = 率.人均'],
    ['率.一 / 率.三 * 3 = 1'],
    ['率.一 / 率.三 = 率.一 / 率.三'],
    ['约数.材料 = 约数.份'],
    ['约数.人 = 约数.近'],
    ['约数.三十万 = 约数.大约'],
  ])('%s', (text) => {
    const result = evaluateAssertion({ text }, scope)
    expect(result.problems).toEqual([])
    expect(result.holds).toBe(true)
  })
})

describe('what does not hold, with both sides and the difference', () => {
  test.each([
    ['网络舆情.合计 = 网络舆情.热线 + 网络舆情.问政四川', '14', '13', '1'],
    ['13 = 网络舆情.合计', '13', '14', '-1'],
    ['1 = 网络舆情.热线 = 2', '1', '2', '-1'],
    ['占比(率.一, 率.三) = 率.错', '33.33', '33.4', '-0.07'],
    ['约数.材料 = 2034份', '1000', '2034', '-1034'],
    ['约数.大约 = 约数.多', '30', '32', '-2'],
    ['网络舆情.合计 < 14', '14', '14', '0'],
    ['预算.万 > 预算.元', '1.5', '1.5', '0'],
  ])('%s', (text, left, right, difference) => {
    const result = evaluateAssertion({ text }, scope)
    expect(result.problems).toEqual([])
    expect(result.holds).toBe(false)
    expect(result.left?.value).toEqual(left)
    expect(result.right?.value).toEqual(right)
    expect(result.difference?.value).toEqual(difference)
  })
})

test('names its facts with their values and places', () => {
  const { operands, names } = evaluateAssertion({ text: '合计 = 热线 + 问政四川' }, within(scope, ['网络舆情']))
  expect(names).toEqual(['网络舆情.合计', '网络舆情.热线', '网络舆情.问政四川'])
  expect(operands[2]).toEqual({
    name: '网络舆情.问政四川',
    value: { kind: 'number', value: '12', unit: '件' },
    span: { path: 'data/a.yaml', start: 0, end: 1 },
  })
})

test.each([
  ['自然人', true],
  ['企业', false],
])('a table read by columns: %s', (column, holds) => {
  const result = evaluateAssertion({ text: '新收 + 结转 = 合计' }, within(scope, ['表'], [column]))
  expect(result.problems).toEqual([])
  expect(result.holds).toBe(holds)
  expect(result.names).toEqual([`表.新收.${column}`, `表.结转.${column}`, `表.合计.${column}`])
})

test.each([
  ['新收', true],
  ['合计', false],
])('a table read by rows: %s', (row, holds) => {
  const result = evaluateAssertion({ text: '自然人 + 企业 = 总计' }, within(scope, ['表', row]))
  expect(result.holds).toBe(holds)
})

test.each([
  ['网络舆情.合计', '断言里没有等号', '网络舆情.合计'],
  ['= 3', '式子没有写完', ''],
  ['3 =', '式子没有写完', ''],
  ['网络舆情.合计 = 预算.元', '单位不同：件和元', '网络舆情.合计 = 预算.元'],
  ['网络舆情.合计 = 空', '“空”没有数', '空'],
  ['网络舆情 = 14', '一行或一列数', '网络舆情'],
  ['表.新收 + 表.接转 = 表.合计', '没有“表.接转”', '表.接转'],
  ['1 = = 1', '两个比较的符号连在一起', '='],
  ['1 = >= 1', '两个比较的符号连在一起', '>='],
  ['(1 = 1)', '式子没有写完', '1 '],
  ['网络舆情.合计 = 网络舆情.信箱', '没有“网络舆情.信箱”', '网络舆情.信箱'],
])('%s: %s', (text, message, place) => {
  const { problems, holds, left } = evaluateAssertion({ text }, scope)
  expect(holds).toBe(false)
  expect(left).toBeUndefined()
  expect(problems).toHaveLength(1)
  expect(problems[0]?.message.zh).toContain(message)
  expect(text.slice(problems[0]?.start, problems[0]?.end)).toBe(place)
})

describe('what an approximate number may stand for', () => {
  const least = (stated: string, values: readonly number[]) => {
    const scope = createScope(treeOf({ 数: stated }))
    return values.filter((value) => evaluateAssertion({ text: `数 = ${value}` }, scope).holds)
  }
  test.each([
    ['1000余', [999, 1000, 1034, 1099, 1100, 1999], [1000, 1034, 1099]],
    ['1200余', [1199, 1234, 1299, 1300], [1234, 1299]],
    ['230余', [229, 234, 239, 240], [234, 239]],
    ['20余', [19, 20, 29, 30], [20, 29]],
    ['3余', [3, 3.5, 4], [3, 3.5]],
    ['1.2万余', [11999, 12000, 12999, 13000], [12000, 12999]],
    ['近100', [89, 90, 97, 100, 101], [90, 97, 100]],
    ['近10', [1, 8, 9, 10], [9, 10]],
    ['不足5', [3, 4, 5], [4, 5]],
    ['约1000', [900, 950, 1050, 1051, 1500], [950, 1050]],
  ])('%s', (stated, values, held) => {
    expect(least(stated, values)).toEqual(held)
  })
})

test.each([
  ['15 / 2 = 8', false],
  ['15 / 2 = 7.5', true],
  ['15 / 2 != 8', true],
  ['14 / 3 = 5', true],
  ['14 / 3 = 4', false],
  ['29 / 4 = 7.3', true],
  ['29 / 4 = 7', false],
  ['占比(1, 8) = 13%', true],
  ['占比(1, 8) = 12%', false],
  ['1 / 8 = 13%', true],
])('a quotient that ends is exact, unless a decimal or a percentage was stated: %s %s', (text, holds) => {
  expect(evaluateAssertion({ text }, scope)).toMatchObject({ holds, problems: [] })
})

test.each([
  ['率.一 / 率.三 = 33.34%', ['0.33333', '0.3334', '-0.00007']],
  ['33.34% = 占比(率.一, 率.三)', ['33.34%', '33.333%', '0.007%']],
  ['33.4% = 0.33', ['33.4%', '33%', '0.4%']],
  ['12000元 = 1.3万元', ['12000元', '13000元', '-1000元']],
  ['2.50 = 占比(1, 3)', ['250%', '33.33%', '216.67%']],
])('%s is told in one unit, with places that show the difference', (text, shown) => {
  const { left, right, difference } = evaluateAssertion({ text }, scope)
  expect([left, right, difference].map((number) => `${number?.value}${number?.unit}`)).toEqual(shown)
  expect(difference?.quotient).toBeUndefined()
})
