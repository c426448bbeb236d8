// CSS of charts, for the pages that have one. A printed report has their drawings alone.

import type { Doc } from '../../model/doc.ts'
import { hasChart } from '../../model/figures.ts'

/** What holds on paper; empty for a Doc without charts. */
export function chartPaperRules(doc: Doc): string {
  if (!hasChart(doc)) return ''
  return `
.chart { margin: var(--box-gap) 0; }
.chart > figure { margin: 0; }
.chart-data { display: none; }
`
}

/** The letters of a drawing shrink with it: on a telephone it scrolls in its box before they are too small. */
export function chartRules(doc: Doc): string {
  if (!hasChart(doc)) return ''
  return `${chartPaperRules(doc)}@media screen {
  .chart-box { overflow-x: auto; }
  .chart-box img { max-width: max(100%, 30rem); }
  .chart-box:focus-visible { outline-offset: -2px; }
  .chart-data { display: block; margin: 0.5rem 0 0; font-size: var(--smallest); text-indent: 0; }
  .chart-data summary { min-height: 1.5rem; color: var(--link); cursor: pointer; }
}
@media screen and (prefers-color-scheme: dark) { .chart-box img { padding: 0.5rem; box-sizing: border-box; } }
`
}
