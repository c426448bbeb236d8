// No data file and no reference makes the compiler throw, and every finding has its place inside the sources.

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { analyseFiles, type Files } from '../project.ts'

const manifest = 'template: general-report\nyear: 2023\norgan: 某局\n'

function analyseSound(data: Files, text: string): void {
  const files: Files = { 'report.yaml': manifest, 'sections/1.md': `# 标题\n\n${text}\n`, ...data }
  const { diagnostics } = analyseFiles(files)
  for (const { span, notes = [], code } of diagnostics) {
    for (const place of [span, ...notes.map((note) => note.span)]) {
      const length = place && files[place.path]?.length
      if (place === undefined) continue
      if (length === undefined) throw new Error(`${code} stands in ${place.path}, which there is not`)
      if (!(0 <= place.start && place.start <= place.end && place.end <= length))
        throw new Error(`${code} at ${place.start}–${place.end} of ${length} in ${place.path}`)
    }
  }
}

const word = fc.constantFrom(
  ...['甲', '乙', '其中：丙', '合计', '单位', '断言', '值', '上年', '文件', '表头行', '标签列', '来源', '又称'],
  ...['__proto__', 'constructor', 'toString', 'hasOwnProperty', '', ' ', '.', '“甲”', "'=甲", '{{ 甲 }}', '1', '表'],
)
const value = fc.oneof(
  word,
  fc.constantFrom(
    '0',
    '-3',
    '1,234.5',
    '1,23',
    '14件',
    '5%',
    '1000余',
    '/',
    '—',
    '=甲 + 乙',
    '=求和(表)',
    '=',
    'null',
    '~',
  ),
  fc.double().map(String),
  fc.string({ unit: 'grapheme', maxLength: 6 }),
)
const { node } = fc.letrec<{ node: unknown }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    value,
    fc.dictionary(word, tie('node'), { maxKeys: 4 }),
    fc.array(tie('node'), { maxLength: 3 }),
  ),
}))
const yaml = fc.dictionary(word, node, { maxKeys: 5 }).map((tree) => JSON.stringify(tree))
const cells = fc.array(fc.array(value, { maxLength: 5 }), { maxLength: 6 })
const csv = cells.map((lines) => lines.map((line) => line.join()).join('\n'))
const formula = fc
  .array(
    fc.oneof(
      word,
      fc.constantFrom(
        '+',
        '-',
        '*',
        '/',
        '(',
        ')',
        ',',
        '，',
        '：',
        ':',
        '“',
        '”',
        '求和(',
        '占比(',
        '增减(',
        ' ',
        '.',
      ),
    ),
    { maxLength: 8 },
  )
  .map((parts) => `{{${parts.join('')}}}`)
const directive = fc
  .record({ data: word, rows: word, sums: word })
  .map(({ data, rows, sums }) => `\n\n::数据表[题]{数据="${data}" 行="${rows}" 合计行="${sums}" 合计列}\n\n`)
const texts = fc
  .array(fc.oneof(formula, directive, fc.constant('文字')), { maxLength: 5 })
  .map((parts) => parts.join(''))

test.each<[string, fc.Arbitrary<Files>]>([
  ['YAML', yaml.map((text) => ({ 'data/a.yaml': text }))],
  ['CSV', csv.map((text) => ({ 'data/表.csv': text }))],
  [
    'CSV that YAML describes',
    fc
      .record({
        table: csv,
        heads: fc.integer({ min: 0, max: 4 }),
        labels: fc.integer({ min: 0, max: 4 }),
        assertion: value,
      })
      .map(({ table, heads, labels, assertion }) => ({
        'data/甲.csv': table,
        'data/a.yaml': JSON.stringify({ 表: { 文件: '甲.csv', 表头行: heads, 标签列: labels, 断言: [assertion] } }),
      })),
  ],
  [
    'any text as YAML',
    fc.string({ unit: 'grapheme', maxLength: 40 }).map((text) => ({ 'data/a.yaml': `甲: ${text}` })),
  ],
  ['any text as CSV', fc.string({ unit: 'grapheme', maxLength: 40 }).map((text) => ({ 'data/表.csv': text }))],
])(
  '%s with references to it',
  (_, data) => {
    fc.assert(
      fc.property(data, texts, (files, text) => analyseSound(files, text)),
      { numRuns: 1000 },
    )
  },
  60_000,
)

test('names of objects are names as others', () => {
  const tree =
    '{"__proto__": {"constructor": 3, "toString": 4}, "constructor": {"__proto__": "=__proto__.constructor + 1"}}'
  const files = {
    'report.yaml': manifest,
    'sections/1.md': '# 标题\n\n{{ __proto__.toString }}、{{ constructor.__proto__ }}、{{ hasOwnProperty }}。\n',
    'data/a.yaml': tree,
  }
  const { diagnostics } = analyseFiles(files)
  expect(diagnostics.filter(({ severity }) => severity === 'error').map(({ message }) => message.zh)).toEqual([
    expect.stringContaining('hasOwnProperty'),
  ])
})
