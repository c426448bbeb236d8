// Doc → a JSON-LD block with the report as search engines and catalogues read it (schema.org, type Report).

import type { Element } from 'hast'
import { h } from 'hastscript'
import { type Doc, isoDate } from '../../model/doc.ts'
import { titleLine } from '../../model/doc-text.ts'
import { isoMoment, type Publication } from '../../model/publication.ts'
import type { BesideFile } from '../../model/renderer.ts'
import { downloadsOf, type TableDownloads, tableDownloads } from './downloads.ts'

/** A block of data, which browsers do not run: the page's policy, which forbids scripts, need not allow it. */
export function lowerLinkedData(doc: Doc, publication: Publication, beside: readonly BesideFile[]): Element {
  const script = h('script', { type: 'application/ld+json' })
  const json = JSON.stringify(describeReport(doc, publication, beside))
  return { ...script, children: [{ type: 'text', value: escapeForScript(json) }] }
}

// JSON leaves out what is undefined.
function describeReport(doc: Doc, publication: Publication, beside: readonly BesideFile[]): Record<string, unknown> {
  const { organ, language, year } = doc.properties
  const { date, information, siteName, keywords } = publication
  const signed = doc.signature?.date
  const downloads = downloadsOf(publication, beside)
  const tables = tableDownloads(publication, beside)
  return {
    '@context': 'https://schema.org',
    '@type': 'Report',
    headline: titleLine(doc),
    reportNumber: doc.masthead?.documentNumber,
    identifier: information?.indexNumber,
    inLanguage: language,
    dateCreated: signed && isoDate(signed),
    datePublished: date && isoMoment(date),
    temporalCoverage: year === undefined ? undefined : `${year}-01-01/${year}-12-31`,
    keywords: keywords.length > 0 ? keywords : undefined,
    description: publication.description,
    author: governmentOrganization(organ),
    publisher: governmentOrganization(information?.publisher ?? organ),
    isPartOf: siteName === undefined ? undefined : { '@type': 'WebSite', name: siteName },
    url: publication.url,
    encoding: downloads.length > 0 ? downloads.map(mediaObject) : undefined,
    hasPart: tables.length > 0 ? tables.map(dataset) : undefined,
  }
}

function governmentOrganization(name: string) {
  return { '@type': 'GovernmentOrganization', name }
}

function dataset({ number, caption, files }: TableDownloads) {
  const distribution = files.map(({ href, mediaType }) => ({
    '@type': 'DataDownload',
    encodingFormat: mediaType,
    contentUrl: href,
  }))
  return { '@type': 'Dataset', name: caption || number, distribution }
}

function mediaObject({ href, mediaType }: { readonly href: string; readonly mediaType: string }) {
  return { '@type': 'MediaObject', encodingFormat: mediaType, contentUrl: href }
}

// Inside a script element nothing is a reference, and `</script` or `<!--` would end or swallow it: these characters
// stand only in strings, where JSON may write them by number. U+2028 and U+2029 are line ends to older readers of JSON.
function escapeForScript(json: string): string {
  return json.replace(/[<>&\u2028\u2029]/g, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
