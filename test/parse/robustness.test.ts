// No text makes the compiler throw, hang or lose a character in silence.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { docText, withoutSpace } from '../../src/model/doc-text.ts'
import { analyseFiles } from '../project.ts'

const manifest = 'template: general-report\nyear: 2023\norgan: 某局\n'
const analyseSection = (text: string, name = '10-甲.md') =>
  analyseFiles({ 'report.yaml': manifest, [`sections/${name}`]: text })
const markup = fc.constantFrom(
  '# ',
  '## ',
  '1. ',
  '- ',
  '> ',
  '**',
  '*',
  '_',
  '`',
  '[',
  ']',
  '(',
  ')',
  '|',
  '---',
  '\n',
  '\n\n',
  '    ',
  '<b>',
  '<!--',
  '-->',
  '[^a]',
  '[^a]: ',
  ':::',
  '\\',
  '&amp;',
  '~~',
  '!',
  '一是',
  '（一）',
  '文字',
  '　',
  '\t',
)

describe('arbitrary input', () => {
  test('Markdown of marks and words', () => {
    fc.assert(
      fc.property(fc.array(markup, { maxLength: 60 }), (parts) => void analyseSection(parts.join(''))),
      { numRuns: 300 },
    )
  })

  test('any Unicode as Markdown, YAML section or manifest', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        analyseSection(text)
        analyseSection(text, '10-甲.yaml')
        analyseFiles({ 'report.yaml': text })
        analyseFiles({ 'report.yaml': `${manifest}标题: ${JSON.stringify(text)}\n`, 'sections/10-甲.md': '文字' })
      }),
      { numRuns: 300 },
    )
  })

  test('plain words reach the paper whole, in order', () => {
    const words = fc.array(
      fc.string({
        unit: fc.constantFrom('一', '件', '，', '。', 'A', '7', '“', '”', '《', '》'),
        minLength: 1,
        maxLength: 30,
      }),
      { minLength: 1, maxLength: 8 },
    )
    fc.assert(
      fc.property(words, (paragraphs) => {
        const { doc } = analyseSection(`# 标题\n\n${paragraphs.join('\n\n')}`)
        const printed = doc ? withoutSpace(docText(doc)) : ''
        expect(printed).toContain(paragraphs.join(''))
      }),
    )
  })
})

describe('texts made to break a reader end in findings, soon', () => {
  test.each([
    ['emphasis', '*a_'.repeat(8000)],
    ['quotes', '> '.repeat(20_000)],
    ['brackets', '['.repeat(20_000)],
    ['links', '[a]('.repeat(8000)],
    ['lists', '- '.repeat(3000)],
    ['code', '`a'.repeat(20_000)],
    ['comments', '<!--'.repeat(8000)],
    ['entities', '&'.repeat(20_000)],
    ['tables', `${'|甲'.repeat(4000)}\n${'|-'.repeat(4000)}`],
    ['tables without cells', `${'|'.repeat(4000)}\n${'|-'.repeat(4000)}\n\n[^甲]`],
    [
      'quotes in quotes, line after line',
      Array.from({ length: 1500 }, (_, depth) => `${'>'.repeat(depth)} 甲\n\n`).join(''),
    ],
    [
      'lists in lists, line after line',
      Array.from({ length: 300 }, (_, depth) => `${'  '.repeat(depth)}- 甲\n`).join(''),
    ],
    ['a quote of lists in lists', Array.from({ length: 3000 }, (_, depth) => `> ${'  '.repeat(depth)}- 甲\n`).join('')],
    ['footnotes', Array.from({ length: 20_000 }, (_, index) => `甲[^${index}]\n\n[^${index}]: 注\n\n`).join('')],
  ])('%s', { timeout: 10_000 }, (_, text) => {
    expect(analyseSection(text).diagnostics.length).toBeGreaterThan(0)
  })

  test('an alias bomb', () => {
    const bomb = Array.from(
      { length: 20 },
      (_, index) => `a${index}: &a${index} [${`*a${index - 1}, `.repeat(index ? 10 : 0)}x]`,
    )
    const { diagnostics } = analyseFiles({ 'report.yaml': bomb.join('\n') })
    expect(diagnostics.some(({ code }) => code === 'yaml/alias')).toBe(true)
  })
})
