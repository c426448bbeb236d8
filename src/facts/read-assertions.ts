// 断言 of a data file → formulas with their names.

import type { Log } from '../diagnostics/diagnostic.ts'
import type { Assertion } from '../model/facts.ts'
import type { Located } from '../model/located.ts'
import { isCutFormula } from './cut-formula.ts'
import { reportCutFormula, reportDataForm } from './data-reports.ts'

/** One formula, a list of them, or a map of names and formulas. */
export function readAssertions(located: Located | undefined, log: Log): Assertion[] {
  if (located === undefined) return []
  if (located.kind === 'scalar') return toAssertion(located, undefined, log)
  const assertions: Assertion[] = []
  // Inside brackets a comma ends the item, and what follows it in the formula is no item of its own.
  let isCut = false
  const items = located.kind === 'list' ? located.items.map((value) => ({ key: undefined, value })) : located.entries
  for (const { key, value } of items) {
    if (isCut && isRest(key, value)) continue
    isCut = value.kind === 'scalar' && isCutFormula(value.text)
    if (isCut) reportCutFormula(value.span, log)
    else assertions.push(...toAssertion(value, key, log))
  }
  return assertions
}

function isRest(key: string | undefined, value: Located): boolean {
  const text = key ?? (value.kind === 'scalar' ? value.text : '')
  return /[)）]/.test(text)
}

function toAssertion(located: Located, name: string | undefined, log: Log): Assertion[] {
  if (located.kind !== 'scalar' || located.text.trim() === '') {
    reportDataForm(located.span, { zh: '断言应为一个等式', en: 'an assertion is one equation' }, log)
    return []
  }
  const { text, span, offsetAt } = located
  return [{ formula: { text, span, offsetAt }, ...(name === undefined ? {} : { name }) }]
}
