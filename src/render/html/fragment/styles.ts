// A profile's element styles → the `style` attribute of one element. Every element carries all of its own: what it would
// inherit from a box around it is lost with the box, and a site's rules for `p` and `h2` would win over it.

import type { ElementStyle, Profile, StyleRole } from '../../../model/profile.ts'
import { inlineStack } from '../fonts.ts'

/** CSS properties by name; those that are undefined are left out. */
export type Declarations = Readonly<Record<string, string | undefined>>

// Between paragraphs of a web page; on paper there is none.
const PARAGRAPH_GAP = '0.5em'

/** `changes` go on top of what the role's rows say. */
export function styleOf(role: StyleRole, profile: Profile, changes: Declarations = {}): string {
  const style = profile.styles[role]
  const above = style.linesBefore && lineHeight(style, profile) * style.linesBefore.value
  return declare({
    margin: `${above ? em(above) : '0'} 0 ${PARAGRAPH_GAP}`,
    padding: padding(style.leftIndent?.value, style.rightIndent?.value),
    'text-indent': em(style.firstLineIndent?.value ?? 0),
    'text-align': style.align.value,
    'line-height': rounded(lineHeight(style, profile)),
    ...typeOf(role, profile),
    ...changes,
  })
}

/** Typeface, size, weight and colour alone: what a part of a paragraph may have. */
export function typeOf(role: StyleRole, profile: Profile): Declarations {
  const { font, size, bold, color } = profile.styles[role]
  return {
    'font-family': inlineStack(profile, font.value),
    'font-size': `${rounded(size.value)}pt`,
    'font-weight': bold?.value ? 'bold' : 'normal',
    color: color && `#${color.value}`,
  }
}

export function declare(declarations: Declarations): string {
  return Object.entries(declarations)
    .flatMap(([name, value]) => (value === undefined ? [] : [`${name}:${value}`]))
    .join(';')
}

/** So many 字 of the element itself. */
export function em(count: number): string {
  return count === 0 ? '0' : `${rounded(count)}em`
}

export function padding(left = 0, right = 0): string {
  return left === 0 && right === 0 ? '0' : `0 ${em(right)} 0 ${em(left)}`
}

// In times of the type's size, so that it holds for any size that a reader chooses.
function lineHeight({ lineHeight: own, size }: ElementStyle, { grid, styles }: Profile): number {
  return own ? own.value / size.value : grid.linePitch.value / styles.body.size.value
}

function rounded(value: number): string {
  return String(Number(value.toFixed(2)))
}
