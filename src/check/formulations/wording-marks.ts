// A text → what is worded in it otherwise than one of several formulations.

import type { Mark } from '../marks/mark-rule.ts'
import { matchesOf } from '../words/matches.ts'
import { maskMarked } from './marked-text.ts'
import type { Misquote } from './misquotes.ts'
import type { QuotedTerm } from './quoted-terms.ts'

interface Compiled {
  readonly pattern: RegExp
  readonly right: string
  readonly source: string
}

/** `any` of them: most texts have none, and are told apart in one pass. */
interface CompiledList {
  readonly any: RegExp
  readonly each: readonly Compiled[]
}

export function compileMisquotes(list: readonly Misquote[]): CompiledList {
  return {
    any: new RegExp(list.map(({ wrong }) => `(?:${wrong})`).join('|'), 'u'),
    each: list.map(({ wrong, right, source }) => ({ pattern: new RegExp(wrong, 'gu'), right, source })),
  }
}

export function* misquotedIn(text: string, { any, each }: CompiledList): Iterable<Mark> {
  if (!any.test(text)) return
  for (const { pattern, right, source } of each) {
    for (const { 0: found, index } of matchesOf(text, pattern)) {
      yield {
        start: index,
        end: index + found.length,
        message: { zh: `提法写作“${found}”`, en: `the formulation is written “${found}”` },
        expected: { zh: `${right}（${source}）`, en: `${right} (${source})` },
      }
    }
  }
}

export interface Bare {
  readonly pattern: RegExp
  readonly source: string
}

export function compileTerms(list: readonly QuotedTerm[]): Bare[] {
  return list.map(({ bare, source }) => ({ pattern: new RegExp(bare, 'gu'), source }))
}

const MARK = /["“”‘’＂「」]/

export function* bareTermsIn(text: string, list: readonly Bare[]): Iterable<Mark> {
  const unquoted = maskMarked(text)
  for (const { pattern, source } of list) {
    for (const { 0: found, index } of matchesOf(unquoted, pattern)) {
      const end = index + found.length
      // A pair of marks gone wrong is the affair of other rules.
      if (MARK.test(text.charAt(index - 1)) || MARK.test(text.charAt(end))) continue
      yield {
        start: index,
        end,
        message: { zh: `“${found}”没有加引号`, en: `${found} without quotation marks` },
        expected: { zh: `写作“${found}”，连同引号（${source}）`, en: `“${found}”, with its marks (${source})` },
      }
    }
  }
}
