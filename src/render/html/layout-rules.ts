// Profile → CSS for what takes more than one element: lines that run together, rows, rules, boxes. Both media.

import type { Profile } from '../../model/profile.ts'
import { cells, emptyLines } from './element-rules.ts'
import { fontVariable } from './fonts.ts'

export function layoutRules(profile: Profile): string {
  return [textRules(profile), headRules(profile), endRules(profile), boxRules(profile), noteRules()].join('')
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

// The red rule's distance counts from the characters, which stand in the middle of their line (7.2.7). The number
// stands on the line of the last signer (7.2.6).
function headRules(profile: Profile): string {
  const { redRule, styles } = profile
  return `
h1, .attachment-title { text-wrap: balance; }
header, .attachment-title { margin-bottom: ${emptyLines(styles.addressee.linesBefore?.value)}; }
.masthead {
  display: flex;
  flex-wrap: wrap;
  justify-content: center;
  align-items: flex-end;
  padding-bottom: calc(${redRule.distance.value}mm - (1lh - 1em) / 2);
  border-bottom: ${redRule.thickness.value}pt solid #${redRule.color.value};
}
.masthead.upward { justify-content: space-between; }
.upward .document-number { padding-left: ${cells(styles.signer.leftIndent?.value)}; }
.signers { display: flex; padding-right: ${cells(styles.signer.rightIndent?.value)}; text-indent: 0; }
.signers:first-child { margin-left: auto; }
`
}

function endRules(profile: Profile): string {
  const { attachmentNote, signature } = profile.styles
  const shift = cells(profile.signature.dateShift.value)
  return `
.attachment-note {
  display: flex;
  margin-top: ${emptyLines(attachmentNote.linesBefore?.value)};
  padding-left: ${cells(attachmentNote.leftIndent?.value)};${
    attachmentNote.rightIndent ? `\n  padding-right: ${cells(attachmentNote.rightIndent.value)};` : ''
  }
}
.attachment-note p { display: flex; text-indent: 0; }
.attachment-note > span, .attachment-note p > span:first-child:not(:last-child), .copies > span:first-child {
  flex: none;
}
.sign-off {
  width: fit-content;
  margin: ${emptyLines(signature.linesBefore?.value)} ${cells(signature.rightIndent?.value)} 0 auto;
  break-inside: avoid;
}
.sign-off > p { text-align: left; }
.signing-date { margin: 0 calc(-1 * ${shift}) 0 ${shift}; white-space: nowrap; }
.date-longer .signing-date { margin-right: 0; }
`
}

function boxRules(profile: Profile): string {
  const { imprintRule, table } = profile
  return `
.imprint {
  margin-top: var(--empty-line);
  border: solid;
  border-width: ${imprintRule.thick.value}pt 0;
  break-inside: avoid;
}
.copies { display: flex; }
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
