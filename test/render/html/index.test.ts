// Doc → HTML page: valid, whole, accessible and safe, judged by parse5.

import { describe, expect, test } from 'vitest'
import type { Block, Doc, Inline } from '../../../src/model/doc.ts'
import { docText, withoutSpace } from '../../../src/model/doc-text.ts'
import { gbt9704 } from '../../../src/model/gbt9704.ts'
import { firstDifference, printedContent } from '../../../src/model/printed-content.ts'
import type { Artefact } from '../../../src/model/renderer.ts'
import { htmlRenderer } from '../../../src/render/html/index.ts'
import { attribute, named, parsePage, textOf } from './parse-page.ts'
import { emptyDoc, sampleAssets, sampleDoc, text } from './sample-doc.ts'

function render(doc: Doc): Promise<Artefact> {
  return htmlRenderer.render({ doc, profile: gbt9704, assets: sampleAssets, epochSeconds: 0 })
}

async function pageOf(doc: Doc) {
  return parsePage(new TextDecoder('utf-8', { fatal: true }).decode((await render(doc)).bytes))
}

function withBody(...body: Block[]): Doc {
  return { ...emptyDoc, body }
}

function withContent(...content: Inline[]): Doc {
  return withBody({ kind: 'paragraph', content })
}

describe.each([
  ['every element', sampleDoc],
  ['an empty report', emptyDoc],
])('a page of %s', (_, doc) => {
  test('is valid HTML whose text is the Doc’s', async () => {
    const page = await pageOf(doc)
    expect(page.errors).toEqual([])
    expect(withoutSpace([page.text])).toBe(withoutSpace(docText(doc)))
  })

  test('is read back whole', async () => {
    expect(firstDifference(printedContent(doc), (await render(doc)).readBack)).toBeUndefined()
  })

  test('has one h1, and no heading level is skipped', async () => {
    const levels = named(await pageOf(doc), 'h1', 'h2', 'h3', 'h4', 'h5', 'h6').map((h) => Number(h.tagName.slice(1)))
    expect(levels.filter((level) => level === 1)).toEqual([1])
    for (const [index, level] of levels.entries()) expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1)
  })

  test('has unique ids, and every inner link leads to one', async () => {
    const page = await pageOf(doc)
    const ids = page.elements.flatMap((element) => attribute(element, 'id') ?? [])
    const links = named(page, 'a').flatMap((a) => attribute(a, 'href')?.match(/^#(.*)/)?.[1] ?? [])
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids).toEqual(expect.arrayContaining(links))
  })

  test('is the same bytes each time, with LF line ends and one at its end', async () => {
    const [first, second] = await Promise.all([render(doc), render(structuredClone(doc))])
    expect(first.bytes).toEqual(second.bytes)
    const html = new TextDecoder().decode(first.bytes)
    expect(html).not.toContain('\r')
    expect(html).toMatch(/^<!doctype html>\n<html lang="zh-CN">\n.*<\/html>\n$/s)
  })

  test('loads nothing from elsewhere and allows nothing to run', async () => {
    const page = await pageOf(doc)
    expect(named(page, 'script', 'link', 'iframe', 'object')).toEqual([])
    for (const image of named(page, 'img')) expect(attribute(image, 'src')).toMatch(/^data:image\/png;base64,/)
    const policy = named(page, 'meta').find((meta) => attribute(meta, 'http-equiv') === 'Content-Security-Policy')
    expect(policy && attribute(policy, 'content')).toContain("default-src 'none'")
    expect(named(page, 'style').map(textOf).join()).not.toMatch(/url\(|@import/)
  })
})

test('the paper’s elements stand in the order of the paper', async () => {
  expect((await render(sampleDoc)).readBack.paragraphs.slice(0, 9)).toEqual([
    '苍乡振发〔2023〕5号',
    '签发人：张三　李四',
    '苍溪县乡村振兴局\n2023年度法治政府建设工作报告',
    '中共苍溪县委员会、苍溪县人民政府：',
    '2023年度，我局坚持“依法行政”——现就有关工作报告如下。',
    '一、主要举措和成效',
    '（一）加强组织领导，健全工作机制。形成齐抓共管的格局。一是对照《实施方案》；第二行\n完。',
    '1.细化分工',
    '（1）压实责任',
  ])
})

test('footnotes stand before 版记, and what is bound apart after it counts in two series that take turns', async () => {
  const apart = (label: string) => ({ label, title: text('册'), body: [], boundApart: true })
  const page = await pageOf({ ...sampleDoc, attachments: ['附件1', '附件2', '附件3'].map(apart) })
  const article = named(page, 'article')[0]
  const ends = article?.childNodes.flatMap((node) => ('attrs' in node ? [attribute(node, 'class')] : [])).slice(-6)
  expect(ends).toEqual([
    'footnotes',
    'imprint-room imprint',
    'imprint',
    'attachment apart-1',
    'attachment apart-2',
    'attachment apart-1',
  ])
})

test('the unseen twin of 版记 has its parts and its words, but no text', async () => {
  const page = await pageOf(sampleDoc)
  const [twin] = page.elements.filter((element) => attribute(element, 'class') === 'imprint-room imprint')
  const [imprint] = named(page, 'footer')
  if (twin === undefined || imprint === undefined) throw new Error('one of the two is missing')
  const words = page.elements.map((element) => attribute(element, 'data-text') ?? '')
  expect(attribute(twin, 'aria-hidden')).toBe('true')
  expect(textOf(twin)).toBe('')
  expect(words.join('')).toBe(textOf(imprint).replaceAll('\n', ''))
})

test.each([
  ['a cover alone', 1, 0, 'cover backed'],
  ['a cover and a page of contents', 1, 1, undefined],
  ['a page of contents alone', 0, 1, 'contents backed'],
])('%s: the text begins on a right-hand page', async (_, covers, contents, expected) => {
  const page = await pageOf({
    ...sampleDoc,
    ...(covers > 0 ? { cover: { title: text('题'), organs: [] } } : {}),
    ...(contents > 0 ? { contents: { levels: 1 } } : {}),
  })
  const backed = page.elements.map((element) => attribute(element, 'class')).find((name) => name?.endsWith(' backed'))
  expect(backed).toBe(expected)
})

test('a heading run into its paragraph is a heading of its level beside the text', async () => {
  const lead = named(await pageOf(sampleDoc), 'div').find((div) => attribute(div, 'class') === 'run-in')
  expect(lead?.childNodes.map((node) => node.nodeName)).toEqual(['h3', 'p', '#text'])
})

test('headings of an attachment stand below its title', async () => {
  const headings = named(await pageOf(sampleDoc), 'h2', 'h3', 'h4', 'h5', 'h6').slice(-6)
  expect(headings.map((heading) => `${heading.tagName} ${textOf(heading)}`)).toEqual([
    'h2 网络舆情办理情况表',
    'h3 一、总体情况',
    'h4 （一）办理',
    'h5 1.热线',
    'h6 （1）线索',
    'h2 普法宣传活动一览',
  ])
})

test('a table has column headings and scrolls in a named box that the keyboard reaches', async () => {
  const page = await pageOf(sampleDoc)
  expect(named(page, 'th').map((cell) => [attribute(cell, 'scope'), textOf(cell)])).toEqual([
    ['col', '来源'],
    ['col', '类别'],
    ['col', '件数'],
  ])
  const classes = named(page, 'td').map((cell) => attribute(cell, 'class'))
  expect(classes.slice(0, 3)).toEqual([undefined, 'align-center', 'align-right'])
  const box = named(page, 'section').find((section) => attribute(section, 'class') === 'table')
  expect(box?.attrs).toEqual(
    expect.arrayContaining([
      { name: 'aria-label', value: '表1 办理情况' },
      { name: 'tabindex', value: '0' },
    ]),
  )
})

test('cells of a merged head are named by the cells under them', async () => {
  const cells = (...values: string[]) => values.map((value) => ({ content: text(value) }))
  const [first, second, third] = cells('乡镇', '受理', '办结')
  const head = [
    [
      { ...first, rowSpan: 2 },
      { ...second, colSpan: 2 },
      { ...third, rowSpan: 2 },
    ],
    cells('结转', '新收'),
  ]
  const [name, ...figures] = cells('东溪镇', '5', '218', '223')
  const table = {
    ...bareTable,
    columns: ['left', 'right', 'right', 'right'],
    head,
    rows: [[{ ...name, header: true }, ...figures]],
  }
  const page = await pageOf(withBody(table as Block))
  const ids = new Map(named(page, 'th').map((cell) => [attribute(cell, 'id'), textOf(cell)]))
  const heads = named(page, 'td').map((cell) =>
    attribute(cell, 'headers')
      ?.split(' ')
      .map((id) => ids.get(id)),
  )
  expect(heads).toEqual([
    ['受理', '结转', '东溪镇'],
    ['受理', '新收', '东溪镇'],
    ['办结', '东溪镇'],
  ])
  expect(named(page, 'th').map((cell) => attribute(cell, 'scope'))).toEqual([
    'col',
    'colgroup',
    'col',
    'col',
    'col',
    'row',
  ])
})

const bareTable = { kind: 'table', id: 't-1', number: '', caption: [], notes: [], orientation: 'portrait' } as const

test.each([
  [3, '1,234,567.89', undefined],
  [12, '1,234,567.89', 'crowded'],
  [2, 'https://www.example.gov.cn/zwgk/fdzdgknr/fzzfjsndbg/index.html', 'crowded'],
  [36, '甲', 'crowded'],
  [18, '甲', undefined],
])('a table of %i columns of %s is "%s" on the sheet', async (count, value, expected) => {
  const row = Array.from({ length: count }, () => ({ content: text(value) }))
  const page = await pageOf(withBody({ ...bareTable, columns: row.map(() => 'left'), head: [row], rows: [row] }))
  expect(named(page, 'table').map((table) => attribute(table, 'class'))).toEqual([expected])
})

test('a figure keeps its alternative text, its size and its caption', async () => {
  const page = await pageOf(sampleDoc)
  const images = named(page, 'img').map((image) => ['alt', 'width', 'height'].map((name) => attribute(image, name)))
  expect(images).toEqual([
    ['“宣传”现场 > 1', '2', '1'],
    ['', '2', '1'],
  ])
  expect(named(page, 'figcaption').map(textOf)).toEqual(['图1 宣传现场'])
})

test('a footnote links back to each of its calls, and every mark has a name', async () => {
  const marks = named(await pageOf(sampleDoc), 'a').filter((a) => attribute(a, 'data-generated') !== undefined)
  const ofNotes = marks.filter((mark) => attribute(mark, 'class') !== 'self-link')
  expect(ofNotes.map((mark) => [attribute(mark, 'href'), attribute(mark, 'aria-label')])).toEqual([
    ['#_footnote-1', '脚注1'],
    ['#_footnote-1', '脚注1'],
    ['#_footnote-2', '脚注2'],
    ['#_footnote-1-call-1', '返回脚注1的第1处引用'],
    ['#_footnote-1-call-2', '返回脚注1的第2处引用'],
    ['#_footnote-1-call-3', '返回脚注1的第3处引用'],
    ['#_footnote-1', '脚注1'],
    ['#_footnote-2-call-1', '返回脚注2的引用处'],
  ])
})

test('every heading but the title carries a named link to itself, with no text of its own', async () => {
  const headings = named(await pageOf(sampleDoc), 'h2', 'h3', 'h4', 'h5', 'h6')
  const links = headings.map((heading) => heading.childNodes.at(-1))
  for (const [index, heading] of headings.entries()) {
    const link = links[index]
    expect(link && 'attrs' in link && link.attrs).toEqual([
      { name: 'class', value: 'self-link' },
      { name: 'href', value: `#${attribute(heading, 'id')}` },
      { name: 'aria-label', value: '本节链接' },
      { name: 'data-generated', value: '' },
    ])
    expect(link && 'childNodes' in link && link.childNodes).toEqual([])
  }
})

test('the first link skips to the main part, and a list of headings stands outside it', async () => {
  const page = await pageOf(sampleDoc)
  const [skip, outline] = [named(page, 'a')[0], named(page, 'nav').at(0)]
  const main = named(page, 'main')[0]
  expect(skip && [textOf(skip), attribute(skip, 'href')]).toEqual(['跳到正文', '#_main'])
  expect(main && [attribute(main, 'id'), attribute(main, 'tabindex')]).toEqual(['_main', '-1'])
  expect(outline?.parentNode).toBe(main?.parentNode)
  const ids = page.elements.map((element) => attribute(element, 'id'))
  expect(outline && attribute(outline, 'aria-labelledby')).toBe('_outline')
  const items = named(page, 'li').filter((item) => attribute(item, 'class')?.startsWith('outline-'))
  const entries = items.map((item) => [attribute(item, 'class'), textOf(item)])
  expect(entries).toEqual([
    ['outline-1', '一、主要举措和成效'],
    ['outline-2', '（一）加强组织领导，健全工作机制'],
    ['outline-1', '附件1　网络舆情办理情况表'],
    ['outline-1', '附件2　普法宣传活动一览'],
  ])
  expect(ids).toContain('_outline')
})

test('a report of no headings has no list of them', async () => {
  expect(named(await pageOf(emptyDoc), 'nav')).toEqual([])
})

test('the signing date is machine-readable', async () => {
  const times = named(await pageOf(sampleDoc), 'time').map((time) => [attribute(time, 'datetime'), textOf(time)])
  expect(times).toEqual([['2023-12-01', '2023年12月1日']])
})

test.each([
  ['苍溪县乡村振兴局', 'sign-off stacked'],
  ['苍溪县卫健局', 'sign-off stacked date-longer'],
])('the sign-off of %s is placed as "%s"', async (organ, expected) => {
  const signature = { organs: [organ], date: { year: 2023, month: 12, day: 21 } }
  const divs = named(await pageOf({ ...emptyDoc, signature }), 'div')
  expect(divs.map((div) => attribute(div, 'class'))).toEqual([expected])
})

test.each([
  ['https://example.gov.cn/?a=1&b=2', 1],
  ['HTTP://EXAMPLE.GOV.CN/', 1],
  ['javascript:alert(1)', 0],
  ['data:text/html,<b>', 0],
  [' https://example.gov.cn/', 0],
])('a link to %j gives %i link elements and keeps its text', async (href, links) => {
  const page = await pageOf(withContent({ kind: 'link', href, content: text('文字') }))
  const addresses = named(page, 'a').map((a) => attribute(a, 'href'))
  expect(addresses).toEqual(['#_main', ...(links ? [href] : [])])
  expect(page.text).toContain('文字')
})

test.each([
  ['a footnote', withContent({ kind: 'footnote-ref', key: '无' })],
  [
    'an image',
    withBody({
      kind: 'figure',
      id: 'figure-1',
      image: { asset: '无.png', type: 'png', width: 1, height: 1 },
      alt: '',
      number: '图1',
      caption: [],
    }),
  ],
])('a Doc that names %s and does not hold it is refused', async (_, doc) => {
  await expect(render(doc)).rejects.toThrow('无')
})
