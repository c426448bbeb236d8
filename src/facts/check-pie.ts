// A chart that is to be a pie → whether its numbers are the parts of one whole, and few enough to be named around it.

import type { FindingKind, Message } from '../diagnostics/diagnostic.ts'
import type { Chart, ChartRequest } from '../model/chart.ts'
import { isNegative, isNothing, isSumOfOthers, isWholeInPerCent, signOfSum } from '../model/chart-values.ts'
import { chartPie } from './chart-findings.ts'

/** Logs a finding; the answer is that the chart is none. */
export type Say = (finding: FindingKind, message: Message, expected: Message, help: Message) => false

// 实务: more have no place for their names, and shares that no eye compares.
const MOST_PARTS = 12
const WHOLE: Message = {
  zh: '一个整体的各部分：一列不小于零的数',
  en: 'parts of one whole: a column of numbers from 0 up',
}
const BARS: Message = { zh: '改用柱形图', en: 'draw bars' }

export function isPie(chart: Chart, request: ChartRequest, say: Say): boolean {
  return (
    isOneWhole(chart, say) && isWithoutTotal(chart, request, say) && isWithoutRates(chart, say) && isFew(chart, say)
  )
}

function isOneWhole({ series, categories }: Chart, say: Say): boolean {
  const [{ values } = { values: [] }, second] = series
  const negative = values.findIndex((value) => value !== undefined && isNegative(value))
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
      BARS,
    )
  if (signOfSum(values) !== 0) return true
  return say(chartPie, { zh: '饼图各部分合计为零', en: 'the parts of a pie are nothing in sum' }, WHOLE, {
    zh: '改用柱形图或表格',
    en: 'draw bars, or use a table',
  })
}

const TOTAL = /(?:合计|总计|小计|共计)$|^(?:总数|总量|其中.*|(?:sub-?)?total)$/i

/** With a total among its parts, every share is half of what it should be. */
function isWithoutTotal({ series, categories }: Chart, request: ChartRequest, say: Say): boolean {
  const values = series[0]?.values ?? []
  const named = categories.findIndex((name, index) => TOTAL.test(name) && values[index] !== undefined)
  // Whoever names the parts one by one means them, even where one happens to be as large as all others.
  const isChosen = (request.seriesInRows ? request.columns : request.rows) !== undefined
  const parts = values.filter((value) => value !== undefined && !isNothing(value)).length
  const summed = isChosen || parts < 3 ? -1 : values.findIndex((_, index) => isSumOfOthers(index, values))
  const total = named >= 0 ? named : summed
  if (total < 0) return true
  const name = categories[total] ?? ''
  const others = categories.filter((_, index) => index !== total && values[index] !== undefined)
  const key = request.seriesInRows ? { zh: '列', en: 'columns' } : { zh: '行', en: 'rows' }
  const list = others.slice(0, MOST_PARTS).join('、')
  const coincidence =
    named >= 0
      ? { zh: '', en: '' }
      : {
          zh: `；“${name}”本来就是一部分的，把它也写进“${key.zh}=”`,
          en: `; if “${name}” is a part itself, list it as well`,
        }
  return say(
    chartPie,
    named >= 0
      ? { zh: `饼图把“${name}”也当成了一份`, en: `a pie with “${name}” as one of its parts` }
      : { zh: `饼图里“${name}”等于其余各份之和`, en: `“${name}” of a pie is the sum of all other parts` },
    { zh: '只有各部分，没有合计', en: 'the parts alone, without their total' },
    {
      zh: `写明画哪几份：${key.zh}=${list}${coincidence.zh}`,
      en: `say which parts: ${key.en}=${list}${coincidence.en}`,
    },
  )
}

function isWithoutRates({ series, unit }: Chart, say: Say): boolean {
  const isRate = /^[%％‰]$/.test(unit)
  if (!isRate || (unit !== '‰' && isWholeInPerCent(series[0]?.values ?? []))) return true
  return say(
    chartPie,
    { zh: `饼图里是比率（${unit}），加起来不是一个整体`, en: `a pie of rates (${unit}) that do not add up to a whole` },
    { zh: '件数、人数一类的数，或合计为 100% 的占比', en: 'counts, or shares that add up to 100%' },
    BARS,
  )
}

function isFew({ categories }: Chart, say: Say): boolean {
  if (categories.length <= MOST_PARTS) return true
  return say(
    chartPie,
    { zh: `饼图有 ${categories.length} 份，看不清楚`, en: `a pie of ${categories.length} parts cannot be read` },
    { zh: `最多 ${MOST_PARTS} 份`, en: `at most ${MOST_PARTS} parts` },
    { zh: '在数据里把小项合并成“其他”，或改用柱形图', en: 'put small parts together as one in the data, or draw bars' },
  )
}
