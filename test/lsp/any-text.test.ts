// Whatever stands in a text, and wherever the cursor is: an answer, in time.

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { quickFixes } from '../../src/lsp/actions/quick-fixes.ts'
import { complete } from '../../src/lsp/completion/complete.ts'
import { hoverText } from '../../src/lsp/hover/hover-text.ts'
import { symbolsOf } from '../../src/lsp/symbols.ts'
import { questionAt } from './question.ts'

const PATHS = [
  'report.yaml',
  '本单位.yaml',
  'sections/10-举措成效.md',
  'sections/30-不足.yaml',
  'data/数据.yaml',
  'data/表.csv',
]
const PIECES = [
  '{{ ',
  ' }}',
  '网络舆情',
  '.',
  '：',
  ': ',
  '\n',
  '---\n',
  '- ',
  '  ',
  '::图表',
  '{',
  '}',
  '=',
  '"',
  '“',
  '”',
  '[',
]
const MORE = [
  '不查 ',
  '<!-- ',
  '# ',
  'numbers/parts',
  '，，',
  '|',
  '>',
  '\r\n',
  '内容:',
  '😀',
  '表头',
  '| a |\n',
  '(',
  '1. ',
]

test('an answer to everything', async () => {
  const text = fc.array(fc.constantFrom(...PIECES, ...MORE), { maxLength: 25 })
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...PATHS), text, fc.nat(200), async (path, pieces, at) => {
      const whole = pieces.join('').replaceAll('|', '¦')
      const offset = Math.min(at, whole.length)
      const question = await questionAt(path, `${whole.slice(0, offset)}|${whole.slice(offset)}`)
      for (const { textEdit } of complete(question)) expect(textEdit).toBeDefined()
      hoverText(question)
      quickFixes(question, offset)
      symbolsOf(question.text)
    }),
    { numRuns: 60 },
  )
}, 60_000)

const LONG = 50_000
test.each([
  ['sections/10-举措成效.md', 'a'.repeat(LONG)],
  ['sections/10-举措成效.md', `{{ ${'a.'.repeat(LONG)} +`],
  ['sections/10-举措成效.md', `{{ ${'“a '.repeat(LONG)}`],
  ['sections/10-举措成效.md', `{{ a：${'，'.repeat(LONG)}`],
  ['sections/10-举措成效.md', `<!-- 不查${' '.repeat(LONG)}x：`],
  ['sections/10-举措成效.md', `::图表{${'a="'.repeat(LONG)}`],
  ['sections/10-举措成效.md', `::图表{${' '.repeat(LONG)}`],
  ['sections/10-举措成效.md', '#'.repeat(LONG)],
  ['report.yaml', `${'{'.repeat(LONG)}`],
  ['report.yaml', `a: ${'['.repeat(LONG)}`],
  ['report.yaml', `${'- '.repeat(LONG)}`],
  ['report.yaml', `${'a:\n'.repeat(LONG)}`],
  ['report.yaml', `${'a, '.repeat(LONG)}`],
])('%s, a long line (%#): takes no longer than its length', async (path, text) => {
  const question = await questionAt(path, 'x|')
  const long = { source: { ...question.text.source, text, lineStarts: [0] }, lead: 0 }
  const began = performance.now()
  complete({ ...question, text: long, offset: text.length })
  hoverText({ ...question, text: long, offset: text.length })
  expect(performance.now() - began).toBeLessThan(3000)
})
