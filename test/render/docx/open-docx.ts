// A finished DOCX → its parts, and each part checked as XML by a parser that had no hand in making it.

import { unzipSync } from 'fflate'
import { SaxesParser } from 'saxes'
import type { Doc } from '../../../src/model/doc.ts'
import { gbt9704 } from '../../../src/model/gbt9704.ts'
import type { Profile } from '../../../src/model/profile.ts'
import type { Artefact } from '../../../src/model/renderer.ts'
import { docxRenderer } from '../../../src/render/docx/index.ts'
import { sampleAssets } from './sample-doc.ts'

export const EPOCH_SECONDS = 1_703_116_800

export function render(doc: Doc): Promise<Artefact> {
  return docxRenderer.render({ doc, profile: gbt9704, assets: sampleAssets, epochSeconds: EPOCH_SECONDS })
}

/** Texts of the XML parts by path, in the order of the file. */
export function xmlParts(bytes: Uint8Array): ReadonlyMap<string, string> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  const entries = Object.entries(unzipSync(bytes)).filter(([path]) => /\.(?:xml|rels)$/.test(path))
  return new Map(entries.map(([path, content]) => [path, decoder.decode(content)]))
}

export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly parents: readonly string[]
  readonly children: string[]
}

/** Every element of a part in document order; throws where the part is not well-formed. */
export function elementsOf(xml: string): XmlElement[] {
  const parser = new SaxesParser({ xmlns: true })
  const elements: XmlElement[] = []
  const open: XmlElement[] = []
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', (tag) => {
    const attributes = Object.fromEntries(Object.values(tag.attributes).map(({ name, value }) => [name, value]))
    open.at(-1)?.children.push(tag.name)
    const element = { name: tag.name, attributes, parents: open.map(({ name }) => name), children: [] }
    elements.push(element)
    open.push(element)
  })
  parser.on('closetag', () => {
    open.pop()
  })
  parser.write(xml).close()
  return elements
}

/** The text of all `w:t` in a part, as an XML parser reads it. */
export function parsedText(xml: string): string {
  const parser = new SaxesParser({ xmlns: true })
  let text = ''
  let inText = false
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', (tag) => {
    inText = tag.name === 'w:t'
  })
  parser.on('text', (value) => {
    if (inText) text += value
  })
  parser.on('closetag', () => {
    inText = false
  })
  parser.write(xml).close()
  return text
}

/** One part of word/, by its name without suffix. */
export async function partOf(doc: Doc, name: string, profile: Profile = gbt9704): Promise<string> {
  const { bytes } = await docxRenderer.render({ doc, profile, assets: sampleAssets, epochSeconds: EPOCH_SECONDS })
  return xmlParts(bytes).get(`word/${name}.xml`) ?? ''
}

/** The attributes of every element of this name. */
export function attributesOf(elements: readonly XmlElement[], name: string) {
  return elements.filter((element) => element.name === name).map(({ attributes }) => attributes)
}

/** The markup of the style with this id. */
export function styleOf(stylesXml: string, id: string): string {
  return new RegExp(`<w:style [^>]*w:styleId="${id}".*?</w:style>`).exec(stylesXml)?.[0] ?? ''
}
