// Profile → CSS for what stands above the body: 版头, in both forms, and the title. Both media.

import type { Profile } from '../../model/profile.ts'
import { cells, emptyLines } from './element-rules.ts'
import { BASELINE, struttedStack } from './fonts.ts'

// The red rule's distance counts from the characters, which stand in the middle of their line (7.2.7). The number
// stands on the line of the last signer (7.2.6).
export function headRules(profile: Profile): string {
  const { letter, masthead, page, redRule, styles } = profile
  return `
.corner p, .mark p, .masthead p { text-indent: 0; }
.mark {
  display: flex;
  justify-content: center;
  align-items: center;
  gap: ${masthead.markGap.value}em;
  margin-bottom: ${emptyLines(styles.documentNumber.linesBefore?.value)};
  line-height: ${masthead.markLineHeight.value};
}
/* Before the size of the profile's row, which is the largest that a mark may have. */
div.mark { font-size: calc(var(--mark-size) * var(--mark-unit)); }
.mark-organs p { line-height: ${masthead.jointMarkLineHeight.value}; text-align-last: justify; }
.mark:has(+ .letter-head) { margin-bottom: 0; }
.letter-head {
  display: flex;
  justify-content: space-between;
  margin-top: ${letter.ruleDistance.value}mm;
  padding-top: calc(${letter.textGap.value} * var(--pt) + ${letter.ruleGap.value + letter.thin.value}pt - (1lh - 1em) / 2);
  position: relative;
  border-top: ${letter.thick.value}pt solid #${redRule.color.value};
}
.letter-head::before {
  position: absolute;
  top: ${letter.ruleGap.value}pt;
  right: 0;
  left: 0;
  border-top: ${letter.thin.value}pt solid #${redRule.color.value};
  content: "";
}
.letter-head .document-number:first-child { margin-left: auto; }
@media screen {
  :root { --mark-unit: min(var(--pt), 0.19vw); }
}
@media print {
  :root { --mark-unit: 1pt; }
  header { display: flow-root; }
  div.mark { margin-top: ${markMargin(profile, masthead.markLineHeight.value)}; font-family: ${struttedStack(profile, styles.mark.font.value)}; }
  div.mark:has(> .mark-organs) { margin-top: ${markMargin(profile, masthead.jointMarkLineHeight.value)}; }
  .letter-head {
    margin-right: calc((${page.width.value}mm - ${letter.ruleWidth.value}mm) / 2 - ${page.right.value}mm);
    margin-left: calc((${page.width.value}mm - ${letter.ruleWidth.value}mm) / 2 - ${page.left.value}mm);
    padding-right: calc(${page.right.value}mm - (${page.width.value}mm - ${letter.ruleWidth.value}mm) / 2);
    padding-left: calc(${page.left.value}mm - (${page.width.value}mm - ${letter.ruleWidth.value}mm) / 2);
  }
  .corner { position: absolute; }
  .letter-head .corner { position: static; }
}
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
.signers > .signer { text-align: left; }
.signers:first-child { margin-left: auto; }
`
}

// From the foot of the margin to the ink of the first line: its baseline lies below the middle of the line box (7.2.4).
function markMargin({ ink, masthead }: Profile, lineHeight: number): string {
  return `calc(${masthead.markOffset.value}mm - (${lineHeight} / 2 + ${BASELINE} - ${ink.above.value}) * 1em)`
}
