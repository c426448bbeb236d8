// What both READMEs say of formulas and formats, against the program: their example data is read as a project's is.

import { readFileSync } from 'node:fs'
import type { Code, Table } from 'mdast'
import { describe, expect, test } from 'vitest'
import { createLog } from '../../src/diagnostics/diagnostic.ts'
import { functionNames } from '../../src/facts/expression/functions.ts'
import { printFormula } from '../../src/facts/expression/print-formula.ts'
import { createScope } from '../../src/facts/expression/scope.ts'
import { formatNames } from '../../src/facts/quantity/format.ts'
import { readFacts } from '../../src/facts/read-facts.ts'
import { readMarkdown } from '../../src/parse/dialect.ts'
import { parseData } from '../../src/parse/parse-project.ts'
import { projectOf } from '../project.ts'

describe.each([
  ['README.md', 'Formulas and formats', /[a-z]/],
  ['README.zh-CN.md', '算式和格式', /\p{Script=Han}/u],
] as const)('%s', (file, heading, script) => {
  const [, after = ''] = readFileSync(file, 'utf8').split(`### ${heading}\n`)
  const [section = ''] = after.split('\n### ')
  const { children } = readMarkdown(section)
  const yaml = children.find((node): node is Code => node.type === 'code')?.value ?? ''
  const table = children.find((node): node is Table => node.type === 'table')
  const rows = (table?.children ?? []).slice(1).map(({ children: [written, printed] }) => {
    const [code, text] = [written?.children[0], printed?.children[0]]
    return [code?.type === 'inlineCode' ? code.value : '', text?.type === 'text' ? text.value : ''] as const
  })

  const log = createLog()
  const scope = createScope(readFacts(parseData(projectOf({ 'data/例.yaml': `${yaml}\n` })).data, log))

  test('has data and examples', () => {
    expect(log.diagnostics).toEqual([])
    expect(rows.length).toBeGreaterThan(20)
  })

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
