// Profile → CSS: every row counts, and nothing leaves the style element.

import { describe, expect, test } from 'vitest'
import { gbt9704 } from '../../../src/model/gbt9704.ts'
import type { Profile } from '../../../src/model/profile.ts'
import { styleSheet } from '../../../src/render/html/style-sheet.ts'

const css = styleSheet(gbt9704)

/** Paths of all rows below a part of the profile, such as `page.width`. */
function rowPaths(value: unknown, path: readonly string[] = []): string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return []
  if ('value' in value && 'unit' in value) return [path.join('.')]
  return Object.entries(value).flatMap(([key, part]) => rowPaths(part, [...path, key]))
}

// A copy of the profile in which one row has another value.
function changed(path: string): Profile {
  const profile = structuredClone(gbt9704)
  const row = path.split('.').reduce<Record<string, unknown>>(
    // Every step but the last is a part of the profile, the last is the row: both are records.
    (part, key) => part[key] as Record<string, unknown>,
    // A profile is a record of its parts; its type merely does not say so.
    profile as unknown as Record<string, unknown>,
  )
  const { unit, value } = row
  if (unit === '字体') row.value = value === '黑体' ? '楷体' : '黑体'
  else if (unit === '对齐') row.value = value === 'center' ? 'left' : 'center'
  else if (unit === '颜色') row.value = '123456'
  else if (unit === '页码位置') row.value = 'center'
  else if (unit === '是否') row.value = !value
  else row.value = Number(value) + 0.75
  return profile
}

// What HTML has no use for: margins and pitches follow from the size of 版心 before it sees the profile; CSS gets the cell itself instead of a rounded tracking, hangs the number from 版心 and not
// from the foot of the sheet, and breaks lines by the width of 版心; signers are broken, marks sized and names of seals
// put in rows in the markup; 成文日期 is placed through the box that it shares with 署名; and CSS counts from line boxes
// and not from ink.
const UNUSED = [
  'grid.width',
  'grid.height',
  'grid.characters',
  'grid.tracking',
  'pageNumber.footerDistance',
  'masthead.signersPerLine',
  'ink.below',
  'masthead.markHeight',
  'seal.diameter',
  'seal.perRow',
  'styles.signingDate.rightIndent',
]

describe('every row of the profile decides something', () => {
  test.each(rowPaths(gbt9704).filter((path) => !UNUSED.includes(path)))('%s', (path) => {
    expect(styleSheet(changed(path))).not.toBe(css)
  })

  test.each(UNUSED)('but for %s', (path) => {
    expect(rowPaths(gbt9704)).toContain(path)
    expect(styleSheet(changed(path))).toBe(css)
  })
})

test('the sheet of GB/T 9704-2012 comes out as its clauses say', () => {
  expect(css).toMatch(/@page \{\s+size: 210mm 297mm;\s+margin: 37mm 26mm 35mm 28mm;/)
  expect(css).toMatch(/@page :right \{ @bottom-right \{ content: "— " counter\(page\)/)
  expect(css).toMatch(/@page :left \{ @bottom-left \{ content: "— " counter\(page\)/)
  expect(css).toContain('--tracking: calc(15.793pt - 16pt);')
  // 7.3.5.2: a longer date, too, begins two characters right of the name; its own distance from the edge stays.
  expect(css).toContain('.date-longer .signing-date { margin-right: 0; }')
})

test('lines of print break by the cell alone, whatever mark meets another', () => {
  expect(css).toContain('text-autospace: no-autospace; text-spacing-trim: space-all;')
})

test('the page number takes its baseline from a face with the ascent and descent of 宋体', () => {
  expect(css).toContain('font: 14pt/1 "report strut", "宋体", "SimSun", "STSong", serif;')
  expect(css).toMatch(/"report strut";[^}]*U\+20;\s+ascent-override: 86%;\s+descent-override: 14%;/)
})

test('a free face of the same widths stands behind the western one', () => {
  expect(css).toContain('src: local("Times New Roman"), local("Liberation Serif"), local("Tinos");')
})

test('front pages are not counted, and each series of what is bound apart begins anew after the other', () => {
  expect(css).toMatch(/@page front \{ counter-increment: page 0;/)
  expect(css).toContain('@page apart-1 { counter-increment: apart-1; counter-set: apart-2 0; }')
  expect(css).toContain('@page apart-2 { counter-increment: apart-2; counter-set: apart-1 0; }')
  expect(css).toMatch(/@page apart-2-landscape:left \{[^}]*\}\s+@left-top \{ content: "— " counter\(apart-2\) " —";/)
  // Chromium drops a page rule with a list of names.
  expect(css).not.toMatch(/@page [^{]*,/)
})

test('版记 goes down to the next multiple of the height of a page, in whole pixels', () => {
  expect(css).toContain('round(up, anchor(--end bottom) - var(--start) - 0.5px, round(up, 225mm, 1px))')
  expect(css).toContain('@supports (anchor-name: --end) and (anchor-scope: all)')
})

test('print is of the light scheme, in its own colours, with rules that are borders', () => {
  expect(css).toContain('color-scheme: only light;\n    print-color-adjust: exact;')
  expect(css).toMatch(/\.letter-head::before \{[^}]*border-top: 0\.75pt solid #/)
})

test('mirrored margins change sides on even pages', () => {
  expect(styleSheet(changed('page.mirrored'))).toContain('@page :left { margin-right: 28mm; margin-left: 26mm; }')
})

test('a centred page number stands on every page', () => {
  expect(styleSheet(changed('pageNumber.position'))).toMatch(/@page \{ @bottom-center \{ content: "— " counter\(page\)/)
})

test('a compensated page keeps the number where it is', () => {
  const grid = { ...gbt9704.grid, compensation: { ...gbt9704.grid.compensation, value: 2 } }
  const sheet = styleSheet({ ...gbt9704, grid })
  expect(sheet).toContain('margin: 35mm 26mm 33mm 28mm;')
  expect(sheet).toContain('padding: calc(5mm - 14pt / 2)')
})

test('bold is written where the profile says so', () => {
  const heading3 = { ...gbt9704.styles.heading3, bold: { ...gbt9704.page.mirrored, value: true } }
  const sheet = styleSheet({ ...gbt9704, styles: { ...gbt9704.styles, heading3 } })
  expect(sheet).toMatch(/\.heading-3 \{[^}]*font-weight: bold;/)
  expect(css).not.toContain('font-weight: bold')
})

test('braces are paired and no value is missing', () => {
  expect(css.match(/\{/g)?.length).toBe(css.match(/\}/g)?.length)
  expect(css).not.toMatch(/undefined|NaN|\[object/)
})

test.each(['x"; } </style><b>', 'a\\', 'a\nb'])('a typeface named %j stays a name', (name) => {
  const latinFont = { ...gbt9704.latinFont, names: [name] }
  const sheet = styleSheet({ ...gbt9704, latinFont })
  expect(sheet).not.toContain('<')
  expect(sheet).toMatch(/src: local\("(?:[^"\\\n]|\\[0-9a-f]+ )*"\);/)
})

test('a colour that would end the style is refused', () => {
  const redRule = { ...gbt9704.redRule, color: { ...gbt9704.redRule.color, value: 'F00}</style>' } }
  expect(() => styleSheet({ ...gbt9704, redRule })).toThrow('end tag')
})
