// npm run bench:rules [-- --quick]: what each rule costs for a megabyte of text beside what autocorrect takes for the same,
// on the model report many times over; and `report check` on it a thousand times over beside autocorrect on the same files.
// Whatever is looked at in one process is processor time, so that others on the machine hardly change it.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { lintTexts } from './autocorrect.js'
import { timed } from './cpu.js'
import { median, runWithMemory } from './measure.js'
import { loadProgram } from './program.js'
import { exampleData, exampleSections } from './sections.js'
import { printTable } from './table.js'

const COPIES = 80
const ROUNDS = 7
const MANIFEST = 'template: general-report\nyear: 2023\norgan: 苍溪县乡村振兴局\ndate: 2024-01-15\n'
// Rules below this share of autocorrect's time look at the paper or the manifest: they cost nothing for more text.
const NOTHING = 0.002
const AIM = 3

const quick = process.argv.includes('--quick')
const sections = Array.from({ length: COPIES }, exampleSections).flat()
await benchRules(sections)
if (!quick) benchCheck(1000, 3)

async function benchRules(texts) {
  const { rules, checkedOf, readReport, runRule } = await loadProgram()
  const megabytes = sizeOf(texts)
  const checked = checkedOf(filesOf(texts))
  const read = () => Object.values(readReport(checked.report)).length
  const tasks = [() => lintTexts(texts), read, ...rules.map((rule) => () => runRule(rule, checked))]
  const [reference, reading, ...costs] = medianCosts(tasks).map((cost) => cost / megabytes)
  const toRow = (name, cost) => [name, cost.toFixed(1), (cost / reference).toFixed(3)]
  const listed = rules.map(({ id }, index) => ({ id, cost: costs[index] })).sort((a, b) => b.cost - a.cost)
  const cheap = listed.filter(({ cost }) => cost < NOTHING * reference)
  const total = costs.reduce((sum, cost) => sum + cost, reading)
  console.log(`${megabytes.toFixed(2)} MB in ${texts.length} files: median of ${ROUNDS} runs`)
  printTable(
    ['', 'ms/MB', '× autocorrect'],
    [
      toRow('autocorrect', reference),
      toRow('reading the words, once for all rules', reading),
      ...listed.filter((rule) => !cheap.includes(rule)).map(({ id, cost }) => toRow(id, cost)),
      toRow(
        `${cheap.length} others together`,
        cheap.reduce((sum, { cost }) => sum + cost, 0),
      ),
      toRow('all of report check that looks at words', total),
    ],
  )
  const isReached = total <= AIM * reference
  console.log(`${isReached ? 'within' : 'NOT within'} ${AIM} times autocorrect's time\n`)
}

/** Milliseconds of each task, measured in turn. The rounds before those that count compile what is run. */
function medianCosts(tasks) {
  const costs = tasks.map(() => [])
  for (let round = -1; round < ROUNDS; round++) {
    for (const [index, task] of tasks.entries()) {
      const { milliseconds } = timed(task)
      if (round >= 0) costs[index].push(milliseconds)
    }
  }
  return costs.map(median)
}

/** Whole processes: report reads Markdown into a report and its paper before any rule looks at it. */
function benchCheck(copies, rounds) {
  const folder = mkdtempSync(join(tmpdir(), 'report-rules-'))
  try {
    const texts = Array.from({ length: copies }, exampleSections).flat()
    const project = join(folder, 'project')
    for (const name of ['sections', 'data']) mkdirSync(join(project, name), { recursive: true })
    for (const [path, text] of Object.entries(filesOf(texts))) writeFileSync(join(project, path), text)
    const script = (name) => fileURLToPath(new URL(name, import.meta.url))
    const commands = {
      autocorrect: [script('autocorrect.js'), join(project, 'sections')],
      'report check': [script('../bin/report.js'), 'check', project],
    }
    const runs = Object.entries(commands).map(([name, options]) => {
      const measured = Array.from({ length: rounds }, () => runWithMemory({ file: process.execPath, options }, folder))
      return {
        name,
        ms: median(measured.map((run) => run.milliseconds)),
        mb: median(measured.map((run) => run.megabytes ?? Number.NaN)),
      }
    })
    console.log(
      `${copies}×, ${sizeOf(texts).toFixed(1)} MB in ${texts.length} files: whole processes, median of ${rounds} runs`,
    )
    printTable(
      ['', 'ms', 'ms/MB', '× autocorrect', 'MB of memory'],
      runs.map(({ name, ms, mb }) => [
        name,
        ms.toFixed(0),
        (ms / sizeOf(texts)).toFixed(0),
        (ms / runs[0].ms).toFixed(2),
        mb.toFixed(0),
      ]),
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function filesOf(texts) {
  const named = texts.map((text, index) => [`sections/${String(index + 1).padStart(5, '0')}-section.md`, text])
  return { 'report.yaml': MANIFEST, ...exampleData(), ...Object.fromEntries(named) }
}

function sizeOf(texts) {
  return texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6
}
