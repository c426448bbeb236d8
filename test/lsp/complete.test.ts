// What is offered while one types.

import { expect, test } from 'vitest'
import { complete } from '../../src/lsp/completion/complete.ts'
import { formulaOffers } from '../../src/lsp/completion/formula-offers.ts'
import { analyseFiles } from '../project.ts'
import { questionAt, SOUND } from './question.ts'

const SECTION = 'sections/10-举措成效.md'
const YAML_SECTION = 'sections/30-不足和原因.yaml'
const DATA_FILE = 'data/数据.yaml'

/** What is offered at | in a text, and what stands there once the first of it is chosen. */
async function offered(path: string, marked: string, language: 'zh' | 'en' = 'zh') {
  const question = await questionAt(path, marked, language)
  const items = complete(question)
  return { names: items.map(({ label }) => label), items }
}

test.each([
  ['report.yaml', '年度: 2023\n|', ['模板', '单位', '成文日期', '封面', '检查']],
  ['report.yaml', 'year: 2023\n|', ['template', 'organ', 'date', 'checks']],
  ['report.yaml', '模板: |', ['rule-of-law', 'info-disclosure', 'general-report']],
  ['report.yaml', '封面: |', ['是', '否']],
  ['report.yaml', '目录: |', ['是', '否']],
  ['report.yaml', '格式: |', ['公文', '信函']],
  ['report.yaml', '模板: rule-of-law\n层级: |', ['省', '市', '县', '乡', '部门']],
  ['report.yaml', '检查:\n  |', ['numbers/parts', 'numbers/*', 'punctuation/range']],
  ['report.yaml', '检查:\n  numbers/parts: |', ['关', '提示', '警告', '错误']],
  ['report.yaml', '检查:\n  numbers/parts: { |', ['级别', '理由']],
  ['report.yaml', 'checks:\n  numbers/parts: { severity: |', ['off', 'info']],
  ['report.yaml', '章节:\n  |', ['举措成效', '下一步安排']],
  ['report.yaml', '章节:\n  举措成效:\n    |', ['标题', '必备', '别名']],
  ['report.yaml', '版面: |', ['补偿页边距', '双面印刷']],
  ['report.yaml', '发布:\n  信息公开:\n    |', ['索引号', '公开方式']],
  [SECTION, '---\n|', ['类别', '标题', '接排', '要点排法']],
  [SECTION, '---\n类别: |\n---\n# 甲\n', ['举措成效', '第一责任人']],
  [SECTION, '---\nrole: |\n---\n# 甲\n', ['achievements', 'plan']],
  [SECTION, '---\n要点排法: |\n---\n', ['接排', '分段']],
  [YAML_SECTION, '类别: |', ['不足和原因']],
  [YAML_SECTION, '内容:\n  - |', ['小标题', '要点', '数据表', '图表', '图片']],
  [YAML_SECTION, '内容:\n  - 图表:\n      |', ['数据', '类型', '图题']],
  [YAML_SECTION, '内容:\n  - 图表:\n      类型: |', ['柱形图', '饼图']],
  [YAML_SECTION, '内容:\n  - 数据表:\n      数据: |', ['网络舆情']],
  [YAML_SECTION, '内容: >\n  好。\n\n  ::图表[来源]{数据=|', ['网络舆情']],
  [YAML_SECTION, '内容:\n  - 受理{{ 网络舆情.|', ['热线']],
  [SECTION, '受理{{ |', ['网络舆情', '网络舆情.热线', '姓名', '求和(…)', '增长(…)']],
  [SECTION, '受理{{ 网络舆情.|', ['热线', '书记信箱', '合计']],
  [SECTION, '增长{{ 增长(网络舆情.热|', ['热线']],
  [SECTION, '受理{{ 网络舆情.热线：|', ['千分位', '带单位', '一位小数']],
  [SECTION, '受理{{ 网络舆情.热线：千分位，|', ['带单位']],
  [SECTION, '::|', ['数据表', '图表']],
  [SECTION, ':::|', ['表格']],
  [SECTION, '::图表[来源]{|', ['数据', '类型', '系列']],
  [SECTION, '::图表[来源]{数据=|', ['网络舆情']],
  [SECTION, '::图表[来源]{数据=网络舆情 类型=|', ['柱形图', '饼图', '折线图']],
  [SECTION, '::数据表[来源]{数据="|', ['网络舆情']],
  [SECTION, ':::表格[甲]{横排=|', ['是', '否']],
  [SECTION, '<!-- 不查 |', ['numbers/parts', 'punctuation/*']],
  [SECTION, '<!-- 不查 numbers/share numbers/|', ['numbers/parts']],
  ['report.yaml', '# 不查 |', ['numbers/parts']],
  [DATA_FILE, '网络舆情:\n  热线: 10\n  |', ['单位', '来源', '断言']],
  [DATA_FILE, '网络舆情:\n  热线: 10\n  书记信箱: 4\n  合计: =|', ['热线', '网络舆情']],
  [DATA_FILE, '网络舆情:\n  热线: 10\n  合计: 10\n  断言:\n    - 合计 = |', ['热线']],
])('%s: %j offers %j', async (path, marked, expected) => {
  const { names } = await offered(path, marked)
  expect(names).toEqual(expect.arrayContaining(expected))
})

test.each([
  ['report.yaml', '年度: 2023\n封面: |', '年度'],
  ['report.yaml', '年度: 2023\n|', '年度'],
  ['report.yaml', '年度: 2023\n|', 'template'],
  [SECTION, '<!-- 不查 |', 'manifest/unknown-key'],
  [SECTION, '::图表[来源]{数据=网络舆情 |', '数据'],
  [SECTION, '受理{{ 网络舆情.合计 }}件|', '热线'],
])('%s: %j does not offer %s', async (path, marked, unexpected) => {
  const { names } = await offered(path, marked)
  expect(names).not.toContain(unexpected)
})

test.each([
  ['report.yaml', '年度: 2023\n成文|', '成文日期', '成文日期: '],
  ['report.yaml', '年度: 2023\n成文|: 2024-01-01', '成文日期', '成文日期'],
  [SECTION, '受理{{ 网络舆情.热|', '热线', '热线'],
  [SECTION, '::图表{数|', '数据', '数据='],
])('%s: %j, choosing %s, writes %j in place of what was typed', async (path, marked, name, written) => {
  const { items } = await offered(path, marked)
  const item = items.find(({ label }) => label === name)
  const { offset, text } = await questionAt(path, marked)
  const typed = /[\p{Script=Han}]*$/u.exec(text.source.text.slice(0, offset))?.[0] ?? ''
  const end = text.source.text.slice(0, offset).split('\n').at(-1)?.length ?? 0
  expect(item?.textEdit).toMatchObject({
    newText: written,
    range: { start: { character: end - typed.length }, end: { character: end } },
  })
})

test('says what a fact is worth, and speaks English where the reader does', async () => {
  const { items } = await offered(SECTION, '受理{{ 网络舆情.|')
  expect(items.find(({ label }) => label === '合计')).toMatchObject({ detail: '14件' })
  const english = await offered('report.yaml', '|', 'en')
  expect(english.items.find(({ label }) => label === 'organ')?.detail).toBe('full or standard short name of the organ')
})

test('names that are no plain words are written in quotes, and numbers may stand behind a dot', () => {
  const { report } = analyseFiles({ ...SOUND, 'data/数据.yaml': '甲 乙: { 2023: 1, “丙”丁: 2 }\n' })
  const root = report?.facts.root
  const written = (typed: string) => root && formulaOffers(typed, root, true).offers.map((offer) => offer.written)
  expect(written('')).toEqual(expect.arrayContaining(['“甲 乙”', '“甲 乙”.2023']))
  expect(written('“甲 乙”.')).toEqual(['2023', '““丙”丁”'])
})
