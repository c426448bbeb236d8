// `report stats`: the table in both languages, the JSON form, exit codes.

import { expect, test } from 'vitest'
import { displayWidth } from '../../src/diagnostics/visible-text.ts'
import { scratchFolder } from '../io/scratch-folder.ts'
import { execute, Recorder } from './execute.ts'

const FILES = {
  'report.yaml': '模板: general-report\n年度: 2023\n单位: 某局\n署名: 某局\n成文日期: 2024-01-10\n',
  'sections/10-工作.md': '# 工作情况\n\n全年受理{{ 热线.合计 }}件，其中12件已办结。\n',
  'sections/20-打算.md': '# 今后打算\n\n办好**{{ 热线.合计 }}**件。\n',
  'data/热线.yaml': '热线: {单位: 件, 合计: 14, 办结: 12}\n备用: {甲: 1, 乙: 2}\n',
}

test('a table of the parts, and what the whole has', async () => {
  const cwd = await scratchFolder(FILES)
  const stdout = new Recorder({ columns: 80 })
  const { code, err } = await execute(['stats'], { cwd, stdout })
  expect([code, err]).toEqual([0, ''])
  const lines = stdout.text.trimEnd().split('\n')
  expect(lines).toEqual([
    '某局2023年度工作报告',
    '',
    '部分                字数  起页  数字  引自数据  表  图',
    '------------------------------------------------------',
    '一、工作情况          23     1     2         1   -   -',
    '二、今后打算          12     1     1         1   -   -',
    '标题、主送、落款等    24           -         -   -   -',
    '------------------------------------------------------',
    '合计                  59           3         2   -   -',
    '',
    '版面：约 1 页（按每面 22 行、每行 28 字推算，不含封面、目录和单独装订的附件）',
    '内容：59 字（4 字引自数据），表 0 个，图 0 个，脚注 0 条',
    '数字：3 个，其中 2 个引自数据（66%）；日期和文号不算',
    '数据：4 项，用到 1 项；没有用到：热线.办结、备用',
    '检查结果（详情见 report check）：',
    '  提示     fact/unused  2',
  ])
  expect(Math.max(...lines.map(displayWidth))).toBeLessThanOrEqual(80)
})

test('in English', async () => {
  const { out } = await execute(['stats', '--lang', 'en'], { cwd: await scratchFolder(FILES) })
  expect(out).toContain('part                chars  page  numbers  from data  tables  figures\n')
  expect(out).toContain('Content: 59 characters (4 from data), 0 tables, 0 figures, 0 footnotes\n')
  expect(out).toContain('Numbers: 3, of which 2 from data (66%); dates and document numbers aside\n')
  expect(out).toContain('Facts: 4, of which 1 used; unused: 热线.办结, 备用\n')
  expect(out).toContain('Findings (see report check):\n  info     fact/unused  2\n')
})

test('the JSON form', async () => {
  const { code, out, err } = await execute(['stats', '--format', 'json'], { cwd: await scratchFolder(FILES) })
  expect([code, err]).toEqual([0, ''])
  const { parts, ...whole } = JSON.parse(out)
  expect(whole).toEqual({
    version: 1,
    title: '某局2023年度工作报告',
    pages: 1,
    characters: 59,
    boundCharacters: 4,
    numbers: { total: 3, bound: 2, share: 0.6667 },
    tables: 0,
    figures: 0,
    footnotes: 0,
    facts: { total: 4, unused: 3, unusedNames: ['热线.办结', '备用'] },
    findings: [{ code: 'fact/unused', severity: 'info', count: 2 }],
  })
  expect(parts.map(({ kind }: { kind: string }) => kind)).toEqual(['section', 'section', 'rest'])
  expect(parts[0]).toEqual({
    kind: 'section',
    number: '一、',
    heading: '工作情况',
    page: 1,
    characters: 23,
    boundCharacters: 2,
    numbers: { total: 2, bound: 1, share: 0.5 },
    tables: 0,
    figures: 0,
  })
})

test('findings do not make it fail', async () => {
  const cwd = await scratchFolder({ ...FILES, 'sections/30-错.md': '# 一、错\n\n文字\n' })
  const { code, out } = await execute(['stats'], { cwd })
  expect(code).toBe(0)
  expect(out).toContain('错误     text/typed-number  1')
})

test('what uses the data is not counted where references are broken', async () => {
  const cwd = await scratchFolder({ ...FILES, 'sections/30-错.md': '# 错\n\n{{ 热线.不在 }}件\n' })
  const { out } = await execute(['stats'], { cwd })
  expect(out).toContain('数据：4 项，用到几项未统计（先改正数据和引用的错误）\n')
  expect((await execute(['stats', '--lang', 'en'], { cwd })).out).toContain('Facts: 4, uses not counted (')
  const json = await execute(['stats', '--format', 'json'], { cwd })
  expect(JSON.parse(json.out).facts).toEqual({ total: 4, unused: null, unusedNames: null })
})

test('a report that cannot be read does', async () => {
  const { code, out, err } = await execute(['stats'], { cwd: await scratchFolder() })
  expect([code, out]).toEqual([1, ''])
  expect(err).toMatch(/io\/no-manifest[\s\S]*没有统计：报告有 1 个错误\n$/)
  expect((await execute(['stats', '--format', 'xml'], { cwd: await scratchFolder(FILES) })).code).toBe(2)
})
