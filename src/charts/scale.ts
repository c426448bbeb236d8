// Values of a chart → the axis that they are read on: its ends, its ticks and their texts.

import { scaleLinear } from 'd3-scale'

export interface Axis {
  readonly least: number
  readonly most: number
  readonly ticks: readonly { readonly value: number; readonly text: string }[]
}

const TICKS = 5

/** It always begins at 0: an axis that is cut off makes small differences look large. */
export function axisOf(values: readonly number[], whole: boolean): Axis {
  const [least, most] = [Math.min(0, ...values), Math.max(0, ...values)]
  const scale = scaleLinear()
    .domain(least === most ? [0, 1] : [least, most])
    .nice(TICKS)
  // Half a case is no case.
  const ticks = scale.ticks(TICKS).filter((tick) => !whole || Number.isInteger(tick))
  const decimals = decimalsOf((ticks[1] ?? 1) - (ticks[0] ?? 0))
  const [start = 0, end = 1] = scale.domain()
  return {
    least: start,
    most: end,
    ticks: ticks.map((value) => ({ value, text: plain(value, decimals) })),
  }
}

function decimalsOf(step: number): number {
  return Math.max(0, -Math.floor(Math.log10(step) + 1e-9))
}

function plain(value: number, decimals: number): string {
  const text = value.toFixed(decimals)
  return Number(text) === 0 ? '0' : text
}
