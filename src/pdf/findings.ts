// The kinds of finding about a PDF that could not be printed.

import { type FindingKind, findingKind as kind } from '../diagnostics/diagnostic.ts'

const README = 'README“打印成 PDF”（A PDF of the printed page）'

export const noBrowser = kind(
  'pdf/no-browser',
  'error',
  '没有打印 PDF 的浏览器',
  'no browser that could print the PDF',
  README,
)
export const oldBrowser = kind(
  'pdf/old-browser',
  'error',
  '浏览器太旧，打印不了页码',
  'a browser too old to print page numbers',
  README,
)
export const browserFailed = kind(
  'pdf/browser-failed',
  'error',
  '浏览器没有打印成 PDF',
  'the browser did not print the PDF',
  README,
)
export const tooLarge = kind(
  'pdf/too-large',
  'error',
  '网页太大，浏览器收不下',
  'a page larger than a browser takes',
  README,
)
export const textLost = kind(
  'pdf/text-lost',
  'error',
  'PDF 里缺字',
  'characters of the report that the PDF lacks',
  README,
)

/** Every kind, for the list of codes. */
export const pdfFindings: readonly FindingKind[] = [noBrowser, oldBrowser, browserFailed, tooLarge, textLost]
