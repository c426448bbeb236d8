// Every kind of finding that analysing a project can make, by code: those of the phases and those of the rules.

import { buildFindings } from './build/findings.ts'
import { rules } from './check/rules/index.ts'
import type { FindingKind } from './diagnostics/diagnostic.ts'
import { factFindings } from './facts/findings.ts'
import type { RuleExamples } from './model/rule.ts'
import type { Template } from './model/template.ts'
import { parseFindings } from './parse/findings.ts'

export interface AnyKind extends FindingKind {
  /** A rule weighs what a report says; everything else keeps a phase from doing its work. */
  readonly isRule: boolean
  readonly examples?: RuleExamples
}

export function kindsOf(templates: readonly Template[]): ReadonlyMap<string, AnyKind> {
  const phases = [...parseFindings, ...factFindings, ...buildFindings].map((kind) => ({ ...kind, isRule: false }))
  const ruled = [...rules, ...templates.flatMap((template) => template.rules)].map(
    ({ id, severity, summary, basis, examples }): AnyKind => ({
      code: id,
      severity,
      summary,
      isRule: true,
      ...(basis === undefined ? {} : { basis }),
      ...(examples === undefined ? {} : { examples }),
    }),
  )
  return new Map([...phases, ...ruled].map((kind) => [kind.code, kind]))
}
