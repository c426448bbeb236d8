// Doc → what the head of a published page says of it to programs: the metas of 国办发〔2017〕47号, Dublin Core, JSON-LD.

import type { Element } from 'hast'
import { h } from 'hastscript'
import { type Doc, isoDate } from '../../model/doc.ts'
import { titleLine } from '../../model/doc-text.ts'
import { isoMoment, momentText, type Publication } from '../../model/publication.ts'
import type { BesideFile } from '../../model/renderer.ts'
import { lowerLinkedData } from './linked-data.ts'

/** A name and its value; what has no value is not written. */
type Entry = readonly [name: string, value: string | undefined]

/** Empty where the report is not to be published. */
export function lowerMetadata(doc: Doc, beside: readonly BesideFile[]): Element[] {
  const { publication } = doc
  if (publication === undefined) return []
  return [
    ...metas(siteEntries(doc, publication)),
    h('link', { rel: 'schema.DC', href: 'http://purl.org/dc/elements/1.1/' }),
    h('link', { rel: 'schema.DCTERMS', href: 'http://purl.org/dc/terms/' }),
    ...metas(dublinCore(doc, publication)),
    ...(publication.url === undefined ? [] : [h('link', { rel: 'canonical', href: publication.url })]),
    lowerLinkedData(doc, publication, beside),
  ]
}

// Site, column, article. HTML compares names without case: Keywords, Author and Description are its own, too, and must
// not stand there twice.
function siteEntries(doc: Doc, publication: Publication): Entry[] {
  const { date, url } = publication
  return [
    ['SiteName', publication.siteName],
    ['SiteDomain', publication.siteDomain],
    ['SiteIDCode', publication.siteIdCode],
    ['ColumnName', publication.columnName],
    ['ColumnDescription', publication.columnDescription],
    ['ColumnKeywords', list(publication.columnKeywords)],
    ['ColumnType', publication.columnType],
    ['ArticleTitle', titleLine(doc)],
    ['PubDate', date && momentText(date)],
    ['ContentSource', publication.source],
    ['Keywords', list(publication.keywords)],
    ['Author', publication.author],
    ['Description', publication.description],
    ['Url', url],
  ]
}

/** The fifteen elements where the report knows them, and of the newer terms the two that those cannot tell apart. */
function dublinCore(doc: Doc, publication: Publication): Entry[] {
  const { date, information } = publication
  const signed = doc.signature?.date
  return [
    ['DC.title', titleLine(doc)],
    ['DC.creator', doc.properties.organ],
    ['DC.publisher', information?.publisher ?? doc.properties.organ],
    ['DC.date', signed && isoDate(signed)],
    ['DC.subject', list(publication.keywords)],
    ['DC.description', publication.description],
    ['DC.type', 'Text'],
    ['DC.format', 'text/html'],
    ['DC.language', doc.properties.language],
    ['DC.identifier', information?.indexNumber ?? doc.masthead?.documentNumber],
    ['DCTERMS.issued', date && isoMoment(date)],
    ['DCTERMS.isPartOf', publication.columnName],
  ]
}

function metas(entries: readonly Entry[]): Element[] {
  return entries.flatMap(([name, content]) => (content === undefined ? [] : [h('meta', { name, content })]))
}

// HTML parts keywords by commas.
function list(words: readonly string[]): string | undefined {
  return words.length > 0 ? words.join(',') : undefined
}
