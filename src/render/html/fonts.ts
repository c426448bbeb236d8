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

/** The custom properties of the stacks, and the face that gives digits and Latin letters. */
export function fontRules(profile: Profile): string {
  const sources = profile.latinFont.names.map((name) => `local(${cssString(name)})`)
  const variables = classes().map(([fontClass, name]) => `  ${name}: ${textStack(profile, fontClass)};`)
  return `
@font-face {
  font-family: ${cssString(LATIN)};
  src: ${sources.join(', ')};
  unicode-range: ${LATIN_RANGE};
}
:root {
${variables.join('\n')}
}`
}

/** `var(…)` of a class of typeface. */
export function fontVariable(fontClass: FontClass): string {
  return `var(${VARIABLES[fontClass]})`
}

/** The stack of a class without the Latin typeface: page numbers are 宋体 digits (7.5). */
export function chineseStack(profile: Profile, fontClass: FontClass): string {
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
