// Many findings → how many of each code there are, as aligned lines; none for a few, which a reader sees at once.

import { countByCode } from '../diagnostics/count-by-code.ts'
import type { Diagnostic, Message } from '../diagnostics/diagnostic.ts'
import { severityWords } from '../diagnostics/finding-words.ts'
import type { Language, Style } from '../diagnostics/text.ts'
import { tableLines } from './table.ts'

interface SummaryOptions {
  readonly language: Language
  readonly style: Style
  readonly width: number
  /** What each code stands for. */
  readonly summaries: ReadonlyMap<string, Message>
}

const NARROWEST_SUMMARY = 20

export function summaryLines(diagnostics: readonly Diagnostic[], options: SummaryOptions): readonly string[] {
  const { language, style, summaries } = options
  const counts = countByCode(diagnostics)
  const number = Math.max(...counts.map(({ count }) => `${count}`.length))
  const code = Math.max(...counts.map((each) => each.code.length))
  const weight = language === 'zh' ? 4 : 7
  const rest = Math.max(NARROWEST_SUMMARY, options.width - number - weight - code - 9)
  const head = language === 'zh' ? '各类问题：' : 'By rule:'
  return [
    head,
    ...counts.flatMap(({ code: name, severity, count }) => {
      const cells = [`${count}`.padStart(number), severityWords[language][severity], name]
      const [first = '', ...more] = tableLines(
        [...cells, summaries.get(name)?.[language] ?? ''],
        [number, weight, code, rest],
      )
      // Colours take no column, so they are put on a line that is laid out.
      const painted = first.replace(cells[1] ?? '', (word) => style.severity[severity](word))
      return [painted, ...more].map((line) => `  ${line}`)
    }),
  ]
}
