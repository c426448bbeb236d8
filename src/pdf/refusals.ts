// Why there is no PDF → the finding that says so, with what was expected and the way out.

import { type Diagnostic, type FindingKind, type Message, stamp } from '../diagnostics/diagnostic.ts'
import { browserFailed, noBrowser, oldBrowser, textLost, tooLarge } from './findings.ts'
import { LARGEST_PAGE, OLDEST_BROWSER } from './limits.ts'
import type { LostCharacter } from './lost-characters.ts'

const A_BROWSER: Message = {
  zh: `Chromium、Chrome 或 Edge，${OLDEST_BROWSER} 版以上`,
  en: `Chromium, Chrome or Edge, version ${OLDEST_BROWSER} or later`,
}
const A_PDF: Message = { zh: '浏览器把网页打印成 PDF', en: 'the browser prints the page as PDF' }
const WITHOUT_PDF: Message = {
  zh: '不要 PDF 就去掉 --format 里的 pdf；DOCX、HTML 不需要浏览器',
  en: 'or leave pdf out of --format: DOCX and HTML need no browser',
}
const INSTALL = withoutPdf({
  zh: '安装其中一种，或用 --browser 写明它的程序在哪里',
  en: 'install one of them, or name its program with --browser',
})
const OTHER_BROWSER = withoutPdf({
  zh: '更新这个浏览器，或用 --browser 换一个；仍不行，就在浏览器里打开 HTML 自己打印',
  en: 'update that browser or name another with --browser; failing that, open the HTML in a browser and print it there',
})

function withoutPdf({ zh, en }: Message): Message {
  return { zh: `${zh}；${WITHOUT_PDF.zh}`, en: `${en}; ${WITHOUT_PDF.en}` }
}

/** `named` is the program that the command line or CHROME_PATH names, if one does. */
export function refuseNoBrowser(named: string | undefined): Diagnostic {
  const message =
    named === undefined
      ? { zh: '本机没有找到能打印 PDF 的浏览器', en: 'no browser that could print a PDF was found on this machine' }
      : { zh: `没有这个程序：${named}`, en: `no such program: ${named}` }
  return refuse(noBrowser, message, A_BROWSER, INSTALL)
}

export function refuseOldBrowser(path: string, product: Message): Diagnostic {
  const message = { zh: `${path} 是 ${product.zh}，太旧`, en: `${path} is ${product.en}, which is too old` }
  return refuse(oldBrowser, message, A_BROWSER, INSTALL)
}

export function refuseFailure(path: string, reason: Message): Diagnostic {
  return refuse(browserFailed, { zh: `${path}：${reason.zh}`, en: `${path}: ${reason.en}` }, A_PDF, OTHER_BROWSER)
}

export function refuseLargePage(bytes: number): Diagnostic {
  const [size, most] = [(bytes / 1000 ** 2).toFixed(1), LARGEST_PAGE / 1000 ** 2]
  const message = { zh: `要打印的网页有 ${size} MB`, en: `the page to be printed has ${size} MB` }
  const expected = { zh: `不超过 ${most} MB`, en: `${most} MB at most` }
  const help = withoutPdf({ zh: '把报告里的图片缩小', en: 'make the report’s images smaller' })
  return refuse(tooLarge, message, expected, help)
}

const MOST_NAMED = 20

export function refuseLostText(path: string, lost: readonly LostCharacter[]): Diagnostic {
  const count = lost.reduce((total, one) => total + one.count, 0)
  const named = lost
    .slice(0, MOST_NAMED)
    .map(({ character }) => character)
    .join(' ')
  const more = lost.length > MOST_NAMED ? ' …' : ''
  const message = {
    zh: `${path} 打印的 PDF 里少 ${count} 个字：${named}${more}`,
    en: `the PDF that ${path} printed lacks ${count} ${count === 1 ? 'character' : 'characters'}: ${named}${more}`,
  }
  const expected = {
    zh: '报告里的字在 PDF 里都能复制出来',
    en: 'every character of the report can be copied out of it',
  }
  return refuse(textLost, message, expected, OTHER_BROWSER)
}

function refuse(kind: FindingKind, message: Message, expected: Message, help: Message): Diagnostic {
  return stamp(kind, { message, expected, help })
}
