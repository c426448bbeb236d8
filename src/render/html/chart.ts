// What stands around the drawing of a chart → hast: a box in which it scrolls on a narrow screen rather than become too
// small to read, and the table of its data.

import type { Element } from 'hast'
import { h } from 'hastscript'
import type { Chart } from '../../model/chart.ts'
import { chartDataTitle, chartTable } from '../../model/chart-text.ts'
import type { Figure } from '../../model/doc.ts'
import { separateLines } from './lines.ts'
import { lowerTable, type TableContext } from './table.ts'

// The keyboard reaches the box by its tab stop, as it does those of tables.
export function chartBox(image: Element, { number }: Figure): Element {
  const label = number === '' ? '图表' : number
  return h('section', { className: ['chart-box'], ariaLabel: label, tabIndex: 0 }, separateLines([image]))
}

/** For those who cannot see the chart, or want its numbers. It is no text of the Doc and not printed. */
export function lowerChartData({ id, number }: Figure, chart: Chart, context: TableContext): Element {
  const table = lowerTable(chartTable(chart, id, number), context)
  const summary = h('summary', chartDataTitle(number))
  return h('details', { className: ['chart-data'] }, separateLines([summary, table]))
}
