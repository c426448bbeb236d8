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

// GB2312_CHARSET of Windows, and the bit of simplified Chinese among the code pages of a face: by these Word chooses a
// substitute that has Chinese characters, when none of the names is there (OOXML 17.8.3.2 and 17.8.3.16).
const CHINESE_CHARSET = '86'
const CHINESE_SIGNATURE = {
  'w:usb0': '00000003',
  'w:usb1': '08010000',
  'w:usb2': '00000000',
  'w:usb3': '00000000',
  'w:csb0': '00040000',
  'w:csb1': '00000000',
}
/** OOXML 17.18.30: strokes of one width, or of changing width. */
const FAMILIES: Readonly<Record<FontClass, 'modern' | 'roman'>> = {
  小标宋: 'roman',
  仿宋: 'roman',
  楷体: 'roman',
  黑体: 'modern',
  宋体: 'roman',
}

/** word/fontTable.xml: what to take on a machine without the first name of a class (OOXML 17.8.3.1). */
export function fontTablePart(profile: Profile): string {
  // Object.keys forgets that the keys of a total record are its own.
  const classes = Object.keys(profile.fonts) as FontClass[]
  const chinese = classes.map((face) =>
    fontEntry(
      profile.fonts[face],
      element('w:charset', { 'w:val': CHINESE_CHARSET }),
      element('w:family', { 'w:val': FAMILIES[face] }),
      element('w:pitch', { 'w:val': 'fixed' }),
      element('w:sig', CHINESE_SIGNATURE),
    ),
  )
  const latin = fontEntry(
    profile.latinFont,
    element('w:charset', { 'w:val': '00' }),
    element('w:family', { 'w:val': 'auto' }),
    element('w:pitch', { 'w:val': 'variable' }),
  )
  return xmlPart(element('w:fonts', WORDPROCESSING_NAMESPACES, ...chinese, latin))
}

/** Other names are tried in their order, and stand in one list with commas (17.8.3.1). */
function fontEntry(stack: FontStack, ...description: readonly string[]): string {
  const others = stack.names.slice(1).join(',')
  return element(
    'w:font',
    { 'w:name': firstName(stack) },
    others === '' ? '' : element('w:altName', { 'w:val': others }),
    ...description,
  )
}
