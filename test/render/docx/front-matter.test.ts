// 封面 and 目录 in the DOCX: sections, fields, what is read back, and page numbers worked out beforehand.

import { describe, expect, test } from 'vitest'
import type { Block, Doc } from '../../../src/model/doc.ts'
import { docText } from '../../../src/model/doc-text.ts'
import { gbt9704 } from '../../../src/model/gbt9704.ts'
import { firstDifference, printedContent } from '../../../src/model/printed-content.ts'
import { breakLines } from '../../../src/render/docx/pages/break-lines.ts'
import { pageNumbers } from '../../../src/render/docx/pages/page-numbers.ts'
import { attributesOf, elementsOf, partOf, render } from './open-docx.ts'
import { docOf, heading, paragraph, sampleDoc, text } from './sample-doc.ts'

const cover = { title: sampleDoc.title, organs: ['苍溪县乡村振兴局'], date: { year: 2024, month: 1, day: 2 } }
const whole: Doc = { ...sampleDoc, cover, contents: { levels: 2 } }

describe('the paper with both', () => {
  test('reads back as its Doc', async () => {
    const { readBack } = await render(whole)
    expect(firstDifference(printedContent(whole), readBack)).toBeUndefined()
    expect(docText(whole).slice(0, 5)).toEqual([
      docText(sampleDoc)[2],
      '苍溪县乡村振兴局',
      '2024年1月2日',
      '目录',
      '一、工作举措和成效',
    ])
  })

  test('has three sections, and only the last has footers and begins at 1', async () => {
    const elements = elementsOf(await partOf(whole, 'document'))
    const sections = elements.filter(({ name }) => name === 'w:sectPr')
    expect(sections.map(({ children }) => children.includes('w:footerReference'))).toEqual([false, false, true])
    expect(attributesOf(elements, 'w:pgNumType').map((found) => found['w:start'])).toEqual([undefined, undefined, '1'])
    expect(attributesOf(elements, 'w:type').map((found) => found['w:val'])).toEqual(['nextPage', 'nextPage', 'oddPage'])
  })

  test('a letter behind them does not begin on an odd page: LibreOffice would repeat its head', async () => {
    const mark = { organs: ['苍溪县乡村振兴局'], suffix: '' }
    const letter: Doc = { ...whole, form: 'letter', masthead: { mark, signers: [] } }
    const elements = elementsOf(await partOf(letter, 'document'))
    expect(attributesOf(elements, 'w:type').map((found) => found['w:val'])).toEqual([
      'nextPage',
      'nextPage',
      'nextPage',
    ])
    expect(attributesOf(elements, 'w:pgNumType').map((found) => found['w:start'])).toEqual([undefined, undefined, '1'])
  })

  test('every entry leads to a bookmark, and a run-in heading is one', async () => {
    const xml = await partOf(whole, 'document')
    const names = attributesOf(elementsOf(xml), 'w:bookmarkStart').map((found) => found['w:name'])
    const wanted = [...xml.matchAll(/ PAGEREF (\S+) /g)].map(([, name]) => name)
    expect(wanted).toHaveLength(5)
    expect(names).toEqual(expect.arrayContaining(wanted))
    expect(xml).toContain('（二）加强学习</w:t>')
    expect(xml).toContain(' TOC \\o &quot;1-2&quot; \\h \\z \\t &quot;附件标题,1&quot; ')
  })

  test('begins and ends as many fields', async () => {
    const marks = attributesOf(elementsOf(await partOf(whole, 'document')), 'w:fldChar').map((f) => f['w:fldCharType'])
    const count = (type: string) => marks.filter((mark) => mark === type).length
    expect([count('begin'), count('separate')]).toEqual([count('end'), count('end')])
  })
})

describe('pages', () => {
  const lines = (count: number): Block => paragraph(text('字'.repeat(26 + 28 * (count - 1))))
  const named = (id: string): Block => ({ ...heading(1, '一、', '题'), id })
  const pagesOf = (...blocks: readonly Block[]) => pageNumbers(docOf(blocks), gbt9704)

  // The title takes two empty lines, its own and one below: a little more than four of the grid.
  test.each([
    [15, 1],
    [16, 2],
    [17, 2],
    [17 + 19, 2],
    [17 + 20, 3],
  ])('behind %d lines a heading is on page %d', (count, page) => {
    expect(pagesOf(lines(count), named('a'), lines(3)).get('a')).toBe(page)
  })

  test('an attachment begins a page', () => {
    const attachments = [{ label: '附件', title: [text('表')], body: [named('b')] }]
    const pages = pageNumbers(docOf([lines(3)], { attachments }), gbt9704)
    expect([pages.get('attachment-1'), pages.get('b')]).toEqual([2, 2])
  })

  test('a figure goes with its caption to the page that has room for both', () => {
    const image = { asset: 'assets/小图.png', type: 'png', width: 400, height: 600 } as const
    const figure: Block = { kind: 'figure', id: 'f', image, alt: '', number: '图1', caption: [text('题')] }
    expect(pagesOf(lines(4), figure).get('f')).toBe(2)
    expect(pagesOf(lines(1), { ...figure, width: { value: 40, unit: '%' } }).get('f')).toBe(1)
  })

  test('footnotes take their room', () => {
    const note: Block = paragraph(text('字'), { kind: 'footnote-ref', key: 'n' })
    const footnotes = [{ key: 'n', number: 1, content: [[text('注'.repeat(300))]] }]
    const pages = (notes: Doc['footnotes']) =>
      pageNumbers(docOf([note, lines(11), named('a'), lines(2)], { footnotes: notes }), gbt9704).get('a')
    expect([pages([]), pages(footnotes)]).toEqual([1, 2])
  })
})

describe('lines', () => {
  test.each([
    ['a full line', '字'.repeat(26), [26]],
    ['one more', '字'.repeat(27), [26, 1]],
    ['a mark that may not begin a line takes a character along', `${'字'.repeat(26)}。`, [25, 2]],
    ['an opening bracket goes with what it opens', `${'字'.repeat(25)}（字）`, [25, 3]],
    ['a number stays whole', `${'字'.repeat(25)}2024年`, [25, 5]],
    ['a line break', '字\n字', [1, 1]],
    ['nothing', '', [0]],
  ])('%s', (_, value, lengths) => {
    expect(breakLines(value, 28, 2).map((line) => [...line].length)).toEqual(lengths)
  })
})
