// All rules → those that run: optional ones only where the project names their code.

import type { CheckSettings } from '../../model/check-setting.ts'
import type { ReadingRule } from '../reading.ts'

/** A group (`wording/*`) asks for nothing: who wants it stricter did not ask for matters of taste. */
export function wantedRules(rules: readonly ReadingRule[], files: CheckSettings): readonly ReadingRule[] {
  const named = new Set(files.flat().map(({ name }) => name))
  return rules.filter(({ id, optional }) => !optional || named.has(id))
}
