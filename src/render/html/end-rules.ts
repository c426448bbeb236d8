// Profile → CSS for what stands below the body: 附件说明, 署名 and 成文日期. Both media.

import type { Profile } from '../../model/profile.ts'
import { cells, emptyLines } from './element-rules.ts'

export function endRules(profile: Profile): string {
  const { attachmentNote, signature } = profile.styles
  const { seal, stamp } = profile
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
.attachment-note > span, .attachment-note p > span:first-child:not(:last-child) {
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
.sealed > p { text-align: center; }
.sealed { margin: ${emptyLines(seal.linesBefore.value)} ${cells(seal.dateIndent.value)} 0 auto; }
.stamped { margin: ${emptyLines(stamp.linesBefore.value)} ${cells(stamp.rightIndent.value)} 0 auto; }
.sealed .signing-date, .stamped .signing-date { margin-left: auto; margin-right: 0; }
.seal-row { display: grid; grid-auto-flow: column; grid-auto-columns: 1fr; column-gap: ${seal.gap.value}mm; }
.seal-row + .seal-row { margin-top: ${emptyLines(seal.rowLines.value - 1)}; }
.seal-row p { text-align: center; text-indent: 0; }
.stamped > .signature {
  min-height: ${stamp.height.value}mm;
  align-content: center;
  padding-right: calc(${stamp.width.value}mm + ${cells(stamp.titleGap.value)});
  text-align: right;
}
.stamped .signing-date { margin-top: ${emptyLines(stamp.linesBeforeDate.value)}; text-align: right; }
${PRINTED_PLACES}`
}

// On paper the places are those that the model has worked out for both renderers (signature.ts). 署名 does not stand on a
// page without text: two lines come with it.
const PRINTED_PLACES = `@media print {
  .sign-off { break-before: avoid; }
  p:has(+ .sign-off), .run-in:has(+ .sign-off) { widows: 2; break-before: avoid; }
  .stacked, .jointly { width: auto; margin-right: 0; margin-left: 0; }
  .stacked > p { margin: 0 var(--organ-gap) 0 0; text-align: right; }
  .stacked > .signing-date, .jointly > .signing-date { margin: 0 var(--date-gap) 0 0; text-align: right; }
  .seal-row { grid-auto-columns: var(--seal-column); column-gap: 0; margin-left: var(--seal-left); }
}
`
