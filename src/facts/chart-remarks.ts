// What a chart that can be drawn does not show as it is: characters that its font lacks, and that a number is approximate.

import type { Log } from '../diagnostics/diagnostic.ts'
import type { Chart, ChartRequest } from '../model/chart.ts'
import { chartCharacters } from '../model/chart-characters.ts'
import type { Fact } from '../model/facts.ts'
import { codePointName } from '../model/missing-characters.ts'
import { chartApproximate, chartCharacter } from './chart-findings.ts'
import { dottedName } from './uses.ts'

/** A box is drawn in place of each. */
export function remarkCharacters({ categories, series, unit }: Chart, { span }: ChartRequest, log: Log): void {
  const text = [...categories, ...series.map(({ name }) => name), unit].join('')
  const known = new Set(chartCharacters())
  for (const character of new Set(text)) {
    if (known.has(character)) continue
    const code = codePointName(character)
    log.add(chartCharacter, {
      message: {
        zh: `图表里的“${character}”（${code}）画不出来，印成方框`,
        en: `“${character}” (${code}) in a chart is drawn as a box`,
      },
      expected: { zh: 'GB 2312 里的字', en: 'characters of GB 2312' },
      help: { zh: '在数据里换一个名称，或改用表格', en: 'name it otherwise in the data, or use a table' },
      span,
    })
  }
}

/** One finding a chart. */
export function remarkApproximate(facts: readonly Fact[], { span }: ChartRequest, log: Log): void {
  const [first, ...others] = facts.filter(({ value }) => value.kind === 'number' && value.approximation !== undefined)
  if (first?.value.kind !== 'number') return
  const { value, approximation = '' } = first.value
  const more = others.length > 0 ? { zh: `，另有 ${others.length} 个`, en: `, and ${others.length} more` } : NONE
  log.add(chartApproximate, {
    message: {
      zh: `“${dottedName(first)}”是约数（${value}，“${approximation}”），图上标成 ${value}${more.zh}`,
      en: `“${dottedName(first)}” is approximate (${value}, “${approximation}”) and shown as ${value}${more.en}`,
    },
    expected: { zh: '图表用准数', en: 'exact numbers in a chart' },
    help: { zh: '在数据里写准数，或在图注里说明是约数', en: 'state the exact number, or say so in the note' },
    span,
    notes: [{ message: { zh: '约数在这里', en: 'it is stated here' }, span: first.span }],
  })
}

const NONE = { zh: '', en: '' }
