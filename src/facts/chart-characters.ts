// Characters of a chart that the font of charts lacks: a box is drawn in place of each, and a finding says so.

import type { Log } from '../diagnostics/diagnostic.ts'
import type { Chart, ChartRequest } from '../model/chart.ts'
import { chartCharacters } from '../model/chart-characters.ts'
import { codePointName } from '../model/missing-characters.ts'
import { chartCharacter } from './chart-findings.ts'

export function checkCharacters({ categories, series, unit }: Chart, { span }: ChartRequest, log: Log): void {
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
