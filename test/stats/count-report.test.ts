// Statistics: every character is counted once, numbers are those of the text, and those from data/ are told apart.

import { describe, expect, test } from 'vitest'
import { docText, withoutSpace } from '../../src/model/doc-text.ts'
import { pageCount, pageNumbers } from '../../src/render/docx/pages/page-numbers.ts'
import { countText } from '../../src/stats/bound-text.ts'
import { countReport } from '../../src/stats/count-report.ts'
import { analyseFiles, type Files, readFolder } from '../project.ts'

function count(files: Files) {
  const { doc, report, profile, diagnostics, unused } = analyseFiles(files)
  if (!doc || !report || !profile) throw new Error('no paper')
  const pages = {
    count: pageCount(doc, profile.profile),
    starts: pageNumbers(doc, profile.profile),
    lines: 22,
    characters: 28,
  }
  return { doc, stats: countReport({ doc, facts: report.facts, unused, diagnostics, pages }) }
}

describe('numbers', () => {
  const numbersOf = (...texts: readonly (string | { readonly bound: string })[]) =>
    countText(
      texts.map((text) =>
        typeof text === 'string'
          ? { kind: 'text', text }
          : { kind: 'text', text: text.bound, facts: { names: ['甲'] } },
      ),
    )

  test.each([
    ['共14件，其中1条，12.5%，1,234.5万元', 4],
    ['2023年12月21日，〔2023〕5号，第12条', 0],
    ['2023-12-21 和 2024/1/5', 0],
    ['10~20件，3-5名', 4],
    ['GB9704、A4 纸', 0],
    ['十四件，一是', 0],
  ])('%s: %d', (text, total) => expect(numbersOf(text).numbers).toEqual({ total, bound: 0 }))

  test('those from data are bound, whatever stands around them', () => {
    expect(numbersOf('共', { bound: '14件' }, '，另有3件')).toEqual({
      boundCharacters: 3,
      numbers: { total: 2, bound: 1 },
    })
    expect(numbersOf({ bound: '2023' }, '年')).toEqual({ boundCharacters: 4, numbers: { total: 0, bound: 0 } })
    expect(numbersOf({ bound: '14' }, { bound: '15' })).toMatchObject({ numbers: { total: 1, bound: 1 } })
  })
})

test.each(['cangxi-2023', 'official-elements/附件与版记', 'official-elements/表格'])(
  '%s: parts are the whole',
  (name) => {
    const files = readFolder(`examples/${name}`)
    const { doc, stats } = count(files)
    const sum = (of: (part: (typeof stats.parts)[number]) => number) =>
      stats.parts.reduce((all, part) => all + of(part), 0)
    expect(sum(({ characters }) => characters)).toBe(withoutSpace(docText(doc)).length)
    expect(stats.whole.characters).toBe(withoutSpace(docText(doc)).length)
    expect(stats.whole.numbers.total).toBe(sum(({ numbers }) => numbers.total))
    for (const part of stats.parts) expect(part.characters).toBeGreaterThan(0)
  },
)

test('the pages of the model report are those of its DOCX', () => {
  expect(count(readFolder('examples/cangxi-2023')).stats.pages.count).toBe(9)
})

test.each([
  ['1.属于', 0],
  ['（2）属于3类', 1],
  ['3、属于', 0],
  ['1.5万元', 1],
  ['12', 1],
  ['{{ 数 }}.属于', 1],
])('a row headed %s has %d numbers: serial numbers of rows are none', (cell, total) => {
  const { stats } = count({
    'report.yaml': '模板: general-report\n年度: 2023\n单位: 某局\n',
    'sections/10-工作.md': `# 工作情况\n\n| 甲 | 乙 |\n| --- | --- |\n| ${cell} | 无 |\n`,
    'data/数.yaml': '数: 5\n',
  })
  expect(stats.whole.numbers.total).toBe(total)
})

test('opening, attachments and footnotes are parts of their own', () => {
  const { stats } = count({
    'report.yaml':
      '模板: general-report\n年度: 2023\n单位: 某局\n成文日期: 2024-01-10\n附件:\n  - 标题: 数据表\n    文件: attachments/1.md\n',
    'sections/00-引言.md': '---\n标题: ""\n---\n开头。\n',
    'sections/10-工作.md': '# 工作情况\n\n文字[^1]。\n\n| 甲 | 乙 |\n| --- | --- |\n| 1 | 2 |\n\n[^1]: 注14。\n',
    'attachments/1.md': '| 丙 |\n| --- |\n| {{ 数 }} |\n',
    'data/数.yaml': '数: 5\n',
  })
  expect(stats.parts.map(({ kind, number, heading }) => [kind, number, heading])).toContainEqual([
    'attachment',
    '附件',
    '数据表',
  ])
  expect(stats.parts.find(({ kind }) => kind === 'attachment')).toMatchObject({
    tables: 1,
    numbers: { total: 1, bound: 1 },
    page: 2,
  })
  expect(stats.parts.find(({ kind }) => kind === 'footnotes')).toMatchObject({ characters: 4, numbers: { total: 1 } })
  expect(stats).toMatchObject({ footnotes: 1, whole: { tables: 2 } })
})
