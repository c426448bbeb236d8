// Theme and font table of a DOCX → the names of fonts.

import { childOf, elementsOf, type XmlElement } from './xml-tree.ts'

/** Which attribute of w:rFonts names the font. */
export type Script = 'eastAsia' | 'ascii'
/** The font that a run's w:rFonts names, by itself or through the theme. */
export type FontNames = (fonts: XmlElement | undefined, script: Script) => string | undefined

export function readThemeFonts(theme: XmlElement | undefined): FontNames {
  const scheme = childOf(childOf(theme, 'a:themeElements'), 'a:fontScheme')
  const faces = { major: childOf(scheme, 'a:majorFont'), minor: childOf(scheme, 'a:minorFont') }
  return (fonts, script) => {
    const reference = fonts?.attributes[`${script}Theme`]
    if (reference === undefined) return fonts?.attributes[script]
    return themeFace(reference.startsWith('major') ? faces.major : faces.minor, script)
  }
}

function themeFace(face: XmlElement | undefined, script: Script): string | undefined {
  const named = childOf(face, script === 'eastAsia' ? 'a:ea' : 'a:latin')?.attributes.typeface
  if (named || script === 'ascii') return named || undefined
  // An empty typeface leaves it to the script of the language.
  return elementsOf(face).find(({ attributes }) => attributes.script === 'Hans')?.attributes.typeface
}

export function readEmbeddedFonts(fontTable: XmlElement | undefined): readonly string[] {
  return elementsOf(fontTable)
    .filter((font) => elementsOf(font).some(({ name }) => name.startsWith('w:embed')))
    .map(({ attributes }) => attributes.name ?? '')
}
