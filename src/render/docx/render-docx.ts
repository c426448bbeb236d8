// Doc + profile + assets → a DOCX file. Every part is made as text and zipped once; the file is read back.

import type { Doc } from '../../model/doc.ts'
import type { Artefact, RenderInput } from '../../model/renderer.ts'
import { elementStretches } from './elements.ts'
import { fontTablePart } from './fonts.ts'
import { footnotesPart } from './footnotes.ts'
import type { Markup } from './markup.ts'
import { CONTENT_NAMESPACES } from './namespaces.ts'
import { contentTypesPart, corePropertiesPart, extendedPropertiesPart, settingsPart } from './package-parts.ts'
import { pageParts } from './page-parts.ts'
import { readDocx } from './read-back.ts'
import { createRelationships } from './relationships.ts'
import { createContext, type RenderContext } from './render-context.ts'
import { bodyMarkup } from './stretches.ts'
import { stylesPart } from './styles.ts'
import { element, xmlPart } from './xml.ts'
import { type Part, zipParts } from './zip.ts'

/** The file, its components' markup coming from `markup`. Throws what `markup` throws, and on bugs. */
export function renderDocx(input: RenderInput, markup: Markup): Artefact {
  const { doc, profile, assets } = input
  const numbers = new Map(doc.footnotes.map((footnote) => [footnote.key, footnote.number]))
  const context = createContext(profile, assets, numbers, markup)
  const parts = wordParts(doc, context)
  const bytes = zipParts([
    { path: '[Content_Types].xml', content: contentTypesPart([...parts.keys()]) },
    { path: '_rels/.rels', content: packageRelationships() },
    ...[...parts].map(([name, content]) => ({ path: `word/${name}.xml`, content })),
    ...relationshipParts(context),
    { path: 'docProps/core.xml', content: corePropertiesPart(doc, input.epochSeconds) },
    { path: 'docProps/app.xml', content: extendedPropertiesPart(doc) },
    ...mediaParts(context),
  ])
  return { format: 'docx', extension: 'docx', bytes, readBack: readDocx(bytes) }
}

/** The XML parts in word/ by name; making them fills the context's relationships and media. */
function wordParts(doc: Doc, context: RenderContext): ReadonlyMap<string, string> {
  const { profile, documentLinks } = context
  const hasFootnotes = doc.footnotes.length > 0
  const pages = pageParts(doc, context)
  // Headers and footers are the first links: their ids count from 1.
  const fixed = [
    ...pages.parts.map(([name]) => name),
    'styles',
    'settings',
    'fontTable',
    ...(hasFootnotes ? ['footnotes'] : []),
  ]
  for (const name of fixed) documentLinks.add(name.replace(/\d+$/, ''), `${name}.xml`)
  // Before the long part: what a changed profile asks anew, it asks here.
  const frame = [
    ...pages.parts,
    ['styles', stylesPart(context, doc.properties.language)],
    ['settings', settingsPart(hasFootnotes, doc.properties.language, profile.page.mirrored.value)],
    ['fontTable', fontTablePart(profile)],
  ] as const
  const hasFrontMatter = doc.cover !== undefined || doc.contents !== undefined
  const stretches = elementStretches(doc, context)
  const body = element('w:body', {}, bodyMarkup(stretches, { ...pages.setup, hasFrontMatter }, context))
  return new Map([
    ['document', xmlPart(element('w:document', CONTENT_NAMESPACES, body))],
    ...frame,
    ...(hasFootnotes ? [['footnotes', footnotesPart(doc.footnotes, context)] as const] : []),
  ])
}

function packageRelationships(): string {
  const links = createRelationships()
  links.add('officeDocument', 'word/document.xml')
  links.add('metadata/core-properties', 'docProps/core.xml')
  links.add('extended-properties', 'docProps/app.xml')
  return links.part() ?? ''
}

function relationshipParts({ documentLinks, footnoteLinks }: RenderContext): Part[] {
  const footnotes = footnoteLinks.part()
  return [
    { path: 'word/_rels/document.xml.rels', content: documentLinks.part() ?? '' },
    ...(footnotes === undefined ? [] : [{ path: 'word/_rels/footnotes.xml.rels', content: footnotes }]),
  ]
}

function mediaParts({ media, assets }: RenderContext): Part[] {
  return [...media].map(([path, name]) => {
    const asset = assets.get(path)
    if (asset === undefined) throw new Error(`The document shows an image that the project does not hold: ${path}`)
    return { path: `word/media/${name}`, content: asset.bytes }
  })
}
