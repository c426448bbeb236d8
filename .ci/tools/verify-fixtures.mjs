// node .ci/tools/verify-fixtures.mjs <docx> <folder>: breaks a sound document in one place after the other and wants
// `report verify` to name exactly what was broken, by the right check and with its figure. The sound one must be clean.
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

const DOCUMENT = 'word/document.xml'
const STYLES = 'word/styles.xml'
const FOOTERS = ['word/footer1.xml', 'word/footer2.xml']
const NO_GRID = [DOCUMENT, /<w:docGrid [^>]*>/, '']

// Each: what is broken, the parts and edits that break it, and the checks that must fail with a figure that must be told.
const fixtures = [
  { name: 'sound', edits: [], fails: {} },
  // LibreOffice puts both on its grid of 579 twips and shows nothing: only the file tells.
  {
    name: 'lines-of-580-twips',
    edits: [[STYLES, 'w:line="579"', 'w:line="580"']],
    fails: { 'grid/line-spacing': '225.07 mm' },
  },
  {
    name: 'lines-of-28-pt',
    edits: [[STYLES, 'w:line="579"', 'w:line="560"']],
    fails: { 'grid/line-spacing': '217.31 mm' },
  },
  // Without a grid the pages tell, too.
  {
    name: 'lines-of-580-twips-without-grid',
    edits: [[STYLES, 'w:line="579"', 'w:line="580"'], NO_GRID],
    fails: { 'grid/line-spacing': '225.07 mm', 'grid/lines': '21 行' },
  },
  {
    name: 'lines-of-28-pt-without-grid',
    edits: [[STYLES, 'w:line="579"', 'w:line="560"'], NO_GRID],
    fails: { 'grid/line-spacing': '217.31 mm', 'grid/line-pitch': '9.878 mm' },
  },
  {
    name: 'centred-page-number',
    edits: FOOTERS.map((part) => [part, /<w:jc w:val="(?:left|right)"\/>/, '<w:jc w:val="center"/>']),
    fails: { 'page-number/sides': '居中', 'page-number/side': '居中' },
  },
  {
    name: 'hyphens-for-dashes',
    edits: FOOTERS.map((part) => [part, '—', '-']),
    fails: { 'page-number/form': '- 1 -', 'page-number/printed-form': '- 1 -' },
  },
  {
    name: 'letter-paper',
    edits: [[DOCUMENT, /<w:pgSz [^>]*>/, '<w:pgSz w:w="12240" w:h="15840"/>']],
    fails: {
      'paper/size': '215.9 × 279.4',
      'paper/sheet': '215.9 × 279.4',
      'paper/margins': '版心',
      'grid/line-spacing': '22 行',
    },
  },
  {
    name: 'footer-distance-of-7-mm',
    edits: [[DOCUMENT, /w:footer="\d+"/, 'w:footer="397"']],
    fails: { 'page-number/offset': '25.' },
  },
  {
    name: 'signature-shifted-by-a-character',
    edits: [
      [
        DOCUMENT,
        /(<w:pStyle w:val="SigningDate"\/><w:ind[^>]* w:right=")(\d+)"/,
        (_, head, right) => `${head}${Number(right) + 316}"`,
      ],
    ],
    fails: { 'elements/signature-place': '日期' },
  },
]

const [docx, folder] = process.argv.slice(2)
if (folder === undefined) throw new Error('usage: node .ci/tools/verify-fixtures.mjs <docx> <folder>')

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

function verify(path) {
  const options = ['verify', path, '--format', 'json', '--require-render']
  const { stdout, stderr } = spawnSync(process.execPath, ['bin/report.js', ...options], { encoding: 'utf8' })
  try {
    return JSON.parse(stdout).results
  } catch {
    throw new Error(`report verify ${path} gave no results:\n${stderr}`)
  }
}

function compare(results, fails) {
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

const sound = new Uint8Array(readFileSync(docx))
for (const { name, edits, fails } of fixtures) {
  const path = join(folder, `${name}.docx`)
  writeFileSync(path, breakDocx(sound, edits))
  const results = verify(path)
  const measured = results.filter(({ evidence, outcome }) => evidence === 'pages' && outcome !== 'unverified').length
  const problems = compare(results, fails)
  if (name === 'sound' && measured < 10) problems.push(`only ${measured} checks were measured on pages`)
  console.log(`${problems.length === 0 ? '✓' : '✗'} ${name}: ${Object.keys(fails).join(', ') || 'nothing fails'}`)
  for (const { id, measured } of results.filter(({ outcome }) => outcome === 'fail'))
    console.log(`    ${id}: ${measured.zh}`)
  for (const problem of problems) {
    console.error(`  ✗ ${problem}`)
    process.exitCode = 1
  }
}
