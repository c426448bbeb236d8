// Runs rules over a report and stamps each finding with its rule's id, weight and basis.

import { type Diagnostic, stamp } from '../diagnostics/diagnostic.ts'
import type { Checked } from '../model/rule.ts'
import { type ReadingRule, readReport } from './reading.ts'
import { wordedForItsFile } from './silence/silencing-words.ts'

export function runRules<E>(rules: readonly ReadingRule<E>[], input: Checked<E>): Diagnostic[] {
  const reading = readReport(input.report)
  return rules.flatMap((rule) => {
    const kind = { ...rule, code: rule.id }
    return [...rule.check({ ...input, reading })].map((finding) => stamp(kind, wordedForItsFile(rule.id, finding)))
  })
}
