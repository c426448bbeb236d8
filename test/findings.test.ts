// One break, one finding: every kind that parsing and building can make, each at its place in a sound project.

import { deflateSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { buildFindings } from '../src/build/findings.ts'
import { settingFindings, silenceError, silenceFindings } from '../src/check/findings.ts'
import { factFindings } from '../src/facts/findings.ts'
import { parseFindings } from '../src/parse/findings.ts'
import { analyseFiles, expectComplete, type Files, listFindings, starterOf } from './project.ts'

const plan = 'sections/40-下一步安排.md'
const yamlSection = 'sections/30-不足和原因.yaml'
const base = starterOf('rule-of-law')

type Edit = string | null | ((text: string) => string)
interface Case {
  readonly code: string
  readonly edits: Readonly<Record<string, Edit>>
  readonly at: string
  readonly assets?: Readonly<Record<string, Uint8Array>>
  readonly previous?: Files
}

const appended =
  (text: string): Edit =>
  (old) =>
    `${old}\n${text}\n`
const inPlan = (code: string, text: string, column = 1): Case => ({
  code,
  edits: { [plan]: appended(text) },
  at: `${plan}:11:${column}`,
})
const inManifest = (code: string, line: string, column: number, row = 14): Case => ({
  code,
  edits: { 'report.yaml': appended(line) },
  at: `report.yaml:${row}:${column}`,
})
const replaced = (code: string, path: string, from: string, to: string, place: string): Case => ({
  code,
  edits: { [path]: (old) => old.replace(from, () => to) },
  at: `${path}:${place}`,
})

/** In a YAML table of two columns, at `found`. */
const inTable = (code: string, entry: string, found: string): Case => {
  const line = `  - 表格: { 表头: [甲, 乙], ${entry} }`
  const edits = { [yamlSection]: (old: string) => `${old}${line}\n` }
  return { code, edits, at: `${yamlSection}:9:${line.indexOf(found) + 1}` }
}

/** In a chart of data that one file states. */
const inChart = (code: string, data: string, type = '柱形图', settings = ''): Case => ({
  code,
  edits: { 'data/a.yaml': `数据:\n  ${data}\n`, [plan]: appended(`::图表{数据=数据 类型=${type}${settings}}`) },
  at: `${plan}:11:6`,
})

function png(width: number): Uint8Array {
  const head = Buffer.alloc(33)
  head.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])
  head.write('IHDR', 12)
  head.writeUInt32BE(width, 16)
  head.writeUInt32BE(2, 20)
  return Buffer.concat([head, chunk('IDAT', deflateSync(Buffer.alloc(8))), chunk('IEND', Buffer.alloc(0))])
}

/** Without a true checksum: nobody here looks at the pixels. */
function chunk(type: string, data: Uint8Array): Buffer {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  return Buffer.concat([length, Buffer.from(type), data, Buffer.alloc(4)])
}

/** In a data file of its own, of which the plan uses 甲. */
const inData = (code: string, text: string, place: string, path = 'data/a.yaml'): Case => ({
  code,
  edits: {
    [path]: text,
    [plan]: appended('共{{ 甲 }}件。'),
    ...(path === 'data/a.yaml' ? {} : { 'data/a.yaml': '甲: 1\n' }),
  },
  at: `${path}:${place}`,
})

const cases: readonly Case[] = [
  inData('data/form', '甲: 1\n乙: [1]\n断言: 甲 = 1\n', '2:4'),
  inData('data/form', '甲: {值: 1, 单味: 件}\n', '1:11'),
  inData('data/form', '甲: 1\n断言: {一: ""}\n', '2:9'),
  inData('data/value', '甲: 1,23\n', '1:4'),
  inData('data/value', '甲: {值: 3件, 单位: 万元}\n', '1:8'),
  inData('data/same-name', '表,数\n一,1\n一,2\n', '3:1', 'data/b.csv'),
  inData('data/csv', '表,"数\n一,1\n', '1:3', 'data/b.csv'),
  inData('data/csv', '表;数\n一;1\n', '1:1', 'data/b.csv'),
  inData('data/table-file', '甲: 1\n丙: {文件: 没有.csv}\n', '2:9'),
  inData('data/table-shape', '表,数\n一,1,2\n', '2:5', 'data/b.csv'),
  inData('data/assertion', '甲: 1\n乙: 2\n断言: 甲 = 乙\n', '1:4'),
  inData('fact/unused', '甲: 1\n乙: 2\n', '2:4'),
  inManifest('data/previous', '上年项目: ../没有', 7),
  { ...inManifest('data/previous-year', '上年项目: .', 7), previous: { 'report.yaml': base['report.yaml'] ?? '' } },
  inPlan('fact/formula', '共{{ 没有的数 }}件。', 5),
  inPlan('fact/formula', '::数据表[题]{数据=没有的数}', 10),
  inPlan('fact/formula', '::图表{数据=没有的数 类型=饼图}', 6),
  inChart('chart/shape', '甲: 1\n  乙: 无'),
  inChart('chart/unit', '甲: 1件\n  乙: 2万元'),
  inChart('chart/empty', '甲: /'),
  inChart('chart/pie', '甲: 1\n  乙: -1', '饼图'),
  inChart('chart/series', Array.from('一二三四五六七八九', (name) => `${name}: 1`).join('\n  '), '折线图', ' 系列=行'),
  inChart('chart/crowded', Array.from({ length: 60 }, (_, index) => `第${index}项: 1`).join('\n  '), '折线图'),
  inChart('chart/rare-character', '𠮷林: 1'),
  inChart('chart/approximate', '甲: 1000余'),
  inPlan('fact/form', '共{{ 没有结束', 2),
  inPlan('text/forbidden-character', '坏\u0001字符', 2),
  inPlan('markdown/raw-html', '坚持<b>法治</b>建设', 3),
  inPlan('markdown/comment', '<!-- 没有结束'),
  inPlan('markdown/code', '```\n代码\n```'),
  inPlan('markdown/quote', '> 引用'),
  inPlan('markdown/rule', '***'),
  inPlan('markdown/strikethrough', '旧~~文字~~', 2),
  inPlan('markdown/underlined-heading', '文字\n---'),
  inPlan('markdown/heading-too-deep', '##### 太深'),
  inPlan('markdown/heading-space', '##标题'),
  inPlan('markdown/empty-heading', '##'),
  inPlan('markdown/link', '见[附件](attachments/1.md)。', 2),
  inPlan('markdown/inline-image', '见图![图](assets/a.png)。', 3),
  inPlan('markdown/list', '1. 一项\n\n   # 标题'),
  { ...inPlan('markdown/table-columns', '| 甲 |\n| --- |\n| 一 | 二 |'), at: `${plan}:13:1` },
  ...[':::提示', '::: 表格', '：：：表格', ':::表格\n\n| 甲 |\n| --- |', '::分页', ':::表格[题]{单位：件}', ':::'].map(
    (text) => inPlan('markdown/directive', text),
  ),
  ...[
    ['文字', 13],
    ['| 甲 |\n| --- |\n\n| 乙 |\n| --- |', 15],
    ['注：在前\n\n| 甲 |\n| --- |', 12],
    ['| 甲 |\n| --- |\n注：紧挨着', 14],
    ['| 甲 |\n| --- |\n\n另一段', 15],
  ].map(
    ([text, line]): Case => ({
      ...inPlan('markdown/table', `:::表格\n${text}\n:::`),
      at: `${plan}:${text === '文字' ? 11 : line}:1`,
    }),
  ),
  ...[
    ['[]', 6],
    ['{单味=件}', 7],
    ['{单位=件 单位=项}', 12],
    ['{单位}', 7],
    ['{单位=件，横排}', 7],
    ['{横排=不}', 7],
    ['{表头行=二}', 7],
    ['{表头列=0}', 7],
    ['{列宽=宽}', 7],
    ['{标识=1}', 7],
    ['{.大}', 8],
    ['{单位=""}', 7],
  ].map(([attributes, column]) =>
    inPlan('markdown/table', `:::表格${attributes}\n| 甲 |\n| --- |\n| 一 |\n:::`, Number(column)),
  ),
  { ...inPlan('markdown/table', ':::表格{表头行=3}\n| 甲 |\n| --- |\n:::'), at: `${plan}:12:1` },
  ...[
    ['::图表{类型=柱形图}', 1],
    ['::图表{数据=甲}', 1],
  ].map(([text, column]) => inPlan('chart/form', String(text), Number(column))),
  inPlan('chart/kind', '::图表{数据=甲 类型=雷达图}', 11),
  ...[
    ['| << |\n| --- |', 11, 1],
    ['| 甲 |\n| --- |\n| ^^ |', 13, 1],
    ['| 甲 | 乙 |\n| --- | --- |\n| 一 | << |\n| 二 | ^^ |', 13, 1],
  ].map(([text, line, column]): Case => ({ ...inPlan('table/span', String(text)), at: `${plan}:${line}:${column}` })),
  inTable('table/span', '各行: [[{ 文字: 一, 跨列: 3 }]]', '{ 文字: 一'),
  inTable('table/span', '各行: [[{ 文字: 一, 跨行: 2 }, 2]]', '{ 文字: 一'),
  inTable('table/span', '各行: [[1, { 文字: 二, 跨行: 2 }], [{ 文字: 三, 跨列: 2 }]]', '{ 文字: 三'),
  inTable('yaml/content', '各行: [], 题: ""', '""'),
  inTable('yaml/content', '各行: [], 注: [""]', '""'),
  inTable('yaml/content', '各行: [], 单位: ""', '""'),
  inTable('yaml/content', '各行: [], 横排: 不', '不'),
  inTable('yaml/content', '各行: [], 表头列: 零', '零'),
  inTable('yaml/content', '各行: [], 列宽: [0, 1]', '[0, 1]'),
  inTable('yaml/content', '各行: [], 标识: "1"', '"1"'),
  inTable('yaml/content', '各行: [], 对齐: 上', '上'),
  inTable('yaml/content', '各行: [[{ 文字: 一, 跨度: 2 }]]', '跨度'),
  { ...inPlan('markdown/table-columns', ':::表格{列宽=1,2}\n| 甲 |\n| --- |\n:::'), at: `${plan}:12:1` },
  inPlan('markdown/footnote-undefined', '脚注[^a]。', 3),
  { ...inPlan('markdown/footnote', '脚注[^a]。\n\n[^a]: - 列表'), at: `${plan}:13:1` },
  inPlan('markdown/stray-mark', '没有配对**的标记', 5),
  inPlan('markdown/typed-indent', '　　段落'),
  { ...inPlan('section/skipped-level', '## 上级\n\n#### 跳级'), at: `${plan}:13:1` },
  inPlan('section/two-titles', '# 又一个标题'),
  inPlan('section/footnote-unused', '[^a]: 没人引用'),
  inPlan('markdown/attributes', '## 标题 {#两 个}\n\n文字。', 7),
  inPlan('reference/unknown', '见[](#没有的图)。', 2),
  { ...inPlan('reference/ambiguous', '## 同名\n\n文字。\n\n## 同名\n\n见[](#同名)。'), at: `${plan}:17:2` },
  { ...inPlan('reference/same-name', '## 甲 {#名}\n\n文字。\n\n## 乙 {#名}\n\n文字。'), at: `${plan}:15:6` },
  {
    ...inPlan('reference/no-number', '![图](assets/a.png){#图}\n\n见[](#图)。'),
    at: `${plan}:13:2`,
    assets: { 'assets/a.png': png(4) },
  },
  {
    ...inPlan('image/unsafe-svg', '![图](assets/a.svg)'),
    assets: {
      'assets/a.svg': Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1" onload="x"/>'),
    },
  },
  {
    ...inPlan('image/svg-text', '![图](assets/a.svg)'),
    assets: {
      'assets/a.svg': Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"><text>字</text></svg>'),
    },
  },
  inPlan('image/missing', '![图](assets/无.png)'),
  inPlan('image/outside', '![图](../../图.png)'),
  inPlan('image/remote', '![图](https://example.com/a.png)'),
  { ...inPlan('image/wrong-type', '![图](assets/a.jpg)'), assets: { 'assets/a.jpg': png(4) } },
  {
    ...inPlan('image/unsupported', '![图](assets/a.gif)'),
    assets: { 'assets/a.gif': Buffer.from('GIF89a\u0004\u0000\u0004\u0000') },
  },
  { ...inPlan('image/broken', '![图](assets/a.png)'), assets: { 'assets/a.png': Buffer.from('PNG?') } },
  { ...inPlan('image/no-alt', '![](assets/a.png)'), assets: { 'assets/a.png': png(4) } },

  replaced('yaml/syntax', 'report.yaml', '年度: 2023', '年度: "2023', '4:10'),
  inManifest('yaml/duplicate-key', '单位: 某局', 1),
  inManifest('yaml/alias', '附注: *a', 5),
  { code: 'yaml/too-deep', edits: { 'report.yaml': `标题: ${'['.repeat(20_000)}` }, at: 'report.yaml:1:1' },
  { code: 'yaml/not-a-map', edits: { 'report.yaml': '模板：rule-of-law\n' }, at: 'report.yaml:1:1' },
  { code: 'yaml/content', edits: { [yamlSection]: (old) => old.replace('要点:', '要电:') }, at: `${yamlSection}:6:5` },

  { code: 'manifest/missing', edits: { 'report.yaml': null }, at: '' },
  replaced('manifest/missing-key', 'report.yaml', '年度: 2023', '', '3:1'),
  inManifest('manifest/unknown-key', '主送机构: 某机关', 1),
  inManifest('manifest/same-key-twice', 'organ: 某局', 1),
  replaced('manifest/wrong-value', 'report.yaml', '2024-01-15', '2024-02-30', '6:7'),
  replaced('manifest/unknown-template', 'report.yaml', 'rule-of-law', 'rule-of-low', '3:5'),
  inManifest('manifest/attachment-missing', '附件: [{ 标题: 名单, 文件: attachments/1.md }]', 20),
  { code: 'manifest/attachment-unlisted', edits: { 'attachments/1.md': '名单' }, at: 'attachments/1.md:1:1' },
  inManifest('extends/missing', '继承: 没有.yaml', 5),
  inManifest('extends/outside', '继承: ../别处.yaml', 5),
  {
    code: 'extends/cycle',
    edits: { 'report.yaml': appended('继承: a.yaml'), 'a.yaml': '继承: report.yaml' },
    at: 'a.yaml:1:5',
  },
  inManifest('profile/missing', '版面: 没有.yaml', 5),
  inManifest('profile/outside', '版面: ../别处.yaml', 5),
  inManifest('profile/deviates', '版面: 双面印刷', 5),
  {
    code: 'profile/deviates-hard',
    edits: { 'report.yaml': appended('版面: a.yaml'), 'a.yaml': '红色分隔线: { 距发文字号: 5 }' },
    at: 'a.yaml:1:17',
  },
  {
    code: 'profile/impossible',
    edits: { 'report.yaml': appended('版面: a.yaml'), 'a.yaml': '版心: { 高: 0 }' },
    at: 'a.yaml:1:10',
  },
  { ...inManifest('extends/role-near', '章节: { 举措成郊: { 标题: 成效 } }', 7) },

  { code: 'section/missing', edits: { 'sections/20-第一责任人.md': null }, at: '' },
  {
    code: 'section/none',
    edits: Object.fromEntries(
      Object.keys(base).map((path) => [path, path === 'report.yaml' ? (base[path] ?? '') : null]),
    ),
    at: '',
  },
  { code: 'section/empty', edits: { 'sections/50-其他事项.md': '<!-- 待写 -->' }, at: 'sections/50-其他事项.md:1:1' },
  { code: 'section/unknown-role', edits: { 'sections/50-其它.md': '文字' }, at: 'sections/50-其它.md:1:1' },
  {
    code: 'section/unknown-role',
    edits: { 'sections/10-举措成效/03-甲.md': '---\n类别: 第一负责人\n---\n## 甲\n\n文字。' },
    at: 'sections/10-举措成效/03-甲.md:2:5',
  },
  {
    code: 'section/title-not-printed',
    edits: { 'sections/00-引言.md': '# 引言\n\n文字' },
    at: 'sections/00-引言.md:1:1',
  },
  { ...inPlan('silence/no-reason', '<!-- 不查 rule-of-law/causes -->\n\n文字。'), at: `${plan}:11:1` },
  { ...inPlan('silence/unknown-code', '<!-- 不查 numbers/pats：原因 -->\n\n文字。'), at: `${plan}:11:1` },
  { ...inPlan('silence/unused', '<!-- 不查 numbers/parts：原因 -->\n\n文字。'), at: `${plan}:11:1` },
  inManifest('checks/unknown-code', '检查: { numbers/pats: 关 }', 7),
  inManifest('checks/no-reason', '检查: { text/typed-number: 关 }', 7),
  inManifest('checks/refused', '检查: { markdown/raw-html: 关 }', 7),
  inPlan('markdown/too-deep', '> '.repeat(30_000), 1),
  { ...inPlan('markdown/too-deep', ':::表格\n'.repeat(30)), at: `${plan}:21:1` },
]

describe('one break gives one finding', () => {
  test.each(cases)('$code', ({ code, edits, at, assets, previous }) => {
    const files: Record<string, string> = { ...base }
    for (const [path, edit] of Object.entries(edits)) {
      if (edit === null) delete files[path]
      else files[path] = typeof edit === 'string' ? edit : edit(files[path] ?? '')
    }
    const { diagnostics } = analyseFiles(files, assets, previous)
    expect(listFindings(diagnostics, files).map((line) => line.replace(/^\w+ /, ''))).toEqual([`${code} ${at}`.trim()])
    expectComplete(diagnostics)
  })

  test('the sound project has none', () => {
    expect(analyseFiles(base).diagnostics).toEqual([])
  })

  test('every kind has its case', () => {
    // An error silenced makes two findings: test/check/silence.test.ts.
    const silences = silenceFindings.filter((kind) => kind !== silenceError)
    const kinds = [...parseFindings, ...buildFindings, ...factFindings, ...silences, ...settingFindings].map(
      (kind) => kind.code,
    )
    expect([...new Set(cases.map(({ code }) => code))].sort()).toEqual([...new Set(kinds)].sort())
  })
})
