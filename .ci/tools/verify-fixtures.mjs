// node .ci/tools/verify-fixtures.mjs <docx> <folder>: breaks a sound document in one place after the other and wants
// `report verify` to name exactly what was broken, by the right check and with its figure. The sound one must be clean.
import { readFileSync } from 'node:fs'
import { SHIFTED_DATE, tell, tryFixture } from './verify/fixture.mjs'

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
    edits: [SHIFTED_DATE],
    fails: { 'elements/signature-place': '日期' },
  },
]

const [docx, folder] = process.argv.slice(2)
if (folder === undefined) throw new Error('usage: node .ci/tools/verify-fixtures.mjs <docx> <folder>')

const sound = new Uint8Array(readFileSync(docx))
for (const fixture of fixtures) {
  const tried = tryFixture(sound, fixture, folder)
  const measured = tried.results.filter(({ evidence, outcome }) => evidence === 'pages' && outcome !== 'unverified')
  if (fixture.name === 'sound' && measured.length < 10)
    tried.problems.push(`only ${measured.length} checks were measured on pages`)
  tell(fixture.name, fixture.fails, tried)
}
