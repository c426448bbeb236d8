// 断言 of a data file → formulas with their names.

import type { Log } from '../diagnostics/diagnostic.ts'
import type { Assertion } from '../model/facts.ts'
import type { Located } from '../model/located.ts'
import { reportDataForm } from './data-reports.ts'

/** One formula, a list of them, or a map of names and formulas. */
export function readAssertions(located: Located | undefined, log: Log): Assertion[] {
  if (located === undefined) return []
  if (located.kind === 'list') return located.items.flatMap((item) => toAssertion(item, undefined, log))
  if (located.kind === 'map') return located.entries.flatMap(({ key, value }) => toAssertion(value, key, log))
  return toAssertion(located, undefined, log)
}

function toAssertion(located: Located, name: string | undefined, log: Log): Assertion[] {
  if (located.kind !== 'scalar' || located.text.trim() === '') {
    reportDataForm(located.span, { zh: '断言应为一个等式', en: 'an assertion is one equation' }, log)
    return []
  }
  const { text, span, offsetAt } = located
  return [{ formula: { text, span, offsetAt }, ...(name === undefined ? {} : { name }) }]
}
