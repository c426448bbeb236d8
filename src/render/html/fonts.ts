// Typefaces of a profile → CSS font stacks.

import type { FontClass, FontStack, Profile } from '../../model/profile.ts'
import { WESTERN_RANGES } from '../../model/western.ts'

const GENERIC: Readonly<Record<FontClass, 'serif' | 'sans-serif'>> = {
  小标宋: 'serif',
  仿宋: 'serif',
  楷体: 'serif',
  黑体: 'sans-serif',
  宋体: 'serif',
}

const VARIABLES: Readonly<Record<FontClass, string>> = {
  小标宋: '--title-song',
  仿宋: '--fang-song',
  楷体: '--kai',
  黑体: '--hei',
  宋体: '--song',
}

// Latin first would be simplest, but “ ” ‘ ’ — … · stand in the Latin typeface, too, and come out half as wide as
// Chinese text wants them. So the Latin typeface is named a second time under a name of our own that covers only the
// ASCII characters and the Latin letters.
const LATIN = 'report latin'
const LATIN_RANGE = WESTERN_RANGES.map((range) => `U+${range.map(hexadecimal).join('-')}`).join(', ')

// local() finds a face by its own name alone, not what a system without it would put in its place: free faces of the
// same widths keep the lines of a page on such a system, too.
const SAME_WIDTHS: ReadonlyMap<string, readonly string[]> = new Map([
  ['Times New Roman', ['Liberation Serif', 'Tinos']],
  ['Arial', ['Liberation Sans', 'Arimo']],
])

// A line's baseline follows the ascent and descent of the first face that has a space, and they differ from face to
// face: 宋体 and what stands in for it would put the dash of a page number up to a millimetre apart. So one space, of
// any face that is there, comes first and states those of 宋体.
const STRUT = 'report strut'
const STRUT_FACES = ['Liberation Serif', 'DejaVu Serif', 'Noto Serif CJK SC', 'Arial', 'Helvetica']
const SONG = { ascent: 86, descent: 14 }

/** In sizes of the type. */
export const BASELINE = (SONG.ascent - SONG.descent) / 200

/** The custom properties of the stacks, and the faces of our own making. */
export function fontRules(profile: Profile): string {
  const variables = classes().map(([fontClass, name]) => `  ${name}: ${textStack(profile, fontClass)};`)
  return `
@font-face {
  font-family: ${cssString(LATIN)};
  src: ${localFaces(profile.latinFont.names.flatMap((name) => [name, ...(SAME_WIDTHS.get(name) ?? [])]))};
  unicode-range: ${LATIN_RANGE};
}
@font-face {
  font-family: ${cssString(STRUT)};
  src: ${localFaces([...profile.fonts.宋体.names, ...profile.latinFont.names, ...STRUT_FACES])};
  unicode-range: U+20;
  ascent-override: ${SONG.ascent}%;
  descent-override: ${SONG.descent}%;
  line-gap-override: 0%;
}
:root {
${variables.join('\n')}
}`
}

/** `var(…)` of a class of typeface. */
export function fontVariable(fontClass: FontClass): string {
  return `var(${VARIABLES[fontClass]})`
}

/** The stack of page numbers: without the Latin typeface, as they are 宋体 digits (7.5). */
export function pageNumberStack(profile: Profile): string {
  return struttedStack(profile, profile.pageNumber.font.value)
}

/** The stack of a class whose lines have the baseline of 宋体, {@link BASELINE} below their middle. */
export function struttedStack(profile: Profile, fontClass: FontClass): string {
  return [cssString(STRUT), chineseStack(profile, fontClass)].join(', ')
}

function chineseStack(profile: Profile, fontClass: FontClass): string {
  return [...names(profile.fonts[fontClass]), GENERIC[fontClass]].join(', ')
}

/** The stack of a class for a `style` attribute: with as few quotation marks as can be, which print as references. */
export function inlineStack(profile: Profile, fontClass: FontClass): string {
  const written = profile.fonts[fontClass].names.map((name) => (isPlainName(name) ? name : cssString(name, "'")))
  return [...written, GENERIC[fontClass]].join(',')
}

// Identifiers parted by one space (CSS Fonts 4, 2.1.3); a single word of Latin letters could be a keyword.
function isPlainName(name: string): boolean {
  return /^\p{Script=Han}[\p{Script=Han}\w-]*$|^[A-Za-z][\w-]*(?: [A-Za-z][\w-]*)+$/u.test(name)
}

function textStack(profile: Profile, fontClass: FontClass): string {
  return [cssString(LATIN), chineseStack(profile, fontClass)].join(', ')
}

function localFaces(faces: readonly string[]): string {
  return faces.map((name) => `local(${cssString(name)})`).join(', ')
}

function hexadecimal(code: number): string {
  return code.toString(16).toUpperCase()
}

function names(stack: FontStack): string[] {
  return stack.names.map((name) => cssString(name))
}

function classes(): (readonly [FontClass, string])[] {
  // Object.entries forgets that the keys of a total record are its own.
  return Object.entries(VARIABLES) as [FontClass, string][]
}

// A house style may bring any name; `<` is escaped for the style element's sake.
function cssString(text: string, quote: '"' | "'" = '"'): string {
  const escaped = text.replace(/["'\\<\n\r\f]/g, (mark) => `\\${mark.charCodeAt(0).toString(16)} `)
  return quote + escaped + quote
}
