// What can be done about a finding: its fix, and a comment that tells it off in the form of its place.

import { expect, test } from 'vitest'
import { canFixAll, fixedText } from '../../src/lsp/actions/fix-all.ts'
import { quickFixes } from '../../src/lsp/actions/quick-fixes.ts'
import { silencingComment } from '../../src/lsp/actions/silencing-comment.ts'
import { textEdits } from '../../src/lsp/actions/text-edits.ts'
import { createSource } from '../../src/source/source.ts'
import { analyseFiles, type Files, projectOf } from '../project.ts'
import { questionAt } from './question.ts'

const SECTION = 'sections/10-主要工作.md'
const YAML_SECTION = 'sections/10-主要工作.yaml'
const MANIFEST = '模板: general-report\n年度: 2023\n单位: 临江县司法局\n成文日期: 2024-01-08\n'

/** The text with the comment, R where the reason goes, and what is found then. */
function silenced(path: string, text: string, code: string, files: Files = {}) {
  const all = { 'report.yaml': MANIFEST, [path]: text, ...files }
  const { diagnostics } = analyseFiles(all)
  const finding = diagnostics.find((each) => each.code === code && each.span?.path === path)
  if (finding === undefined) throw new Error(`${code} is not found`)
  const insertion = silencingComment(createSource(path, text), finding, 'zh')
  if (insertion === undefined) return undefined
  const { offset, head, tail } = insertion
  const after = `${text.slice(0, offset)}${head}R${tail}${text.slice(offset)}`
  const now = analyseFiles({ ...all, [path]: after })
  const told = now.silenced.map((each) => each.code)
  return { after, told, fewer: diagnostics.length - now.diagnostics.length }
}

const TWICE = 'punctuation/doubled'
const NOTE = '不查 punctuation/doubled：R'

test.each([
  [SECTION, '# 主要工作\n\n加强，，领导。\n', `# 主要工作\n\n<!-- ${NOTE} -->\n加强，，领导。\n`],
  [SECTION, '# 主要工作\n\n第一行\n第二行，，完。\n', `# 主要工作\n\n<!-- ${NOTE} -->\n第一行\n第二行，，完。\n`],
  [SECTION, '# 主要工作\r\n\r\n加强，，领导。\r\n', `# 主要工作\r\n\r\n<!-- ${NOTE} -->\r\n加强，，领导。\r\n`],
  [SECTION, '# 主要工作\n\n## 组织，，领导\n\n好。\n', `# 主要工作\n\n<!-- ${NOTE} -->\n## 组织，，领导\n\n好。\n`],
  [
    SECTION,
    '# 主要工作\n\n有：\n\n1. 加强，，领导。\n2. 健全，，机制。\n',
    `# 主要工作\n\n有：\n\n1. 加强，，领导。<!-- ${NOTE} -->\n2. 健全，，机制。\n`,
  ],
  [
    SECTION,
    '# 主要工作\n\n| 项目 | 数 |\n| --- | --- |\n| 加强，，领导 | 1 |\n',
    `# 主要工作\n\n<!-- ${NOTE} -->\n| 项目 | 数 |\n| --- | --- |\n| 加强，，领导 | 1 |\n`,
  ],
  [
    SECTION,
    '# 主要工作\n\n:::表格[办件，，情况]{单位=件}\n| 甲 | 乙 |\n| --- | --- |\n| 1 | 2 |\n:::\n',
    `# 主要工作\n\n<!-- ${NOTE} -->\n:::表格[办件，，情况]{单位=件}\n| 甲 | 乙 |\n| --- | --- |\n| 1 | 2 |\n:::\n`,
  ],
  [
    SECTION,
    '# 主要工作\n\n:::表格[办件情况]{单位=件}\n| 甲 | 乙 |\n| --- | --- |\n| 甲，，乙 | 2 |\n:::\n',
    `# 主要工作\n\n<!-- ${NOTE} -->\n:::表格[办件情况]{单位=件}\n| 甲 | 乙 |\n| --- | --- |\n| 甲，，乙 | 2 |\n:::\n`,
  ],
  [
    SECTION,
    '# 主要工作\n\n::数据表[办件，，情况]{数据=网络舆情}\n',
    `# 主要工作\n\n<!-- ${NOTE} -->\n::数据表[办件，，情况]{数据=网络舆情}\n`,
  ],
  [
    SECTION,
    '# 主要工作\n\n好。[^1]\n\n[^1]: 加强，，领导。\n',
    `# 主要工作\n\n好。[^1]\n\n<!-- ${NOTE} -->\n[^1]: 加强，，领导。\n`,
  ],
  [SECTION, '---\n标题: 主要，，工作\n---\n\n好。\n', `---\n# ${NOTE}\n标题: 主要，，工作\n---\n\n好。\n`],
  [YAML_SECTION, '内容:\n  - 加强，，领导。\n', `内容:\n  # ${NOTE}\n  - 加强，，领导。\n`],
  [YAML_SECTION, '内容: 加强，，领导。\n', `# ${NOTE}\n内容: 加强，，领导。\n`],
  [YAML_SECTION, '内容: "加强，，领导。"\n', `# ${NOTE}\n内容: "加强，，领导。"\n`],
  [YAML_SECTION, '内容: |\n  好。\n\n  加强，，领导。\n', `内容: |\n  好。\n\n  <!-- ${NOTE} -->\n  加强，，领导。\n`],
  [YAML_SECTION, '内容: >\n  好的\n  加强，，领导。\n', `# ${NOTE}\n内容: >\n  好的\n  加强，，领导。\n`],
  [YAML_SECTION, '内容:\n  - 好的，\n    加强，，领导。\n', `内容:\n  # ${NOTE}\n  - 好的，\n    加强，，领导。\n`],
  [
    YAML_SECTION,
    '内容:\n  - 要点:\n      - 加强，，领导。\n      - 健全，，机制。\n',
    `内容:\n  - 要点:\n      # ${NOTE}\n      - 加强，，领导。\n      - 健全，，机制。\n`,
  ],
])('%s %j', (path, text, expected) => {
  const data = { 'data/数据.yaml': '网络舆情: { 热线: 1, 信箱: 2 }\n' }
  expect(silenced(path, text, TWICE, data)).toEqual({ after: expected, told: [TWICE], fewer: 1 })
})

test('in report.yaml and in data, above the line', () => {
  const data = { 'data/数据.yaml': '网络舆情:\n  热线: 1\n', [SECTION]: '# 主要工作\n\n好。\n' }
  expect(silenced('data/数据.yaml', data['data/数据.yaml'], 'fact/unused', data)).toMatchObject({
    after: '# 不查 fact/unused：R\n网络舆情:\n  热线: 1\n',
    told: ['fact/unused'],
  })
})

test('CSV has no comments, and errors cannot be told off', async () => {
  expect(
    silencingComment(
      createSource('data/a.csv', 'a\n'),
      { code: 'x/y', span: { path: 'data/a.csv', start: 0, end: 1 } },
      'zh',
    ),
  ).toBeUndefined()
  const broken = await questionAt('report.yaml', '模板: rule-of-law\n年度: 2023\n单位: 甲\n成文日|其: 2024-01-01\n')
  expect(quickFixes(broken, broken.offset).map(({ title }) => title)).toEqual(['改为“成文日期”'])
})

test('an English reader is offered English', async () => {
  const question = await questionAt('sections/10-举措成效.md', '# 举措成效\n\n加强，|，领导。\n', 'en')
  expect(quickFixes(question, question.offset).map(({ title }) => title)).toEqual([
    'Replace with “，”',
    'Silence punctuation/doubled here (with a reason)',
  ])
})

test('a fix is offered only where the text is still what it was made for', async () => {
  const question = await questionAt('sections/10-举措成效.md', '# 举措成效\n\n加强，|，领导。\n')
  const { source, lead } = question.text
  const changed = { source: createSource(source.path, source.text.replace('，，', '、、')), lead }
  const kinds = quickFixes({ ...question, text: changed }, question.offset).map(({ kind }) => kind)
  expect(kinds).not.toContain('fix')
})

test('all of a file at once, in as many rounds as it takes, other files untouched', async () => {
  const texts = {
    'report.yaml': MANIFEST,
    [SECTION]: '# 主要工作\n\n加强，，领导(组长),健全机制。\n',
    'sections/20-下一步工作.md': '# 下一步工作\n\n加强，，领导。\n',
  }
  const project = projectOf(texts)
  const { diagnostics } = analyseFiles(texts)
  expect(canFixAll({ project, diagnostics }, SECTION)).toBe(true)
  expect(canFixAll({ project, diagnostics }, 'report.yaml')).toBe(false)
  const after = await fixedText(project, SECTION, async (current) => {
    const files = Object.fromEntries([...current.sources].map(([path, { text }]) => [path, text]))
    return analyseFiles(files).diagnostics
  })
  expect(after).toBe('# 主要工作\n\n加强，领导（组长），健全机制。\n')
})

test.each([
  ['甲\n乙乙\n丙', '甲\n乙\n丙', ['1:1-1:2 “”']],
  ['甲,乙\n丙(丁)', '甲，乙\n丙（丁）', ['0:1-0:2 “，”', '1:1-1:4 “（丁）”']],
  ['甲\n乙', '甲\n乙', []],
  ['甲\n乙\n丙', '甲\n丙', ['1:0-2:0 “”']],
])('%j → %j is edited in as little as it takes', (before, after, expected) => {
  const edits = textEdits({ source: createSource('a.md', before), lead: 0 }, after)
  const listed = edits.map(
    ({ range: { start, end }, newText }) =>
      `${start.line}:${start.character}-${end.line}:${end.character} “${newText}”`,
  )
  expect(listed).toEqual(expected)
})

test('what mends the next mark is not offered for this one, but at a cursor between the two both are', async () => {
  const question = await questionAt(SECTION, '# 主要工作\n\n四是|其它工作,有序推进。\n')
  const at = (end: number) => quickFixes(question, end).flatMap(({ kind, title }) => (kind === 'fix' ? [title] : []))
  const { offset } = question
  expect(at(offset + 2)).toEqual(['改为“其他”'])
  expect(quickFixes({ ...question, offset: offset - 2 }, offset).map(({ kind }) => kind)).not.toContain('fix')
  expect(at(offset)).toEqual(['改为“其他”'])
})

test('a curved quotation mark is named without others around it', async () => {
  const question = await questionAt(SECTION, '# 主要工作\n\n落实|"三项制度"。\n')
  expect(quickFixes(question, question.offset + 1)[0]?.title).toBe('改为 “')
})
