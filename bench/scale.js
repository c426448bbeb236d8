// The example's text many times over → time and peak memory of `report build` beside pandoc reading the same Markdown.
import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { median, runWithMemory } from './measure.js'
import { exampleData, exampleSections } from './sections.js'
import { printTable } from './table.js'

const bin = fileURLToPath(new URL('../bin/report.js', import.meta.url))
const FORMATS = ['docx', 'html']
const MANIFEST = 'template: general-report\nyear: 2023\norgan: 苍溪县乡村振兴局\ndate: 2024-01-15\n'

/** Prints a table for each format: pandoc first, ratios below 1 mean that report takes less. */
export function benchScale({ folder, rounds, factors }) {
  const hasPandoc = spawnSync('pandoc', ['--version']).status === 0
  if (!hasPandoc) console.log('pandoc is not installed: report is measured alone\n')
  const sizes = factors.map((factor) => writeTexts(join(folder, `x${factor}`), factor))
  for (const format of FORMATS) {
    console.log(`${format.toUpperCase()}: median of ${rounds} runs, whole process, time in ms and peak memory in MB`)
    const rows = sizes.map((size) => measureSize({ ...size, format, rounds, folder, hasPandoc }))
    printTable(['text', 'KB', 'files', 'pandoc', 'report', 'ratio', 'pandoc MB', 'report MB', 'ratio'], rows)
  }
}

// A section a file for report; one file of the same Markdown for pandoc.
function writeTexts(folder, factor) {
  mkdirSync(join(folder, 'sections'), { recursive: true })
  writeFileSync(join(folder, 'report.yaml'), MANIFEST)
  mkdirSync(join(folder, 'data'))
  for (const [path, text] of Object.entries(exampleData())) writeFileSync(join(folder, path), text)
  const copies = Array.from({ length: factor }, () => exampleSections()).flat()
  for (const [index, text] of copies.entries()) {
    writeFileSync(join(folder, 'sections', `${String(index + 1).padStart(5, '0')}-section.md`), text)
  }
  const whole = copies.join('\n')
  writeFileSync(join(folder, 'whole.md'), whole)
  return { name: `${factor}×`, project: folder, files: copies.length, bytes: Buffer.byteLength(whole) }
}

function measureSize({ name, project, files, bytes, format, rounds, folder, hasPandoc }) {
  const own = {
    file: process.execPath,
    options: [bin, 'build', project, '--format', format, '--out', join(folder, 'out')],
  }
  // Its own Markdown, as people call it.
  const options = ['-s', '--metadata', 'title=x', join(project, 'whole.md'), '-o', join(folder, `p.${format}`)]
  const runs = { pandoc: [], report: [] }
  for (let round = 0; round < rounds; round++) {
    if (hasPandoc) runs.pandoc.push(runWithMemory({ file: 'pandoc', options }, folder))
    runs.report.push(runWithMemory(own, folder))
  }
  const time = (program) => median(runs[program].map(({ milliseconds }) => milliseconds))
  const memory = (program) => median(runs[program].map(({ megabytes }) => megabytes ?? Number.NaN))
  const columns = (of) => [show(of('pandoc')), show(of('report')), show(of('report') / of('pandoc'), 2)]
  return [name, show(bytes / 1024), String(files), ...columns(time), ...columns(memory)]
}

function show(value, digits = 0) {
  return Number.isFinite(value) ? value.toFixed(digits) : '–'
}
