// The text of a formula → its value, in a run that is under way.

import { formulaOrName } from './ambiguous.ts'
import { parseFormula } from './parse-formula.ts'
import { fail, type Run } from './run.ts'
import type { Value } from './value.ts'

export function evaluateText(text: string, run: Run): Value | undefined {
  const parsed = parseFormula(text)
  const expression = 'message' in parsed ? undefined : parsed
  const unclear = formulaOrName(expression, text, { start: 0, end: text.length }, run.scope)
  if (unclear !== undefined) return fail(run, unclear)
  return 'message' in parsed ? fail(run, parsed) : run.evaluate(parsed, run)
}
