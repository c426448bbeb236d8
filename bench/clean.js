// npm run bench:clean: what the rules say of the model report, and of each sentence of bench/clean and bench/numbers by
// itself, which are written as reports are: how often each code speaks, and every place. Fails where it is a warning.
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import { loadProgram } from './program.js'
import { readTexts } from './read-texts.js'
import { printTable } from './table.js'

const MANIFEST = '模板: general-report\n年度: 2023\n单位: 临江县司法局\n'
const MODEL = fileURLToPath(new URL('../examples/cangxi-2023', import.meta.url))

const { findingsOf } = await loadProgram()
const corpora = [
  { name: 'model report', findings: findingsOf(readTexts(MODEL)) },
  { name: 'bench/clean', findings: sentencesOf('clean').flatMap(({ text }) => inReport(text)) },
  // Of many organs, and some have wrong numbers on purpose: bench:numbers counts what is said of those.
  {
    name: 'bench/numbers',
    findings: sentencesOf('numbers')
      .flatMap(({ text }) => inReport(text))
      .filter(isOfText),
  },
]

const codes = [...new Set(corpora.flatMap(({ findings }) => findings.map(({ code }) => code)))].sort()
const rows = codes.map((code) => [code, ...corpora.map(({ findings }) => count(findings, code))])
printTable(['code, of them silenced', ...corpora.map(({ name }) => name)], rows)
for (const { name, findings } of corpora) {
  for (const { code, severity, words, silenced, text = '' } of findings) {
    console.log(`${name}: ${silenced ? 'silenced' : severity} ${code} “${words}” ${text}`)
    if (!silenced && severity !== 'info') process.exitCode = 1
  }
}

function sentencesOf(folder) {
  const path = fileURLToPath(new URL(folder, import.meta.url))
  return readdirSync(path)
    .sort()
    .flatMap((name) => parse(readFileSync(`${path}/${name}`, 'utf8')))
    .map((entry) => (typeof entry === 'string' ? { text: entry } : entry))
}

function inReport(text) {
  const found = findingsOf({ 'report.yaml': MANIFEST, 'sections/10-主要工作.md': `# 主要工作\n\n${text}\n` })
  return found.map((finding) => ({ ...finding, text: text.trim().replaceAll('\n', '↵') }))
}

function isOfText({ code }) {
  return !/^(?:numbers|fact)\/|^name\/self$/.test(code)
}

function count(findings, code) {
  const own = findings.filter((finding) => finding.code === code)
  const silenced = own.filter((finding) => finding.silenced).length
  return own.length === 0 ? '' : `${own.length}${silenced > 0 ? ` (${silenced})` : ''}`
}
