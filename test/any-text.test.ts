// Any text in any place that an author can fill, through the whole compiler: refused with a finding, or printed in
// both formats, whole, in sound XML and sound HTML.

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compile } from '../src/compile.ts'
import { hasErrors } from '../src/diagnostics/diagnostic.ts'
import { gbt9704 } from '../src/model/gbt9704.ts'
import { docxRenderer } from '../src/render/docx/index.ts'
import { htmlRenderer } from '../src/render/html/index.ts'
import { templates } from '../templates/index.ts'
import { type Files, projectOf } from './project.ts'
import { elementsOf, xmlParts } from './render/docx/open-docx.ts'
import { png } from './render/docx/sample-doc.ts'
import { parsePage } from './render/html/parse-page.ts'

const OPTIONS = {
  profile: gbt9704,
  renderers: [docxRenderer, htmlRenderer],
  epochSeconds: 315_532_800,
  strict: false,
} as const

/** Throws where the compiler does, or where a finished file is not sound. */
async function compileSound(files: Files): Promise<boolean> {
  const outcome = await compile(projectOf(files, { 'assets/a.png': png(3, 2) }), templates, OPTIONS)
  if (!outcome.ok) {
    expect(hasErrors(outcome.diagnostics)).toBe(true)
    return false
  }
  const [docx, html] = outcome.value.artefacts
  if (docx === undefined || html === undefined) throw new Error('a format is missing')
  for (const xml of xmlParts(docx.bytes).values()) elementsOf(xml)
  expect(parsePage(new TextDecoder('utf-8', { fatal: true }).decode(html.bytes)).errors).toEqual([])
  expect(outcome.value.name).toMatch(/^[^<>:"/\\|?*\p{Cc}]+$/u)
  return true
}

const marks = fc.constantFrom(
  ...['</w:t>', '<script>', ']]>', '-->', '&amp;', '&#1;', '&#xFFFE;', '{0}', '{n-0}', '{{ 甲 }}', '{organ}', '{year}'],
  ...[
    '**',
    '[^a]',
    '[甲](https://a.cn/乙 "丙")',
    '\\',
    '\n',
    '\r',
    '\t',
    '　',
    '\u00a0',
    '\u200b',
    '\u202e',
    '\u2028',
    '\ufeff',
  ],
  ...[
    '\ud800',
    '\udc00',
    '\ufffe',
    '\0',
    '\u0085',
    '𠮷',
    '👨‍👩‍👧',
    '·',
    '“',
    '——',
    '……',
    '1.',
    '一、',
    '（一）',
    '一是',
  ],
)
// What findings do not refuse, mostly: else hardly any text of some length would get as far as the renderers.
const printable = fc.string({ unit: 'grapheme', maxLength: 12 })
const anyText = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: printable },
      { weight: 3, arbitrary: marks },
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    {
      minLength: 1,
      maxLength: 5,
    },
  )
  .map((pieces) => pieces.join(''))

const FIELDS = ['标题', '单位', '发文字号', '附注', '签发人', '主送', '抄送', '署名', '标题格式'] as const

/** As UTF-8 holds it. */
const written = (text: string) => Buffer.from(text).toString()

test('in the manifest', async () => {
  let printed = 0
  const fields = fc.dictionary(fc.constantFrom(...FIELDS), anyText, { minKeys: 1, maxKeys: 3 })
  await fc.assert(
    fc.asyncProperty(fields, anyText, async (values, title) => {
      // JSON is YAML, and escapes what UTF-8 cannot hold.
      const manifest = {
        模板: 'general-report',
        年度: 2023,
        单位: '某局',
        附件: [{ 标题: title }, { 标题: '名单', 文件: 'attachments/1.md' }],
        发布: { 网站名称: title, 关键词: [title], 摘要: title, 信息公开: { 索引号: title } },
        ...values,
      }
      const files = {
        'report.yaml': JSON.stringify(manifest),
        'sections/10-甲.md': '文字。',
        'attachments/1.md': '文字。',
      }
      if (await compileSound(files)) printed += 1
    }),
    { numRuns: 80 },
  )
  expect(printed).toBeGreaterThan(10)
})

test('in sections, Markdown and YAML, and in their names', async () => {
  let printed = 0
  const name = anyText.map((text) => `${text.replace(/[/\0\ud800-\udfff]/g, '')}甲`)
  await fc.assert(
    fc.asyncProperty(fc.array(anyText, { minLength: 5, maxLength: 5 }), name, async (texts, fileName) => {
      const [title = '', heading = '', point = '', cell = '', paragraph = ''] = texts
      const content = [
        { 小标题: heading, 内容: [paragraph, { 要点: [point, paragraph] }, { 分项: [point] }] },
        { 表格: { 表头: [cell, '乙'], 各行: [[cell, point]] } },
        { 图片: { 文件: 'assets/a.png', 说明: cell, 图题: cell } },
      ]
      const files = {
        'report.yaml': '模板: general-report\n年度: 2023\n单位: 某局\n',
        [`sections/10-${fileName}.md`]: `文${written(paragraph)}\n\n字${written(point)}[^甲]\n\n[^甲]: ${written(cell)}`,
        'sections/20-乙.yaml': JSON.stringify({ 标题: title, 内容: content }),
      }
      if (await compileSound(files)) printed += 1
    }),
    { numRuns: 120 },
  )
  expect(printed).toBeGreaterThan(3)
})
