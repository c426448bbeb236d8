// A PDF → its measured pages, through pdf.js: the display lists of its pages are followed and nothing is drawn.

import { getDocument, InvalidPDFException, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
// pdf.js would fetch its worker by a path that no bundle has; loaded here, it is found and runs in this thread.
import 'pdfjs-dist/legacy/build/pdf.worker.mjs'
import { followPage } from './follow-page.ts'
import type { Page } from './page.ts'

/** Undefined for a file that is no PDF. */
export async function readPdf(bytes: Uint8Array): Promise<readonly Page[] | undefined> {
  const task = getDocument({
    // pdf.js takes the buffer away from its owner, and refuses Node's Buffer.
    data: new Uint8Array(bytes),
    // Outlines come with the text only when no browser draws it.
    disableFontFace: true,
    useSystemFonts: false,
    isEvalSupported: false,
    isOffscreenCanvasSupported: false,
    verbosity: 0,
  })
  try {
    const document = await task.promise
    const pages: Page[] = []
    // One after the other, for their display lists are large.
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number)
      pages.push(await readPage(page, number))
      page.cleanup()
    }
    return pages
  } catch (error) {
    if (error instanceof InvalidPDFException) return undefined
    throw error
  } finally {
    await task.destroy()
  }
}

async function readPage(page: PDFPageProxy, number: number): Promise<Page> {
  const list = await page.getOperatorList()
  const objects = { get: (id: string): unknown => (page.commonObjs.has(id) ? page.commonObjs.get(id) : undefined) }
  return followPage({ number, box: page.view, functions: list.fnArray, operands: list.argsArray, objects })
}
