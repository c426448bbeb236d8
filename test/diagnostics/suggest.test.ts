import { describe, expect, test } from 'vitest'
import { closest } from '../../src/diagnostics/suggest.ts'

const keys = [
  '模板',
  '年度',
  '发文机关',
  '标题',
  '主送',
  '抄送',
  '署名',
  '成文日期',
  'template',
  'year',
  'organ',
  'date',
]

describe('closest', () => {
  test.each([
    ['年份', '年度'],
    ['成文日', '成文日期'],
    ['日期成文', '成文日期'],
    ['成文', '成文日期'],
    ['署名单位', '署名'],
    ['发文机构', '发文机关'],
    ['templete', 'template'],
    ['tempalte', 'template'],
    ['Template', 'template'],
    ['ｙｅａｒ', 'year'],
    ['yaer', 'year'],
    ['organisation', 'organ'],
  ])('%s → %s', (typed, meant) => {
    expect(closest(typed, keys)).toBe(meant)
  })

  test.each(['', '年', '备注', 'x', 'colour', '完全不同的词'])('%s is near nothing', (typed) => {
    expect(closest(typed, keys)).toBeUndefined()
  })

  test('ties go to the earlier candidate, any iterable will do', () => {
    expect(closest('甲丙', new Set(['甲乙', '甲丁']))).toBe('甲乙')
  })
})
