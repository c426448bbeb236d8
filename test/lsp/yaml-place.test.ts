// Places in YAML that is being typed → the keys around them.

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { yamlPlace } from '../../src/lsp/completion/yaml-place.ts'

/** `|` is the place: kind, path, what was typed there, and the other keys of the map. */
function placeIn(marked: string): string {
  const offset = marked.indexOf('|')
  const text = marked.slice(0, offset) + marked.slice(offset + 1)
  const { kind, path, start, siblings } = yamlPlace(text, offset)
  return `${kind} ${path.join('/')} “${text.slice(start, offset)}” ${[...siblings].join()}`.trim()
}

test.each([
  ['|', 'key  “”'],
  ['|\n年度: 2023', 'key  “” 年度'],
  ['年|', 'key  “年”'],
  ['年度: 2023\n单|\n标题: 甲\n', 'key  “单” 年度,标题'],
  ['年度: 20|', 'value 年度 “20”'],
  ['年度:|', 'value 年度 “”'],
  ['版式:\n  |', 'key 版式 “”'],
  ['版式:\n  接排: [2]\n  要点|', 'key 版式 “要点” 接排'],
  ['版式:\n  要点排法: 接|', 'value 版式/要点排法 “接”'],
  ['版式: { 要点排法: 分|', 'value 版式/要点排法 “分”'],
  ['版式: { 接排: [1, 2], 要|', 'key 版式 “要” 接排'],
  ['版式: { 接排: [1, |', 'value 版式/接排/[] “”'],
  ['版式: { 接排: [1] } |', 'text 版式 “”'],
  ['附件:\n  - 标题: 甲\n    文|', 'key 附件/[] “文” 标题'],
  ['附件:\n- 标题: 甲\n  文|', 'key 附件/[] “文” 标题'],
  ['附件:\n- 标题: 甲\n- |', 'key 附件/[] “”'],
  ['附件:\n  - 标题: 甲\n\n  # 注\n单|', 'key  “单” 附件'],
  ['主送:\n  - 市|', 'key 主送/[] “市”'],
  ['检查:\n  numbers/parts: 提|', 'value 检查/numbers/parts “提”'],
  ['检查:\n  "numbers/*": 提|', 'value 检查/numbers/* “提”'],
  ['内容:\n  - 图表:\n      数|\n      类型: 饼图\n', 'key 内容/[]/图表 “数” 类型'],
  ['内容:\n  - 小标题: 甲\n    内容:\n      - 要点:\n          - |', 'key 内容/[]/内容/[]/要点/[] “”'],
  ['内容: |-\n  一是：|', undefined],
  ['甲: >\n  乙: 丙\n  丁|\n', undefined],
  ['年度: 2023\r\n单|\r\n标题: 甲\r\n', 'key  “单” 年度,标题'],
  ['# 不|', 'text  “”'],
])('%j', (marked, expected) => {
  // A block of text opens with a bar of its own.
  if (expected !== undefined) return expect(placeIn(marked)).toBe(expected)
  const offset = marked.lastIndexOf('|')
  const text = marked.slice(0, offset) + marked.slice(offset + 1)
  expect(yamlPlace(text, offset).kind).toBe('text')
})

test('any text, at any place: nothing is thrown, and what was typed ends at the place', () => {
  const parts = fc.constantFrom(
    'a',
    '单位',
    ': ',
    ':',
    '- ',
    '\n',
    '  ',
    '{',
    '}',
    '[',
    ']',
    ',',
    '"',
    "'",
    '|',
    '#',
    '\r\n',
  )
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 40 }), fc.nat(60), (pieces, at) => {
      const text = pieces.join('')
      const offset = Math.min(at, text.length)
      const { start } = yamlPlace(text, offset)
      expect(start).toBeLessThanOrEqual(offset)
      expect(start).toBeGreaterThanOrEqual(0)
    }),
  )
})

test('is linear', () => {
  const long = `${'a'.repeat(200_000)}${' '.repeat(200_000)}`
  const started = performance.now()
  yamlPlace(long, long.length)
  yamlPlace('- '.repeat(20_000), 40_000)
  expect(performance.now() - started).toBeLessThan(1000)
})
