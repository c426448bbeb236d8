// node .ci/tools/pages.mjs [--pure] <docx> <html> <folder>: prints both files as LibreOffice and Chromium would and judges
// the pages. --pure: the text is nothing but 汉字 (fixtures/pure-han.mjs), and is judged without allowance for marks.
import { dashPlace } from './pages/dash.mjs'
import { fullLines, judge, judgeDash, numberLine, sameLines, tally } from './pages/judge.mjs'
import { measure } from './pages/measure.mjs'
import { printDocx, printDocxAsStated, printHtml } from './pages/render.mjs'

const SCREENS = [320, 768, 1280]
const DASH_TOLERANCE = 0.5
// The example's paragraph with a 12·4 breaks otherwise: LibreOffice sets the · half as wide.
const SAME_LINES = 0.93

const options = process.argv.slice(2)
const pure = options[0] === '--pure'
const [docx, html, folder] = pure ? options.slice(1) : options
if (folder === undefined) throw new Error('usage: node .ci/tools/pages.mjs [--pure] <docx> <html> <folder>')

const { pdf, screens } = await printHtml(html, folder, SCREENS)
const problems = []
for (const [name, file] of [
  ['DOCX in LibreOffice', printDocx(docx, folder)],
  ['HTML in Chromium', pdf],
]) {
  const pages = measure(file)
  const counts = fullLines(pages).map((line) => [...line.text].length)
  console.log(`${name}: ${pages.length} pages; characters on full lines: ${tally(counts)}`)
  const sentences = [...judge(pages, pure), ...judgeDashes(file, pages)]
  problems.push(...sentences.map((sentence) => `${name}, ${sentence}`))
}
const { same, of } = sameLines(measure(pdf), measure(printDocxAsStated(docx, folder)))
console.log(`${same} of ${of} lines break alike in both`)
if (same < of * (pure ? 1 : SAME_LINES)) problems.push(`only ${same} of ${of} lines break alike in both`)
for (const { width, reached } of screens) {
  console.log(`HTML at ${width} px: content ${reached} px wide`)
  if (reached > width)
    problems.push(`HTML at ${width} px: the page scrolls sideways, its content is ${reached} px wide`)
}
for (const problem of problems) console.error(`✗ ${problem}`)
process.exitCode = problems.length > 0 ? 1 : 0

/** Both sides at the beginning and at the end: a picture of each of many pages would take long. */
function judgeDashes(file, pages) {
  const chosen = [...new Set([...pages.slice(0, 2), ...pages.slice(-2)])]
  const places = chosen.map((page) => {
    const line = numberLine(page)
    return { number: page.number, place: line && dashPlace(file, page.number, line) }
  })
  const shown = places.map(({ number, place }) => `${number}: ${place ? (place.top - 262).toFixed(2) : 'none'}`)
  console.log(`  dash of the page number below the type area, in mm, by page: ${shown.join(', ')}`)
  return places.flatMap(({ number, place }) => judgeDash(number, place, DASH_TOLERANCE))
}
