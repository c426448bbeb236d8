// A chart → whether it can be drawn so that it is understood; findings say why not.

import type { FindingKind, Log, Message } from '../diagnostics/diagnostic.ts'
import type { Chart, ChartRequest } from '../model/chart.ts'
import { isNegative, signOfSum } from '../model/chart-values.ts'
import { chartCrowded, chartEmpty, chartPie, chartSeries } from './chart-findings.ts'

/** As many as charts/ has ways to draw them. */
const MOST_SERIES = 8
// 实务: with more, bars are thinner than 3 pt, points nearer than 10 pt, and parts of a pie have no place for their names.
const MOST_BARS = 100
const MOST_CATEGORIES = 40
const MOST_PARTS = 12

export function checkChart(chart: Chart, request: ChartRequest, log: Log): boolean {
  const { kind, series, categories } = chart
  const say = (finding: FindingKind, message: Message, expected: Message, help: Message): false => {
    log.add(finding, { message, expected, help, span: request.span })
    return false
  }
  if (series.flatMap(({ values }) => values).every((value) => value === undefined))
    return say(
      chartEmpty,
      { zh: `“${request.data}”里没有数`, en: `there is no number in “${request.data}”` },
      { zh: '至少一个数', en: 'one number at least' },
      { zh: '检查数据、“行=”和“列=”', en: 'check the data, rows= and columns=' },
    )
  if (series.length > MOST_SERIES)
    return say(
      chartSeries,
      { zh: `有 ${series.length} 个系列，印出来分辨不清`, en: `${series.length} series cannot be told apart in print` },
      { zh: `最多 ${MOST_SERIES} 个系列`, en: `at most ${MOST_SERIES} series` },
      {
        zh: '用“列=”选几列，或用“系列=行”把行和列调换',
        en: 'choose some with columns=, or swap both with series=rows',
      },
    )
  if (kind === 'pie' && !isPie(chart, say)) return false
  const isCrowded =
    kind === 'pie'
      ? categories.length > MOST_PARTS
      : categories.length > MOST_CATEGORIES || (kind === 'bar' && series.length * categories.length > MOST_BARS)
  if (isCrowded)
    say(
      chartCrowded,
      { zh: `图表里有 ${series.length * categories.length} 个数，看不清楚`, en: 'more numbers than a chart can show' },
      {
        zh: `饼图最多 ${MOST_PARTS} 份，其他最多 ${MOST_CATEGORIES} 项，柱形图最多 ${MOST_BARS} 根柱`,
        en: `at most ${MOST_PARTS} parts of a pie, ${MOST_CATEGORIES} categories, ${MOST_BARS} bars`,
      },
      { zh: '只画要紧的，或改用表格', en: 'draw what matters, or use a table' },
    )
  return true
}

function isPie(
  { series, categories }: Chart,
  say: (finding: FindingKind, message: Message, expected: Message, help: Message) => false,
): boolean {
  const [{ values } = { values: [] }, second] = series
  const negative = values.findIndex((value) => value !== undefined && isNegative(value))
  const WHOLE: Message = {
    zh: '一个整体的各部分：一列不小于零的数',
    en: 'parts of one whole: a column of numbers from 0 up',
  }
  if (second !== undefined)
    return say(chartPie, { zh: `饼图有 ${series.length} 个系列`, en: `a pie of ${series.length} series` }, WHOLE, {
      zh: '用“列=”选一列，或改用柱形图',
      en: 'choose one with columns=, or draw bars',
    })
  if (negative >= 0)
    return say(
      chartPie,
      {
        zh: `饼图里“${categories[negative]}”是负数（${values[negative]}）`,
        en: `“${categories[negative]}” of a pie is negative (${values[negative]})`,
      },
      WHOLE,
      { zh: '改用柱形图', en: 'draw bars' },
    )
  if (signOfSum(values) !== 0) return true
  return say(chartPie, { zh: '饼图各部分合计为零', en: 'the parts of a pie are nothing in sum' }, WHOLE, {
    zh: '改用柱形图或表格',
    en: 'draw bars, or use a table',
  })
}
