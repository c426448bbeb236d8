// Profile → CSS for what takes more than one element: lines that run together, rows, rules, boxes. Both media.

import type { Profile } from '../../model/profile.ts'
import { cells } from './element-rules.ts'
import { endRules } from './end-rules.ts'
import { fontVariable } from './fonts.ts'
import { headRules } from './head-rules.ts'
import { imprintRules } from './imprint-rules.ts'

export function layoutRules(profile: Profile): string {
  return [
    textRules(profile),
    headRules(profile),
    endRules(profile),
    imprintRules(profile),
    boxRules(profile),
    noteRules(),
  ].join('')
}

// Inline parts in another typeface have another height above the baseline; without a height of their own they cannot
// push the lines of their paragraph off the grid.
function textRules(profile: Profile): string {
  return `
*, ::before, ::after { box-sizing: border-box; }
body, h1, h2, h3, h4, h5, h6, p, ol, figure { margin: 0; padding: 0; }
h1, h2, h3, h4, h5, h6 { font: inherit; }
article {
  line-height: var(--line);
  letter-spacing: var(--tracking);
  line-break: strict;
  text-spacing-trim: normal;
  overflow-wrap: anywhere;
  -webkit-text-size-adjust: 100%;
  text-size-adjust: 100%;
}
p, .run-in { text-indent: ${cells(profile.styles.body.firstLineIndent?.value)}; }
.run-in > * { display: inline; line-height: 0; }
a { word-break: break-all; }
em { font-family: ${fontVariable(profile.emphasis.font.value)}; font-style: normal; line-height: 0; }
strong, sup { line-height: 0; }
`
}

function boxRules(profile: Profile): string {
  const { table } = profile
  return `
.table-block { margin: var(--box-gap) 0; }
.table { overflow-x: auto; }
caption p { text-indent: 0; }
.table-note { padding-left: 2em; break-before: avoid; }
.table + .table-note { text-indent: -2em; }
table { width: 100%; border-collapse: collapse; }
th, td {
  padding: 0 ${table.cellPadding.value}em;
  height: ${table.rowHeight.value}mm;
  border: ${table.ruleThickness.value}pt solid;
  font-weight: inherit;
  overflow-wrap: break-word;
}
.align-left { text-align: left; }
.align-center { text-align: center; }
.align-right { text-align: right; }
thead { display: table-header-group; }
tr, figure { break-inside: avoid; }
tr:has(> [rowspan]) { break-inside: auto; }
figure { margin: var(--box-gap) 0; }
.figure-note { text-indent: 0; }
img { display: block; max-width: 100%; height: auto; margin: 0 auto; object-fit: contain; }
`
}

// The word joiner keeps a footnote's number on the line of the word that it belongs to.
function noteRules(): string {
  return `
sup { font-size: 0.65em; }
sup::before { content: "\\2060"; }
.footnotes { margin-top: var(--empty-line); }
.footnotes ol { padding-left: 2em; border-top: thin solid; }
.footnotes p { text-indent: 0; }
.back-link { margin-left: 0.5em; }
`
}
