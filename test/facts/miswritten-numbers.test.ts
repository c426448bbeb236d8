// What looks like a number and is none is said once, where it stands; codes and words stay texts.

import { describe, expect, test } from 'vitest'
import { createLog, type Diagnostic } from '../../src/diagnostics/diagnostic.ts'
import { bindFacts } from '../../src/facts/bind-facts.ts'
import { readFacts } from '../../src/facts/read-facts.ts'
import type { FactNode } from '../../src/model/facts.ts'
import { parseData } from '../../src/parse/parse-project.ts'
import { projectOf } from '../project.ts'

function read(files: Record<string, string>): {
  readonly found: readonly Diagnostic[]
  readonly node: FactNode | undefined
} {
  const log = createLog()
  const root = readFacts(parseData(projectOf(files)).data, log)
  return { found: log.diagnostics, node: root.children.get('数') }
}

const MISWRITTEN = [
  '1 234',
  '1_000',
  "1'000",
  '1 234件',
  '(5)',
  '（5）',
  '￥5',
  '¥1,200',
  '$5',
  '12,34',
  '12。5',
  '1e5',
  '1.2E+05',
  '1.',
  '.5',
]

describe.each([
  ['YAML', (text: string) => ({ 'data/a.yaml': `数: ${JSON.stringify(text)}\n` })],
  ['CSV', (text: string) => ({ 'data/数.csv': `项目,数量\n甲,${JSON.stringify(text)}\n` })],
])('in %s', (_, files) => {
  test.each(MISWRITTEN)('%s is no number', (text) => {
    expect(read(files(text)).found.map(({ code, message }) => [code, message.zh])).toEqual([
      ['data/value', `“${text}”不是数`],
    ])
  })

  test.each(['0838', '010-1234567', '0838 1234567', '2024-01-15', '3.1.2版', '第 3 次', 'A (5)', '12345热线'])(
    '%s is a text',
    (text) => {
      expect(read(files(text)).found).toEqual([])
    },
  )

  test.each(['１２３．５', '1,234.5', '-5'])('%s is a number', (text) => {
    expect(read(files(text)).found).toEqual([])
  })
})

test('a code without quotes is a number to YAML, which is said with the way out', () => {
  const { found } = read({ 'data/a.yaml': '数: 0838\n' })
  expect(found.map(({ expected }) => expected?.zh.includes('"0838"'))).toEqual([true])
})

test('its uses and formulas add nothing', () => {
  const text = '数: "12,34"\n倍: =数 * 2\n表: {甲: "(5)", 乙: 3, 断言: 甲 + 乙 = 8}\n和: =求和(表)\n'
  const log = createLog()
  bindFacts({ files: new Map(), data: parseData(projectOf({ 'data/a.yaml': text })).data }, log, createLog())
  expect(log.diagnostics.map(({ message }) => message.zh)).toEqual(['“12,34”不是数', '“(5)”不是数'])
})
