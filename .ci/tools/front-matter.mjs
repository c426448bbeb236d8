// node .ci/tools/front-matter.mjs <folder> <project…>: builds each project, prints it as LibreOffice would, and judges
// its 封面, 目录, page numbers and figures on the pages. A long report of its own making comes last.
import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { imagesOf } from './front-matter/images.mjs'
import { judgeFrontMatter } from './front-matter/judge.mjs'
import { writeLongReport } from './front-matter/long-report.mjs'
import { measure } from './pages/measure.mjs'
import { printDocxAsStated } from './pages/render.mjs'

const [folder, ...projects] = process.argv.slice(2)
if (projects.length === 0) throw new Error('usage: node .ci/tools/front-matter.mjs <folder> <project…>')

let failed = false
for (const [index, project] of [...projects, writeLongReport(join(folder, 'long-report'))].entries()) {
  const out = join(folder, String(index))
  mkdirSync(out, { recursive: true })
  execFileSync(process.execPath, ['bin/report.js', 'build', project, '--strict', '--format', 'docx', '--out', out], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const docx = join(
    out,
    readdirSync(out).find((name) => name.endsWith('.docx')),
  )
  const pdf = printDocxAsStated(docx, out)
  const pages = measure(pdf)
  const { problems, entries, misplaced, figures, front } = judgeFrontMatter(pages, imagesOf(pdf))
  console.log(
    `${project}: ${front} pages before page 1 of ${pages.length - front}; ${entries} entries, ${misplaced} of them on another page, ${figures} figures`,
  )
  for (const problem of problems) console.error(`✗ ${project}: ${problem}`)
  failed ||= problems.length > 0
}
process.exitCode = failed ? 1 : 0
