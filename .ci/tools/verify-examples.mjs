// node .ci/tools/verify-examples.mjs <folder> <examples> <project…>: `report verify` must find every project right, and of
// the examples of elements broken in one place exactly what was broken, by the right check and with its figure.
import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { compare, SHIFTED_DATE, tell, tryFixture, verify } from './verify/fixture.mjs'

const DOCUMENT = 'word/document.xml'
const STYLES = 'word/styles.xml'
// The footers of landscape pages, odd and even.
const TURNED = ['word/footer3.xml', 'word/footer4.xml']

// Each: the example, what is broken, the edits, the checks that must fail.
const twins = [
  {
    example: '附件与版记',
    name: 'imprint-not-at-the-foot',
    edits: [[DOCUMENT, /<w:tblpPr [^>]*>/, '']],
    fails: { 'elements/imprint': '在版心下边缘上' },
  },
  {
    example: '信函',
    name: 'letter-imprint-not-at-the-foot',
    edits: [[DOCUMENT, /<w:tblpPr [^>]*>/, '']],
    fails: { 'elements/imprint': '在版心下边缘上' },
  },
  {
    example: '图与交叉引用',
    name: 'attachment-not-on-a-new-page',
    edits: [[STYLES, /(w:styleId="AttachmentLabel".*?)<w:pageBreakBefore\/>/, '$1']],
    fails: { 'elements/attachments': '不在第一行' },
  },
  {
    example: '横排表格',
    name: 'landscape-page-number-on-the-inner-side',
    edits: TURNED.map((part) => [
      part,
      /<w:jc w:val="(left|right)"\/>/,
      (_, side) => `<w:jc w:val="${side === 'left' ? 'right' : 'left'}"/>`,
    ]),
    fails: { 'page-number/side': '第 2—3、5、7 面' },
  },
  {
    example: '落款-加盖印章',
    name: 'signature-alone-on-a-page',
    edits: [[DOCUMENT, '<w:pStyle w:val="IssuingOrgan"/>', '<w:pStyle w:val="IssuingOrgan"/><w:pageBreakBefore/>']],
    fails: { 'elements/signature-alone': '只有落款' },
  },
  {
    example: '落款-加盖印章',
    name: 'sealed-date-shifted-by-a-character',
    edits: [SHIFTED_DATE],
    fails: { 'elements/signature-place': '日期右空 4.99 字' },
  },
  {
    example: '落款-联合印章',
    name: 'jointly-sealed-date-shifted-by-a-character',
    edits: [SHIFTED_DATE],
    fails: { 'elements/signature-place': '日期右空 4.99 字' },
  },
  {
    example: '落款-签名章',
    name: 'stamped-date-shifted-by-a-character',
    edits: [SHIFTED_DATE],
    fails: { 'elements/signature-place': '日期右空 4.99 字' },
  },
  {
    example: '封面与目录',
    name: 'wrong-number-in-contents',
    edits: [[DOCUMENT, /(PAGEREF _Ref_h_6_1 .*?<w:t [^>]*>)9</, (_, head) => `${head}8<`]],
    fails: { 'elements/contents': '目录写 8，实在第 9 页' },
  },
  {
    example: '封面与目录',
    name: 'text-not-counted-from-one',
    edits: [[DOCUMENT, '<w:pgNumType w:start="1"/>', '<w:pgNumType w:start="3"/>']],
    fails: { 'elements/contents': '26 条不符' },
  },
]

const [folder, examples, ...projects] = process.argv.slice(2)
if (projects.length === 0) throw new Error('usage: node .ci/tools/verify-examples.mjs <folder> <examples> <project…>')

for (const project of projects) {
  const results = verify(project)
  tell(project, {}, { results, problems: compare(results, {}) })
}
for (const { example, ...twin } of twins) tell(twin.name, twin.fails, tryFixture(buildExample(example), twin, folder))

function buildExample(name) {
  const out = join(folder, name)
  mkdirSync(out, { recursive: true })
  const options = ['--format', 'docx', '--strict', '--out', out]
  execFileSync(process.execPath, ['bin/report.js', 'build', join(examples, name), ...options], { stdio: 'pipe' })
  const docx = readdirSync(out).find((file) => file.endsWith('.docx'))
  return new Uint8Array(readFileSync(join(out, docx)))
}
