// What is said of a place.

import { expect, test } from 'vitest'
import { hoverText } from '../../src/lsp/hover/hover-text.ts'
import { questionAt } from './question.ts'

const SECTION = 'sections/10-举措成效.md'

async function hover(path: string, marked: string, language: 'zh' | 'en' = 'zh') {
  const question = await questionAt(path, marked, language)
  const found = hoverText(question)
  const about = found && question.text.source.text.slice(found.span.start, found.span.end)
  return { text: found?.text, about }
}

test('of a finding: what was found and expected, what it rests on, the way out', async () => {
  const { text, about } = await hover(SECTION, '# 举措成效\n\n加强，|，领导。\n')
  expect(about).toBe('，，')
  expect(text).toMatch(/^警告 {2}punctuation\/doubled\n点号“，，”连用\n应为：.+\n依据：GB\/T 15834-2011.*\n办法：.+$/)
})

test('of a reference: what it prints, and its facts with unit, source, last year and place', async () => {
  const { text, about } = await hover(SECTION, '# 举措成效\n\n受理{{ 网络|舆情.热线 + 网络舆情.书记信箱：带单位 }}。\n')
  expect(about).toBe('{{ 网络舆情.热线 + 网络舆情.书记信箱：带单位 }}')
  expect(text?.split('\n')).toEqual([
    '{{ 网络舆情.热线 + 网络舆情.书记信箱：带单位 }} → 14件',
    '网络舆情.热线 = 10件',
    '  上年：8件',
    '  来源：12345热线台账',
    '  写在：data/数据.yaml:4',
    '网络舆情.书记信箱 = 4件',
    '  来源：县信访局',
    '  写在：data/数据.yaml:5',
  ])
})

test('of a reference that leads nowhere: why', async () => {
  const { text } = await hover(SECTION, '# 举措成效\n\n受理{{ 网络舆情.热|现 }}件。\n')
  expect(text).toContain('热现')
  expect(text).toContain('网络舆情.热线')
})

test.each([
  ['report.yaml', '模板: rule-of-law\n年度: 2023\n单位: 甲\n检查:\n  numbers/pa|rts: 关\n', 'numbers/parts'],
  [SECTION, '<!-- 不查 numbers/pa|rts：口径不同 -->\n\n# 举措成效\n\n好。\n', 'numbers/parts'],
])('of a code in %s: what report explain says', async (path, marked, code) => {
  const { text, about } = await hover(path, marked)
  expect(about).toBe(code)
  expect(text).toContain('“其中”各项与总数不符')
  expect(text).toContain('办理案件58件，其中一般程序46件，简易程序21件。')
})

test.each([
  [SECTION, '# 举措|成效\n\n好。\n'],
  [SECTION, '# 举措成效\n\n受理{{ 网络舆情.合计 }}件|。\n'],
  [SECTION, '# 举措成效\n\n吨/公|里 and/or\n'],
  ['report.yaml', '年|度: 2023\n模板: rule-of-law\n单位: 甲\n'],
])('of %s %j: nothing', async (path, marked) => {
  expect(await hover(path, marked)).toEqual({ text: undefined, about: undefined })
})
