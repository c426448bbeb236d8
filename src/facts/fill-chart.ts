// A figure that asks for a chart → the same with the chart of the group that it names.

import type { SectionFigure } from '../model/section.ts'
import { chartOf } from './chart-of.ts'
import { findRequested } from './fill-table.ts'
import type { Binding } from './uses.ts'

/** The figure as it is where it asks for none, or where a finding says why there is none. */
export function fillChart(figure: SectionFigure, binding: Binding): SectionFigure {
  const { request } = figure
  const group = request && findRequested(request, binding)
  const chart = request && group && chartOf(request, group, binding)
  return chart ? { ...figure, chart } : figure
}
