// The assertions of data files → a finding for each that does not hold: at the first of its cells, with both sides, the
// difference, the other cells, and the places in the text that say these numbers.

import type { Message, Note } from '../diagnostics/diagnostic.ts'
import type { Assertion, FactGroup, FactNumber, FactValue } from '../model/facts.ts'
import { type AssertionCase, assertionCases } from './assertion-cases.ts'
import { type AssertionResult, evaluateAssertion, type Operand } from './expression/evaluate-assertion.ts'
import { assertionFails } from './findings.ts'
import { formatNumber } from './quantity/format-value.ts'
import { reportProblems } from './report-problems.ts'
import type { Binding } from './uses.ts'

export function checkAssertions(group: FactGroup, binding: Binding): void {
  for (const assertion of group.assertions) checkAssertion(assertion, group, binding)
  for (const child of group.children.values()) if (child.kind === 'group') checkAssertions(child, binding)
}

function checkAssertion(assertion: Assertion, group: FactGroup, binding: Binding): void {
  const { formula } = assertion
  for (const found of assertionCases(formula.text, group, binding.scope)) {
    const result = evaluateAssertion(formula, found.scope)
    if (result.problems.length > 0) {
      reportProblems(result.problems, formula, binding.log)
      return
    }
    if (!result.holds) reportFailure(assertion, found, result, binding)
    for (const name of result.names) binding.mentions.add(name)
  }
}

function reportFailure(
  assertion: Assertion,
  { row, column }: AssertionCase,
  result: AssertionResult,
  { log, uses }: Binding,
): void {
  const { left, right, sign = '=', difference, operands } = result
  const where = (row ?? column)?.join('.')
  const place: Message = where === undefined ? { zh: '', en: '' } : { zh: `（${where}）`, en: ` (${where})` }
  const name = assertion.name ?? assertion.formula.text
  const [first, ...others] = operands
  log.add(assertionFails, {
    message: {
      zh: `断言“${name}”${place.zh}不成立：左边是${textOf(left)}，右边是${textOf(right)}，相差${textOf(difference)}`,
      en: `the assertion “${name}”${place.en} does not hold: ${textOf(left)} against ${textOf(right)}, a difference of ${textOf(difference)}`,
    },
    expected: { zh: assertion.formula.text, en: assertion.formula.text },
    help: {
      zh: `核对各数，改正其中一个；等号应为“${sign}”`,
      en: `check these numbers and mend one; the sign is “${sign}”`,
    },
    span: first?.span ?? assertion.formula.span,
    notes: [
      ...others.map(operandNote),
      { message: { zh: '断言在这里', en: 'the assertion is here' }, span: assertion.formula.span },
      ...operands.flatMap(({ name: fact }) => useNotes(fact, uses)),
    ],
  })
}

function operandNote({ name, value, span }: Operand): Note {
  const text = value.kind === 'number' ? textOf(value) : wordsOf(value)
  return { message: { zh: `${name} 是 ${text}`, en: `${name} is ${text}` }, span }
}

function wordsOf(value: FactValue): string {
  return value.kind === 'text' ? value.text : value.kind === 'absent' ? value.written : ''
}

// More than these are no help.
const PLACES_SHOWN = 3

function useNotes(name: string, uses: Binding['uses']): Note[] {
  return (uses.get(name) ?? []).slice(0, PLACES_SHOWN).map((span) => ({
    message: { zh: `正文在这里用了 ${name}`, en: `the text says ${name} here` },
    span,
  }))
}

function textOf(number: FactNumber | undefined): string {
  const text = number && formatNumber(number, number.unit === '' ? [] : [{ kind: 'unit', shown: true }])
  return typeof text === 'string' ? text : (number?.value ?? '')
}
