// node .ci/tools/tables.mjs <folder> <docx or html…>: prints the files as LibreOffice and Chromium would and judges tables
// and landscape pages. The numbers stand here on their own; see pages/judge.mjs.
import { mkdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { inkIn, readPage, turnLeft, verticalRules } from './pages/ink.mjs'
import { measure } from './pages/measure.mjs'
import { printDocx, printHtml } from './pages/render.mjs'

const AREA = { left: 28, right: 184, top: 37, bottom: 262 } // GB/T 9704-2012 5.2.1, portrait
const DASH = AREA.bottom + 7 // 7.5: the dashes' upper edge
const INDENT = 14 * (25.4 / 72) // 7.5: one character of 4号 from the edge
const EDGE_TOLERANCE = 0.5
const DASH_TOLERANCE = 0.5
const TABLE_WIDTH = 150 // a line of text has no ink so high and so far apart
const RULE_LENGTH = 7.5 // a row is 8 mm high

const [folder, ...files] = process.argv.slice(2)
if (files.length === 0) throw new Error('usage: node .ci/tools/tables.mjs <folder> <docx or html…>')
const problems = []
for (const [index, file] of files.entries()) {
  const place = join(folder, String(index))
  mkdirSync(place, { recursive: true })
  const pdf = file.endsWith('.docx') ? printDocx(file, place) : (await printHtml(file, place, [])).pdf
  judgeFile(basename(file), pdf, DASH_TOLERANCE)
}
for (const problem of problems) console.error(`✗ ${problem}`)
process.exitCode = problems.length > 0 ? 1 : 0

function judgeFile(name, pdf, tolerance) {
  const say = (page, sentence) => problems.push(`${name}, page ${page}: ${sentence}`)
  const pages = measure(pdf)
  const seen = { tables: 0, landscape: 0, repeated: 0 }
  for (const page of pages) {
    const isLandscape = page.width > page.height
    if (isLandscape) seen.landscape += 1
    const drawn = readPage(pdf, page.number)
    if (judgeEdges(page, drawn, isLandscape, say)) seen.tables += 1
    judgeNumber(page, isLandscape ? turnLeft(drawn) : drawn, tolerance, say)
    if (page.lines.length === 0) say(page.number, 'the page is empty')
  }
  judgeHeads(pages, seen, say)
  const { tables, landscape, repeated } = seen
  console.log(
    `${name}: ${pages.length} pages, ${tables} with tables, ${landscape} landscape; heads repeated ${repeated} times`,
  )
  if (tables === 0) problems.push(`${name}: no table was found`)
}

/** True where the page has a table; its outer rules are the edges of 版心. */
function judgeEdges({ number }, drawn, isLandscape, say) {
  const rules = verticalRules(drawn, RULE_LENGTH)
  if (rules === undefined || rules.right - rules.left < TABLE_WIDTH) return false
  const expected = isLandscape ? { left: 297 - AREA.bottom, right: 297 - AREA.top } : AREA
  for (const side of ['left', 'right']) {
    const found = rules[side]
    if (Math.abs(found - expected[side]) > EDGE_TOLERANCE)
      say(
        number,
        `the table’s ${side} edge is at ${found.toFixed(2)} mm, expected ${expected[side]} ± ${EDGE_TOLERANCE}`,
      )
  }
  return true
}

/** On the sheet as it lies among portrait ones: outer side, 7 mm below 版心. */
function judgeNumber({ number }, sheet, tolerance, say) {
  if (Math.round(sheet.width / 10) !== 210) say(number, `the sheet is ${sheet.width / 10} mm wide, expected 210`)
  const odd = number % 2 === 1
  const ink = inkIn(sheet, { left: 10, top: AREA.bottom + 3, right: 200, bottom: 285 })
  if (ink === undefined) {
    say(number, 'no page number below the type area')
    return
  }
  const gap = odd ? AREA.right - ink.right : ink.left - AREA.left
  if (Math.abs(gap - INDENT) > 1)
    say(number, `the page number is ${gap.toFixed(2)} mm from the outer edge, expected 4.9`)
  const dash = inkIn(sheet, { left: ink.left, top: ink.top, right: ink.left + 3, bottom: ink.bottom + 1 })
  if (Math.abs(dash.top - DASH) > tolerance)
    say(number, `the dash is ${(dash.top - AREA.bottom).toFixed(2)} mm below the type area, expected 7 ± ${tolerance}`)
}

/** The heads of the examples’ long tables hold 序号 or 申请人情况. */
function judgeHeads(pages, seen, say) {
  for (const [index, page] of pages.entries()) {
    const text = page.lines.map((line) => line.text).join('\n')
    const begins = /表 ?\d+ /.test(text)
    const hasHead = /序 ?号|申请人情况/.test(text)
    const before = pages[index - 1]
    const continues =
      !begins && before !== undefined && /(序 ?号|申请人情况)/.test(before.lines.map((line) => line.text).join('\n'))
    if (!continues || !opensWithFigures(page)) continue
    if (hasHead) seen.repeated += 1
    else say(page.number, 'the table goes on without its head')
  }
}

/** Whether the page opens with rows of figures. */
function opensWithFigures(page) {
  return page.lines.slice(0, 12).filter((line) => /\d+ .*\d/.test(line.text)).length >= 3
}
