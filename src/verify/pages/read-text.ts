// A PDF → the characters of each page as they are copied out of it; their order is the drawing program's.

import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { readPages } from './open-pdf.ts'

/** One text a page; undefined for a file that is no PDF. */
export function readText(bytes: Uint8Array): Promise<readonly string[] | undefined> {
  return readPages(bytes, readPage)
}

async function readPage(page: PDFPageProxy): Promise<string> {
  const { items } = await page.getTextContent()
  return items.map((item) => ('str' in item ? item.str : '')).join('')
}
