// The parts around the document: what is in the package, its properties and the document's settings.

import type { Doc } from '../../model/doc.ts'
import { inlineText } from '../../model/inline-text.ts'
import { SEPARATORS } from './footnotes.ts'
import { PACKAGE_NAMESPACE, WORD_CONTENT_TYPES, WORDPROCESSING_NAMESPACES } from './namespaces.ts'
import { element, escapeXml, xmlPart } from './xml.ts'

/** [Content_Types].xml for these parts of word/, named without their folder and suffix: `document`, `footer1`. */
export function contentTypesPart(wordParts: readonly string[]): string {
  const defaults = [
    ['png', 'image/png'],
    ['jpeg', 'image/jpeg'],
    ['svg', 'image/svg+xml'],
    ['rels', 'application/vnd.openxmlformats-package.relationships+xml'],
    ['xml', 'application/xml'],
  ].map(([Extension, ContentType]) => element('Default', { Extension, ContentType }))
  const overrides = wordParts.map((name) =>
    element('Override', {
      PartName: `/word/${name}.xml`,
      ContentType: `${WORD_CONTENT_TYPES}.${contentType(name)}+xml`,
    }),
  )
  const properties = [
    ['core', 'application/vnd.openxmlformats-package.core-properties+xml'],
    ['app', 'application/vnd.openxmlformats-officedocument.extended-properties+xml'],
  ].map(([name, ContentType]) => element('Override', { PartName: `/docProps/${name}.xml`, ContentType }))
  const types = [...defaults, ...overrides, ...properties]
  return xmlPart(element('Types', { xmlns: `${PACKAGE_NAMESPACE}/content-types` }, types))
}

function contentType(name: string): string {
  return name === 'document' ? 'document.main' : name.replace(/\d+$/, '')
}

/** docProps/core.xml; the times are those of `epochSeconds`, never the clock's. */
export function corePropertiesPart(doc: Doc, epochSeconds: number): string {
  const time = new Date(epochSeconds * 1000).toISOString().replace(/\.\d+/, '')
  const date = (name: string) => element(name, { 'xsi:type': 'dcterms:W3CDTF' }, time)
  const namespaces = {
    'xmlns:cp': `${PACKAGE_NAMESPACE}/metadata/core-properties`,
    'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
    'xmlns:dcterms': 'http://purl.org/dc/terms/',
    'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  }
  return xmlPart(
    element(
      'cp:coreProperties',
      namespaces,
      element('dc:title', {}, escapeXml(inlineText(doc.title).replaceAll('\n', ''))),
      element('dc:creator', {}, escapeXml(doc.properties.organ)),
      element('cp:lastModifiedBy', {}, escapeXml(doc.properties.organ)),
      element('dc:language', {}, escapeXml(doc.properties.language)),
      date('dcterms:created'),
      date('dcterms:modified'),
    ),
  )
}

/** docProps/app.xml: what made the file, without a version, which would change the bytes, and whose it is. */
export function extendedPropertiesPart(doc: Doc): string {
  const xmlns = 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties'
  return xmlPart(
    element(
      'Properties',
      { xmlns },
      element('Application', {}, 'nianbao'),
      element('Company', {}, escapeXml(doc.properties.organ)),
    ),
  )
}

// GB/T 15834-2011, 5.1: opening marks may not end a line; closing ones, stops, 间隔号 and signs of units may not begin one.
const NEVER_LAST_ON_LINE = '([{（［｛〔【〖《〈「『“‘￥＄$'
const NEVER_FIRST_ON_LINE = '!),.:;?]}，。、；：？！）］｝〕】〗》〉」』”’·％%‰℃'

/** word/settings.xml, in the order of OOXML 17.15.1.78. */
export function settingsPart(hasFootnotes: boolean, language: string, mirrored: boolean): string {
  const separators = SEPARATORS.map(({ id }) => element('w:footnote', { 'w:id': id }))
  const compatibility = element('w:compatSetting', {
    'w:name': 'compatibilityMode',
    'w:uri': 'http://schemas.microsoft.com/office/word',
    'w:val': 15,
  })
  return xmlPart(
    element(
      'w:settings',
      WORDPROCESSING_NAMESPACES,
      mirrored ? element('w:mirrorMargins') : '',
      element('w:evenAndOddHeaders'),
      // Squeezed punctuation would put more characters on a line than the grid has cells.
      element('w:characterSpacingControl', { 'w:val': 'doNotCompress' }),
      element('w:noLineBreaksAfter', { 'w:lang': language, 'w:val': NEVER_LAST_ON_LINE }),
      element('w:noLineBreaksBefore', { 'w:lang': language, 'w:val': NEVER_FIRST_ON_LINE }),
      hasFootnotes ? element('w:footnotePr', {}, ...separators) : '',
      // A line that ends with a line break is not stretched to the margin.
      element('w:compat', {}, element('w:doNotExpandShiftReturn'), element('w:useFELayout'), compatibility),
      element('w:themeFontLang', { 'w:val': 'en-US', 'w:eastAsia': language }),
    ),
  )
}
