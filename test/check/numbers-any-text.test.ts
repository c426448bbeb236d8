// The rules of numbers on any text at all: they end, never throw, and point inside the file.

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { analyseFiles } from '../project.ts'

const PATH = 'sections/10-主要工作.md'
const DATA = '网络舆情: { 单位: 件, 合计: 14, 热线: { 值: 1, 又称: [热线线索] } }\n'

function findingsIn(text: string) {
  const section = `# 主要工作\n\n${text}\n`
  const { diagnostics } = analyseFiles({
    'report.yaml': '模板: general-report\n年度: 2023\n单位: 临江县司法局\n',
    [PATH]: section,
    'data/数据.yaml': DATA,
  })
  const found = diagnostics.filter(({ code }) => code.startsWith('numbers/'))
  for (const { span } of found) {
    expect(span?.path).toBe(PATH)
    expect(span?.start).toBeGreaterThan(0)
    expect(span?.end).toBeGreaterThan(span?.start ?? 0)
    expect(span?.end).toBeLessThanOrEqual(section.length)
  }
  return found
}

const piece = fc.oneof(
  fc.constantFrom(
    '其中',
    '（其中',
    '）',
    '包括',
    '共',
    '占',
    '办结',
    '办结率',
    '受理',
    '网络舆情',
    '热线',
    '由',
    '增至',
    '增长',
    '下降',
  ),
  fc.constantFrom(
    '1件',
    '14件',
    '3条',
    '20%',
    '5个百分点',
    '1.2万元',
    '三方面',
    '以下两点：',
    '一是',
    '二是',
    '三是',
    '四是',
    '2022年',
  ),
  fc.constantFrom('，', '。', '；', '\n', '\n\n', '**', '\\*', '&amp;', '1. ', '## ', '等', '各', '余', '约'),
)

test('any text', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      findingsIn(pieces.join(''))
    }),
    { numRuns: 300 },
  )
})

test.each([
  ['其中 without end', '共14件，'.concat('其中1件，'.repeat(20_000))],
  ['brackets in brackets', '共9件'.concat('（其中1件'.repeat(5000))],
  ['one list of very many parts', `共14件，其中${'甲1件、'.repeat(20_000)}`],
  ['percentages', '受理14件，办结12件，占85.7%，'.repeat(5000)],
  ['changes', '由10件增至12件，增长20%，'.repeat(5000)],
  ['ordinals', `以下三点：${'一是甲，二是乙，'.repeat(5000)}`],
  [
    'paragraphs of the same subject',
    Array.from({ length: 2000 }, (_, index) => `受理行政复议申请${index}件。`).join('\n\n'),
  ],
  ['announced lists', '重点做好以下三点：\n\n'.repeat(2000)],
])('a very long paragraph: %s', (_, text) => {
  findingsIn(text)
})
