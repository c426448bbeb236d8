// A table of twenty thousand rows: what many formulas ask for is looked up once, and many mistakes cost no more than some.

import { expect, test } from 'vitest'
import { evaluate } from '../../../src/facts/expression/evaluate.ts'
import { createScope } from '../../../src/facts/expression/scope.ts'
import { type Tree, treeOf } from '../tree.ts'

const ROWS = 20_000
const rows: Record<string, Tree> = {}
for (let index = 0; index < ROWS; index++)
  rows[`第${index}村`] = { 新收: `${index}件`, 结转: '1件', 总计: `${index + 1}件` }
const scope = createScope(treeOf({ 表: rows }))

test('the sum of a column, a hundred times', () => {
  for (let time = 0; time < 100; time++) {
    const { value, names } = evaluate({ text: '求和(表.总计)' }, scope)
    expect(value).toMatchObject({ value: '200010000', unit: '件' })
    expect(names).toHaveLength(ROWS)
  }
}, 20_000)

test('five thousand misspelt names', () => {
  const helps = Array.from({ length: 5000 }, (_, index) => {
    const { problems } = evaluate({ text: `表.第${index}存.总记` }, scope)
    expect(problems.map(({ message }) => message.zh)).toEqual([`数据里没有“表.第${index}存.总记”`])
    return problems[0]?.help?.zh ?? ''
  })
  expect(helps[0]).toBe('是不是“表.第0村.总计”？')
  expect(helps.at(-1)).toBe('请在 data 文件夹的文件里写明它')
}, 20_000)

test('an unknown column is blamed once', () => {
  expect(evaluate({ text: '求和(表.总记)' }, scope).problems).toHaveLength(1)
  expect(evaluate({ text: '求和(没有)' }, scope).problems).toHaveLength(1)
})
