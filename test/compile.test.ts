// The compiler from texts to the paper: the model report, the two forms of a section, and the setting of headings,
// points, notes and attachments.

import { describe, expect, test } from 'vitest'
import { docText } from '../src/model/doc-text.ts'
import { analyseFiles, type Files, listFindings, publishedSeed, readFolder, starterOf } from './project.ts'

// The break stands where the author put it.
const TITLE = '苍溪县乡村振兴局\n2023年度法治政府建设工作报告'

test('the model report is the seed, word for word', () => {
  const { doc, diagnostics, statistics } = analyseFiles(readFolder('examples/cangxi-2023'))
  expect(diagnostics.map(({ code, severity }) => `${severity} ${code}`)).toEqual(['info rule-of-law/causes'])
  expect(doc && docText(doc)).toEqual([TITLE, ...publishedSeed()])
  expect(publishedSeed()).toHaveLength(20)
  expect(statistics.sections).toBe(5)
})

test('numbers and points of the model report are computed, not typed', () => {
  const typed = Object.entries(readFolder('examples/cangxi-2023/sections')).filter(([, text]) =>
    /[一二三四]是(?=坚持统筹|基层|工作措施)|（[一二三四五六七]）|^[一二三四]、/m.test(text),
  )
  expect(typed).toEqual([])
})

const markdown = `---
标题: 不足
---

开头**加粗**和[网页](https://example.com)。[^a]

[^a]: 脚注内容。

1. 第一点。
2. 第二点

   - 分项甲
   - 分项乙

## 小标题

文字。

| 项目 | 数量 |
| :--- | ---: |
| 甲 | 10 |
`
const yaml = `标题: 不足
内容:
  - |
    开头**加粗**和[网页](https://example.com)。[^a]

    [^a]: 脚注内容。
  - 要点:
      - 第一点。
      - - 第二点
        - 分项: [分项甲, 分项乙]
  - 小标题: 小标题
    内容:
      - 文字。
      - 表格: { 表头: [项目, 数量], 各行: [[甲, 10]], 对齐: [左, 右] }
`

test('a section as Markdown and as YAML gives the same paper', () => {
  const base = { ...starterOf('rule-of-law') }
  delete (base as Record<string, string>)['sections/30-不足和原因.yaml']
  const [fromMarkdown, fromYaml] = [{ 'sections/30-不足.md': markdown }, { 'sections/30-不足.yaml': yaml }].map(
    (section) => {
      const files = { ...base, ...section }
      const { doc, diagnostics } = analyseFiles(files)
      expect(listFindings(diagnostics, files).filter((line) => !line.startsWith('info'))).toEqual([])
      return doc
    },
  )
  expect(withoutPlaces(fromYaml)).toEqual(withoutPlaces(fromMarkdown))
  expect(fromMarkdown?.footnotes).toHaveLength(1)
})

function withoutPlaces(value: unknown): unknown {
  const keys = new Map<string, string>()
  return JSON.parse(
    JSON.stringify(value, (key, inner) => {
      if (key === 'span') return undefined
      if (key !== 'key') return inner
      if (!keys.has(inner)) keys.set(inner, `note ${keys.size + 1}`)
      return keys.get(inner)
    }),
  )
}

function paper(sections: Files, manifest = ''): string[] {
  const files: Record<string, string> = {
    'report.yaml': `template: general-report\nyear: 2023\norgan: 某局\n${manifest}`,
    ...Object.fromEntries(
      Object.entries(sections).map(([name, text]) => [
        name.startsWith('attachments/') ? name : `sections/${name}`,
        text,
      ]),
    ),
  }
  const { doc, diagnostics } = analyseFiles(files)
  expect(listFindings(diagnostics, files)).toEqual([])
  return doc ? docText(doc).slice(1, -1) : []
}

const points = '# 标题\n\n## 小标题\n\n正文。\n\n1. 甲。\n2. 乙。\n'

describe('headings and points', () => {
  test.each([
    ['stand alone by the template', points, ['一、标题', '（一）小标题', '正文。', '一是甲。', '二是乙。']],
    [
      'run in by the file',
      `---\n接排: [2]\n要点排法: 接排\n---\n${points}`,
      ['一、标题', '（一）小标题。正文。一是甲。二是乙。'],
    ],
    [
      'English keys',
      `---\nrunIn: [2]\npointsLayout: run-in\n---\n${points}`,
      ['一、标题', '（一）小标题。正文。一是甲。二是乙。'],
    ],
    [
      'a heading with its own mark keeps it',
      '---\n接排: [2]\n---\n# 标题\n\n## 为什么？\n\n正文。',
      ['一、标题', '（一）为什么？正文。'],
    ],
    [
      'a run-in heading without text stands alone',
      '---\n接排: [2]\n---\n# 标题\n\n## 甲\n\n## 乙\n\n正文。',
      ['一、标题', '（一）甲', '（二）乙。正文。'],
    ],
    [
      'four levels, numbers start anew',
      '# 一\n\n## 二\n\n### 三\n\n#### 四\n\n文。\n\n#### 四\n\n文。\n\n## 二\n\n### 三\n\n文。',
      ['一、一', '（一）二', '1.三', '（1）四', '文。', '（2）四', '文。', '（二）二', '1.三', '文。'],
    ],
    [
      'points right after a run-in heading',
      '---\n接排: [2]\n要点排法: 接排\n---\n# 标题\n\n## 甲\n\n1. 一点。\n2. 两点。',
      ['一、标题', '（一）甲。一是一点。二是两点。'],
    ],
    [
      'points of several paragraphs stand alone',
      '---\n要点排法: 接排\n---\n# 标题\n\n1. 一点。\n\n   又一段。\n2. 两点。',
      ['一、标题', '一是一点。', '又一段。', '二是两点。'],
    ],
    ['dashes', '# 标题\n\n- 甲；\n- 乙。', ['一、标题', '——甲；', '——乙。']],
    [
      'text after run-in points is a new paragraph',
      '---\n要点排法: 接排\n---\n# 标题\n\n正文。\n\n1. 甲。\n2. 乙。\n\n后文。',
      ['一、标题', '正文。一是甲。二是乙。', '后文。'],
    ],
    [
      'lines join, Latin words keep a space',
      '# 标题\n\n中文\n中文Word\nExcel 12\n件',
      ['一、标题', '中文中文Word Excel 12件'],
    ],
    ['no heading: the file names the section', '正文。', ['一、测试', '正文。']],
  ])('%s', (_, text, expected) => {
    expect(paper({ '10-测试.md': text })).toEqual(expected)
  })
})

describe('pitfalls of Chinese Markdown', () => {
  test.each([
    ['emphasis beside full-width marks', '坚持**“法治政府”**建设', '坚持“法治政府”建设'],
    ['bold heading of a point', '**加强学习。**一是学。二是用。', '加强学习。一是学。二是用。'],
    ['single tildes are text', '甲~乙，丙~丁', '甲~乙，丙~丁'],
    ['colons are text', '上午9:30，代号A:B', '上午9:30，代号A:B'],
    ['a mailbox is text', '邮箱 a@b.gov.cn 和 www.b.gov.cn', '邮箱 a@b.gov.cn 和 www.b.gov.cn'],
    ['markup-like text', '收到<某某>文件，a &lt; b &amp; {n-0}', '收到<某某>文件，a < b & {n-0}'],
    ['typed Chinese marks are text', '2023.全年', '2023.全年'],
  ])('%s', (_, text, expected) => {
    expect(paper({ '10-测试.md': text })).toEqual(['一、测试', expected])
  })
})

test('an editor’s comment is not printed', () => {
  expect(paper({ '10-测试.md': '<!-- 说明 -->\n\n正文<!-- 又一句 -->。' })).toEqual(['一、测试', '正文。'])
})

test('a folder is one section, its files in the order of their names', () => {
  const sections = { '10-成效/02-乙.md': '## 乙\n\n文乙。', '10-成效/01-甲.yaml': '标题: 甲\n内容: 文甲。' }
  expect(paper(sections)).toEqual(['一、成效', '（一）甲', '文甲。', '（二）乙', '文乙。'])
})

test('the elements around the text', () => {
  const manifest = [
    '主送: [某市人民政府, 某市委]',
    '发文字号: 某教〔2024〕1号',
    '签发人: 张三',
    '署名: [甲局, 乙局]',
    '成文日期: 2024年1月5日',
    '附注: 此件公开发布',
    '抄送: [丙局, 丁局]',
    '附件: [{ 标题: 名单, 文件: attachments/a.md }, { 标题: 另附的表 }]',
  ].join('\n')
  const files = { '10-测试.md': '正文。', 'attachments/a.md': '# 甲\n\n文。' }
  expect(paper(files, manifest)).toEqual([
    '签发人：张三',
    '某局2023年度工作报告',
    '某市人民政府、某市委：',
    '一、测试',
    '正文。',
    '附件：1.名单',
    '2.另附的表',
    '甲局',
    '乙局',
    '2024年1月5日',
    '（此件公开发布）',
    '附件1',
    '名单',
    '一、甲',
    '文。',
  ])
})

describe('a project makes its template its own', () => {
  const base = starterOf('rule-of-law')
  const withManifest = (lines: string, more: Files = {}) => {
    const files = { ...base, 'report.yaml': `${base['report.yaml']}${lines}\n`, ...more }
    const { doc, diagnostics } = analyseFiles(files)
    return { text: doc ? docText(doc) : [], findings: listFindings(diagnostics, files) }
  }

  test('renames a section and the title', () => {
    const { text, findings } = withManifest(
      '标题格式: "{单位}关于{年度}年度法治政府建设情况的报告"\n章节:\n  举措成效: { 标题: 主要工作 }',
    )
    expect(findings).toEqual([])
    expect(text[0]).toBe('某市教育局关于2023年度法治政府建设情况的报告')
    expect(text).toContain('一、主要工作')
  })

  test('requires a section of its own', () => {
    const manifest = '章节:\n  特色亮点: { 标题: 特色亮点, 必备: true, 别名: 亮点 }'
    expect(withManifest(manifest).findings).toEqual(['error section/missing'])
    const { text, findings } = withManifest(manifest, { 'sections/35-亮点.md': '文字。' })
    expect(findings).toEqual([])
    expect(text).toContain('四、特色亮点')
  })

  test('prints a default text in its place', () => {
    const { text, findings } = withManifest('章节:\n  其他事项: { 默认文字: 无其他需要报告的情况。 }')
    expect(findings).toEqual([])
    expect(text.slice(-4, -2)).toEqual(['五、其他需要报告的情况', '无其他需要报告的情况。'])
  })

  test('takes over house files, the nearest wins', () => {
    const house = {
      '市.yaml': '继承: 省.yaml\n章节: { 举措成效: { 标题: 市的标题 } }',
      '省.yaml': '版式: { 接排: [] }\n章节: { 举措成效: { 标题: 省的标题 } }',
    }
    const { text, findings } = withManifest('继承: 市.yaml', house)
    expect(findings).toEqual([])
    expect(text).toContain('一、市的标题')
    expect(text).toContain('（一）加强组织领导，压实工作责任')
  })
})

describe('a part is found by its role, wherever it stands', () => {
  const base = starterOf('rule-of-law')
  const path = 'sections/20-第一责任人.md'
  const { [path]: leadership = '', ...rest } = base

  test.each([
    ['first', { ...rest, 'sections/05-第一责任人.md': leadership }],
    ['as a file inside another section', { ...rest, 'sections/10-举措成效/03-第一责任人.md': '## 履行职责\n\n文字。' }],
    [
      'by front matter',
      { ...rest, 'sections/10-举措成效/03-甲.md': '---\n类别: 第一责任人\n---\n## 履行职责\n\n文字。' },
    ],
    [
      'as a heading inside another section',
      { ...rest, 'sections/10-举措成效/03-甲.md': '## 落实第一责任人职责\n\n文字。' },
    ],
  ])('%s', (_, files) => {
    expect(listFindings(analyseFiles(files).diagnostics, files)).toEqual([])
  })
})
