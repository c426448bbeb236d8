// A function that finds what identifies a person in a text → a rule that looks at all that readers of the report will
// see: a value from data/ counts, as it is published like what was typed.

import type { Finding, Message, Severity } from '../../diagnostics/diagnostic.ts'
import { maskNumbers } from '../../diagnostics/mask-numbers.ts'
import type { RuleExamples } from '../../model/rule.ts'
import type { CheckedWords, ReadingRule } from '../reading.ts'
import { manifestTextsOf } from '../words/manifest-texts.ts'
import { maskAddresses } from '../words/mask.ts'
import { factsOfWords, spanOfWords, type Words } from '../words/words.ts'

export interface Datum {
  readonly start: number
  readonly end: number
  readonly name: Message
}

export interface DatumText {
  /** Digits and letters are half-width ones; addresses of the web and of mail are blotted out. */
  readonly text: string
  /** With addresses. */
  readonly whole: string
  /** The heads of the table, where it is a cell. */
  readonly heads?: string
}

export interface DatumRule {
  readonly id: string
  readonly summary: Message
  readonly severity: Severity
  readonly basis: string
  readonly examples?: RuleExamples
  readonly expected: Message
  readonly help: Message
  /** Linear in the text. */
  find(text: DatumText): Iterable<Datum>
}

export function datumRule({ find, expected, help, ...rule }: DatumRule): ReadingRule {
  return {
    ...rule,
    *check(input) {
      // A classified report is not published.
      if (input.report.manifest.classification !== undefined) return
      for (const { datum, place, words } of readings(input)) {
        for (const { start, end, name } of find(datum)) {
          // What data/ counts in a unit is an amount, however long.
          if (words && factsOfWords(words, start, end)?.value?.unit) continue
          const shown = maskNumbers(datum.whole.slice(start, end))
          const span = place(start, end)
          yield {
            message: { zh: `${name.zh}${shown}`, en: `${name.en} ${shown}` },
            expected,
            help,
            ...(span ? { span } : {}),
          }
        }
      }
    },
  }
}

interface DatumReading {
  readonly datum: DatumText
  readonly words?: Words
  readonly place: (start: number, end: number) => Finding['span']
}

// As much of a table's heads as can say what its columns are.
const MOST_HEADS = 400

function* readings({ report, reading }: CheckedWords): Iterable<DatumReading> {
  let heads = ''
  for (const { kind, words, masked } of reading.prose) {
    const { text } = words
    if (kind === 'caption') heads = ''
    if (kind === 'cell' && heads.length < MOST_HEADS && !/\d/.test(text)) heads += `${text} `
    yield {
      datum: { text: halfWidth(masked), whole: halfWidth(text), ...(kind === 'cell' ? { heads } : {}) },
      words,
      place: (start, end) => spanOfWords(words, start, end),
    }
  }
  for (const { text, span } of manifestTextsOf(report)) {
    yield { datum: { text: halfWidth(maskAddresses(text)), whole: halfWidth(text) }, place: () => span }
  }
}

/** Full-width digits, letters and signs as half-width ones, character for character. */
function halfWidth(text: string): string {
  return text.replace(/[０-９Ａ-Ｚａ-ｚ－　]/g, (mark) => mark.normalize('NFKC'))
}

const NEAR = 20

/** What stands before a number says what it is: the words, or in a table the heads. */
export function isCalled({ text, heads = '' }: DatumText, at: number, names: RegExp): boolean {
  return names.test(text.slice(Math.max(0, at - NEAR), at)) || names.test(heads)
}
