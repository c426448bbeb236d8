// node .ci/tools/elements.mjs <folder of projects> <work folder>: builds the examples of each element, prints them as
// LibreOffice would, and measures on their pages that every element stands where GB/T 9704-2012 has it.
import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { judges } from './pages/element-places.mjs'
import { measure } from './pages/measure.mjs'
import { drawPage } from './pages/picture.mjs'
import { printDocx } from './pages/render.mjs'

const [examples, work] = process.argv.slice(2)
if (work === undefined) throw new Error('usage: node .ci/tools/elements.mjs <folder of projects> <work folder>')

const problems = []
for (const [name, judge] of Object.entries(judges)) {
  const folder = join(work, name)
  mkdirSync(folder, { recursive: true })
  const options = ['--format', 'docx', '--strict', '--out', folder]
  execFileSync(process.execPath, ['bin/report.js', 'build', join(examples, name), ...options], { stdio: 'pipe' })
  const docx = readdirSync(folder).find((file) => file.endsWith('.docx'))
  const pdf = printDocx(join(folder, docx), folder)
  problems.push(...judge(measure(pdf), (page) => drawPage(pdf, page)).map((sentence) => `${name}: ${sentence}`))
}
console.log(`${Object.keys(judges).length} examples measured`)
for (const problem of problems) console.error(`✗ ${problem}`)
process.exitCode = problems.length > 0 ? 1 : 0
