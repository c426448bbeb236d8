// Properties: whatever text stands in a Doc stands in the page as text.

import fc from 'fast-check'
import { test } from 'vitest'
import type { Doc } from '../../../src/model/doc.ts'
import { docText, withoutSpace } from '../../../src/model/doc-text.ts'
import { gbt9704 } from '../../../src/model/gbt9704.ts'
import { firstDifference, printedContent } from '../../../src/model/printed-content.ts'
import { htmlRenderer } from '../../../src/render/html/index.ts'
import { parsePage } from './parse-page.ts'
import { sampleAssets, text } from './sample-doc.ts'

// The parser refuses what XML forbids. HTML forbids a little more: it has no way at all to write control characters
// and noncharacters without a parse error, though their text is kept.
const FORBIDDEN_BY_XML = /[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]/g
const FORBIDDEN_BY_HTML = /[\x7F-\x9F\p{Noncharacter_Code_Point}]/gu

const markup = fc.constantFrom(
  '<',
  '&',
  '"',
  "'",
  '&lt;',
  '&#x3C;',
  '</article>',
  '</style>',
  '</title>',
  '<script>',
  '<!--',
  '-->',
  ']]>',
  '<!--article-->',
  ' data-generated="" ',
)
const anyText = fc
  .array(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), markup), { maxLength: 6 })
  .map((pieces) => pieces.join('').replace(FORBIDDEN_BY_XML, ''))
const htmlText = anyText.map((value) => value.replace(FORBIDDEN_BY_HTML, ''))

// One text in every place that an author can fill.
function everywhere(value: string): Doc {
  const content = text(value)
  const image = { asset: 'assets/图.png', type: 'png', width: 2, height: 1 } as const
  return {
    masthead: { documentNumber: value, signers: [value, value, value] },
    title: content,
    addressees: [value],
    body: [
      { kind: 'heading', level: 1, number: '一、', content, id: 's1' },
      { kind: 'paragraph', lead: { kind: 'heading', level: 2, number: '（一）', content, id: 's1-1' }, content },
      {
        kind: 'paragraph',
        content: [
          { kind: 'strong', content },
          { kind: 'footnote-ref', key: value },
        ],
      },
      { kind: 'paragraph', content: [{ kind: 'link', href: `https://example.gov.cn/${value}`, content }] },
      {
        ...{ kind: 'table', id: 'table-1', number: '表1', caption: content, unit: value, notes: [content] },
        ...{ orientation: 'portrait', columns: ['left'], head: [[{ content }]], rows: [[{ content }]] },
      },
      { kind: 'figure', id: 'figure-1', image, alt: value, number: '图1', caption: content },
    ],
    attachmentNote: [value, value],
    signature: { organs: [value] },
    note: value,
    attachments: [{ label: '附件1', title: content, body: [{ kind: 'paragraph', content }] }],
    imprint: { copies: [value] },
    footnotes: [{ key: value, number: 1, content: [content] }],
    properties: { organ: value, language: 'zh-CN' },
  }
}

async function render(doc: Doc) {
  return htmlRenderer.render({ doc, profile: gbt9704, assets: sampleAssets, epochSeconds: 0 })
}

test('any text comes back out of the markup, for our reader and for a browser’s', async () => {
  await fc.assert(
    fc.asyncProperty(anyText, async (value) => {
      const doc = everywhere(value)
      const { bytes, readBack } = await render(doc)
      const expected = withoutSpace(docText(doc))
      return (
        firstDifference(printedContent(doc), readBack) === undefined &&
        withoutSpace([parsePage(new TextDecoder().decode(bytes)).text]) === expected
      )
    }),
  )
})

test('any text that HTML can hold gives a page without parse errors', async () => {
  await fc.assert(
    fc.asyncProperty(htmlText, async (value) => {
      const { bytes } = await render(everywhere(value))
      return parsePage(new TextDecoder().decode(bytes)).errors.length === 0
    }),
  )
})
