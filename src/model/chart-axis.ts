// Values of a chart → the room beside its axis, before the axis is made: rather too much than too little.

import type { Chart } from './chart.ts'
import { chartTextWidth } from './chart-type.ts'

/** Between the figures and the plot, and at the plot's right, in points. */
export const BEHIND_TICKS = 5
export const RIGHT = 3

/** What is not for the plot, of a chart's width. */
export function roomBesidePlot(chart: Chart): number {
  const { least, most } = extentOf(chart)
  const range = most - least || 1
  const isWhole = chart.series.every(({ values }) => values.every((value) => !value?.includes('.')))
  // Ends are rounded outwards, by less than as much again; ticks stand at a tenth of the range or more.
  const whole = String(Math.ceil(2 * Math.max(most, -least)))
  const places = isWhole ? 0 : Math.max(0, Math.ceil(-Math.log10(range / 10)))
  const text = (least < 0 ? '-' : '') + whole + (places === 0 ? '' : `.${'0'.repeat(places)}`)
  return chartTextWidth(text) + BEHIND_TICKS + RIGHT
}

function extentOf({ kind, categories, series }: Chart): { readonly least: number; readonly most: number } {
  const rows = categories.map((_, index) => series.map(({ values }) => Number(values[index] ?? 0)))
  const sum = (row: readonly number[], sign: 1 | -1) =>
    row.reduce((total, value) => total + (value * sign > 0 ? value : 0), 0)
  const ends = kind === 'stacked-bar' ? rows.flatMap((row) => [sum(row, 1), sum(row, -1)]) : rows.flat()
  return { least: Math.min(0, ...ends), most: Math.max(0, ...ends) }
}
