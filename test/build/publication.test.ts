// The part 发布 of the manifest: what the page is told, where house files fill it up, and what is refused.

import { expect, test } from 'vitest'
import { parseMoment } from '../../src/build/dates.ts'
import { compile } from '../../src/compile.ts'
import { isoMoment, momentText } from '../../src/model/publication.ts'
import { docxRenderer } from '../../src/render/docx/index.ts'
import { htmlRenderer } from '../../src/render/html/index.ts'
import { templates } from '../../templates/index.ts'
import { analyseFiles, type Files, listFindings, projectOf } from '../project.ts'
import { attribute, named, parsePage } from '../render/html/parse-page.ts'

const BASE = '模板: general-report\n年度: 2023\n单位: 某局\n'

function filesOf(manifest: string, house?: string): Files {
  const rest = house === undefined ? {} : { '市局.yaml': house }
  return { 'report.yaml': BASE + manifest, 'sections/10-甲.md': '文字。\n', ...rest }
}

function publicationOf(manifest: string, house?: string) {
  return analyseFiles(filesOf(manifest, house)).doc?.publication
}

test('without the part, nothing is published, whatever a house file says', () => {
  expect(publicationOf('')).toBeUndefined()
  expect(publicationOf('继承: 市局.yaml\n', '发布: { 网站名称: 某市 }\n')).toBeUndefined()
})

test('what an author need not say follows from the report', () => {
  const given = '发布: { 栏目名称: 年报, 信息公开: {} }\n'
  expect(publicationOf(given)).toEqual({
    columnName: '年报',
    columnType: '年报',
    columnKeywords: [],
    keywords: [],
    source: '某局',
    information: { publisher: '某局' },
    downloads: true,
  })
})

test('both languages of keys say the same', () => {
  const zh = `发布:
  网站名称: "某\\r市"
  网站域名: www.example.gov.cn
  网站标识码: 5100000001
  栏目名称: 年报
  栏目描述: |
    各部门
    年报
  栏目关键词: 年报
  栏目类别: 政务公开
  发布日期: 2024年1月15日 9：30
  来源: 某办
  关键词: [甲, 乙]
  作者: 丙
  摘要: 丁
  网址: https://www.example.gov.cn/a
  信息公开: { 索引号: 1/2, 主题分类: 司法, 组配分类: 年报, 发布机构: 某办, 有效性: 有效, 公开方式: 主动公开 }
  下载: 否
`
  const en = `publication:
  siteName: 某市
  siteDomain: www.example.gov.cn
  siteIdCode: "5100000001"
  columnName: 年报
  columnDescription: 各部门年报
  columnKeywords: [年报]
  columnType: 政务公开
  date: 2024-01-15 09:30
  source: 某办
  keywords: [甲, 乙]
  author: 丙
  description: 丁
  url: https://www.example.gov.cn/a
  information: { indexNumber: 1/2, topic: 司法, category: 年报, publisher: 某办, validity: 有效, disclosure: 主动公开 }
  downloads: no
`
  expect(publicationOf(zh)).toEqual(publicationOf(en))
  expect(publicationOf(zh)).toMatchObject({
    siteIdCode: '5100000001',
    columnDescription: '各部门年报',
    downloads: false,
  })
})

test('house files fill the part up field by field, the nearest first', () => {
  const house = '发布: { 网站名称: 远, 网站域名: a.gov.cn, 信息公开: { 主题分类: 远, 有效性: 有效 } }\n'
  expect(publicationOf('继承: 市局.yaml\n发布: { 网站名称: 近, 信息公开: { 主题分类: 近 } }\n', house)).toMatchObject({
    siteName: '近',
    siteDomain: 'a.gov.cn',
    information: { topic: '近', validity: '有效' },
  })
})

test('a finding points into the house file that gave the value', () => {
  const files = filesOf('继承: 市局.yaml\n发布: {}\n', '发布:\n  网站标识码: 12\n')
  expect(listFindings(analyseFiles(files).diagnostics, files)).toContain('warning publication/site-code 市局.yaml:2:10')
})

test.each([
  ['发布日期: 2024-02-30', '2:9'],
  ['发布日期: 2024-01-15 24:00', '2:9'],
  ['网址: ftp://www.example.gov.cn/', '2:7'],
  ['网址: javascript:alert(1)', '2:7'],
  ['网址: https://', '2:7'],
  ['下载: 也许', '2:7'],
  ['网站标识码: -1', '2:10'],
])('refuses %s', (line, place) => {
  const files = { ...filesOf(''), 'report.yaml': `发布:\n  ${line}\n${BASE}` }
  expect(listFindings(analyseFiles(files).diagnostics, files)).toContain(
    `error manifest/wrong-value report.yaml:${place}`,
  )
})

test.each([
  ['2024-1-5', '2024-01-05', '2024-01-05'],
  ['2024年1月5日 9：05', '2024-01-05 09:05', '2024-01-05T09:05+08:00'],
  ['2024-01-05 23:59', '2024-01-05 23:59', '2024-01-05T23:59+08:00'],
])('%s is a moment', (written, text, iso) => {
  const moment = parseMoment(written)
  expect(moment && [momentText(moment), isoMoment(moment)]).toEqual([text, iso])
})

test.each(['2024-01-05 9', '2024-01-05T09:30', '2024-01-05 09:60', '2024-13-01 09:30', '09:30'])(
  '%s is none',
  (text) => {
    expect(parseMoment(text)).toBeUndefined()
  },
)

test('the page links to the file that the same run makes', async () => {
  const options = { renderers: [docxRenderer, htmlRenderer], epochSeconds: 0, strict: false }
  const outcome = await compile(projectOf(filesOf('标题: 某局100%报告？\n发布: {}\n')), templates, options)
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.diagnostics))
  const { name, artefacts } = outcome.value
  const page = parsePage(new TextDecoder().decode(artefacts.find(({ format }) => format === 'html')?.bytes))
  const link = named(page, 'a').find((a) => attribute(a, 'download') !== undefined)
  expect(link && decodeURIComponent(attribute(link, 'href') ?? '')).toBe(`${name}.docx`)
})
