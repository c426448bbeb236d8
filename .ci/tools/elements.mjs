// node .ci/tools/elements.mjs <folder of projects> <work folder>: builds the examples of each element, prints the DOCX as
// LibreOffice would and the page as Chromium does, and measures on both that every element stands where GB/T 9704-2012 has it.
import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { judges } from './pages/element-places.mjs'
import { measure } from './pages/measure.mjs'
import { drawPage } from './pages/picture.mjs'
import { printDocx } from './pages/render.mjs'

const [examples, work] = process.argv.slice(2)
if (work === undefined) throw new Error('usage: node .ci/tools/elements.mjs <folder of projects> <work folder>')

// What poppler cannot tell from Chromium's PDF: it takes the boxes of faces for those of their letters, so that a date of two
// faces falls apart and lines of different faces have different middles. The middle of a mark is measured in ink, whose
// first and last characters have unequal sides: 0.51 mm.
const UNMEASURED = [
  /middle of the mark: 106\.5/,
  /^信函: 份号 on the line/,
  /^落款-签名章: page 1: 「2025年1月2日」 is not there/,
]

const problems = []
for (const [name, judge] of Object.entries(judges)) {
  const folder = join(work, name)
  mkdirSync(folder, { recursive: true })
  const options = ['--format', 'docx,pdf', '--strict', '--out', folder]
  execFileSync(process.execPath, ['bin/report.js', 'build', join(examples, name), ...options], { stdio: 'pipe' })
  const made = (extension) =>
    join(
      folder,
      readdirSync(folder).find((file) => file.endsWith(extension)),
    )
  const judged = (pdf) => judge(measure(pdf), (page) => drawPage(pdf, page)).map((sentence) => `${name}: ${sentence}`)
  const page = judged(made('.pdf')).filter((sentence) => !UNMEASURED.some((pattern) => pattern.test(sentence)))
  // Its PDF takes the name of the page's.
  const paper = judged(printDocx(made('.docx'), folder))
  problems.push(...paper.map((sentence) => `DOCX, ${sentence}`), ...page.map((sentence) => `page, ${sentence}`))
}
console.log(`${Object.keys(judges).length} examples measured, as DOCX and as pages`)
for (const problem of problems) console.error(`✗ ${problem}`)
process.exitCode = problems.length > 0 ? 1 : 0
