// The assertions of data files → a finding for each that does not hold: at the first of its cells, with both sides, the
// difference, the other cells, and the places in the text that say these numbers.

import type { Message, Note } from '../diagnostics/diagnostic.ts'
import type { Assertion, FactGroup, FactNumber, FactValue } from '../model/facts.ts'
import type { Span } from '../source/span.ts'
import { type AssertionCase, assertionCases } from './assertion-cases.ts'
import { type AssertionResult, evaluateAssertion, type Operand } from './expression/evaluate-assertion.ts'
import { nameText } from './expression/name-text.ts'
import { assertionFails } from './findings.ts'
import type { Format } from './quantity/format.ts'
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
    if (reportBlanks(assertion, found, result, binding)) continue
    if (result.problems.length > 0) {
      reportProblems(result.problems, formula, binding.log, placeNotes(found))
      return
    }
    if (!result.holds) reportFailure(assertion, found, result, binding)
    for (const name of result.names) binding.mentions.add(name)
  }
}

/** True after a finding at each empty cell that the assertion needs. */
function reportBlanks(assertion: Assertion, found: AssertionCase, result: AssertionResult, { log }: Binding): boolean {
  const blanks = result.problems.length > 0 ? result.facts.filter(({ value }) => value.kind === 'absent') : []
  for (const { path, value, span, formula } of blanks) {
    if (formula !== undefined) continue
    const written = value.kind === 'absent' && value.written !== '' ? `“${value.written}”` : undefined
    const name = nameText(path)
    log.add(assertionFails, {
      message: {
        zh: `“${name}”${written ? `是${written}，没有数` : '是空的'}，断言“${nameOf(assertion)}”无法核对`,
        en: `“${name}” is ${written ?? 'empty'}, so the assertion “${nameOf(assertion)}” cannot be judged`,
      },
      expected: { zh: '一个数', en: 'a number' },
      help: { zh: '填上数；没有就写 0', en: 'fill it in; write 0 for none' },
      span,
      notes: [...placeNotes(found), assertionNote(assertion)],
    })
  }
  return blanks.some(({ formula }) => formula === undefined)
}

function nameOf({ name, formula }: Assertion): string {
  return name ?? formula.text
}

function assertionNote({ formula }: Assertion): Note {
  return { message: { zh: '断言在这里', en: 'the assertion is here' }, span: formula.span }
}

function reportFailure(
  assertion: Assertion,
  found: AssertionCase,
  result: AssertionResult,
  { log, uses }: Binding,
): void {
  const { left, right, difference, operands } = result
  const where = placeOf(found)
  const place: Message = where === undefined ? { zh: '', en: '' } : { zh: `（${where}）`, en: ` (${where})` }
  const name = nameOf(assertion)
  const [first, ...others] = operands
  log.add(assertionFails, {
    message: {
      zh: `断言“${name}”${place.zh}不成立：左边是${textOf(left)}，右边是${textOf(right)}，相差${textOf(difference, ABSOLUTE)}`,
      en: `the assertion “${name}”${place.en} does not hold: ${textOf(left)} against ${textOf(right)}, a difference of ${textOf(difference, ABSOLUTE)}`,
    },
    expected: { zh: assertion.formula.text, en: assertion.formula.text },
    help: { zh: '核对下面各数，改正其中一个', en: 'check the numbers below, and mend one of them' },
    span: first?.span ?? assertion.formula.span,
    notes: [
      ...others.map(operandNote),
      assertionNote(assertion),
      ...useNotes(
        operands.map((operand) => operand.name),
        uses,
      ),
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
const PLACES_SHOWN = 6

/** One note a place of the text, however many of the numbers it says. */
function useNotes(names: readonly string[], uses: Binding['uses']): Note[] {
  const places = new Map<string, { readonly span: Span; readonly names: string[] }>()
  for (const name of names) {
    for (const span of uses.get(name) ?? []) {
      const key = `${span.path}:${span.start}`
      const place = places.get(key)
      if (place) place.names.push(name)
      else places.set(key, { span, names: [name] })
    }
  }
  return [...places.values()].slice(0, PLACES_SHOWN).map((place) => ({
    message: {
      zh: `报告在这里用了 ${place.names.join('、')}`,
      en: `the report says ${place.names.join(', ')} here`,
    },
    span: place.span,
  }))
}

function placeNotes(found: AssertionCase): Note[] {
  const place = placeOf(found)
  if (place === undefined) return []
  const [zh, en] = found.row ? ['一行', 'row'] : ['一列', 'column']
  return [{ message: { zh: `核对的是“${place}”${zh}`, en: `looking at the ${en} “${place}”` } }]
}

const ABSOLUTE: Format = { kind: 'absolute' }

function textOf(number: FactNumber | undefined, ...formats: readonly Format[]): string {
  const unit: readonly Format[] = number?.unit === '' ? [] : [{ kind: 'unit', shown: true }]
  const text = number && formatNumber(number, [...formats, ...unit])
  return typeof text === 'string' ? text : (number?.value ?? '')
}

/** The column or row of a table that is judged. */
function placeOf({ row, column }: AssertionCase): string | undefined {
  return (row ?? column)?.join('.')
}
