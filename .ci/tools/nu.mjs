// node .ci/tools/nu.mjs <html…>: the Nu Html Checker's errors in the pages and their style sheets, without those that are
// limits of the checker. Also in a broken page: its errors must be found.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** What its grammar of CSS does not have, and standards do. */
const LIMITS = [
  [
    "“writing-mode”: Property “writing-mode” doesn't exist in “CSS Level 3 + SVG”",
    'css-page-3, page-margin properties',
  ],
  ["“counter-set”: Property “counter-set” doesn't exist in “CSS Level 3 + SVG”", 'css-page-3, page properties'],
  ["“box-sizing”: Property “box-sizing” doesn't exist in “CSS Level 3 + SVG”", 'css-page-3, page-margin properties'],
  ["“anchor-name”: Property “anchor-name” doesn't exist", 'css-anchor-position-1'],
  ["“anchor-scope”: Property “anchor-scope” doesn't exist", 'css-anchor-position-1'],
  ['“top”: Parse Error', 'anchor() in calc(), css-anchor-position-1'],
  ["“container-type”: Property “container-type” doesn't exist", 'css-conditional-5'],
  ['“width”: Unknown dimension', 'cqw, css-conditional-5'],
  ['“padding-right”: The types are incompatible', 'calc() of a length and a product with var(), css-values-4'],
]

const BROKEN = `<!doctype html><html lang="zh-CN"><title>坏页</title><style>p { colour: red }</style>
<p><div id="a"></div></p><div id="a"></div></html>`

const files = process.argv.slice(2)
if (files.length === 0) throw new Error('usage: node .ci/tools/nu.mjs <html…>')

const broken = join(mkdtempSync(join(tmpdir(), 'nu-')), 'broken.html')
writeFileSync(broken, BROKEN)
const jar = createRequire(import.meta.url).resolve('vnu-jar/build/dist/vnu.jar')
const options = ['--format', 'json', '--stdout', '--exit-zero-always']
const output = execFileSync('java', ['-jar', jar, ...options, ...files, broken], {
  encoding: 'utf8',
  maxBuffer: 2 ** 28,
})
const errors = JSON.parse(output).messages.filter(({ type }) => type !== 'info')

const isBroken = ({ url }) => url !== undefined && fileURLToPath(url) === broken
const limitOf = ({ message }) => LIMITS.find(([text]) => message.includes(text))
const problems = errors.filter((error) => !isBroken(error) && limitOf(error) === undefined).map(sentence)
for (const word of ['“colour”', 'Duplicate ID', 'No “p” element in scope']) {
  if (!errors.some((error) => isBroken(error) && error.message.includes(word)))
    problems.push(`self-check: no error says ${word} of a broken page`)
}
for (const [text, reason] of LIMITS) {
  const count = errors.filter((error) => limitOf(error)?.[0] === text).length
  console.log(`${count} × ${text}: passed over (${reason})`)
  if (count === 0) problems.push(`nothing says “${text}” any more: take it off the list of limits`)
}
for (const problem of problems) console.error(`✗ ${problem}`)
console.log(`${files.length} pages: ${problems.length} problems`)
process.exitCode = problems.length > 0 ? 1 : 0

function sentence({ url, lastLine, message, extract }) {
  const place = url === undefined ? 'the checker itself' : `${basename(fileURLToPath(url))}, line ${lastLine}`
  return `${place}: ${message} …${(extract ?? '').slice(0, 80)}…`
}
