// node .ci/tools/charts.mjs <project with charts> <work folder>: prints its DOCX as LibreOffice and its page as Chromium
// do, and measures that both have the same drawings: as wide as 版心, their bars and parts in the same places.
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { drawPage, rulesOf } from './pages/picture.mjs'
import { printDocx } from './pages/render.mjs'

const [project, work] = process.argv.slice(2)
if (work === undefined) throw new Error('usage: node .ci/tools/charts.mjs <project> <work folder>')

const MILLIMETRE = 25.4 / 300
// The sheet has 210 mm and a border of 26 mm at the right; 3 points are left beside an axis (src/charts/frame.ts).
const RIGHT_EDGE = 210 - 26 - 1.06
// Of the first series (src/charts/series-styles.ts), as drawn by poppler; at the rim of another series it is mixed a little.
const BLUE = [0x24, 0x50, 0x7f]

const problems = judge(print(project, 'as-it-is'))
const narrow = join(work, 'narrow-project')
cpSync(project, narrow, { recursive: true })
for (const name of readdirSync(join(narrow, 'sections')))
  edit(join(narrow, 'sections', name), (text) => text.replaceAll('类型=', '宽度=60% 类型=').replaceAll(' 宽度=90%', ''))
const seen = judge(print(narrow, 'narrow'))
if (seen.length === 0) problems.push('self-check: a narrow chart is not seen')
console.log(`charts of ${project} measured; of a narrow one, ${seen.length} faults are found`)
for (const problem of problems) console.error(`✗ ${problem}`)
process.exitCode = problems.length > 0 ? 1 : 0

/** The DOCX and the page as PDF. */
function print(folder, name) {
  const out = join(work, name)
  mkdirSync(out, { recursive: true })
  execFileSync(process.execPath, ['bin/report.js', 'build', folder, '--format', 'docx,pdf', '--strict', '--out', out])
  const made = (extension) =>
    join(
      out,
      readdirSync(out).find((file) => file.endsWith(extension)),
    )
  const page = join(out, 'page')
  cpSync(made('.pdf'), page)
  return { docx: drawingsOf(printDocx(made('.docx'), out)), page: drawingsOf(page) }
}

/** Of each page its longest axis, and the box of what is blue, in millimetres. */
function drawingsOf(pdf) {
  const pages = Number(/^Pages:\s+(\d+)/m.exec(execFileSync('pdfinfo', [pdf], { encoding: 'utf8' }))[1])
  return Array.from({ length: pages }, (_, index) => {
    const picture = drawPage(pdf, index + 1)
    const [axis] = rulesOf(picture, 'black').sort((a, b) => b.right - b.left - (a.right - a.left))
    return { axis, blue: blueBox(picture) }
  })
}

function blueBox({ width, height, dots }) {
  const box = { left: Number.POSITIVE_INFINITY, top: Number.POSITIVE_INFINITY, right: 0, bottom: 0 }
  for (let at = 0; at < width * height; at += 1) {
    if (BLUE.some((part, index) => Math.abs(dots[3 * at + index] - part) > 24)) continue
    const [x, y] = [(at % width) * MILLIMETRE, Math.floor(at / width) * MILLIMETRE]
    box.left = Math.min(box.left, x)
    box.right = Math.max(box.right, x)
    box.top = Math.min(box.top, y)
    box.bottom = Math.max(box.bottom, y)
  }
  return { ...box, width: box.right - box.left, height: box.bottom - box.top }
}

function judge({ docx, page }) {
  const found = []
  const near = (what, value, expected, tolerance) => {
    if (!(Math.abs(value - expected) <= tolerance))
      found.push(`${what}: ${value?.toFixed(2)} mm instead of ${expected?.toFixed(2)} mm`)
  }
  if (docx.length !== page.length) found.push(`${docx.length} pages as DOCX, ${page.length} as page`)
  if (docx.filter(({ axis }) => axis !== undefined).length < 3)
    found.push('fewer than three pages with an axis as DOCX')
  for (const [index, sheet] of docx.entries()) {
    const other = page[index] ?? { blue: {} }
    const place = `page ${index + 1}`
    near(`${place}, right end of the axis`, sheet.axis?.right, RIGHT_EDGE, 0.5)
    near(`${place}, right end of the axis as page`, other.axis?.right, RIGHT_EDGE, 0.5)
    near(`${place}, left end of the axis as page`, other.axis?.left, sheet.axis?.left, 0.4)
    for (const side of ['left', 'width', 'height'])
      near(`${place}, ${side} of what is blue`, other.blue[side], sheet.blue[side], 0.6)
  }
  return found
}

function edit(path, change) {
  writeFileSync(path, change(readFileSync(path, 'utf8')))
}
