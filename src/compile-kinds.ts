// Every kind of finding that analysing a project can make, by code: those of the phases and those of the rules.

import { buildFindings } from './build/findings.ts'
import { rules } from './check/rules/index.ts'
import type { WeighedKind } from './check/settings/apply-checks.ts'
import { factFindings } from './facts/findings.ts'
import type { RuleExamples } from './model/rule.ts'
import type { Template } from './model/template.ts'
import { parseFindings } from './parse/findings.ts'

export interface AnyKind extends WeighedKind {
  readonly examples?: RuleExamples
  /** Looked for only where the project's checks name it. */
  readonly optional?: true
}

export function kindsOf(templates: readonly Template[]): ReadonlyMap<string, AnyKind> {
  const phases = [...parseFindings, ...factFindings, ...buildFindings].map(
    (kind): AnyKind => ({ ...kind, origin: 'phase' }),
  )
  const ruled = [...rules, ...templates.flatMap((template) => template.rules)].map(
    ({ id, severity, summary, basis, examples, optional }): AnyKind => ({
      code: id,
      severity,
      summary,
      origin: 'rule',
      ...(basis === undefined ? {} : { basis }),
      ...(examples === undefined ? {} : { examples }),
      ...(optional === undefined ? {} : { optional }),
    }),
  )
  return new Map([...phases, ...ruled].map((kind) => [kind.code, kind]))
}
