// References across the report: what is printed, and that both files hold it.

import { deflateSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import type { Inline } from '../../src/model/doc.ts'
import { docText } from '../../src/model/doc-text.ts'
import { analyseFiles, type Files, listFindings } from '../project.ts'

const manifest = '模板: general-report\n年度: 2024\n单位: 某局\n'
const image = { 'assets/图.svg': Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="96" height="48"/>') }

function paperOf(files: Files) {
  const { doc, diagnostics } = analyseFiles({ 'report.yaml': manifest, ...files }, image)
  return { texts: doc ? docText(doc) : [], findings: listFindings(diagnostics, files), doc }
}

describe('a reference without words prints', () => {
  test.each([
    ['图题', '见图1。'],
    ['名', '见图1。'],
    ['甲', '见第一部分。'],
    ['乙', '见第一部分第（一）项。'],
    ['丙', '见第一部分第（一）项第1点。'],
    ['丁', '见第一部分第（一）项第1点第（1）小点。'],
    ['清单', '见附件。'],
    ['附表', '见附件第一部分。'],
    ['%E7%94%B2', '见第一部分。'],
  ])('for %s: %s', (target, expected) => {
    const { texts, findings } = paperOf({
      'report.yaml': `${manifest}附件: [{ 标题: 清单, 文件: attachments/1.md }]\n`,
      'sections/10-甲.md': `# 甲\n\n见[](#${target})。\n\n## 乙\n\n### 丙\n\n#### 丁\n\n文。\n\n![图](assets/图.svg "图 题"){#名}`,
      'attachments/1.md': '# 附表\n\n文。',
    })
    // The caption's blank is what its id leaves out.
    expect(findings).toEqual(['warning space/within sections/10-甲.md:13:1'])
    expect(texts).toContain(expected)
  })
})

test('words of the author stay', () => {
  const { texts } = paperOf({ 'sections/10-甲.md': '# 甲 {#a}\n\n[见前](#a)，*[](#a)*。' })
  expect(texts.slice(1, 3)).toEqual(['一、甲', '见前，第一部分。'])
})

test('YAML gives the same paper', () => {
  const markdown = paperOf({
    'sections/10-甲.md': '# 甲\n\n![图](assets/图.svg "题"){#名 宽度=50% 图注="来源：某局"}\n\n见[](#名)。',
  })
  const yaml = paperOf({
    'sections/10-甲.yaml':
      '标题: 甲\n内容:\n  - 图片: { 文件: assets/图.svg, 说明: 图, 图题: 题, 标识: 名, 宽度: 50%, 图注: 来源：某局 }\n  - 见[](#名)。\n',
  })
  expect(yaml.findings).toEqual([])
  expect(yaml.texts).toEqual(markdown.texts)
  expect(yaml.texts).toEqual(expect.arrayContaining(['来源：某局', '图1 题', '见图1。']))
  const figure = yaml.doc?.body.find((block) => block.kind === 'figure')
  expect(figure).toMatchObject({ width: { value: 50, unit: '%' }, image: { type: 'svg', width: 96, height: 48 } })
})

test('the numbers of a reference point at its target', () => {
  const { doc } = paperOf({ 'sections/10-甲.md': '# 甲\n\n## 乙\n\n见[](#乙)。' })
  const last = doc?.body.at(-1)
  const reference = last?.kind === 'paragraph' ? last.content[1] : undefined
  const inside: readonly Inline[] = reference?.kind === 'cross-ref' ? reference.content : []
  expect(inside.flatMap((inline) => (inline.kind === 'number-ref' ? [[inline.target, inline.text]] : []))).toEqual([
    ['h-1', '一'],
    ['h-1-1', '（一）'],
  ])
})

test.each([['{#a 宽度=0%}'], ['{#a 宽度=120%}'], ['{#a 宽度=宽}'], ['{宽}']])(
  '%s behind an image is a finding',
  (braces) => {
    const { findings } = paperOf({ 'sections/10-甲.md': `# 甲\n\n![图](assets/图.svg)${braces}` })
    expect(findings).toEqual([expect.stringContaining('markdown/attributes')])
  },
)

describe('an SVG with text', () => {
  const text = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><text>字</text></svg>')
  const files = { 'report.yaml': manifest, 'sections/10-甲.md': '# 甲\n\n![图](assets/字.svg)' }

  test('takes the PNG of its name', () => {
    const { doc, diagnostics } = analyseFiles(files, { 'assets/字.svg': text, 'assets/字.png': png() })
    expect(diagnostics).toEqual([])
    expect(doc?.body.at(-1)).toMatchObject({ image: { type: 'svg', fallback: 'assets/字.png' } })
  })

  test('takes none that is broken', () => {
    const { diagnostics } = analyseFiles(files, { 'assets/字.svg': text, 'assets/字.png': png().subarray(0, 40) })
    expect(diagnostics.map(({ code }) => code)).toEqual(['image/broken'])
  })
})

/** Readable as far as its size goes. */
function png(): Buffer {
  const head = Buffer.alloc(33)
  head.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])
  head.write('IHDR', 12)
  head.writeUInt32BE(9, 16)
  head.writeUInt32BE(9, 20)
  const chunk = (type: string, data: Uint8Array) => {
    const body = Buffer.alloc(12 + data.length)
    body.writeUInt32BE(data.length)
    body.write(type, 4)
    body.set(data, 8)
    return body
  }
  return Buffer.concat([head, chunk('IDAT', deflateSync(Buffer.alloc(90))), chunk('IEND', Buffer.alloc(0))])
}
