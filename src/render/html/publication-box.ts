// Publication → the box above a published report: 信息公开目录, and links to the files made beside the page. A government
// site puts such a box around every document; it is no part of the paper, so it stands outside the article.

import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import { type CalendarDate, type Doc, isoDate, printedDate } from '../../model/doc.ts'
import { isoMoment, momentText, type Publication } from '../../model/publication.ts'
import type { BesideFile } from '../../model/renderer.ts'
import { type Download, downloadsOf, tableDownloads } from './downloads.ts'
import { separateLines } from './lines.ts'

interface Row {
  readonly label: string
  readonly content: readonly ElementContent[]
  /** Takes a line of its own. */
  readonly wide?: true
}

/** Empty where there is nothing to show. */
export function lowerPublicationBox(doc: Doc, beside: readonly BesideFile[]): Element[] {
  const { publication } = doc
  if (publication === undefined) return []
  const rows = [...informationRows(doc, publication), ...downloadRows(publication, beside)]
  if (rows.length === 0) return []
  const label = publication.information === undefined ? '文件下载' : '信息公开目录'
  const list = h('dl', separateLines(rows.map(lowerRow)))
  return [h('section', { className: ['publication'], ariaLabel: label }, separateLines([list]))]
}

function lowerRow({ label, content, wide }: Row): Element {
  return h('div', wide ? { className: ['wide'] } : {}, [h('dt', label), h('dd', [...content])])
}

// In the order that sites use (实务).
function informationRows(doc: Doc, { information, date }: Publication): Row[] {
  if (information === undefined) return []
  const signed = doc.signature?.date
  return [
    ...textRow('索引号', information.indexNumber),
    ...textRow('主题分类', information.topic),
    ...textRow('组配分类', information.category),
    ...textRow('发布机构', information.publisher),
    ...textRow('发文字号', doc.masthead?.documentNumber),
    ...(signed ? [{ label: '成文日期', content: [lowerDay(signed)] }] : []),
    ...(date ? [{ label: '发布日期', content: [h('time', { dateTime: isoMoment(date) }, momentText(date))] }] : []),
    ...textRow('有效性', information.validity),
    ...textRow('公开方式', information.disclosure),
  ]
}

function lowerDay(date: CalendarDate): Element {
  return h('time', { dateTime: isoDate(date) }, printedDate(date))
}

function textRow(label: string, value: string | undefined): Row[] {
  return value === undefined ? [] : [{ label, content: [{ type: 'text', value }] }]
}

function downloadRows(publication: Publication, beside: readonly BesideFile[]): Row[] {
  const tables = tableDownloads(publication, beside).flatMap(({ number, files }) =>
    files.map((file) => ({ ...file, label: `${number}（${file.label}）` })),
  )
  return [...linkRow('下载', downloadsOf(publication, beside)), ...linkRow('表格数据', tables)]
}

function linkRow(label: string, downloads: readonly Download[]): Row[] {
  const links = downloads.map((download) => h('a', { href: download.href, download: download.name }, download.label))
  const content = links.flatMap((link, index): ElementContent[] =>
    index === 0 ? [link] : [{ type: 'text', value: '　' }, link],
  )
  return links.length > 0 ? [{ label, content, wide: true }] : []
}
