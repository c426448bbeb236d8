// A PDF → what one reader makes of each of its pages, through pdf.js.

import { getDocument, InvalidPDFException, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
// pdf.js would fetch its worker by a path that no bundle has; loaded here, it is found and runs in this thread.
import 'pdfjs-dist/legacy/build/pdf.worker.mjs'

/** Undefined for a file that is no PDF. */
export async function readPages<T>(
  bytes: Uint8Array,
  readPage: (page: PDFPageProxy, number: number) => Promise<T>,
): Promise<readonly T[] | undefined> {
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
    const pages: T[] = []
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
