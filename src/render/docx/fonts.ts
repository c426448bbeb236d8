// Typeface classes of a profile → the names in the file: fonts of a run, and the font table with its substitutes.

import type { IFontAttributesProperties } from 'docx'
import type { FontClass, FontStack, Profile } from '../../model/profile.ts'
import { WORDPROCESSING_NAMESPACES } from './namespaces.ts'
import { element, xmlPart } from './xml.ts'

/** All four, as a style that leaves one out takes it from the theme or from its parent. */
export function faceAndLatin(profile: Profile, face: FontClass): IFontAttributesProperties {
  const latin = firstName(profile.latinFont)
  return { ascii: latin, hAnsi: latin, eastAsia: firstName(profile.fonts[face]), cs: latin }
}

/** The face for digits and Latin letters too. */
export function faceAlone(profile: Profile, face: FontClass): IFontAttributesProperties {
  const name = firstName(profile.fonts[face])
  return { ascii: name, hAnsi: name, eastAsia: name, cs: name }
}

export function firstName(stack: FontStack): string {
  return stack.names[0] ?? ''
}

// GB2312_CHARSET of Windows, by which Word chooses a substitute that has Chinese characters (OOXML 17.8.3.2).
const CHINESE_CHARSET = '86'

/** word/fontTable.xml: what to take on a machine without the first name of a class (OOXML 17.8.3.1). */
export function fontTablePart(profile: Profile): string {
  const fonts = Object.values(profile.fonts).map((stack) => fontEntry(stack, CHINESE_CHARSET))
  return xmlPart(element('w:fonts', WORDPROCESSING_NAMESPACES, ...fonts, fontEntry(profile.latinFont, '00')))
}

function fontEntry(stack: FontStack, charset: string): string {
  const substitute = stack.names[1]
  return element(
    'w:font',
    { 'w:name': firstName(stack) },
    substitute === undefined ? '' : element('w:altName', { 'w:val': substitute }),
    element('w:charset', { 'w:val': charset }),
  )
}
