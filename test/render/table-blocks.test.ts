// A table of several blocks, each with heads of columns in the body: who heads whom, in every format.

import { expect, test } from 'vitest'
import type { Cell, Doc, Table } from '../../src/model/doc.ts'
import { gbt9704 } from '../../src/model/gbt9704.ts'
import { differenceFromTable } from '../../src/model/table-lines.ts'
import { textsByFace } from '../../src/model/texts-by-face.ts'
import { fragmentRenderer } from '../../src/render/html/fragment/index.ts'
import { htmlRenderer } from '../../src/render/html/index.ts'
import { jsonRenderer } from '../../src/render/json/index.ts'
import { tableRenderer } from '../../src/render/tables/index.ts'
import { elementsOf, partOf } from './docx/open-docx.ts'
import { docOf, text } from './docx/sample-doc.ts'
import { attribute, named, type PageElement, parsePage, textOf } from './html/parse-page.ts'

const head = (value: string, more: Partial<Cell> = {}): Cell => ({
  content: [text(value)],
  headsColumns: true,
  ...more,
})
const row = (name: string, ...values: readonly string[]): Cell[] => [
  { content: [text(name)], header: true },
  ...values.map((value) => ({ content: [text(value)] })),
]
const table: Table = {
  kind: 'table',
  id: 'table-1',
  number: '',
  caption: [],
  notes: [],
  orientation: 'portrait',
  columns: ['center', 'right', 'right'],
  head: [],
  rows: [
    [head('第一块', { colSpan: 3 })],
    [head('内容'), head('制发'), head('废止')],
    row('规章', '1', '2'),
    [head('第二块', { colSpan: 3 })],
    [head('内容'), head('决定', { colSpan: 2 })],
    [
      { content: [text('许可')], header: true },
      { content: [text('3')], colSpan: 2 },
    ],
  ],
}
const doc: Doc = docOf([table])

async function page(renderer: typeof htmlRenderer) {
  const { bytes } = await renderer.render({ doc, profile: gbt9704, assets: new Map(), epochSeconds: 0 })
  return parsePage(new TextDecoder().decode(bytes))
}

test('as HTML a number is headed by its own block alone, and by its row', async () => {
  const { elements, errors } = await page(htmlRenderer)
  expect(errors).toEqual([])
  const byId = new Map(elements.map((element) => [attribute(element, 'id'), element]))
  const headsOf = (cell: PageElement) =>
    (attribute(cell, 'headers') ?? '').split(' ').flatMap((id) => {
      const found = byId.get(id)
      return found ? [textOf(found)] : []
    })
  const cells = elements.filter(({ tagName }) => tagName === 'td')
  expect(cells.map((cell) => [textOf(cell), ...headsOf(cell)])).toEqual([
    ['1', '第一块', '制发', '规章'],
    ['2', '第一块', '废止', '规章'],
    ['3', '第二块', '决定', '许可'],
  ])
  const heads = elements.filter(({ tagName }) => tagName === 'th')
  expect(heads.map((cell) => [textOf(cell), attribute(cell, 'scope'), ...headsOf(cell)])).toEqual([
    ['第一块', 'col'],
    ['内容', 'col', '第一块'],
    ['制发', 'col', '第一块'],
    ['废止', 'col', '第一块'],
    ['规章', 'row', '第一块', '内容'],
    ['第二块', 'col'],
    ['内容', 'col', '第二块'],
    ['决定', 'col', '第二块'],
    ['许可', 'row', '第二块', '内容'],
  ])
})

test('as HTML there is no empty head, and the columns have their widths', async () => {
  const html = await page(htmlRenderer)
  expect(named(html, 'thead')).toEqual([])
  expect(named(html, 'col').map((col) => attribute(col, 'style'))).toHaveLength(3)
  const fragment = await page(fragmentRenderer)
  expect(named(fragment, 'thead')).toEqual([])
  expect(named(fragment, 'th').map((cell) => attribute(cell, 'scope'))).toEqual([
    ...['col', 'col', 'col', 'col', 'row'],
    ...['col', 'col', 'col', 'row'],
  ])
})

test('as DOCX heads have the style of heads and stay with the rows below', async () => {
  const xml = await partOf(docOf([table]), 'document')
  const rows = xml.match(/<w:tr>.*?<\/w:tr>/g) ?? []
  const styles = rows.map((markup) => [...markup.matchAll(/<w:pStyle w:val="(\w+)"/g)].map(([, style]) => style))
  expect(styles).toEqual([
    ['TableHead'],
    ['TableHead', 'TableHead', 'TableHead'],
    ['TableCell', 'TableCell', 'TableCell'],
    ['TableHead'],
    ['TableHead', 'TableHead'],
    ['TableCell', 'TableCell'],
  ])
  expect(rows.map((markup) => markup.includes('<w:keepNext/>'))).toEqual([true, true, false, true, true, false])
  expect(elementsOf(xml).some(({ name }) => name === 'w:tblHeader')).toBe(false)
})

test('as JSON they say what they are', async () => {
  const { bytes } = await jsonRenderer.render({ doc, profile: gbt9704, assets: new Map(), epochSeconds: 0 })
  expect(new TextDecoder().decode(bytes).match(/"headsColumns": ?true/g)).toHaveLength(7)
})

test('its own files hold its lines as they stand', () => {
  const [csv, json] = tableRenderer.render(table, doc)
  for (const file of [csv, json]) expect(file && differenceFromTable(table, file.readBack)).toBeUndefined()
  const lines = new TextDecoder().decode(csv?.bytes).trimEnd().split('\r\n')
  expect(lines.slice(1, 3)).toEqual(['内容,制发,废止', '规章,1,2'])
})

test('fonts are asked for the face of heads', () => {
  const fonts = [...textsByFace(doc, gbt9704)].map(({ text, face }) => [text, JSON.stringify(face).includes('黑体')])
  expect(fonts).toContainEqual(['第一块', true])
  expect(fonts).toContainEqual(['决定', true])
  expect(fonts).toContainEqual(['规章', false])
})
