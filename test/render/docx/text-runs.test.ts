import { describe, expect, test } from 'vitest'
import type { Inline } from '../../../src/model/doc.ts'
import { gbt9704 } from '../../../src/model/gbt9704.ts'
import { makeMarkup } from '../../../src/render/docx/docx-components.ts'
import { fieldRuns } from '../../../src/render/docx/fields.ts'
import { createFormats, plainFormat } from '../../../src/render/docx/formats.ts'
import { inlineRuns } from '../../../src/render/docx/inlines.ts'
import { readParagraphs } from '../../../src/render/docx/read-back.ts'
import { createContext } from '../../../src/render/docx/render-context.ts'
import { textRuns } from '../../../src/render/docx/text-runs.ts'
import { text } from './sample-doc.ts'

describe('textRuns', () => {
  test.each([
    ['全是汉字', ['全是汉字:plain']],
    ['2023年 ABC', ['2023年 ABC:plain']],
    ['“法治”建设——好', ['“法治”建设——好:han']],
    ['阿不都·热合曼', ['阿不都:han', '·:han-only', '热合曼:han']],
    ['A·B', ['A·B:han']],
    ['John’s“话”', ['John:han', '’:plain', 's:han', '“:han-only', '话”:han']],
    ['“WTO”规则', ['“:han-only', 'WTO:han', '”:han-only', '规则:han']],
    ['汉①②Ⅳ※→≥字', ['汉①②Ⅳ※→≥字:han']],
    ['①', ['①:han-only']],
    ['——甲', ['——甲:han']],
    ['2021—2025年', ['2021:han', '—:han-only', '2025年:han']],
    ['约±5、5×3、25°', ['约:han', '±:han-only', '5、5×3、25°:han']],
    ['××县、×××', ['××:han-only', '县、:han', '×××:han-only']],
    ['“甲”12m³、H₂O', ['“甲”12m:han', '³:plain', '、H:han', '₂:plain', 'O:han']],
    ['m³', ['m³:plain']],
    ['A–B“甲”', ['A:han', '–:plain', 'B:han', '“:han-only', '甲”:han']],
    ['', []],
  ])('%s', (value, expected) => {
    const runs = textRuns(value, (script) => `[${script}]`)
    const found = [...runs.matchAll(/<w:r>\[([\w-]+)\]<w:t xml:space="preserve">([^<]*)</g)]
    expect(found.map(([, script, content]) => `${content}:${script}`)).toEqual(expected)
  })

  test('a tab is the element, not the character', () => {
    expect(textRuns('\t甲\t', () => '')).toBe('<w:r><w:tab/><w:t xml:space="preserve">甲</w:t><w:tab/></w:r>')
  })
})

describe('formats', () => {
  const formats = createFormats(gbt9704, makeMarkup)
  const plain = plainFormat(gbt9704, 'heading2')

  test('plain text needs no properties', () => {
    expect(formats.run(plain, 'plain')).toBe('')
  })

  test.each([
    ['han', '<w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr>'],
    [
      'han-only',
      '<w:rPr><w:rFonts w:ascii="楷体_GB2312" w:cs="楷体_GB2312" w:eastAsia="楷体_GB2312" w:hAnsi="楷体_GB2312" w:hint="eastAsia"/></w:rPr>',
    ],
  ] as const)('%s', (script, expected) => {
    expect(formats.run(plain, script)).toBe(expected)
  })
})

describe('inlineRuns', () => {
  const strong = (...content: readonly Inline[]): Inline => ({ kind: 'strong', content })
  const emphasis = (...content: readonly Inline[]): Inline => ({ kind: 'emphasis', content })
  const link = (...content: readonly Inline[]): Inline => ({ kind: 'link', href: 'https://a.cn/政', content })

  test.each([
    ['strong', 'body', strong(text('甲')), ['Strong甲']],
    [
      'after a nested emphasis, strong goes on',
      'body',
      strong(emphasis(text('甲')), text('乙')),
      ['Emphasis甲', 'Strong乙'],
    ],
    ['楷体 is not made bold', 'body', emphasis(strong(text('甲'))), ['Emphasis甲']],
    ['nor is 黑体', 'heading1', strong(text('甲')), ['甲']],
    ['a link in plain text', 'body', link(text('甲')), ['Hyperlink甲']],
    ['a link keeps what it stands in', 'body', strong(link(text('甲'))), ['Strong甲']],
    ['an ordinal is plain', 'body', { kind: 'ordinal', text: '一是' }, ['一是']],
  ] as const)('%s', (_, role, inline, expected) => {
    const context = createContext(gbt9704, new Map(), new Map(), makeMarkup)
    const markup = inlineRuns([inline], { context, part: 'document', format: plainFormat(gbt9704, role) })
    const runs = [...markup.matchAll(/<w:r>(?:<w:rPr><w:rStyle w:val="(\w+)"\/><\/w:rPr>)?<w:t[^>]*>([^<]*)/g)]
    expect(runs.map(([, style = '', content]) => style + content)).toEqual(expected)
  })

  test('the target of a link is a URI', () => {
    const context = createContext(gbt9704, new Map(), new Map(), makeMarkup)
    inlineRuns([link(text('甲'))], { context, part: 'document', format: plainFormat(gbt9704, 'body') })
    expect(context.documentLinks.part()).toContain('Target="https://a.cn/%E6%94%BF" TargetMode="External"')
  })
})

describe('readParagraphs', () => {
  test.each([
    ['<w:p><w:r><w:t>a</w:t></w:r></w:p><w:p/><w:p></w:p>', ['a', '']],
    ['<w:p><w:t xml:space="preserve"> &lt;a&amp;amp; </w:t></w:p>', [' <a&amp; ']],
    ['<w:p><w:t>a</w:t><w:br/><w:t>b</w:t><w:tab/></w:p>', ['a\nb\t']],
    [`<w:p>${fieldRuns(' NOTEREF x ', '<w:r><w:t>1</w:t></w:r>')}<w:t>a</w:t></w:p>`, ['a']],
    [`<w:p>${fieldRuns(' PAGEREF x ', '<w:r><w:t>1</w:t></w:r>')}</w:p>`, ['']],
    [`<w:p>${fieldRuns(' REF x ', '<w:r><w:t>图1</w:t></w:r>')}</w:p>`, ['图1']],
  ])('%s', (markup, expected) => {
    expect(readParagraphs(markup)).toEqual(expected)
  })
})
