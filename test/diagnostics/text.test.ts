import fc from 'fast-check'
import stringWidth from 'string-width'
import { describe, expect, test } from 'vitest'
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts'
import { excerptAt } from '../../src/diagnostics/excerpt.ts'
import { formatDiagnostics, plainStyle, type TextOptions } from '../../src/diagnostics/text.ts'
import { createSource } from '../../src/source/source.ts'

const PATH = 'sections/a.md'
const options: TextOptions = { language: 'zh', style: plainStyle, width: 80, pathPrefix: '' }

function diagnosticAt(text: string, marked: string, more: Partial<Diagnostic> = {}) {
  const start = text.indexOf(marked)
  const diagnostic: Diagnostic = {
    code: 'test/x',
    severity: 'error',
    message: { zh: '这里不对', en: 'wrong here' },
    span: { path: PATH, start, end: start + marked.length },
    ...more,
  }
  return { diagnostic, sources: new Map([[PATH, createSource(PATH, text)]]) }
}

describe('formatDiagnostics', () => {
  const { diagnostic, sources } = diagnosticAt('第一行\n坚持<b>党的领导</b>。\n', '<b>', {
    expected: { zh: '没有 HTML', en: 'no HTML' },
    basis: 'GB/T 9704-2012 7.3.3',
    help: { zh: '删去标记', en: 'delete it' },
    notes: [{ message: { zh: '第一处', en: 'the first' }, span: { path: PATH, start: 1, end: 2 } }],
  })

  test('in Chinese', () => {
    expect(formatDiagnostics([diagnostic], sources, { ...options, pathPrefix: '报告/' })).toBe(
      `错误  报告/sections/a.md:2:3  test/x
  这里不对
  2 │ 坚持<b>党的领导</b>。
    │     ^^^
  应为：没有 HTML
  依据：GB/T 9704-2012 7.3.3
  办法：删去标记
  另见：报告/sections/a.md:1:2：第一处
`,
    )
  })

  test('in English', () => {
    expect(formatDiagnostics([diagnostic], sources, { ...options, language: 'en' })).toBe(
      `error  sections/a.md:2:3  test/x
  wrong here
  2 │ 坚持<b>党的领导</b>。
    │     ^^^
  Expected: no HTML
  Basis: GB/T 9704-2012 7.3.3
  Fix: delete it
  See also: sections/a.md:1:2: the first
`,
    )
  })

  test('several are parted by an empty line; none is nothing', () => {
    expect(formatDiagnostics([], sources, options)).toBe('')
    const text = formatDiagnostics([diagnostic, { ...diagnostic, severity: 'warning' }], sources, options)
    expect(text.split('\n\n').map((part) => part.slice(0, 2))).toEqual(['错误', '警告'])
  })

  test.each([
    ['no place', undefined, '错误  test/x\n  这里不对\n'],
    ['a file without text', { path: 'a.png', start: 0, end: 0 }, '错误  a.png  test/x\n  这里不对\n'],
    ['a file as a whole', { path: PATH, start: 0, end: 0 }, '错误  sections/a.md:1:1  test/x\n  这里不对\n'],
  ])('%s has no excerpt', (_, span, text) => {
    const { span: _span, expected: _expected, basis: _basis, help: _help, notes: _notes, ...rest } = diagnostic
    expect(formatDiagnostics([span ? { ...rest, span } : rest], sources, options)).toBe(text)
  })

  test.each([
    ['1.', '办法：改为：1.'],
    ['', '办法：删去标出的部分'],
  ])('a fix “%s” speaks where there is no help', (replacement, line) => {
    const { diagnostic, sources } = diagnosticAt('一、x', '一、', {
      fix: { span: { path: PATH, start: 0, end: 2 }, replacement },
    })
    expect(formatDiagnostics([diagnostic], sources, options)).toContain(line)
  })

  test('control characters of the user’s text cannot reach the terminal', () => {
    const evil = 'a\u001b[2Jb\u202ec\u009bd\re'
    const { diagnostic, sources } = diagnosticAt(`${evil}标`, '标', { message: { zh: evil, en: evil } })
    const text = formatDiagnostics([diagnostic], sources, options)
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/)
    expect(text).toContain('a␛[2Jb<U+202E>c<U+009B>d')
  })
})

describe('excerptAt', () => {
  const excerpt = (text: string, marked: string, width = 40) => {
    const { diagnostic, sources } = diagnosticAt(text, marked)
    const source = sources.get(PATH)
    if (!source || !diagnostic.span) throw new Error('the test names a place')
    return excerptAt(source, diagnostic.span, width)
  }

  test.each([
    ['ascii', 'abc def', 'def', 4, 3],
    ['full width', '年度：二〇二三', '二〇', 6, 4],
    ['half in full', '２０２3年', '3', 6, 1],
    ['tabs', '\ta\tb', 'b', 8, 1],
    ['a tab itself', 'a\tb', '\t', 1, 3],
    ['beyond the BMP', '𠮷野家', '野', 2, 2],
    ['combining marks', 'e\u0301x', 'x', 1, 1],
    ['nothing, at the end', 'abc', '', 0, 1],
    ['over the line’s end', 'abc\ndef', 'c\nd', 2, 1],
    ['the second line', '好\r\n好好x\r\n', 'x', 4, 1],
  ])('%s', (_, text, marked, indent, length) => {
    expect(excerpt(text, marked)).toMatchObject({ indent, length })
  })

  test('a paragraph of one long line is cut around the mark', () => {
    const { text, indent, length } = excerpt(`${'前'.repeat(500)}错字${'后'.repeat(500)}`, '错字')
    expect(text).toMatch(/^…前+错字后+…$/)
    expect(stringWidth(text)).toBeLessThanOrEqual(40)
    expect([stringWidth(text.slice(0, text.indexOf('错'))), length]).toEqual([indent, 4])
  })

  test('a mark wider than the terminal ends with it', () => {
    const { text, indent, length } = excerpt(`前${'错'.repeat(500)}后`, '错'.repeat(500))
    expect(indent + length).toBeLessThanOrEqual(stringWidth(text))
    expect(stringWidth(text)).toBeLessThanOrEqual(40)
  })

  test('whatever the text, line and mark stay within the width', () => {
    const character = fc.oneof(
      fc.constantFrom('好', 'a', '\t', '𠮷', '“', '\u0000', '，'),
      fc.string({ unit: 'grapheme' }),
    )
    const parts = fc.tuple(fc.array(character, { maxLength: 60 }), character, fc.array(character, { maxLength: 60 }))
    fc.assert(
      fc.property(parts, ([before, middle, after]) => {
        const [head, mark] = [before.join('').replace(/[\r\n]/g, ''), middle.replace(/[\r\n]/g, '')]
        const source = createSource(PATH, `${head}${mark}${after.join('').replace(/[\r\n]/g, '')}`)
        const span = { path: PATH, start: head.length, end: head.length + mark.length }
        const { text, indent, length } = excerptAt(source, span, 40)
        expect(stringWidth(text)).toBeLessThanOrEqual(40)
        expect(indent).toBeLessThanOrEqual(stringWidth(text))
        expect(indent + length).toBeLessThanOrEqual(41)
      }),
    )
  })
})
