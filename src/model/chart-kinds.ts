// The kinds of charts by their names, Chinese first: one table for what authors write and what readers are told.

import type { ChartKind } from './chart.ts'

/** The first is the one that is printed. */
export const CHART_KINDS: Readonly<Record<ChartKind, readonly [string, ...string[]]>> = {
  bar: ['柱形图', '柱状图', 'bar'],
  'stacked-bar': ['堆积柱形图', '堆积柱状图', 'stacked-bar'],
  line: ['折线图', 'line'],
  pie: ['饼图', 'pie'],
}

/** Undefined for a name of none. */
export function chartKindOf(name: string): ChartKind | undefined {
  // Object.keys forgets that the keys of a total record are its own.
  const kinds = Object.keys(CHART_KINDS) as ChartKind[]
  return kinds.find((kind) => CHART_KINDS[kind].includes(name))
}
