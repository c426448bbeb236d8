// node .ci/tools/pages.mjs <docx> <html> <folder>: prints both files as LibreOffice and Chromium would and judges the pages.
import { fullLines, judge, tally } from './pages/judge.mjs'
import { measure } from './pages/measure.mjs'
import { printDocx, printHtml } from './pages/render.mjs'

const SCREENS = [320, 768, 1280]

const [docx, html, folder] = process.argv.slice(2)
if (folder === undefined) throw new Error('usage: node .ci/tools/pages.mjs <docx> <html> <folder>')

const { pdf, screens } = await printHtml(html, folder, SCREENS)
const problems = []
for (const [name, file] of [
  ['DOCX in LibreOffice', printDocx(docx, folder)],
  ['HTML in Chromium', pdf],
]) {
  const pages = measure(file)
  const counts = fullLines(pages).map((line) => [...line.text].length)
  console.log(`${name}: ${pages.length} pages; characters on full lines: ${tally(counts)}`)
  problems.push(...judge(pages).map((sentence) => `${name}, ${sentence}`))
}
for (const { width, reached } of screens) {
  console.log(`HTML at ${width} px: content ${reached} px wide`)
  if (reached > width)
    problems.push(`HTML at ${width} px: the page scrolls sideways, its content is ${reached} px wide`)
}
for (const problem of problems) console.error(`✗ ${problem}`)
process.exitCode = problems.length > 0 ? 1 : 0
