// A report to be published → what the page's head says of it, and the box above it; judged by parse5.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Doc } from '../../../src/model/doc.ts'
import { gbt9704 } from '../../../src/model/gbt9704.ts'
import { firstDifference, printedContent } from '../../../src/model/printed-content.ts'
import type { Publication } from '../../../src/model/publication.ts'
import type { BesideFile } from '../../../src/model/renderer.ts'
import { htmlRenderer } from '../../../src/render/html/index.ts'
import { attribute, named, type Page, type PageElement, parsePage, textOf } from './parse-page.ts'
import { sampleAssets, sampleDoc } from './sample-doc.ts'

const bare: Publication = { columnKeywords: [], source: '苍溪县乡村振兴局', keywords: [], downloads: true }

const full: Publication = {
  siteName: '苍溪县人民政府',
  siteDomain: 'www.example.gov.cn',
  siteIdCode: '0100000001',
  columnName: '法治政府建设年度报告',
  columnDescription: '各部门的年度报告',
  columnKeywords: ['法治政府', '年报'],
  columnType: '政务公开',
  date: { date: { year: 2024, month: 1, day: 5 }, time: { hour: 9, minute: 5 } },
  source: '县委依法治县办',
  keywords: ['依法行政', '乡村振兴'],
  author: '王五',
  description: '一年来的举措和成效',
  url: 'https://www.example.gov.cn/a?b=1&c=2',
  information: {
    indexNumber: '115/2024-00001',
    topic: '司法',
    category: '年报',
    publisher: '苍溪县人民政府办公室',
    validity: '有效',
    disclosure: '主动公开',
  },
  downloads: true,
}

const beside: BesideFile[] = [
  { format: 'docx', name: '报告 1%#?&.docx' },
  { format: 'json', name: '报告.json' },
  { format: 'other', name: '报告.other' },
]

async function render(doc: Doc, files: readonly BesideFile[] = []) {
  return htmlRenderer.render({ doc, profile: gbt9704, assets: sampleAssets, epochSeconds: 0, beside: files })
}

async function pageOf(publication: Publication | undefined, files: readonly BesideFile[] = []): Promise<Page> {
  const { bytes } = await render({ ...sampleDoc, ...(publication ? { publication } : {}) }, files)
  return parsePage(new TextDecoder().decode(bytes))
}

/** Name and content of every meta that has a name. */
function metasOf(page: Page): [string, string][] {
  return named(page, 'meta').flatMap((meta): [string, string][] => {
    const name = attribute(meta, 'name')
    return name === undefined ? [] : [[name, attribute(meta, 'content') ?? '']]
  })
}

function linkedData(page: Page): unknown {
  const [block, ...more] = named(page, 'script')
  expect(more).toEqual([])
  expect(block && attribute(block, 'type')).toBe('application/ld+json')
  return JSON.parse(block ? textOf(block) : '')
}

function boxOf(page: Page): PageElement | undefined {
  return named(page, 'section').find((section) => attribute(section, 'class') === 'publication')
}

const USUAL = ['viewport', 'color-scheme', 'format-detection']
const TITLE = '苍溪县乡村振兴局2023年度法治政府建设工作报告'

test('the metas of the guide stand in its order, then Dublin Core', async () => {
  expect(metasOf(await pageOf(full)).filter(([name]) => !USUAL.includes(name))).toEqual([
    ['SiteName', '苍溪县人民政府'],
    ['SiteDomain', 'www.example.gov.cn'],
    ['SiteIDCode', '0100000001'],
    ['ColumnName', '法治政府建设年度报告'],
    ['ColumnDescription', '各部门的年度报告'],
    ['ColumnKeywords', '法治政府,年报'],
    ['ColumnType', '政务公开'],
    ['ArticleTitle', TITLE],
    ['PubDate', '2024-01-05 09:05'],
    ['ContentSource', '县委依法治县办'],
    ['Keywords', '依法行政,乡村振兴'],
    ['Author', '王五'],
    ['Description', '一年来的举措和成效'],
    ['Url', 'https://www.example.gov.cn/a?b=1&c=2'],
    ['DC.title', TITLE],
    ['DC.creator', '苍溪县乡村振兴局'],
    ['DC.publisher', '苍溪县人民政府办公室'],
    ['DC.date', '2023-12-01'],
    ['DC.subject', '依法行政,乡村振兴'],
    ['DC.description', '一年来的举措和成效'],
    ['DC.type', 'Text'],
    ['DC.format', 'text/html'],
    ['DC.language', 'zh-CN'],
    ['DC.identifier', '115/2024-00001'],
    ['DCTERMS.issued', '2024-01-05T09:05+08:00'],
    ['DCTERMS.isPartOf', '法治政府建设年度报告'],
  ])
})

test('what is not given is not written, and no name stands twice in any case', async () => {
  const metas = metasOf(await pageOf(bare)).filter(([name]) => !USUAL.includes(name))
  expect(metas).toEqual([
    ['ArticleTitle', TITLE],
    ['ContentSource', '苍溪县乡村振兴局'],
    ['DC.title', TITLE],
    ['DC.creator', '苍溪县乡村振兴局'],
    ['DC.publisher', '苍溪县乡村振兴局'],
    ['DC.date', '2023-12-01'],
    ['DC.type', 'Text'],
    ['DC.format', 'text/html'],
    ['DC.language', 'zh-CN'],
    ['DC.identifier', '苍乡振发〔2023〕5号'],
  ])
  const names = metasOf(await pageOf(full)).map(([name]) => name.toLowerCase())
  expect(new Set(names).size).toBe(names.length)
})

test('a day without a time is a day alone', async () => {
  const metas = new Map(metasOf(await pageOf({ ...bare, date: { date: { year: 2024, month: 1, day: 5 } } })))
  expect([metas.get('PubDate'), metas.get('DCTERMS.issued')]).toEqual(['2024-01-05', '2024-01-05'])
})

test('links name the vocabularies of the metas and the address of the page', async () => {
  const links = named(await pageOf(full), 'link').map((link) => [attribute(link, 'rel'), attribute(link, 'href')])
  expect(links).toEqual([
    ['schema.DC', 'http://purl.org/dc/elements/1.1/'],
    ['schema.DCTERMS', 'http://purl.org/dc/terms/'],
    ['canonical', 'https://www.example.gov.cn/a?b=1&c=2'],
  ])
})

test('the block of linked data describes the report', async () => {
  const doc: Doc = { ...sampleDoc, publication: full, properties: { ...sampleDoc.properties, year: 2023 } }
  const { bytes } = await render(doc, beside)
  expect(linkedData(parsePage(new TextDecoder().decode(bytes)))).toEqual({
    '@context': 'https://schema.org',
    '@type': 'Report',
    headline: TITLE,
    reportNumber: '苍乡振发〔2023〕5号',
    identifier: '115/2024-00001',
    inLanguage: 'zh-CN',
    dateCreated: '2023-12-01',
    datePublished: '2024-01-05T09:05+08:00',
    temporalCoverage: '2023-01-01/2023-12-31',
    keywords: ['依法行政', '乡村振兴'],
    description: '一年来的举措和成效',
    author: { '@type': 'GovernmentOrganization', name: '苍溪县乡村振兴局' },
    publisher: { '@type': 'GovernmentOrganization', name: '苍溪县人民政府办公室' },
    isPartOf: { '@type': 'WebSite', name: '苍溪县人民政府' },
    url: 'https://www.example.gov.cn/a?b=1&c=2',
    encoding: [
      {
        '@type': 'MediaObject',
        encodingFormat: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
        contentUrl: '%E6%8A%A5%E5%91%8A%201%25%23%3F%26.docx',
      },
      { '@type': 'MediaObject', encodingFormat: 'application/json', contentUrl: '%E6%8A%A5%E5%91%8A.json' },
    ],
  })
})

describe('the box', () => {
  test('stands in main above the article and says what the report and its publication give', async () => {
    const page = await pageOf(full, beside)
    const [main] = named(page, 'main')
    const parts = (main?.childNodes ?? []).filter((node) => 'tagName' in node)
    expect(parts.map((part) => ('tagName' in part ? part.tagName : ''))).toEqual(['section', 'article'])
    const box = boxOf(page)
    expect(box && attribute(box, 'aria-label')).toBe('信息公开目录')
    const [terms, values] = [named(page, 'dt').map(textOf), named(page, 'dd').map(textOf)]
    expect(terms.map((term, index) => [term, values[index]])).toEqual([
      ['索引号', '115/2024-00001'],
      ['主题分类', '司法'],
      ['组配分类', '年报'],
      ['发布机构', '苍溪县人民政府办公室'],
      ['发文字号', '苍乡振发〔2023〕5号'],
      ['成文日期', '2023年12月1日'],
      ['发布日期', '2024-01-05 09:05'],
      ['有效性', '有效'],
      ['公开方式', '主动公开'],
      ['下载', 'Word 文档（DOCX）　数据（JSON）'],
    ])
    expect(named(page, 'time').map((time) => attribute(time, 'datetime'))).toEqual([
      '2023-12-01',
      '2024-01-05T09:05+08:00',
      '2023-12-01',
    ])
  })

  test('links to files beside the page, and to none that readers cannot use', async () => {
    const links = named(await pageOf(bare, beside), 'a').filter((a) => attribute(a, 'download') !== undefined)
    expect(links.map((a) => [attribute(a, 'href'), attribute(a, 'download')])).toEqual([
      ['%E6%8A%A5%E5%91%8A%201%25%23%3F%26.docx', '报告 1%#?&.docx'],
      ['%E6%8A%A5%E5%91%8A.json', '报告.json'],
    ])
  })

  test('without information holds the downloads alone, and has another name', async () => {
    const box = boxOf(await pageOf(bare, beside))
    expect(box && [attribute(box, 'aria-label'), textOf(box).trim()]).toEqual([
      '文件下载',
      '下载Word 文档（DOCX）　数据（JSON）',
    ])
  })

  test.each<[string, Publication | undefined, BesideFile[]]>([
    ['nothing is to be published', undefined, beside],
    ['there is neither information nor a file', bare, []],
    ['downloads are not wanted', { ...bare, downloads: false }, beside],
  ])('is missing with its style where %s', async (_, publication, files) => {
    const page = await pageOf(publication, files)
    expect(boxOf(page)).toBeUndefined()
    expect(named(page, 'style').map(textOf).join('')).not.toContain('.publication')
  })
})

test('a report that is not to be published has the page that it always had', async () => {
  const { bytes } = await render(sampleDoc, beside)
  expect(bytes).toEqual((await render(sampleDoc)).bytes)
  const page = parsePage(new TextDecoder().decode(bytes))
  expect(metasOf(page).map(([name]) => name)).toEqual(USUAL)
  expect(named(page, 'link', 'script')).toEqual([])
})

const markup = fc.constantFrom(
  ...['<', '&', '"', "'", '&lt;', '</script>', '<!--', '-->', '<script>', '</style>', '</title>', ']]>'],
  ...['<article>', '</article>', '<!--article-->', '\u2028', '\u2029', '\\', '<article', '<section class="footnotes">'],
)
// As the manifest gives it: in one line, and without what no file may hold.
const value = fc
  .array(fc.oneof(fc.string({ unit: 'grapheme' }), markup), { minLength: 1, maxLength: 5 })
  .map((pieces) => `甲${pieces.join('').replace(/[\0-\x1F\x7F-\x9F]|\p{Noncharacter_Code_Point}/gu, '')}`)

test('any text in any field comes back as it was, and the report is read whole', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(value, { minLength: 14, maxLength: 14 }), async (values) => {
      const [siteName = '', siteDomain = '', siteIdCode = '', columnName = '', columnDescription = ''] = values
      const [word = '', columnType = '', source = '', author = '', description = ''] = values.slice(5)
      const [indexNumber = '', topic = '', publisher = '', name = ''] = values.slice(10)
      const url = `https://www.example.gov.cn/${description.replace(/\s/gu, '')}`
      const publication: Publication = {
        ...{ siteName, siteDomain, siteIdCode, columnName, columnDescription, columnKeywords: [word], columnType },
        ...{ source, keywords: [word], author, description, url, downloads: true },
        information: { indexNumber, topic, publisher },
      }
      const doc: Doc = { ...sampleDoc, publication }
      const { bytes, readBack } = await render(doc, [{ format: 'docx', name }])
      const page = parsePage(new TextDecoder().decode(bytes))
      expect(page.errors).toEqual([])
      expect(firstDifference(printedContent(doc), readBack)).toBeUndefined()
      expect(metasOf(page)).toEqual(
        expect.arrayContaining([
          ...[
            ['SiteName', siteName],
            ['SiteDomain', siteDomain],
            ['SiteIDCode', siteIdCode],
            ['ColumnName', columnName],
          ],
          ...[
            ['ColumnDescription', columnDescription],
            ['ColumnKeywords', word],
            ['ColumnType', columnType],
          ],
          ...[
            ['ContentSource', source],
            ['Keywords', word],
            ['Author', author],
            ['Description', description],
            ['Url', url],
          ],
          ...[
            ['DC.publisher', publisher],
            ['DC.identifier', indexNumber],
            ['DCTERMS.isPartOf', columnName],
          ],
        ]),
      )
      expect(linkedData(page)).toMatchObject({
        ...{ identifier: indexNumber, keywords: [word], description, url },
        publisher: { name: publisher },
        isPartOf: { name: siteName },
        encoding: [{ contentUrl: encodeURIComponent(name) }],
      })
      expect(named(page, 'dd').map(textOf).slice(0, 3)).toEqual([indexNumber, topic, publisher])
      const link = named(page, 'a').find((a) => attribute(a, 'download') !== undefined)
      expect(link && [attribute(link, 'download'), decodeURIComponent(attribute(link, 'href') ?? '')]).toEqual([
        name,
        name,
      ])
    }),
  )
})
