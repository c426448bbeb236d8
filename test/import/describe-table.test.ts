// The entry of an imported table in YAML: new, and brought up to date without touching what its author wrote.

import { expect, test } from 'vitest'
import { createLog } from '../../src/diagnostics/diagnostic.ts'
import { newEntry, type Origin, updatedEntry } from '../../src/import/describe-table.ts'
import type { ImportedTable } from '../../src/import/import-sheet.ts'
import { parseYamlMap } from '../../src/parse/yaml.ts'
import { createSource } from '../../src/source/source.ts'

const table: ImportedTable = {
  sheet: '表3',
  cells: 'A4:I30',
  headRows: 2,
  labelColumns: 1,
  dataRows: 24,
  dataColumns: 7,
  unit: '件',
  notes: [],
  records: [],
}
const origin: Origin = { file: '报表.xlsx', name: '申请', language: 'zh' }
const SOURCE = '报表.xlsx，工作表“表3”，A4:I30'

function entriesOf(text: string) {
  const source = createSource('data/x.yaml', text)
  const log = createLog()
  const map = parseYamlMap(source, 0, text.length, log)
  expect(log.diagnostics).toEqual([])
  return map?.entries ?? []
}

function updated(text: string, changes: Partial<ImportedTable> = {}, names: Partial<Origin> = {}) {
  const value = entriesOf(text).find(({ key }) => key === '申请')?.value
  if (value?.kind !== 'map') throw new Error('no such entry')
  return updatedEntry(text, value, { ...table, ...changes }, { ...origin, ...names })
}

test('a new entry', () => {
  expect(newEntry(table, origin)).toBe(`申请:\n  文件: 申请.csv\n  来源: ${SOURCE}\n  表头行: 2\n  单位: 件\n`)
  expect(newEntry({ ...table, headRows: 1, labelColumns: 2 }, { ...origin, language: 'en' })).toBe(
    '申请:\n  file: 申请.csv\n  source: "报表.xlsx, sheet “表3”, A4:I30"\n  labelColumns: 2\n  unit: 件\n',
  )
})

test.each(['#1.xlsx', '- 表.xlsx', 'a: b #c.xlsx', '"x".xlsx', "it's.xlsx", 'null', '[a].xlsx', '%.xlsx', '表 .xlsx'])(
  'a file named %j reads as its name',
  (file) => {
    const [entry] = entriesOf(newEntry({ ...table, unit: '%' }, { ...origin, file }))
    const texts =
      entry?.value.kind === 'map' ? entry.value.entries.map(({ value }) => 'text' in value && value.text) : []
    expect(texts).toEqual(['申请.csv', `${file}，工作表“表3”，A4:I30`, '2', '%'])
  },
)

test('an old entry keeps its order, comments, assertions and what its author changed', () => {
  const text = [
    '# 手写的',
    '申请: # 表三',
    '  来源: 旧.xlsx，工作表“表3”，A4:I28 # 不要动',
    '  单位: 份',
    '  文件: "data/申请.csv"',
    '  表头行: 3',
    '  断言: 合计 = 甲 + 乙',
    '其他: 1',
    '',
  ].join('\n')
  const expected = text.replace('旧.xlsx，工作表“表3”，A4:I28', SOURCE).replace('表头行: 3', '表头行: 2')
  expect(updated(text)).toBe(expected)
  expect(updated(expected)).toBe(expected)
})

test.each([
  [
    '申请:\n  文件: 申请.csv\n  断言: 甲 = 乙\n',
    `申请:\n  来源: ${SOURCE}\n  表头行: 2\n  文件: 申请.csv\n  断言: 甲 = 乙\n`,
  ],
  ['申请: {文件: 申请.csv, 单位: 份}\n', `申请: {来源: ${SOURCE}, 表头行: 2, 文件: 申请.csv, 单位: 份}\n`],
  ['申请:\n    file: 申请.csv\n    headRows: 2\n', `申请:\n    来源: ${SOURCE}\n    file: 申请.csv\n    headRows: 2\n`],
])('what is missing is added before the first key: %j', (text, expected) => {
  expect(updated(text)).toBe(expected)
  entriesOf(expected)
})

test.each(['申请: {合计: 3}\n', '申请: {文件: 别的.csv}\n', '申请:\n  文件: 申请.csv\n  来源:\n'])(
  'an entry that is none of ours is left alone: %j',
  (text) => expect(updated(text)).toBeUndefined(),
)
