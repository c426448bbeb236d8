// `{{ 名称 }}` in texts: where it is a reference, where it stays text, and that its place is exact.

import { describe, expect, test } from 'vitest'
import { createLog } from '../../src/diagnostics/diagnostic.ts'
import type { Inline, Text } from '../../src/model/doc.ts'
import { parseFile } from '../../src/parse/parse-project.ts'
import { createSource } from '../../src/source/source.ts'

function textsIn(content: readonly Inline[]): Text[] {
  return content.flatMap((inline) => {
    if (inline.kind === 'text') return [inline]
    return 'content' in inline ? textsIn(inline.content) : []
  })
}

function formulasIn(text: string, path = 'sections/10-正文.md') {
  const log = createLog()
  const file = parseFile(createSource(path, text), log)
  const texts = file.blocks.flatMap((block) => {
    if (block.kind === 'points')
      return block.items.flat().flatMap((item) => ('content' in item ? textsIn(item.content) : []))
    if (block.kind === 'table')
      return [block.caption, ...[...block.head, ...block.rows].flat().map((cell) => cell.content)].flatMap(textsIn)
    if (block.kind === 'figure') return textsIn(block.caption)
    return 'content' in block ? textsIn(block.content) : []
  })
  return {
    formulas: texts.flatMap(({ formula }) => (formula ? [formula.text] : [])),
    texts: texts.map((found) => found.text).join(''),
    places: texts.flatMap(({ formula }) => (formula ? [text.slice(formula.offsetAt(0)).startsWith(formula.text)] : [])),
    codes: log.diagnostics.map(({ code }) => code),
  }
}

describe('a reference', () => {
  test.each([
    ['共{{ 网络舆情.合计 }}件。', ['网络舆情.合计']],
    ['共{{网络舆情.合计}}件，其中{{ 甲 }}件、{{ 乙 }}件。', ['网络舆情.合计', '甲', '乙']],
    ['{{ a*b*c }}与{{ d_e_f }}。', ['a*b*c', 'd_e_f']],
    ['**共{{ 甲 }}件**', ['甲']],
    ['# 标题{{ 甲 }}', ['甲']],
    ['1. 一项{{ 甲 }}\n2. 二项{{ 乙：千分位 }}', ['甲', '乙：千分位']],
    ['| 项目 | 数 |\n| --- | --- |\n| 甲 | {{ 甲：万 }} |', ['甲：万']],
    [':::表格[{{ 年 }}年情况]\n\n| 甲 |\n| --- |\n| 1 |\n\n:::', ['年']],
    ['![说明](a.png "共{{ 甲 }}件")', ['甲']],
    ['{{ 求和(甲, 乙) }}', ['求和(甲, 乙)']],
  ])('%s', (text, expected) => {
    const { formulas, places, codes } = formulasIn(text)
    expect(formulas).toEqual(expected)
    expect(places.every(Boolean)).toBe(true)
    expect(codes).toEqual([])
  })

  test('in a YAML section is found behind quotes, folds and escapes', () => {
    const text = '内容:\n  - "共\\u4e8c{{ 甲 }}件"\n  - >-\n    前文\n    {{ 乙 }}\n'
    const { formulas, places } = formulasIn(text, 'sections/10-正文.yaml')
    expect(formulas).toEqual(['甲', '乙'])
    expect(places).toEqual([true, true])
  })
})

describe('text stays text', () => {
  test.each([
    ['印出\\{{ 甲 }}花括号', '印出{{ 甲 }}花括号'],
    ['一个{ 甲 }', '一个{ 甲 }'],
  ])('%s', (text, expected) => {
    const { formulas, texts, codes } = formulasIn(text)
    expect({ formulas, texts, codes }).toEqual({ formulas: [], texts: expected, codes: [] })
  })
})

test.each(['共{{ 甲 件', '共{{ }', '共{{}}件', '共{{ 甲\n}}件', '共｛｛ 甲 ｝｝件'])(
  '%j is no reference, and said so',
  (text) => {
    const { formulas, codes } = formulasIn(text)
    expect({ formulas, codes }).toEqual({ formulas: [], codes: ['fact/form'] })
  },
)
