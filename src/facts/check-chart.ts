// A chart → whether it can be drawn so that it is understood; findings say why not.

import type { Log } from '../diagnostics/diagnostic.ts'
import type { Chart, ChartRequest } from '../model/chart.ts'
import { chartEmpty, chartSeries } from './chart-findings.ts'
import { isPie, type Say } from './check-pie.ts'

/** As many as charts/ has ways to draw them. */
const MOST_SERIES = 8

export function checkChart(chart: Chart, request: ChartRequest, log: Log): boolean {
  const { kind, series } = chart
  const say: Say = (finding, message, expected, help) => {
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
  return kind !== 'pie' || isPie(chart, request, say)
}
