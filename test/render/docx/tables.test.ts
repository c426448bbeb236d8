// Tables of any spans in a DOCX: the grid adds up, every row fills it, no text is lost; sections turn the page.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Block, Orientation, Table } from '../../../src/model/doc.ts'
import { blocksText } from '../../../src/model/doc-text.ts'
import { anyRows } from '../../any-rows.ts'
import { attributesOf, elementsOf, parsedText, partOf } from './open-docx.ts'
import { docOf, paragraph, text } from './sample-doc.ts'

const cell = (value: string) => ({ content: [text(value)] })
const tableOf = (changes: Partial<Table>): Table => ({
  ...{ kind: 'table', id: 't-1', number: '', caption: [], notes: [], orientation: 'portrait' },
  ...{ columns: ['left'], head: [[cell('甲')]], rows: [[cell('乙')]] },
  ...changes,
})
const landscape = tableOf({ orientation: 'landscape' })

test('any spans', async () => {
  const widths: Readonly<Record<Orientation, number>> = { portrait: 8844, landscape: 12_756 }
  const orientations = fc.constantFrom<Orientation>('portrait', 'landscape')
  await fc.assert(
    fc.asyncProperty(anyRows, orientations, async ({ width, rows }, orientation) => {
      const columns = Array.from({ length: width }, () => 'left' as const)
      const table = tableOf({ columns, orientation, head: [columns.map(() => cell('头'))], rows })
      const xml = await partOf(docOf([table]), 'document')
      const grid = attributesOf(elementsOf(xml), 'w:gridCol').map((attributes) => Number(attributes['w:w']))
      expect(grid.reduce((sum, part) => sum + part, 0)).toBe(widths[orientation])
      for (const row of xml.match(/<w:tr>.*?<\/w:tr>/g) ?? []) {
        const cells = row.match(/<w:tc>.*?<\/w:tc>/g) ?? []
        const spans = cells.map((markup) => Number(/<w:gridSpan w:val="(\d+)"/.exec(markup)?.[1] ?? 1))
        expect(spans.reduce((sum, span) => sum + span, 0)).toBe(width)
        expect(cells.every((markup) => markup.endsWith('</w:p></w:tc>'))).toBe(true)
      }
      expect(parsedText(xml)).toContain(blocksText([table]).join(''))
    }),
    { numRuns: 60 },
  )
})

test('caption, unit, table and notes stand in this order and are kept together', async () => {
  const table = tableOf({ number: '表1', caption: [text('题')], unit: '件', notes: [[text('一')], [text('二')]] })
  const xml = await partOf(docOf([table]), 'document')
  expect(parsedText(xml)).toBe('法治政府建设工作报告表1 题单位：件甲乙注：1.一2.二')
  const kept = elementsOf(xml).filter(({ name, parents }) => name === 'w:keepNext' && parents.includes('w:body'))
  // Caption, unit, head, last row, first note.
  expect(kept).toHaveLength(5)
  expect(attributesOf(elementsOf(xml), 'w:tblCaption')).toEqual([{ 'w:val': '表1 题' }])
})

test('all rows of the head are repeated', async () => {
  const xml = await partOf(docOf([tableOf({ head: [[cell('甲')], [cell('乙')]] })]), 'document')
  expect(attributesOf(elementsOf(xml), 'w:tblHeader')).toHaveLength(2)
})

test('a row higher than a page may be split', async () => {
  const rows = [[cell('长'.repeat(3000))], [cell('短')]]
  const xml = await partOf(docOf([tableOf({ rows })]), 'document')
  expect(attributesOf(elementsOf(xml), 'w:cantSplit')).toHaveLength(2)
})

describe('sections', () => {
  const sectionsOf = async (body: readonly Block[], more = {}) => {
    const elements = elementsOf(await partOf(docOf(body, more), 'document'))
    return attributesOf(elements, 'w:pgSz').map((size) => size['w:orient'] ?? 'portrait')
  }

  test.each<[string, readonly Block[], readonly string[]]>([
    ['none for a portrait table', [tableOf({})], ['portrait']],
    ['one for a landscape table at the end', [landscape], ['portrait', 'landscape']],
    ['neighbours share one', [landscape, landscape, paragraph(text('文'))], ['portrait', 'landscape', 'portrait']],
  ])('%s', async (_, body, expected) => {
    expect(await sectionsOf(body)).toEqual(expected)
  })

  test('a landscape attachment is turned whole', async () => {
    const attachments = [
      { label: '附件', title: [text('名单')], orientation: 'landscape', body: [paragraph(text('文'))] },
    ]
    expect(await sectionsOf([paragraph(text('文'))], { attachments })).toEqual(['portrait', 'landscape'])
  })

  test('begin in the paragraph before, so that a full page is not followed by an empty one', async () => {
    const xml = await partOf(docOf([paragraph(text('文')), landscape]), 'document')
    expect(xml).toMatch(
      /<w:p><w:pPr><w:sectPr>.*?<\/w:sectPr><\/w:pPr>(?:<w:bookmarkEnd [^>]*>)*<w:r><w:t xml:space="preserve">文/,
    )
  })

  test('two tables in a row do not become one', async () => {
    const xml = await partOf(docOf([tableOf({}), tableOf({})]), 'document')
    expect(xml).not.toContain('</w:tbl><w:tbl>')
    expect(xml).not.toContain('</w:tbl><w:sectPr>')
  })
})
