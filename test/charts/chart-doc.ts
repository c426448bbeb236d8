// A Doc whose body is charts, as build/arrange-blocks.ts makes their figures.

import type { Chart } from '../../src/model/chart.ts'
import { chartSize } from '../../src/model/chart-size.ts'
import { chartText, MOST_TOLD } from '../../src/model/chart-text.ts'
import type { Doc, Figure } from '../../src/model/doc.ts'
import { emptyDoc, text } from '../render/html/sample-doc.ts'

export function chartDoc(charts: readonly (readonly [caption: string, chart: Chart])[]): Doc {
  return { ...emptyDoc, body: charts.map(([caption, chart], index) => chartFigure(caption, chart, index + 1)) }
}

function chartFigure(caption: string, chart: Chart, count: number): Figure {
  return {
    kind: 'figure',
    id: `figure-${count}`,
    image: { asset: `chart:figure-${count}.svg`, type: 'svg', ...chartSize(chart, undefined, 'portrait') },
    alt: chartText(chart, caption, MOST_TOLD),
    number: `图${count}`,
    caption: text(caption),
    chart,
  }
}
