// The lines of a report as they were broken: on the sheets of the preview, and in a PDF that was printed.
import { measure } from '../pages/measure.mjs'

/** Runs in the page: the text of every line in its order, white space left out. */
export function linesOnSheets() {
  const lines = []
  const range = document.createRange()
  for (const columns of document.querySelectorAll('.columns')) {
    const walker = document.createTreeWalker(columns, NodeFilter.SHOW_TEXT)
    let middle = Number.NEGATIVE_INFINITY
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.parentElement.closest('.remark-mark')) continue
      for (let at = 0; at < node.data.length; at += 1) {
        range.setStart(node, at)
        range.setEnd(node, at + 1)
        const [box] = range.getClientRects()
        if (box === undefined || node.data[at].trim() === '') continue
        const here = box.top + box.height / 2
        if (Math.abs(here - middle) < 3) lines.push(lines.pop() + node.data[at])
        else lines.push(node.data[at])
        middle = here
      }
    }
  }
  return lines
}

/** The same of the PDF, page numbers left out. Poppler parts a line where its face changes: pages/measure.mjs joins it. */
export function linesOfPdf(pdf) {
  const pages = measure(pdf)
  // Boxes of faces differ in height: lines stand in the order of their middles.
  const lines = pages.flatMap((page) => page.lines.toSorted((a, b) => a.top + a.bottom - b.top - b.bottom))
  const texts = lines.map(({ text }) => text.replace(/\s+/g, ''))
  return { pages: pages.length, lines: texts.filter((text) => text !== '' && !/^—\d+—$/.test(text)) }
}
