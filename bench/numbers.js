// npm run bench:numbers: the sentences of bench/numbers through the built program's own `check`, and how many
// of their wrong numbers it finds (recall), and how many of its findings are right (precision), for each kind.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parse, stringify } from 'yaml'
import { printTable } from './table.js'

const require = createRequire(import.meta.url)
const { run } = require('../dist/run.js')
const corpus = fileURLToPath(new URL('numbers', import.meta.url))
const MANIFEST = 'template: general-report\nyear: 2023\norgan: 临江县司法局\n'
const HEADING = '# 主要工作\n\n'
const SECTION = 'sections/10-主要工作.md'

const scratch = mkdtempSync(join(tmpdir(), 'report-numbers-'))
const tallies = new Map()
try {
  for (const file of readdirSync(corpus).sort()) {
    const sentences = parse(readFileSync(join(corpus, file), 'utf8'))
    for (const [index, sentence] of sentences.entries()) {
      const found = await findingsOf(sentence, join(scratch, `${file}-${index}`))
      count(`numbers/${file.replace(/\.yaml$/, '')}`, sentence, found)
    }
  }
} finally {
  rmSync(scratch, { recursive: true, force: true })
}

const rows = [...tallies].map(([code, tally]) => row(code, tally))
const total = [...tallies.values()].reduce(
  (sum, tally) => sum.map((value, index) => value + tally[index]),
  [0, 0, 0, 0],
)
printTable(['kind', 'sentences', 'wrong', 'found', 'false', 'precision', 'recall'], [...rows, row('all', total)])
const [, wrong, right, alarms] = total
if (right / (right + alarms) <= 0.9 || right / wrong <= 0.9) process.exitCode = 1

/** `code words` of each finding about numbers, the words being those that it points at. */
async function findingsOf({ text, data }, folder) {
  const section = `${HEADING}${text}\n`
  mkdirSync(join(folder, 'sections'), { recursive: true })
  writeFileSync(join(folder, 'report.yaml'), MANIFEST)
  writeFileSync(join(folder, SECTION), section)
  if (data !== undefined) {
    mkdirSync(join(folder, 'data'))
    writeFileSync(join(folder, 'data', 'data.yaml'), stringify(data))
  }
  const { findings } = JSON.parse(await check(folder))
  const lines = section.split('\n').map((line) => [...line])
  return findings
    .filter(({ code }) => code.startsWith('numbers/'))
    .map(({ code, line, column, endColumn }) => `${code} ${lines[line - 1].slice(column - 1, endColumn - 1).join('')}`)
}

async function check(folder) {
  const stdout = new PassThrough()
  const stderr = new PassThrough()
  let result = ''
  stdout.on('data', (chunk) => {
    result += chunk
  })
  stderr.resume()
  await run({
    argv: ['check', folder, '--format', 'json'],
    env: {},
    cwd: folder,
    platform: process.platform,
    stdin: new PassThrough(),
    stdout,
    stderr,
    packageRoot: pathToFileURL(fileURLToPath(new URL('..', import.meta.url))),
    systemLocale: () => 'zh-CN',
    interruption: () => new Promise(() => {}),
    currentYear: () => 2024,
  })
  return result
}

function count(code, { text, expect }, found) {
  const tally = tallies.get(code) ?? [0, 0, 0, 0]
  const right = expect !== undefined && found.includes(expect) ? 1 : 0
  tallies.set(code, [tally[0] + 1, tally[1] + (expect ? 1 : 0), tally[2] + right, tally[3] + found.length - right])
  for (const finding of found) if (finding !== expect) console.log(`  false: ${finding} in ${text.trim()}`)
  if (expect !== undefined && right === 0) console.log(`  missed: ${expect} in ${text.trim().replace(/\n+/g, ' ')}`)
}

function row(name, [sentences, wrong, right, alarms]) {
  const show = (value) => (Number.isFinite(value) ? value.toFixed(3) : '–')
  return [name, ...[sentences, wrong, right, alarms].map(String), show(right / (right + alarms)), show(right / wrong)]
}
