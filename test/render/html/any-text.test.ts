// Properties: whatever text stands in a Doc stands in the page as text.

import fc from 'fast-check'
import { test } from 'vitest'
import type { Doc } from '../../../src/model/doc.ts'
import { docText, withoutSpace } from '../../../src/model/doc-text.ts'
import { gbt9704 } from '../../../src/model/gbt9704.ts'
import { firstDifference, printedContent } from '../../../src/model/printed-content.ts'
import { htmlRenderer } from '../../../src/render/html/index.ts'
import { anyText, everywhere, htmlText } from './any-doc.ts'
import { parsePage } from './parse-page.ts'
import { sampleAssets } from './sample-doc.ts'

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
