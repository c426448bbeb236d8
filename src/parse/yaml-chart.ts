// `图表: {数据: …, 类型: …}` in a YAML section → a figure that asks for a chart.

import type { Located } from '../model/located.ts'
import type { SectionBlock } from '../model/section.ts'
import { chartKeys } from '../model/section-keys.ts'
import { type ChartSettings, toChartFigure } from './chart-figure.ts'
import { toSetting } from './yaml-data-table.ts'
import { complain, readFields } from './yaml-fields.ts'
import { type SectionContext, toInlines } from './yaml-texts.ts'

export function toChart(located: Located, context: SectionContext): readonly SectionBlock[] {
  const fields = located.kind === 'map' ? readFields(located, chartKeys, context.log) : {}
  const texts = {
    caption: toInlines(fields.caption, context),
    note: toInlines(fields.note, context),
    span: located.span,
  }
  const entries = Object.entries(fields).map(([name, value]) => [name, toSetting(value, context)])
  // Object.fromEntries forgets the names; they are those of the fields.
  const settings = Object.fromEntries(entries) as ChartSettings
  const figure = toChartFigure(
    settings,
    texts,
    (message, expected) => complain(located.span, message, context.log, undefined, expected),
    context.log,
  )
  return figure ? [figure] : []
}
