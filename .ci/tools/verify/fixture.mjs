// A DOCX → the same broken in one place, and what `report verify` says of it against what it must say.
import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

const CHARACTER = 316 // one of 28 on a line, in twips

/** The edit that moves 成文日期 a character to the left. */
export const SHIFTED_DATE = [
  'word/document.xml',
  /(<w:pStyle w:val="SigningDate"\/>(?:<w:spacing [^>]*>)?<w:ind[^>]* w:right=")(\d+)"/,
  (_, head, right) => `${head}${Number(right) + CHARACTER}"`,
]

/**
 * Breaks `sound` by `edits` (part, from, to), verifies it and tells what was found. `fails`: the checks that must fail, and
 * no others, each with the figure that it must tell. Gives the results and the problems.
 */
export function tryFixture(sound, { name, edits, fails }, folder) {
  const path = join(folder, `${name}.docx`)
  writeFileSync(path, breakDocx(sound, edits))
  const results = verify(path)
  return { results, problems: compare(results, fails) }
}

export function tell(name, fails, { results, problems }) {
  console.log(`${problems.length === 0 ? '✓' : '✗'} ${name}: ${Object.keys(fails).join(', ') || 'nothing fails'}`)
  for (const { id, measured } of results.filter(({ outcome }) => outcome === 'fail'))
    console.log(`    ${id}: ${measured.zh}`)
  for (const problem of problems) {
    console.error(`  ✗ ${problem}`)
    process.exitCode = 1
  }
}

/** Every place of every edit; an edit that changes nothing would prove nothing. */
function breakDocx(bytes, edits) {
  const parts = unzipSync(bytes)
  for (const [part, from, to] of edits) {
    const text = strFromU8(parts[part])
    const broken = text.replaceAll(typeof from === 'string' ? from : new RegExp(from.source, 'g'), to)
    if (broken === text) throw new Error(`${part} holds no ${from}`)
    parts[part] = strToU8(broken)
  }
  return zipSync(parts)
}

export function verify(path) {
  const options = ['verify', path, '--format', 'json', '--require-render']
  const { stdout, stderr } = spawnSync(process.execPath, ['bin/report.js', ...options], { encoding: 'utf8' })
  try {
    return JSON.parse(stdout).results
  } catch {
    throw new Error(`report verify ${path} gave no results:\n${stderr}`)
  }
}

export function compare(results, fails) {
  const failed = results.filter(({ outcome }) => outcome === 'fail')
  const missed = Object.keys(fails).filter((id) => !failed.some((result) => result.id === id))
  return [
    ...missed.map((id) => `${id} did not fail: ${results.find((result) => result.id === id)?.measured.zh}`),
    ...failed.filter(({ id }) => !(id in fails)).map(({ id, measured }) => `${id} failed, too: ${measured.zh}`),
    ...failed
      .filter(({ id, measured }) => id in fails && !measured.zh.includes(fails[id]))
      .map(({ id, measured }) => `${id} does not tell “${fails[id]}”: ${measured.zh}`),
  ]
}
