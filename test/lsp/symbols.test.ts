// Outlines of texts.

import { expect, test } from 'vitest'
import type { DocumentSymbol } from 'vscode-languageserver'
import { symbolsOf } from '../../src/lsp/symbols.ts'
import { createSource } from '../../src/source/source.ts'

/** `name first-last` line of each, counted from 1, indented by depth. */
function outlineOf(path: string, text: string): string[] {
  const list = (symbols: readonly DocumentSymbol[], depth: number): string[] =>
    symbols.flatMap(({ name, range, children = [] }) => [
      `${' '.repeat(depth)}${name} ${range.start.line + 1}-${range.end.line + 1}`,
      ...list(children, depth + 1),
    ])
  return list(symbolsOf({ source: createSource(path, text), lead: 0 }), 0)
}

test.each([
  [
    'sections/10-工作.md',
    '# 工作\n\n好。\n\n## 组织\n\n| 甲 | 乙 |\n| --- | --- |\n| 1 | 2 |\n\n### 会议\n\n好。\n\n## 宣传\n\n![照片](a.png)\n',
    ['工作 1-18', ' 组织 5-15', '  — 7-9', '  会议 11-15', ' 宣传 15-18', '  照片 17-17'],
  ],
  [
    'sections/10-工作.md',
    '---\n标题: 主要工作\n---\n\n:::表格[办件情况]{单位=件}\n| 甲 |\n| --- |\n| 1 |\n:::\n\n::图表[来源]{数据=舆情 类型=饼图}\n',
    ['主要工作 2-12', ' 办件情况 6-8', ' 来源 11-11'],
  ],
  ['sections/10-工作.md', '好。\n', ['工作 1-2']],
  [
    'sections/10-工作.yaml',
    '标题: 主要工作\n内容:\n  - 小标题: 组织\n    内容:\n      - 好。\n      - 表格:\n          题: 办件\n          表头: [甲]\n          各行: [[1]]\n',
    ['主要工作 1-10', ' 组织 3-10', '  办件 7-10'],
  ],
  [
    'report.yaml',
    '年度: 2023\n版式:\n  接排: [2]\n附件:\n  - 标题: 甲\n',
    ['年度 1-1', '版式 2-4', ' 接排 3-3', '附件 4-6', ' 标题 5-5'],
  ],
  ['data/数据.yaml', '舆情:\n  热线: 1\n', ['舆情 1-3', ' 热线 2-2']],
  ['data/数据.yaml', '舆情:\n 热线: {\n', []],
])('%s %j', (path, text, expected) => {
  expect(outlineOf(path, text)).toEqual(expected)
})

test('every selection lies in its range, as the protocol asks, and names are never empty', () => {
  const text = '# \n\n## 甲\n\n#### 乙\n\n| 甲 |\n| --- |\n\n# 丙\n'
  const check = (symbols: readonly DocumentSymbol[]): void => {
    for (const { name, range, selectionRange, children = [] } of symbols) {
      expect(name).not.toBe('')
      const [a, b, c, d] = [range.start, selectionRange.start, selectionRange.end, range.end].map(
        ({ line, character }) => line * 1000 + character,
      )
      expect([a, b, c, d]).toEqual([a, b, c, d].toSorted((x = 0, y = 0) => x - y))
      check(children)
    }
  }
  check(symbolsOf({ source: createSource('sections/10-甲.md', text), lead: 0 }))
})
