// What stands in a cell or behind a key → a value: a number with its unit, words, nothing, or a formula.

import type { Log } from '../diagnostics/diagnostic.ts'
import type { FactValue, Formula } from '../model/facts.ts'
import { unguardText } from '../model/guarded-text.ts'
import type { Span } from '../source/span.ts'
import { isCutFormula } from './cut-formula.ts'
import { reportCutFormula } from './data-reports.ts'
import { dataValue } from './findings.ts'
import { parseQuantity } from './quantity/parse-quantity.ts'
import { isPartOfNumber } from './quantity/units.ts'

/** A written value and its place. `isNumber`: YAML itself takes it for one. */
export interface WrittenValue {
  readonly text: string
  readonly isNumber: boolean
  readonly span: Span
  readonly offsetAt: (index: number) => number
}

export interface ReadValue {
  readonly value: FactValue
  readonly formula?: Formula
}

const NOTHING: ReadonlySet<string> = new Set(['', '/', '／', '-', '—', '——', '–', '－'])

/** `unit`: that of the fact or its group, for a number that has none. */
export function readValue(written: WrittenValue, unit: string | undefined, log: Log): ReadValue {
  const text = written.text.trim()
  if (NOTHING.has(text)) return { value: { kind: 'absent', written: text } }
  if (/^[=＝]/.test(text) && isCutFormula(text)) reportCutFormula(written.span, log)
  else if (/^[=＝]/.test(text)) return { value: { kind: 'absent', written: '' }, formula: toFormula(written) }
  const plain = unguardText(text)
  if (plain !== text) return { value: { kind: 'text', text: plain } }
  const number = parseQuantity(text, unit)
  if (number === undefined) {
    if (written.isNumber || MISTYPED.test(text)) reportNumber(text, written.span, log)
    return { value: { kind: 'text', text } }
  }
  // A share stands among amounts: a column of 执行率 in a table of 万元.
  if (!isPartOfNumber(number.unit) && number.unit !== '' && unit !== undefined && unit !== number.unit)
    reportUnit(text, number.unit, unit, written.span, log)
  return { value: number.unit === '' && unit !== undefined ? { ...number, unit } : number }
}

// Digits with marks that are no number: 1,23 · 12。5 · 1.2.3 — but words with digits in them are words.
const MISTYPED = /^[+-]?[\d.,，。]*\d[\d.,，。]*$/

function toFormula({ text, span, offsetAt }: WrittenValue): Formula {
  const start = /^\s*[=＝]\s*/.exec(text)?.[0].length ?? 0
  return { text: text.slice(start).trim(), span, offsetAt: (index) => offsetAt(start + index) }
}

function reportNumber(text: string, span: Span, log: Log): void {
  log.add(dataValue, {
    message: { zh: `“${text}”不是数`, en: `“${text}” is no number` },
    expected: { zh: '如 14、1,234.5、12.5%、14件', en: 'such as 14, 1,234.5, 12.5% or 14件' },
    help: { zh: '改正数字；如果是文字，加双引号也不行时写成带汉字的说法', en: 'mend the number, or write it as words' },
    span,
  })
}

function reportUnit(text: string, found: string, unit: string, span: Span, log: Log): void {
  log.add(dataValue, {
    message: {
      zh: `“${text}”的单位是“${found}”，这里的单位是“${unit}”`,
      en: `“${text}” is in ${found}, its unit here is ${unit}`,
    },
    expected: { zh: `以“${unit}”计的数`, en: `a number of ${unit}` },
    help: { zh: '换算成同一单位，或在这一项里另写“单位”', en: 'convert it, or give this fact a unit of its own' },
    span,
  })
}
