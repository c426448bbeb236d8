// The preview's two pages: remarks behind their text, and the article in flows of sheets, without a word lost.

import { describe, expect, test } from 'vitest'
import type { Block, Doc } from '../../../src/model/doc.ts'
import { imprintText } from '../../../src/model/doc-text.ts'
import { gbt9704 } from '../../../src/model/gbt9704.ts'
import { printedContent } from '../../../src/model/printed-content.ts'
import type { Remark } from '../../../src/model/remark.ts'
import { htmlRenderer } from '../../../src/render/html/index.ts'
import { previewPages } from '../../../src/render/html/preview-pages.ts'
import { paperStyleSheet } from '../../../src/render/html/sheet-rules.ts'
import { attribute, named, type PageElement, parsePage, textOf } from './parse-page.ts'
import { emptyDoc, sampleAssets, sampleDoc, text } from './sample-doc.ts'

function preview(doc: Doc, remarks: readonly Remark[] = []) {
  return previewPages({ doc, profile: gbt9704, assets: sampleAssets, epochSeconds: 0 }, remarks)
}

function paragraph(words: string, path: string, start: number): Block {
  return { kind: 'paragraph', content: text(words), span: { path, start, end: start + words.length } }
}

function remark(id: string, path?: string, start = 0, message = '坏了'): Remark {
  const place = path === undefined ? {} : { span: { path, start, end: start + 1 } }
  return { id, code: 'a/b', severity: 'error', weight: '错误', message, details: [], ...place }
}

const classOf = (element: PageElement) => attribute(element, 'class') ?? ''

describe('remarks', () => {
  const doc: Doc = {
    ...emptyDoc,
    body: [paragraph('甲', 'a.md', 10), paragraph('乙', 'a.md', 30), paragraph('丙', 'b.md', 5)],
    attachments: [{ label: '附件', title: text('表'), body: [paragraph('丁', 'c.md', 0)] }],
  }

  test.each([
    ['in a block', remark('_r', 'a.md', 30), '乙'],
    ['in what was refused after it', remark('_r', 'a.md', 25), '甲'],
    ['before the first of its file', remark('_r', 'a.md', 0), '甲'],
    ['in the second file', remark('_r', 'b.md', 99), '丙'],
    ['in an attachment', remark('_r', 'c.md', 0), '丁'],
  ])('%s', (_, given, before) => {
    const { web, paper, placed } = preview(doc, [given])
    expect([...placed]).toEqual(['_r'])
    for (const html of [web, paper]) {
      expect(html).toMatch(new RegExp(`<p>${before}</p>\\n<aside class="remark[^>]* id="_r"`))
    }
  })

  test('that no text of the page concerns stay out', () => {
    const { web, placed } = preview(doc, [remark('_r'), remark('_s', 'report.yaml', 3)])
    expect([placed.size, web.includes('<aside')]).toEqual([0, false])
  })

  test('of one block keep their order', () => {
    const { web } = preview(doc, [remark('_r', 'a.md', 10), remark('_s', 'a.md', 11)])
    expect([...web.matchAll(/<aside[^>]* id="(_.)"/g)].map(([, id]) => id)).toEqual(['_r', '_s'])
  })

  test('are text, whatever they say', () => {
    const { web, paper } = preview(doc, [remark('_r', 'a.md', 10, '</p><script>alert(1)</script>"\'')])
    for (const html of [web, paper]) {
      const page = parsePage(html)
      expect([page.errors, named(page, 'script')]).toEqual([[], []])
    }
  })
})

describe('pages', () => {
  test('the web page is the one that is built, with the remarks’ style', async () => {
    const { bytes } = await htmlRenderer.render({
      doc: sampleDoc,
      profile: gbt9704,
      assets: sampleAssets,
      epochSeconds: 0,
    })
    const { web } = preview(sampleDoc)
    expect(web.replace(/<style>\n:root \{ --error[^<]*<\/style>\n/, '')).toBe(new TextDecoder().decode(bytes))
  })

  test('the sheets have every word in its order', () => {
    const page = parsePage(preview(sampleDoc).paper)
    expect(page.errors).toEqual([])
    const { paragraphs, footnotes } = printedContent(sampleDoc)
    // 版记 ends the document: footnotes stand before it.
    const before = paragraphs.slice(0, -imprintText(sampleDoc).length)
    const words = [...before, ...footnotes, ...imprintText(sampleDoc)]
    expect(page.text.replace(/\s/g, '')).toBe(words.join('').replace(/\s/g, ''))
  })

  test('flows: front without numbers, turned sheets apart, what is bound apart counts anew', () => {
    const wide: Block = {
      kind: 'table',
      id: 't',
      number: '',
      columns: ['left'],
      head: [[{ content: text('头') }]],
      rows: [],
      caption: [],
      notes: [],
      orientation: 'landscape',
    }
    const doc: Doc = {
      ...emptyDoc,
      cover: { title: text('封面'), organs: [] },
      body: [paragraph('甲', 'a.md', 0), wide, paragraph('乙', 'a.md', 9)],
      attachments: [
        { label: '附件1', title: text('一'), body: [paragraph('丙', 'b.md', 0), wide, paragraph('丁', 'b.md', 9)] },
        { label: '附件2', title: text('二'), body: [], boundApart: true },
      ],
    }
    const flows = parsePage(preview(doc).paper).elements.filter((element) => classOf(element).startsWith('flow'))
    const seen = flows.map((flow) => [
      classOf(flow),
      attribute(flow, 'data-numbering'),
      textOf(flow).replace(/\s/g, ''),
    ])
    expect(seen).toEqual([
      ['flow', 'none', '封面'],
      ['flow', 'continue', '报告甲'],
      ['flow turned', 'continue', '头'],
      ['flow', 'continue', '乙附件1一丙'],
      ['flow turned', 'continue', '头'],
      ['flow', 'continue', '丁'],
      ['flow', 'restart', '附件2二'],
    ])
  })

  test('on sheets the rules of the print hold, those of screens do not', () => {
    const css = paperStyleSheet(gbt9704)
    expect(css).not.toMatch(/@media (print|screen)|break-(before|after): page/)
    expect(css).toContain('--width: 156mm; --height: 225mm; --top: 37mm; --right: 26mm; --bottom: 35mm; --left: 28mm;')
    expect(css).toContain('.attachment { break-before: column; }')
  })
})
