// Input that a careful tester would try: each gives one clear finding or works, and nothing is lost in silence.

import { describe, expect, test } from 'vitest'
import type { Doc } from '../src/model/doc.ts'
import { docText } from '../src/model/doc-text.ts'
import { gbt9704 } from '../src/model/gbt9704.ts'
import { docxRenderer } from '../src/render/docx/index.ts'
import { analyseFiles, type Files, listFindings } from './project.ts'

const manifest = '模板: general-report\n年度: 2023\n单位: 某局\n'
const section = 'sections/10-甲.md'
const yaml = 'sections/20-乙.yaml'
const base: Files = { 'report.yaml': manifest, [section]: '文字。\n' }

function findingsOf(files: Files): string[] {
  return listFindings(analyseFiles(files).diagnostics, files).map((line) => line.replace(/^\w+ /, ''))
}

describe('one mistake, one finding', () => {
  const inSection = (text: string, ...found: string[]) => [{ [section]: text }, found] as const
  const inYaml = (text: string, ...found: string[]) => [{ [yaml]: text }, found] as const
  const inManifest = (text: string, ...found: string[]) => [{ 'report.yaml': manifest + text }, found] as const
  test.each<readonly [string, readonly [Files, readonly string[]]]>([
    ['a character by its number', inSection('文&#1;字，&#xFFFE;', `text/forbidden-character ${section}:1:2`)],
    ['… in a YAML text', inYaml('内容: 甲&#0;乙', `text/forbidden-character ${yaml}:1:6`)],
    ['… that is written out is text', inSection('写作\\&#1;。')],
    [
      'a control character in a file’s name',
      [{ 'sections/30-丙\u0001.md': '文字' }, ['text/forbidden-character sections/30-丙\u0001.md:1:1']],
    ],
    ['a second text of a footnote', inSection('甲[^a]\n\n[^a]: 一\n\n[^a]: 二', `markdown/footnote ${section}:5:1`)],
    ['a footnote in a footnote', inSection('甲[^a]\n\n[^a]: 一[^a]', `markdown/footnote ${section}:3:1`)],
    ['a line that Markdown takes for an address', inSection('甲\n\n[附件]: 名单', `markdown/link ${section}:3:1`)],
    ['an address that is none', inSection('[甲](http://[::1)', `markdown/link ${section}:1:1`)],
    ['a list that does not begin at 1', inSection('甲\n\n3. 乙。\n4. 丙。', `markdown/list ${section}:3:1`)],
    ['a year at the start of a line', inSection('2023. 全年。\n2024. 次年。', `markdown/list ${section}:1:1`)],
    ['lists four deep', inSection('- 甲\n  - 乙\n    - 丙\n      - 丁', `markdown/list ${section}:3:5`)],
    [
      'more columns than Word opens',
      inSection(`${'|甲'.repeat(64)}|\n${'|-'.repeat(64)}|`, `markdown/table-columns ${section}:1:1`),
    ],
    [
      '… in YAML',
      inYaml(`内容: [{ 表格: { 表头: [${'甲, '.repeat(64)}], 各行: [] } }]`, `markdown/table-columns ${yaml}:1:12`),
    ],
    ['an item of two things', inYaml('内容:\n  - 要点: [甲]\n    分项: [乙]', `yaml/content ${yaml}:2:5`)],
    ['… under a heading', inYaml('内容:\n  - 小标题: 甲\n    要点: [乙]', `yaml/content ${yaml}:2:5`)],
    [
      'one key in both languages',
      inYaml('内容:\n  - 要点: [甲。, 乙。]\n    points: [丙]', `yaml/content ${yaml}:3:5`),
    ],
    [
      'a list where a cell should be',
      inYaml('内容: [{ 表格: { 表头: [甲], 各行: [["1. 乙"]] } }]', `yaml/content ${yaml}:1:30`),
    ],
    ['a heading that is a list', inYaml('内容: [{ 小标题: "- 甲", 内容: 乙 }]', `yaml/content ${yaml}:1:14`)],
    ['a title with a footnote', inYaml('标题: "甲[^a]\\n\\n[^a]: 注"\n内容: 乙')],
    ['a title in two paragraphs', inYaml('标题: "甲\\n\\n乙"\n内容: 丙', `yaml/content ${yaml}:1:6`)],
    ['nothing but what was refused', inSection('<b>甲</b>\n', `markdown/raw-html ${section}:1:1`)],
    ['headings without text', inSection('# 甲\n\n## 乙', `section/empty ${section}:1:1`)],
    [
      'an empty file among others',
      [{ 'sections/30-丙/1.md': '文字', 'sections/30-丙/2.md': '' }, ['section/empty sections/30-丙/2.md:1:1']],
    ],
    [
      'settings alone open a folder',
      [{ 'sections/30-丙/0.md': '---\n接排: [2]\n---\n', 'sections/30-丙/1.md': '文字' }, []],
    ],
    ['lines of full-width spaces', inSection('甲\n\n　　\n\n乙')],
    [
      'an empty attachment',
      [
        { 'report.yaml': `${manifest}附件: [{ 标题: 名单, 文件: attachments/1.md }]\n`, 'attachments/1.md': '' },
        ['section/empty attachments/1.md:1:1'],
      ],
    ],
    [
      'a title in an attachment’s file',
      [
        {
          'report.yaml': `${manifest}附件: [{ 标题: 名单, 文件: attachments/1.md }]\n`,
          'attachments/1.md': '---\n标题: 名\n---\n\n甲',
        },
        ['section/title-not-printed attachments/1.md:2:5'],
      ],
    ],
    ['a second document in YAML', inYaml('标题: 乙\n---\n内容: 丢失', `yaml/syntax ${yaml}:2:1`)],
    ['… in the manifest', inManifest('---\n附注: 丢失\n', 'yaml/syntax report.yaml:4:1')],
    ['a tag', inManifest('附注: !!binary aGVsbG8=\n', 'yaml/syntax report.yaml:4:5')],
    ['YAML 1.1 changes no value', [{ 'report.yaml': `%YAML 1.1\n---\n${manifest}成文日期: 2024-01-15\n` }, []]],
    [
      'lines that end with CR alone',
      [{ 'report.yaml': manifest.replaceAll('\n', '\r'), [section]: '---\r标题: 甲\r---\r\r文字\r' }, []],
    ],
    ['aliases, however many', inYaml(`内容:\n  - &a x\n${'  - [*a, *a, *a]\n'.repeat(40)}`, `yaml/alias ${yaml}:3:6`)],
    ['a key three times', inManifest('附注: 甲\n附注: 乙\n', 'yaml/duplicate-key report.yaml:5:1')],
    [
      'a number in quotes',
      [{ 'report.yaml': manifest.replace('2023', '"2023年"') }, ['manifest/wrong-value report.yaml:2:5']],
    ],
  ])('%s', (_, [files, found]) => {
    expect(findingsOf({ ...base, ...files })).toEqual(found)
  })

  test('what could be read of a broken manifest serves to look at the rest', () => {
    const broken = manifest.replace('单位: 某局', '单位：某局')
    const files = { ...base, 'report.yaml': broken, [section]: '## 乙\n\n#### 丙\n\n![图](assets/无.png)\n' }
    expect(findingsOf(files)).toEqual([
      'yaml/syntax report.yaml:3:1',
      `section/skipped-level ${section}:3:1`,
      `image/missing ${section}:5:1`,
    ])
  })
})

describe('text that looks like something else stays text', () => {
  test.each([
    ['\\<script>alert(1)\\</script>', '<script>alert(1)</script>'],
    ['&lt;w:p/&gt; ]]\\>', '<w:p/> ]]>'],
    ['{n-0} \\{{ x }} %3Cb%3E', '{n-0} {{ x }} %3Cb%3E'],
    ['a < b && c > d', 'a < b && c > d'],
  ])('%s', (written, printed) => {
    const { doc, diagnostics } = analyseFiles({ ...base, [section]: `${written}\n` })
    expect(diagnostics).toEqual([])
    expect(doc && docText(doc)).toContain(printed)
  })
})

describe('size', () => {
  // Each took minutes, or more stack than there is, at some time; all are far above what anyone writes.
  test.each([
    [
      'keys that nobody knows',
      { 'report.yaml': manifest + Array.from({ length: 5000 }, (_, index) => `k${index}: 1\n`).join('') },
    ],
    ['one paragraph', { [section]: '坚持法治，'.repeat(100_000) }],
    ['paragraphs', { [section]: '甲\n\n'.repeat(5000) }],
    ['sections', Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`sections/${index}-甲.md`, '文字']))],
    ['rows of a table', { [section]: `|甲|乙|\n|-|-|\n${'|一|二|\n'.repeat(3000)}` }],
  ])('many %s', { timeout: 10_000 }, (_, files: Files) => {
    expect(analyseFiles({ ...base, ...files }).statistics.sections).toBeGreaterThan(0)
  })

  test('a body longer than a call takes arguments', { timeout: 20_000 }, async () => {
    const body = Array.from({ length: 130_000 }, (): Doc['body'][number] => ({
      kind: 'paragraph',
      content: [{ kind: 'text', text: '甲' }],
    }))
    const doc: Doc = {
      title: [{ kind: 'text', text: '报告' }],
      addressees: [],
      body,
      attachmentNote: [],
      attachments: [],
      footnotes: [],
      properties: { organ: '某局', language: 'zh-CN' },
    }
    const { readBack } = await docxRenderer.render({
      doc,
      profile: gbt9704,
      assets: new Map(),
      epochSeconds: 315_532_800,
    })
    expect(readBack.paragraphs.join('').length).toBe(130_002)
  })
})
