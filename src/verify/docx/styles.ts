// Styles, defaults and theme of a DOCX → the properties of one paragraph or run (OOXML 17.7.2: defaults, then the chain
// of styles from its root, then what stands on the spot).

import { childOf, elementsOf, type XmlElement } from './xml-tree.ts'

/** Property elements by name; the later of two wins, attribute by attribute where both set some. */
export type Properties = ReadonlyMap<string, XmlElement>

export interface Styles {
  /** The style's name in lower case; empty for an unknown id. */
  nameOf(id: string | undefined): string
  paragraph(direct: XmlElement | undefined): Properties
  /** `paragraph` is the pPr of the paragraph that the run stands in. */
  run(direct: XmlElement | undefined, paragraph: XmlElement | undefined): Properties
}

// Their attributes are independent settings, so that a style may set one and leave another to its parent.
const MERGED = new Set(['w:spacing', 'w:ind', 'w:rFonts'])

export function readStyles(root: XmlElement | undefined): Styles {
  const styles = elementsOf(root).filter(({ name }) => name === 'w:style')
  const byId = new Map(styles.map((style) => [style.attributes.styleId ?? '', style]))
  const defaults = childOf(root, 'w:docDefaults')
  const base = {
    paragraph: childOf(childOf(defaults, 'w:pPrDefault'), 'w:pPr'),
    run: childOf(childOf(defaults, 'w:rPrDefault'), 'w:rPr'),
  }
  const isDefault = (style: XmlElement) =>
    style.attributes.type === 'paragraph' && ['1', 'true', 'on'].includes(style.attributes.default ?? '')
  const normal = styles.find(isDefault)?.attributes.styleId
  const chain = (id: string | undefined) => chainOf(byId, id)
  const styleOf = (paragraph: XmlElement | undefined) => childOf(paragraph, 'w:pStyle')?.attributes.val ?? normal
  return {
    nameOf: (id) => childOf(byId.get(id ?? normal ?? ''), 'w:name')?.attributes.val?.toLowerCase() ?? '',
    paragraph: (direct) =>
      merge([base.paragraph, ...chain(styleOf(direct)).map((style) => childOf(style, 'w:pPr')), direct]),
    run: (direct, paragraph) =>
      merge([
        base.run,
        ...chain(styleOf(paragraph)).map((style) => childOf(style, 'w:rPr')),
        ...chain(childOf(direct, 'w:rStyle')?.attributes.val).map((style) => childOf(style, 'w:rPr')),
        direct,
      ]),
  }
}

/** From the root of the chain to the style itself; a circle of them ends where it closes. */
function chainOf(byId: ReadonlyMap<string, XmlElement>, id: string | undefined): readonly XmlElement[] {
  const chain: XmlElement[] = []
  for (let style = byId.get(id ?? ''); style !== undefined && !chain.includes(style); ) {
    chain.unshift(style)
    style = byId.get(childOf(style, 'w:basedOn')?.attributes.val ?? '')
  }
  return chain
}

function merge(sets: readonly (XmlElement | undefined)[]): Properties {
  const merged = new Map<string, XmlElement>()
  for (const set of sets) {
    for (const element of elementsOf(set)) {
      const earlier = merged.get(element.name)
      const joins = earlier !== undefined && MERGED.has(element.name)
      merged.set(element.name, joins ? { ...element, attributes: join(earlier, element) } : element)
    }
  }
  return merged
}

// A font by name replaces one of the theme and the reverse (17.3.2.26); an indent of the first line replaces a hanging
// one, and either in twips replaces what a style above set in characters (17.3.1.12).
function join({ attributes: earlier }: XmlElement, { attributes: later }: XmlElement): Record<string, string> {
  const kept = Object.entries(earlier).filter(([name]) => !rivalsOf(name).some((rival) => later[rival] !== undefined))
  return { ...Object.fromEntries(kept), ...later }
}

const FIRST_LINE = ['firstLine', 'firstLineChars', 'hanging', 'hangingChars']

function rivalsOf(name: string): readonly string[] {
  if (FIRST_LINE.includes(name)) return FIRST_LINE
  return [name.endsWith('Theme') ? name.slice(0, -'Theme'.length) : `${name}Theme`]
}
