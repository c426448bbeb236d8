// The profile's element styles → one CSS rule for each element of the paper, the same on screen and on paper.

import type { ElementStyle, Profile, StyleRole } from '../../model/profile.ts'
import { fontVariable } from './fonts.ts'

export const SELECTORS: Readonly<Record<StyleRole, string>> = {
  body: 'article',
  title: 'h1',
  copyNumber: '.copy-number',
  classification: '.classification',
  urgency: '.urgency',
  mark: '.mark',
  documentNumber: '.document-number',
  signer: '.signer',
  addressee: '.addressee',
  heading1: '.heading-1',
  heading2: '.heading-2',
  heading3: '.heading-3',
  heading4: '.heading-4',
  attachmentNote: '.attachment-note',
  signature: '.signature',
  signingDate: '.signing-date',
  note: '.note',
  attachmentLabel: '.attachment-label',
  attachmentTitle: '.attachment-title',
  tableHead: 'thead th, tbody th[scope="col"]',
  tableCell: 'td, tbody th',
  tableUnit: '.table-unit',
  tableNote: '.table-note',
  figure: 'figure',
  caption: 'figcaption, caption',
  figureNote: '.figure-note',
  contentsTitle: '.contents-title',
  contents1: '.contents-1',
  contents2: '.contents-2',
  contents3: '.contents-3',
  contents4: '.contents-4',
  coverTitle: '.cover-title',
  coverOrgan: '.cover-organ',
  coverDate: '.cover-date',
  copies: '.copies',
  printing: '.printing',
  footnote: '.footnotes',
}

/** Indents and empty lines that one element's selector cannot carry: layout-rules.ts places these. */
const PLACED_BY_LAYOUT: ReadonlySet<StyleRole> = new Set(['signer', 'attachmentNote', 'signature', 'signingDate'])

export function elementRules(profile: Profile): string {
  // Object.entries forgets that the keys of a total record are its own.
  const roles = Object.entries(SELECTORS) as [StyleRole, string][]
  return roles.map(([role, selector]) => elementRule(selector, role, profile)).join('\n')
}

function elementRule(selector: string, role: StyleRole, profile: Profile): string {
  const style = profile.styles[role]
  const declarations = [
    ...typeDeclarations(style, styleAround(role, profile)),
    ...(role === 'body' ? [] : placeDeclarations(role, style)),
  ]
  return `${selector} {\n${declarations.map((declaration) => `  ${declaration};\n`).join('')}}`
}

/** The unit stands inside the caption. */
function styleAround(role: StyleRole, { styles }: Profile): ElementStyle | undefined {
  return role === 'body' ? undefined : role === 'tableUnit' ? styles.caption : styles.body
}

// Only what differs from the text around, so that the sheet stays short. The grid's cell is that of the body's size:
// other sizes are off the grid, and one 字 of theirs is one em. Line heights are ratios: small type has a floor.
function typeDeclarations(style: ElementStyle, around: ElementStyle | undefined): string[] {
  const otherFont = style.font.value !== around?.font.value
  const otherSize = style.size.value !== around?.size.value
  return [
    ...(otherFont ? [`font-family: ${fontVariable(style.font.value)}`] : []),
    ...(otherSize ? [`font-size: ${typeSize(style)}`] : []),
    ...(otherSize && around ? ['letter-spacing: normal', '--cell: 1em'] : []),
    ...(style.tracking ? [`letter-spacing: ${style.tracking.value}pt`] : []),
    ...(style.lineHeight ? [`line-height: calc(${style.lineHeight.value} / ${style.size.value})`] : []),
    // What stands in for an official face on a screen may be bold only when the profile says so (screen-rules.ts).
    ...(style.bold?.value ? ['font-weight: bold', 'font-synthesis-weight: auto'] : []),
    ...(style.color ? [`color: #${style.color.value}`] : []),
    `text-align: ${style.align.value}`,
  ]
}

// Small type has a floor on screens, where nobody can move the sheet nearer to the eye.
function typeSize(style: ElementStyle): string {
  return `max(var(--smallest), calc(${style.size.value} * var(--pt)))`
}

function placeDeclarations(role: StyleRole, style: ElementStyle): string[] {
  const indent = `text-indent: ${cells(style.firstLineIndent?.value)}`
  if (PLACED_BY_LAYOUT.has(role)) return [indent]
  // The line above 主送机关 is there without one, too, and those above 发文字号 only below a mark: they belong to what
  // stands above.
  const above = role === 'addressee' || role === 'documentNumber' ? undefined : style.linesBefore
  return [
    indent,
    ...(style.leftIndent ? [`padding-left: ${cells(style.leftIndent.value)}`] : []),
    ...(style.rightIndent ? [`padding-right: ${cells(style.rightIndent.value)}`] : []),
    ...(above ? [`margin-top: ${emptyLines(above.value)}`] : []),
  ]
}

/** So many 字 of the element; 0 where the profile has no row. */
export function cells(count: number | undefined): string {
  return count ? `calc(${count} * var(--cell))` : '0'
}

/** So many empty lines of the grid; 0 where the profile has no row. */
export function emptyLines(count: number | undefined): string {
  return count ? `calc(${count} * var(--empty-line))` : '0'
}
