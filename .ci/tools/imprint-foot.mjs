// node .ci/tools/imprint-foot.mjs <html with 版头-联合行文's imprint> <work folder>: lengthens the text line by line, prints it as
// Chromium would, and measures that 版记 is there once, on the last page, at the foot of 版心 (GB/T 9704-2012, 7.4.1).
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { measure } from './pages/measure.mjs'
import { drawPage, rulesOf } from './pages/picture.mjs'
import { printHtml } from './pages/render.mjs'

const FOOT = 262
const LANDSCAPE =
  '<div class="table-block landscape"><div class="table"><table><tbody><tr><td>横</td></tr></tbody></table></div></div>\n'
// The text ends in the middle of a page, just above 版记, where it has no room any more, and behind a landscape page.
const ADDED = { 0: '', 7: lines(7), 8: lines(8), landscape: LANDSCAPE + lines(5) }

const [html, folder] = process.argv.slice(2)
if (folder === undefined) throw new Error('usage: node .ci/tools/imprint-foot.mjs <html> <work folder>')
const text = readFileSync(html, 'utf8')
const at = text.lastIndexOf('<div class="sign-off')
const problems = []
for (const [name, added] of Object.entries(ADDED)) {
  const place = join(folder, name)
  mkdirSync(place, { recursive: true })
  const file = join(place, 'page.html')
  writeFileSync(file, text.slice(0, at) + added + text.slice(at))
  const { pdf } = await printHtml(file, place, [])
  problems.push(...judge(pdf).map((sentence) => `text with ${name} more: ${sentence}`))
}
console.log(`${Object.keys(ADDED).length} lengths of text measured`)
for (const problem of problems) console.error(`✗ ${problem}`)
process.exitCode = problems.length > 0 ? 1 : 0

function judge(pdf) {
  const pages = measure(pdf)
  const last = pages.length
  const on = pages.flatMap((page) => page.lines.filter(isPrinting).map(() => page.number))
  if (on.join() !== String(last)) return [`版记 is on page ${on.join(' and ') || 'none'}, expected ${last} alone`]
  const rules = rulesOf(drawPage(pdf, last), 'black').slice(-3)
  const foot = rules.at(-1)?.bottom ?? 0
  const lowest = pages[last - 1].lines.filter((line) => middle(line) < FOOT && !isImprint(line)).map(middle)
  return [
    ...(Math.abs(foot - FOOT) > 0.5 ? [`its last rule is at ${foot.toFixed(2)} mm, expected ${FOOT} ± 0.5`] : []),
    ...(lowest.some((place) => place > rules[0].top) ? ['text stands within 版记'] : []),
  ]
}

function isPrinting(line) {
  return /日印发$/.test(line.text)
}

function isImprint(line) {
  return isPrinting(line) || line.text.startsWith('抄送')
}

function middle({ top, bottom }) {
  return (top + bottom) / 2
}

function lines(count) {
  return '<p>增加的一行。</p>\n'.repeat(count)
}
