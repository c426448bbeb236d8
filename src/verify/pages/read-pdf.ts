// A PDF → its measured pages: the display lists of its pages are followed and nothing is drawn.

import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { followPage } from './follow-page.ts'
import { readPages } from './open-pdf.ts'
import type { Page } from './page.ts'

/** Undefined for a file that is no PDF. */
export function readPdf(bytes: Uint8Array): Promise<readonly Page[] | undefined> {
  return readPages(bytes, readPage)
}

async function readPage(page: PDFPageProxy, number: number): Promise<Page> {
  const list = await page.getOperatorList()
  const objects = { get: (id: string): unknown => (page.commonObjs.has(id) ? page.commonObjs.get(id) : undefined) }
  return followPage({ number, box: page.view, functions: list.fnArray, operands: list.argsArray, objects })
}
