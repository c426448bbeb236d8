// A chart and the width that its author wants → a finding where that has no room for what the chart says.

import type { Log, Message } from '../diagnostics/diagnostic.ts'
import type { Chart } from '../model/chart.ts'
import { leastChartWidth, mostCategories, wantedChartWidth, widestChart } from '../model/chart-size.ts'
import type { Orientation } from '../model/doc.ts'
import { pointsToMillimetres } from '../model/measure.ts'
import type { SectionFigure } from '../model/section.ts'
import { chartCrowded } from './findings.ts'

/** Whether the chart is drawn as wide as its author wants it. */
export function checkChartWidth(chart: Chart, figure: SectionFigure, orientation: Orientation, log: Log): boolean {
  const [least, widest] = [leastChartWidth(chart), widestChart(orientation)]
  const wanted = wantedChartWidth(figure.width, orientation)
  if (least <= wanted) return true
  const { span } = figure.request ?? figure
  log.add(chartCrowded, { ...(least <= widest ? tooNarrow(least, wanted, widest) : tooMuch(chart, widest)), span })
  return false
}

interface Text {
  readonly message: Message
  readonly expected: Message
  readonly help: Message
}

function tooNarrow(least: number, wanted: number, widest: number): Text {
  const [needed, given] = [Math.ceil(pointsToMillimetres(least)), Math.round(pointsToMillimetres(wanted))]
  const share = Math.ceil((100 * least) / widest)
  return {
    message: {
      zh: `图表宽 ${given}mm，文字放不下，按 ${needed}mm 画`,
      en: `a chart ${given}mm wide has no room for its text and is drawn ${needed}mm wide`,
    },
    expected: { zh: `宽度至少 ${needed}mm（${share}%）`, en: `a width of ${needed}mm (${share}%) at least` },
    help: { zh: `写 宽度=${needed}mm，或少画几项`, en: `write width=${needed}mm, or draw less` },
  }
}

function tooMuch(chart: Chart, widest: number): Text {
  const room = Math.floor(pointsToMillimetres(widest))
  const help: Message = {
    zh: '用“行=”“列=”只画要紧的，分成几张，或改用表格',
    en: 'choose some with rows= or columns=, draw several charts, or use a table',
  }
  const message: Message = {
    zh: `图表有 ${chart.categories.length} 项，${room}mm 宽里排不开，名称会挤在一起`,
    en: `the names of ${chart.categories.length} categories crowd in a width of ${room}mm`,
  }
  if (chart.kind === 'pie') return { message, expected: { zh: '短的名称', en: 'short names' }, help }
  const most = mostCategories(chart, widest)
  return { message, expected: { zh: `最多 ${most} 项`, en: `at most ${most} categories` }, help }
}
