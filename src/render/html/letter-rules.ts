// Profile → CSS of a letter's first printed page: a mark above 版心, no page number, a second double rule at the foot of
// the sheet (GB/T 9704-2012, 10.1).

import { pageMargins } from '../../model/measure.ts'
import type { Profile } from '../../model/profile.ts'
import { BASELINE } from './fonts.ts'

// Nothing is painted outside a page's area: a letter's is as wide as its rules, and begins a little above the mark.
const ABOVE_MARK = 5

export function letterRules(profile: Profile): string {
  const { ink, letter, masthead } = profile
  const { right, left } = pageMargins(profile)
  const aside = asideOf(profile)
  const half = masthead.markLineHeight.value / 2
  return `
@page letter { margin-right: ${aside}mm; margin-left: ${aside}mm; }
@page letter:right { @bottom-right { margin-right: ${right - aside}mm; } }
@page letter:left { @bottom-left { margin-left: ${left - aside}mm; } }
@page letter:first {
  margin-top: ${letter.markOffset.value - ABOVE_MARK}mm;
  @bottom-right { content: none; }
  @bottom-center { ${footRule(profile)} }
}
@media print {
  article:has(> header > .letter-head) { page: letter; padding-right: ${right - aside}mm; padding-left: ${left - aside}mm; }
  div.mark:has(+ .letter-head) {
    margin-top: calc(${ABOVE_MARK}mm - (${half} + ${BASELINE} - ${ink.above.value}) * 1em);
    margin-right: ${aside - right}mm;
    margin-left: ${aside - left}mm;
    white-space: nowrap;
    margin-bottom: calc((${BASELINE} + ${ink.belowMark.value} - ${half}) * 1em);
  }
  :has(> header > .letter-head) > .imprint-room + .imprint {
    --start: anchor(--start top, ${moreHeight(profile)});
    right: ${right - aside}mm;
    left: ${left - aside}mm;
  }
}
`
}

/** By how much the first page is higher than the others. */
function moreHeight(profile: Profile): string {
  const { top, bottom } = pageMargins(profile)
  const height = (above: number) => `round(up, ${profile.page.height.value - above - bottom}mm, 1px)`
  return `calc(${height(profile.letter.markOffset.value - ABOVE_MARK)} - ${height(top)})`
}

// The box stands in the margin below the type area: thin above thick, in the middle of the sheet.
function footRule(profile: Profile): string {
  const { letter, redRule } = profile
  const { bottom } = pageMargins(profile)
  const height = `${letter.thin.value + letter.ruleGap.value + letter.thick.value}pt`
  const above = `calc(${bottom - letter.footRuleOffset.value}mm - ${height})`
  const line = `solid #${redRule.color.value}`
  return [
    `content: ""; box-sizing: border-box; padding: 0; width: ${letter.ruleWidth.value}mm; height: ${height};`,
    `margin: ${above} 0 ${letter.footRuleOffset.value}mm;`,
    `border: 0 ${line}; border-top-width: ${letter.thin.value}pt; border-bottom-width: ${letter.thick.value}pt;`,
  ].join(' ')
}

function asideOf({ letter, page }: Profile): number {
  return (page.width.value - letter.ruleWidth.value) / 2
}
