// Problems of a formula → findings at their places in the source.

import type { Log, Note } from '../diagnostics/diagnostic.ts'
import type { Formula } from '../model/facts.ts'
import type { Problem } from './expression/problem.ts'
import { formulaFails } from './findings.ts'

const FORM = {
  zh: '数据的名称和算式，如 网络舆情.合计、求和(申请.新收)、占比(甲, 乙)：一位小数',
  en: 'names of data and formulas, such as a.b, sum(a.row) or share(a, b): decimals1',
}

export function reportProblems(
  problems: readonly Problem[],
  { span, offsetAt }: Formula,
  log: Log,
  notes: readonly Note[] = [],
): void {
  for (const { message, expected = FORM, help, start, end, cause } of problems) {
    // What only follows from another fact's formula is said there.
    if (cause !== undefined) continue
    // A place of no length, where something is missing, is shown by the character before it.
    const wanted = offsetAt(end > start ? start : Math.max(0, start - 1))
    // An empty formula has no character of its own: then the last one of what holds it.
    const from = Math.max(span.start, Math.min(wanted, span.end - 1))
    log.add(formulaFails, {
      message,
      expected,
      ...(help === undefined ? {} : { help }),
      ...(notes.length > 0 ? { notes } : {}),
      span: {
        path: span.path,
        start: from,
        end: Math.max(from + 1, Math.min(span.end, offsetAt(Math.max(start, end - 1)) + 1)),
      },
    })
  }
}
