// Profile → CSS of 版记: its rules in both media, its place at the foot of the last printed page (GB/T 9704-2012, 7.4).

import { pageMargins } from '../../model/measure.ts'
import type { Profile } from '../../model/profile.ts'
import { APART } from './page-numbers.ts'

export function imprintRules(profile: Profile): string {
  const { imprintRule } = profile
  return `
.imprint {
  margin-top: var(--empty-line);
  border: solid;
  border-width: ${imprintRule.thick.value}pt 0;
  break-inside: avoid;
}
.imprint > div + div { border-top: ${imprintRule.thin.value}pt solid; }
.unruled, .unruled > div + div { border: 0; }
.copies { display: flex; }
.copies > span:first-child { flex: none; }
.printing {
  display: flex;
  justify-content: space-between;
}
.printing > * { text-indent: 0; }
.printing > :only-child { margin-left: auto; }
.imprint-room { display: none; }
${placeRules(profile)}`
}

// No flow of pages has a foot to stand on. So an unseen twin keeps the room, and 版记 itself goes down to the end of the
// page that the twin is on: the next multiple of the page's height, from the last page that began after a landscape one.
// Chromium's pages are whole pixels high. A flow root begins where its page does, whatever margin its first line has. The
// half pixel is for a twin that ends just where the page does; the whole one keeps the page's end from cutting the last
// rule.
function placeRules(profile: Profile): string {
  const { top, bottom } = pageMargins(profile)
  const height = `round(up, ${profile.page.height.value - top - bottom}mm, 1px)`
  const foot = `var(--start) + round(up, anchor(--end bottom) - var(--start) - 0.5px, ${height}) - 1px`
  return `@media print {
  @supports (anchor-name: --end) and (anchor-scope: all) and (top: round(up, 1px, 1px)) {
    article { display: flow-root; position: relative; }
    .attachment:not(.landscape), .landscape + *, :has(> .landscape:last-child) + * { anchor-name: --start; }
    ${APART.map((series) => `.${series}`).join(', ')} { anchor-scope: all; }
    .imprint-room { display: block; margin-top: 0; visibility: hidden; anchor-name: --end; }
    .landscape + .imprint-room, :has(> .landscape:last-child) + .imprint-room { anchor-name: --start, --end; }
    .imprint-room [data-text]::before { content: attr(data-text); }
    .imprint-room + .imprint {
      --start: anchor(--start top, 0px);
      position: absolute;
      top: calc(${foot} - ${profile.grid.compensation.value}mm - (anchor(--end bottom) - anchor(--end top)));
      right: 0;
      left: 0;
      margin-top: 0;
    }
  }
}
`
}
