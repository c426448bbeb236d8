// Runs rules over a report and stamps each finding with its rule's id, weight and basis.

import { type Diagnostic, stamp } from '../diagnostics/diagnostic.ts'
import type { Checked, Rule } from '../model/rule.ts'

export function runRules(rules: readonly Rule[], input: Checked<unknown>): Diagnostic[] {
  return rules.flatMap((rule) => {
    const kind = { ...rule, code: rule.id }
    return [...rule.check(input)].map((finding) => stamp(kind, finding))
  })
}
