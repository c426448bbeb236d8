// A report → its words, read once for all rules: each form of them when the first rule asks for it.

import type { Finding } from '../diagnostics/diagnostic.ts'
import type { Report } from '../model/report.ts'
import type { Checked, Rule } from '../model/rule.ts'
import { type Citation, citationsIn } from './citations/citation.ts'
import { type Unchanged, unchangedParagraphs } from './repeats/unchanged.ts'
import { type Prose, proseOf } from './words/prose.ts'
import { type Line, sectionLinesOf } from './words/section-lines.ts'
import { type Sentence, sentencesOf } from './words/sentences.ts'

export interface Reading {
  /** Everything that its author wrote to be read, in the order of the paper. */
  readonly prose: readonly Prose[]
  /**
   * The sentences of each running text, with their quantities. Titles of sections are left out, and cells of tables, whose
   * words stand in heads far from their numbers.
   */
  readonly paragraphs: readonly (readonly Sentence[])[]
  /** Every text that has some, with the titles that it cites. */
  readonly cited: readonly Cited[]
  /** Headings, paragraphs and lists; one entry a section or attachment. */
  readonly lines: readonly (readonly Line[])[]
  /** Paragraphs that stood, whole or in part, in last year's report. */
  readonly unchanged: readonly Unchanged[]
}

export interface Cited {
  readonly prose: Prose
  readonly citations: readonly Citation[]
}

export interface CheckedWords<E = unknown> extends Checked<E> {
  readonly reading: Reading
}

/** A rule that may look at the words, too. */
export interface ReadingRule<E = unknown> extends Omit<Rule, 'check'> {
  check(input: CheckedWords<E>): Iterable<Finding>
}

export function readReport(report: Report): Reading {
  const prose = once(() => proseOf(report))
  const paragraphs = once(() =>
    prose()
      .filter(isRunning)
      .map(({ words }) => sentencesOf(words)),
  )
  const cited = once(() =>
    prose()
      .map((one) => ({ prose: one, citations: citationsIn(one.masked) }))
      .filter(({ citations }) => citations.length > 0),
  )
  const lines = once(() => sectionLinesOf(report))
  const unchanged = once(() => unchangedParagraphs(report, prose()))
  return {
    get prose() {
      return prose()
    },
    get paragraphs() {
      return paragraphs()
    },
    get cited() {
      return cited()
    },
    get lines() {
      return lines()
    },
    get unchanged() {
      return unchanged()
    },
  }
}

function isRunning({ kind }: Prose): boolean {
  return kind !== 'title' && kind !== 'cell'
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
