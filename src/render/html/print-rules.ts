// Profile → CSS for the sheet: page, grid, page numbers (GB/T 9704-2012 clauses 5 and 7.5).

import { pageMargins, turned } from '../../model/measure.ts'
import type { Profile } from '../../model/profile.ts'
import { pageNumberStack } from './fonts.ts'

export function printRules(profile: Profile): string {
  return [pageRules(profile), gridRules(profile), flowRules(profile)].join('')
}

function pageRules(profile: Profile): string {
  const { width, height, mirrored } = profile.page
  const { top, right, bottom, left } = pageMargins(profile)
  return `
@page {
  size: ${width.value}mm ${height.value}mm;
  margin: ${top}mm ${right}mm ${bottom}mm ${left}mm;
}${mirrored.value ? `\n@page :left { margin-right: ${left}mm; margin-left: ${right}mm; }` : ''}
${pageNumberRules(profile)}${landscapeRules(profile)}`
}

function pageNumberRules(profile: Profile): string {
  const number = pageNumberRule(profile)
  if (profile.pageNumber.position.value === 'center')
    return `@page { @bottom-center { ${number} text-align: center; } }`
  return `@page :right { @bottom-right { ${number} text-align: right; } }
@page :left { @bottom-left { ${number} text-align: left; } }`
}

// Turned to portrait, the foot of the sheet is the left border: the number stands there, turned too (8, 7.5).
function landscapeRules(profile: Profile): string {
  const { width, height } = turned(profile).page
  const { top, right, bottom, left } = pageMargins(turned(profile))
  const { sideIndent, size, offset } = profile.pageNumber
  const indent = `calc(${sideIndent.value} * ${size.value}pt)`
  // What the margin box of a portrait page has above it, this one has at its right.
  const padding = `padding: ${indent} calc(${offset.value}mm - ${size.value}pt / 2) ${indent} 0;`
  const number = `${pageNumberRule(profile)} ${padding} writing-mode: vertical-rl;`
  const centred = `@page landscape { @bottom-center { content: none; } @left-middle { ${number} text-align: center; } }`
  const outer = `@page landscape:right {
  @bottom-right { content: none; }
  @left-bottom { ${number} text-align: right; }
}
@page landscape:left {
  @bottom-left { content: none; }
  @left-top { ${number} text-align: left; }
}`
  return `
@page landscape {
  size: ${width.value}mm ${height.value}mm;
  margin: ${top}mm ${right}mm ${bottom}mm ${left}mm;
}
${profile.pageNumber.position.value === 'center' ? centred : outer}
@media print { .landscape { page: landscape; } }`
}

// The dash stands at half the height of its line box, which begins at the margin: at the foot of 版心, or as much lower
// as the profile compensates.
function pageNumberRule(profile: Profile): string {
  const { offset, size, sideIndent } = profile.pageNumber
  const rest = offset.value - profile.grid.compensation.value
  return [
    'content: "— " counter(page) " —";',
    `font: ${size.value}pt/1 ${pageNumberStack(profile)};`,
    `padding: calc(${rest}mm - ${size.value}pt / 2) calc(${sideIndent.value} * ${size.value}pt) 0;`,
    'vertical-align: top; white-space: nowrap;',
  ].join(' ')
}

function gridRules(profile: Profile): string {
  const { linePitch, characterPitch } = profile.grid
  return `
@media print {
  :root {
    --pt: 1pt;
    --smallest: 0pt;
    --cell: ${characterPitch.value}pt;
    --line: ${linePitch.value}pt;
    --empty-line: ${linePitch.value}pt;
    --box-gap: 0;
    --tracking: calc(${characterPitch.value}pt - ${profile.styles.body.size.value}pt);
  }
  article { color: black; text-autospace: no-autospace; text-spacing-trim: space-all; orphans: 1; widows: 1; }
}`
}

// An image leaves room on its page for its caption.
function flowRules(profile: Profile): string {
  const { lines, linePitch } = profile.grid
  return `
@page front { @bottom-right { content: none; } @bottom-left { content: none; } }
@media print {
  .attachment { break-before: page; }
  .cover, .contents { page: front; break-after: page; }
  h1, h2, h3, h4, h5, h6, .attachment-label { break-after: avoid; }
  .run-in > * { break-after: auto; }
  .table { overflow: visible; }
  .crowded th, .crowded td { overflow-wrap: anywhere; }
  img { max-height: calc(${lines.value - 2} * ${linePitch.value}pt); }
  a { color: inherit; text-decoration: none; }
  .back-link { display: none; }
}`
}
