// What both READMEs say of formulas and formats, against the program.

import { readFileSync } from 'node:fs'
import type { Table } from 'mdast'
import { describe, expect, test } from 'vitest'
import { functionNames } from '../../src/facts/expression/functions.ts'
import { printFormula } from '../../src/facts/expression/print-formula.ts'
import { createScope } from '../../src/facts/expression/scope.ts'
import { formatNames } from '../../src/facts/quantity/format.ts'
import { readMarkdown } from '../../src/parse/dialect.ts'
import { treeOf } from './tree.ts'

const scope = createScope(
  treeOf({
    网络舆情: { 合计: ['14件', '12件'], 热线: '1件', 信箱: '13件' },
    经费: '12345678元',
    合格率: ['92.3%', '90%'],
    材料: '1034份',
    申请: {
      '（一）予以公开': { 自然人: '3件', 企业: '1件' },
      '（二）部分公开': { 自然人: '2件', 企业: '0件' },
    },
  }),
)

describe.each([
  ['README.md', 'Formulas and formats', /[a-z]/],
  ['README.zh-CN.md', '算式和格式', /[\u4e00-\u9fff]/],
] as const)('%s', (file, heading, script) => {
  const [, after = ''] = readFileSync(file, 'utf8').split(`### ${heading}\n`)
  const [section = ''] = after.split('\n### ')
  const table = readMarkdown(section).children.find((node): node is Table => node.type === 'table')
  const rows = (table?.children ?? []).slice(1).map(({ children: [written, printed] }) => {
    const [code, text] = [written?.children[0], printed?.children[0]]
    return [code?.type === 'inlineCode' ? code.value : '', text?.type === 'text' ? text.value : ''] as const
  })

  test('has examples', () => expect(rows.length).toBeGreaterThan(20))

  test.each(rows)('%s prints %s', (written, printed) => {
    const text = written.replace(/\{\{(.*?)\}\}/g, (_, formula: string) => {
      const result = printFormula({ text: formula }, scope)
      expect(result.problems).toEqual([])
      return result.text ?? ''
    })
    expect(text).toBe(printed)
  })

  test('names every function and format of its language', () => {
    const names = [...functionNames, ...formatNames].filter((name) => script.test(name) && !isOtherWord(name))
    expect(names.filter((name) => !section.includes(`\`${name}`) && !section.includes(`${name}(`))).toEqual([])
  })
})

// Second words for the same, understood and not taught.
function isOtherWord(name: string): boolean {
  return ['平均数', '最大值', '最小值', '增长率', 'avg', '百分数', '亿元', '小数2', '两位小数', 'decimals2'].includes(
    name,
  )
}
