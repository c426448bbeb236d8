import { describe, expect, test } from 'vitest'
import type { Block } from '../../../src/model/doc.ts'
import { attributesOf, elementsOf, partOf } from './open-docx.ts'
import { docOf, heading, paragraph, text } from './sample-doc.ts'

describe('headings', () => {
  test('a heading of its own is a paragraph of its style', async () => {
    const xml = await partOf(docOf([heading(2, '（一）', '组织领导')]), 'document')
    expect(xml).toContain(
      '<w:pStyle w:val="Heading2"/></w:pPr><w:bookmarkEnd w:id="1"/><w:bookmarkStart w:id="2" w:name="_Ref_2__一_"/><w:r>',
    )
  })

  test('a heading run into its paragraph is a run of its style in a body paragraph', async () => {
    const lead = heading(2, '（二）', '加强学习。')
    const xml = await partOf(docOf([{ ...paragraph(text('一是好。')), lead }]), 'document')
    expect(xml).toContain('"/><w:r><w:rPr><w:rStyle w:val="Heading2Char"/></w:rPr><w:t xml:space="preserve">（二）')
    expect(xml).toContain('</w:r><w:r><w:t xml:space="preserve">一是好。</w:t></w:r></w:p>')
  })
})

describe('tables', () => {
  const bare = { kind: 'table', id: 't-1', number: '', caption: [], notes: [], orientation: 'portrait' } as const
  const cell = (value: string) => ({ content: [text(value)] })
  const table = (head: readonly string[], ...rows: readonly (readonly string[])[]): Block => ({
    ...bare,
    columns: head.map(() => 'left'),
    head: [head.map(cell)],
    rows: rows.map((row) => row.map(cell)),
  })

  test.each([
    [
      [
        ['甲', '乙', '丙'],
        ['1', '2', '3'],
      ],
    ],
    [
      [
        ['序号', '说明'],
        ['1', '很长的说明'.repeat(60)],
      ],
    ],
    [[['只有一列']]],
    [[Array.from({ length: 12 }, (_, index) => `列${index}`)]],
  ])('%j fills the type area', async ([head = [], ...rows]) => {
    const elements = elementsOf(await partOf(docOf([table(head, ...rows)]), 'document'))
    const widths = attributesOf(elements, 'w:gridCol').map((attributes) => Number(attributes['w:w']))
    expect(widths).toHaveLength(head.length)
    expect(widths.reduce((sum, width) => sum + width, 0)).toBe(8844)
    expect(Math.min(...widths)).toBeGreaterThan(8844 / head.length / 10)
  })

  test('the head is repeated and no row is split', async () => {
    const elements = elementsOf(await partOf(docOf([table(['甲'], ['乙'], ['丙'])]), 'document'))
    expect(attributesOf(elements, 'w:tblHeader')).toHaveLength(1)
    expect(attributesOf(elements, 'w:cantSplit')).toHaveLength(3)
  })
})

describe('figures', () => {
  test.each([
    ['a small image keeps its size', 96, 48, [914_400, 457_200]],
    ['a wide one is as wide as the type area', 1200, 600, [5_616_000, 2_808_000]],
    ['a high one leaves a line for its caption', 100, 4000, [193_024, 7_720_965]],
  ])('%s', async (_, width, height, [cx, cy]) => {
    const image = { asset: 'assets/小图.png', type: 'png', width, height } as const
    const xml = await partOf(
      docOf([{ kind: 'figure', id: 'figure-1', image, alt: '图', number: '', caption: [] }]),
      'document',
    )
    expect(attributesOf(elementsOf(xml), 'wp:extent')).toEqual([{ cx: String(cx), cy: String(cy) }])
  })
})
