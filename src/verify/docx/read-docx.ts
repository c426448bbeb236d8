// A Word package → the DocxFile that the checks see.

import { damaged, notDocx } from '../findings.ts'
import type { DocxFile, FooterKind, Paragraph, Section } from './docx-file.ts'
import { type Opened, openPackage, type WordPackage } from './open-package.ts'
import { readEmbeddedFonts, readThemeFonts } from './read-fonts.ts'
import { type Reading, readParagraphs } from './read-paragraphs.ts'
import { readStyles } from './styles.ts'
import { childOf, elementsOf, isOn, numberOf, parseXml, type XmlElement } from './xml-tree.ts'

export type DocxReading = { readonly ok: true; readonly value: DocxFile } | Extract<Opened, { readonly ok: false }>

export function readDocx(bytes: Uint8Array): DocxReading {
  const opened = openPackage(bytes)
  if (!opened.ok) return opened
  try {
    return readPackage(opened.value)
  } catch (error) {
    // Whatever else goes wrong is a bug of ours.
    if (!(error instanceof SyntaxError)) throw error
    return {
      ok: false,
      kind: damaged,
      message: {
        zh: `文件里的 XML 有错：${firstLine(error.message)}`,
        en: `its XML is broken: ${firstLine(error.message)}`,
      },
    }
  }
}

function firstLine(text: string): string {
  return text.split('\n')[0]?.slice(0, 200) ?? ''
}

function readPackage(file: WordPackage): DocxReading {
  const part = (path: string | undefined) => {
    const text = path === undefined ? undefined : file.parts.get(path)
    return text === undefined ? undefined : parseXml(text)
  }
  const main = relationshipsOf(file, '').find(({ type }) => type === 'officeDocument')?.target ?? 'word/document.xml'
  const body = childOf(part(main), 'w:body')
  if (body === undefined) {
    return { ok: false, kind: notDocx, message: { zh: '里面没有 Word 正文', en: 'it holds no text of Word' } }
  }
  const links = relationshipsOf(file, main)
  const linked = (type: string) => part(links.find((link) => link.type === type)?.target)
  const reading: Reading = { styles: readStyles(linked('styles')), fontOf: readThemeFonts(linked('theme')) }
  const settings = linked('settings')
  const marginOf = (id: string): readonly Paragraph[] => {
    const margin = part(links.find((link) => link.id === id)?.target)
    return margin === undefined ? [] : readParagraphs(margin, reading)
  }
  return {
    ok: true,
    value: {
      paragraphs: readParagraphs(body, reading),
      sections: readSections(body, marginOf),
      hasEvenAndOddFooters: isOn(childOf(settings, 'w:evenAndOddHeaders')) ?? false,
      hasMirroredMargins: isOn(childOf(settings, 'w:mirrorMargins')) ?? false,
      embeddedFonts: readEmbeddedFonts(linked('fontTable')),
    },
  }
}

interface Relationship {
  readonly id: string
  /** The last step of its type's address. */
  readonly type: string
  /** Path in the package. */
  readonly target: string
}

/** The relationships of a part; of the package where `path` is empty. */
function relationshipsOf(file: WordPackage, path: string): readonly Relationship[] {
  const folder = path.slice(0, path.lastIndexOf('/') + 1)
  const text = file.parts.get(`${folder}_rels/${path.slice(folder.length)}.rels`)
  if (text === undefined) return []
  return elementsOf(parseXml(text)).map(({ attributes }) => ({
    id: attributes.Id ?? '',
    type: attributes.Type?.split('/').at(-1) ?? '',
    target: resolve(folder, attributes.Target ?? ''),
  }))
}

function resolve(folder: string, target: string): string {
  const steps: string[] = []
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '' && step !== '.') steps.push(step)
  }
  return steps.join('/')
}

// A section's properties stand in its last paragraph, those of the last section at the end of the body.
function readSections(body: XmlElement, marginOf: MarginReader): readonly Section[] {
  const found: XmlElement[] = []
  const visit = (element: XmlElement): void => {
    for (const child of elementsOf(element)) {
      if (child.name === 'w:sectPr') found.push(child)
      else if (child.name !== 'w:r' && child.name !== 'w:sectPrChange') visit(child)
    }
  }
  visit(body)
  const sections: Section[] = []
  for (const element of found.length > 0 ? found : [{ name: 'w:sectPr', attributes: {}, children: [] }]) {
    sections.push(readSection(element, marginOf, sections.at(-1)))
  }
  return sections
}

function readSection(element: XmlElement, marginOf: MarginReader, previous: Section | undefined): Section {
  const [size, margins, grid] = ['w:pgSz', 'w:pgMar', 'w:docGrid'].map((name) => childOf(element, name))
  const firstNumber = numberOf(childOf(element, 'w:pgNumType'), 'start')
  // What a file leaves out is Letter paper with margins of an inch, as Word itself takes it.
  return {
    width: numberOf(size, 'w') ?? 12240,
    height: numberOf(size, 'h') ?? 15840,
    // A negative margin holds even where the header is taller.
    top: Math.abs(numberOf(margins, 'top') ?? 1440),
    bottom: Math.abs(numberOf(margins, 'bottom') ?? 1440),
    left: numberOf(margins, 'left') ?? 1440,
    right: numberOf(margins, 'right') ?? 1440,
    gutter: numberOf(margins, 'gutter') ?? 0,
    grid: { type: grid?.attributes.type ?? 'default', linePitch: numberOf(grid, 'linePitch') ?? 0 },
    hasTitlePage: isOn(childOf(element, 'w:titlePg')) ?? false,
    ...(firstNumber === undefined ? {} : { firstNumber }),
    // A section without a header or footer of its own takes over that of the one before (17.10.5).
    headers: { ...previous?.headers, ...readMargins(element, 'w:headerReference', marginOf) },
    footers: { ...previous?.footers, ...readMargins(element, 'w:footerReference', marginOf) },
  }
}

/** The header or footer that a relationship names. */
type MarginReader = (id: string) => readonly Paragraph[]

function readMargins(section: XmlElement, name: string, marginOf: MarginReader): Section['footers'] {
  const own = elementsOf(section)
    .filter((child) => child.name === name)
    .map(({ attributes }): [FooterKind, readonly Paragraph[]] => [
      attributes.type === 'even' || attributes.type === 'first' ? attributes.type : 'default',
      marginOf(attributes['r:id'] ?? ''),
    ])
  return Object.fromEntries(own)
}
