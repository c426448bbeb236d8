// Charts in every format: the drawing, its data for those who cannot see it, and that nothing is printed twice or lost.

import fc from 'fast-check'
import { unzipSync } from 'fflate'
import { imageSize } from 'image-size'
import { describe, expect, test } from 'vitest'
import { drawCharts } from '../../src/charts/draw-charts.ts'
import type { Chart } from '../../src/model/chart.ts'
import { chartSize } from '../../src/model/chart-size.ts'
import type { Doc } from '../../src/model/doc.ts'
import { gbt9704 } from '../../src/model/gbt9704.ts'
import { firstDifference, printedContent } from '../../src/model/printed-content.ts'
import type { Renderer } from '../../src/model/renderer.ts'
import { docxRenderer } from '../../src/render/docx/index.ts'
import { fragmentRenderer } from '../../src/render/html/fragment/index.ts'
import { htmlRenderer } from '../../src/render/html/index.ts'
import { jsonRenderer } from '../../src/render/json/index.ts'
import { chartDoc } from '../charts/chart-doc.ts'
import { hardCharts } from '../charts/hard-charts.ts'
import { htmlText } from './html/any-doc.ts'
import { sanitizers } from './html/fragment/sanitizers.ts'
import { seenIn } from './html/fragment/visible-text.ts'
import { parsePage } from './html/parse-page.ts'

const lines: Chart = {
  kind: 'line',
  categories: ['2022年', '2023年'],
  series: [
    { name: '受理', values: ['0.30', '143'] },
    { name: '办结', values: [undefined, '-2'] },
  ],
  unit: '件',
}
const doc = chartDoc([['办理情况', lines]])

function render(renderer: Renderer, paper: Doc = doc) {
  return renderer.render({ doc: paper, profile: gbt9704, assets: drawCharts(paper, new Map()), epochSeconds: 0 })
}

async function textOf(renderer: Renderer, paper?: Doc): Promise<string> {
  return new TextDecoder().decode((await render(renderer, paper)).bytes)
}

const renderers = [docxRenderer, htmlRenderer, fragmentRenderer, jsonRenderer] as const

describe.each(renderers.map((renderer) => [renderer.format, renderer] as const))('%s', (_, renderer) => {
  const all = chartDoc(Object.entries(hardCharts).slice(0, 6))

  test('holds the Doc, and the same bytes every time', async () => {
    const [first, second] = [await render(renderer, all), await render(renderer, all)]
    expect(firstDifference(printedContent(all), first.readBack)).toBeUndefined()
    expect(Buffer.compare(first.bytes, second.bytes)).toBe(0)
  })

  test('holds any text in a chart', async () => {
    await fc.assert(
      fc.asyncProperty(htmlText, async (value) => {
        const paper = chartDoc([
          [
            '图',
            { kind: 'bar', categories: [value, '乙'], series: [{ name: value, values: ['1', '2'] }], unit: value },
          ],
        ])
        expect(firstDifference(printedContent(paper), (await render(renderer, paper)).readBack)).toBeUndefined()
      }),
      { numRuns: renderer === docxRenderer ? 3 : 30 },
    )
  })
})

const TOLD = '折线图：办理情况（单位：件）。受理：2022年0.30，2023年143。办结：2022年无数据，2023年-2。'
const ROWS = [
  ['项目', '受理', '办结'],
  ['2022年', '0.30', '无数据'],
  ['2023年', '143', '-2'],
]

test('the page has the drawing, what it says in words, and its table under a fold that is not printed', async () => {
  const html = await textOf(htmlRenderer)
  const { elements } = parsePage(html)
  const [image] = elements.filter(({ tagName }) => tagName === 'img')
  expect(image?.attrs.find(({ name }) => name === 'alt')?.value).toBe(TOLD)
  expect(image?.attrs.find(({ name }) => name === 'src')?.value).toMatch(/^data:image\/svg\+xml;base64,/)
  const details = html.slice(html.indexOf('<details'), html.indexOf('</details>'))
  expect(seenIn(details).tables.map((rows) => rows.map((row) => row.map(({ text }) => text)))).toEqual([ROWS])
  expect(details).toContain('<summary>图1 数据表</summary>')
  expect(html).toContain('\n.chart-data { display: none; }\n@media screen {')
})

test.each(sanitizers)('the fragment has the same table pasted %s', async (_, sanitize) => {
  const { tables, paragraphs } = seenIn(sanitize(await textOf(fragmentRenderer)))
  expect(tables.map((rows) => rows.map((row) => row.map(({ text }) => text)))).toEqual([ROWS])
  expect(paragraphs).toContain('图1 数据表')
  expect(paragraphs).toContain('单位：件')
})

test('the DOCX has the drawing, a picture of 300 dpi and all values in words', async () => {
  const thirty = chartDoc([['各镇情况', hardCharts['thirty bars'] ?? lines]])
  const parts = unzipSync((await render(docxRenderer, thirty)).bytes)
  const xml = Buffer.from(parts['word/document.xml'] ?? []).toString()
  const told = /descr="(柱形图：各镇情况[^"]*)"/.exec(xml)?.[1]
  expect(told?.split('，')).toHaveLength(30)
  const picture = imageSize(parts['word/media/image1.png'] ?? new Uint8Array())
  // 156 mm at 300 dpi.
  expect(picture.width).toBeGreaterThanOrEqual(1840)
  expect(Object.keys(parts)).toContain('word/media/image2.svg')
})

test('a figure with neither note nor caption has half a line of room below it, so that no table touches its letters', async () => {
  const [figure] = doc.body
  if (figure?.kind !== 'figure') throw new Error('no chart')
  const bare = { ...doc, body: [{ ...figure, number: '', caption: [] }] }
  const spaceBelow = async (paper: Doc) => {
    const parts = unzipSync((await render(docxRenderer, paper)).bytes)
    const xml = Buffer.from(parts['word/document.xml'] ?? []).toString()
    const [, properties = ''] = /<w:pPr>((?:(?!<\/w:pPr>).)*"Figure".*?)<\/w:pPr>/.exec(xml) ?? []
    return /<w:spacing w:after="(\d+)"/.exec(properties)?.[1]
  }
  // In twips, whole ones.
  expect(await spaceBelow(bare)).toBe(String(Math.round(gbt9704.grid.linePitch.value * 10)))
  expect(await spaceBelow(doc)).toBeUndefined()
  expect(await textOf(htmlRenderer, bare)).toContain('<figure id="figure-1" class="bare">')
  expect(await textOf(htmlRenderer)).toContain('<figure id="figure-1">')
})

test('a chart on a landscape page has its picture at 300 dpi, too', async () => {
  const [figure] = doc.body
  if (figure?.kind !== 'figure') throw new Error('no chart')
  const width = { value: 100, unit: '%' } as const
  const image = { ...figure.image, ...chartSize(lines, width, 'landscape') }
  const attachment = {
    label: '附件',
    title: [],
    orientation: 'landscape' as const,
    body: [{ ...figure, image, width }],
  }
  const { bytes } = await render(docxRenderer, { ...doc, body: [], attachmentNote: ['图'], attachments: [attachment] })
  const picture = imageSize(unzipSync(bytes)['word/media/image1.png'] ?? new Uint8Array())
  // 225 mm.
  expect(picture.width).toBeGreaterThanOrEqual(2655)
})

test('the data for programs has exact decimals, and null where there is none', async () => {
  const data = JSON.parse(await textOf(jsonRenderer))
  expect(data.body.content[0]).toMatchObject({
    kind: 'figure',
    number: '图1',
    alt: TOLD,
    chart: {
      kind: 'line',
      unit: '件',
      categories: ['2022年', '2023年'],
      series: [
        { name: '受理', values: ['0.30', '143'] },
        { name: '办结', values: [null, '-2'] },
      ],
    },
  })
})
