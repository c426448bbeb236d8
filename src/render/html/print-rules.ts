// Profile → CSS for the sheet: page, grid, page numbers (GB/T 9704-2012, clause 5); numbers are in page-numbers.ts.

import { pageMargins } from '../../model/measure.ts'
import type { Profile } from '../../model/profile.ts'
import { letterRules } from './letter-rules.ts'
import { pageNumberRules } from './page-numbers.ts'

export function printRules(profile: Profile): string {
  return [pageRules(profile), gridRules(profile), flowRules(profile), letterRules(profile)].join('')
}

function pageRules(profile: Profile): string {
  const { width, height, mirrored } = profile.page
  const { top, right, bottom, left } = pageMargins(profile)
  return `
@page {
  size: ${width.value}mm ${height.value}mm;
  margin: ${top}mm ${right}mm ${bottom}mm ${left}mm;
}${mirrored.value ? `\n@page :left { margin-right: ${left}mm; margin-left: ${right}mm; }` : ''}${pageNumberRules(profile)}`
}

function gridRules(profile: Profile): string {
  const { linePitch, characterPitch } = profile.grid
  return `
@media print {
  :root {
    color-scheme: only light;
    print-color-adjust: exact;
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

// An image leaves room on its page for its caption. What ends on a front page has an empty back, as the text begins on a
// right-hand page.
function flowRules(profile: Profile): string {
  const { lines, linePitch } = profile.grid
  return `
@media print {
  .landscape { page: landscape; }
  figure.bare { padding-bottom: calc(var(--line) / 2); }
  .attachment { break-before: page; }
  .cover, .contents { page: front; break-after: page; }
  .backed::after { display: block; height: 1px; break-before: page; content: ""; }
  h1, h2, h3, h4, h5, h6, .attachment-label { break-after: avoid; }
  .run-in > * { break-after: auto; }
  .table { overflow: visible; }
  .crowded th, .crowded td { overflow-wrap: anywhere; }
  img { max-height: calc(${lines.value - 2} * ${linePitch.value}pt); }
  a { color: inherit; text-decoration: none; }
  .back-link { display: none; }
}`
}
