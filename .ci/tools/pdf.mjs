// node .ci/tools/pdf.mjs <folder> <project…>: prints projects by `report build --format pdf` and judges the files: pages and
// their numbers, title, language, tags, outline, text that can be copied, equal bytes twice, and nothing left behind.
// The projects have page numbers from 1 on every page: no cover, no attachment bound apart.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

const A4 = [210, 297]
const MILLIMETRE = 72 / 25.4
const TAGS = ['Document', 'H1', 'H2', 'P']

const [folder, ...projects] = process.argv.slice(2)
if (projects.length === 0) throw new Error('usage: node .ci/tools/pdf.mjs <folder> <project…>')
const temporary = join(folder, 'tmp')
mkdirSync(temporary, { recursive: true })
const problems = []
const check = (holds, sentence) => {
  if (!holds) problems.push(sentence)
}

for (const [index, project] of projects.entries()) {
  const [html, pdf] = build(project, join(folder, String(index)), ['--format', 'html,pdf'])
  await judge(project, readFileSync(html, 'utf8'), pdf)
  if (index > 0) continue
  const [again] = build(project, join(folder, 'again'), ['--format', 'pdf'])
  check(readFileSync(pdf).equals(readFileSync(again)), `${project}: two prints are not the same bytes`)
  check(readdirSync(join(folder, 'again')).length === 1, `${project}: --format pdf wrote more than the PDF`)
}
judgeRefusal(projects[0])
for (const name of readdirSync(temporary)) problems.push(`left in the temporary folder: ${name}`)
for (const line of commandLines()) check(!line.includes(temporary), `still running: ${line}`)
for (const problem of problems) console.error(`✗ ${problem}`)
process.exitCode = problems.length > 0 ? 1 : 0

function run(project, out, options) {
  const command = ['bin/report.js', 'build', project, '--out', out, ...options]
  return spawnSync(process.execPath, command, { encoding: 'utf8', env: { ...process.env, TMPDIR: temporary } })
}

function build(project, out, options) {
  const { status, stdout, stderr } = run(project, out, options)
  if (status !== 0) throw new Error(`${project}: exit ${status}\n${stderr}`)
  return stdout.trim().split('\n')
}

/** One browser that is not there, another that is none: a finding, exit code 1, and no file of any format. */
function judgeRefusal(project) {
  for (const [browser, code] of [
    ['/no/such/browser', 'pdf/no-browser'],
    [process.execPath, 'pdf/browser-failed'],
  ]) {
    const out = join(folder, 'refused')
    const { status, stdout, stderr } = run(project, out, ['--format', 'docx,html,pdf', '--browser', browser])
    check(status === 1 && stdout === '' && stderr.includes(code), `${browser}: exit ${status}, not 1 with ${code}`)
    check(!readdirSync(folder).includes('refused'), `${browser}: something was written`)
  }
}

async function judge(project, html, path) {
  const say = (holds, sentence) => check(holds, `${project}: ${sentence}`)
  const document = await getDocument({ data: new Uint8Array(readFileSync(path)), verbosity: 0 }).promise
  const headings = headingsOf(html)
  const { info } = await document.getMetadata()
  say(info.Title === /<title>([^<]*)/.exec(html)?.[1], `the title is ${info.Title}`)
  say(info.Language === 'zh-CN', `the language is ${info.Language}`)
  say((await document.getViewerPreferences())?.DisplayDocTitle === true, 'viewers show the file name, not the title')
  say((await document.getMarkInfo())?.Marked === true, 'it is not tagged')
  const outline = flat(await document.getOutline())
  say(outline.join() === headings.join(), `the outline is ${outline.join(' / ')}, not ${headings.join(' / ')}`)
  const roles = new Set()
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number)
    const sides = page.view.slice(2).map((points) => points / MILLIMETRE)
    // Landscape pages are as wide as portrait ones are high.
    const isA4 = sides.toSorted((a, b) => a - b).every((side, index) => Math.abs(side - A4[index]) < 0.5)
    say(isA4, `page ${number} has ${sides.map((side) => side.toFixed(1)).join(' × ')} mm`)
    collectRoles(await page.getStructTree(), roles)
  }
  const tags = html.includes('<table') ? [...TAGS, 'Table', 'TR', 'TH', 'TD'] : TAGS
  for (const tag of tags) say(roles.has(tag), `nothing is tagged ${tag}`)
  judgeText(headings, path, document.numPages, say)
  console.log(
    `${project}: ${document.numPages} pages, ${outline.length} entries in the outline, ${roles.size} kinds of tags`,
  )
}

function collectRoles(node, roles) {
  if (node?.role) roles.add(node.role)
  for (const child of node?.children ?? []) collectRoles(child, roles)
}

/** As poppler copies it, another reader than the program's own. */
function judgeText(headings, path, pageCount, say) {
  const { stdout } = spawnSync('pdftotext', [path, '-'], { encoding: 'utf8' })
  const pages = stdout.split('\f').map(plain)
  for (const heading of headings) {
    say(matches(pages.join(''), heading), `pdftotext does not find ${heading}`)
  }
  // An attachment that is bound apart counts its own pages.
  let expected = 1
  for (const [index, page] of pages.slice(0, pageCount).entries()) {
    if (index > 0 && page.includes('—1—')) expected = 1
    say(page.includes(`—${expected}—`), `page ${index + 1} does not bear the number ${expected}`)
    expected += 1
  }
}

/** A glyph may be named by the radical that looks like its character. */
function matches(text, heading) {
  const pattern = [...plain(heading)].map((one) =>
    /\p{Script=Han}/u.test(one) ? `[${one}\u2E80-\u2EFF]` : `\\u{${one.codePointAt(0).toString(16)}}`,
  )
  return new RegExp(pattern.join(''), 'u').test(text)
}

function plain(text) {
  return text.normalize('NFKC').replace(/[\s\p{C}]/gu, '')
}

function headingsOf(html) {
  return [...html.matchAll(/<h[1-6][^>]*>(.*?)<\/h[1-6]>/gs)].map(([, inner]) => squeeze(inner.replace(/<[^>]*>/g, '')))
}

function flat(outline) {
  return (outline ?? []).flatMap(({ title, items }) => [squeeze(title), ...flat(items)])
}

function squeeze(text) {
  return text.replace(/\s/g, '')
}

function commandLines() {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    .map((id) => {
      try {
        return readFileSync(`/proc/${id}/cmdline`, 'utf8').replaceAll('\0', ' ')
      } catch {
        return '' // It has just ended.
      }
    })
}
