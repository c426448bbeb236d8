// What verifying answers: one result for each check, with the figure that was measured or why there is none.

import type { Message } from '../diagnostics/diagnostic.ts'
import type { Strength } from '../model/profile.ts'

/** 符合, 不符合, 未核验. There is no pass without a measurement. */
export type Outcome = 'pass' | 'fail' | 'unverified'

/** `file`: read from the DOCX; `pages`: measured on pages that LibreOffice laid out. */
export type Evidence = 'file' | 'pages'

export type Group = 'paper' | 'grid' | 'page-number' | 'fonts' | 'elements'

export interface Judgement {
  readonly outcome: Outcome
  /** What was found; with `unverified`, why nothing could be measured. */
  readonly measured: Message
  /** The sheets concerned, counted from 1; those that break the rule where it is broken. */
  readonly pages?: readonly number[]
}

export interface Result extends Judgement {
  readonly id: string
  readonly group: Group
  readonly title: Message
  readonly expected: Message
  /** Of GB/T 9704-2012, or what the value rests on where the standard is silent. */
  readonly clause: string
  readonly strength: Strength
  readonly evidence: Evidence
}

export function pass(zh: string, en: string, pages: readonly number[] = []): Judgement {
  return judge('pass', zh, en, pages)
}

export function fail(zh: string, en: string, pages: readonly number[] = []): Judgement {
  return judge('fail', zh, en, pages)
}

export function unverified(zh: string, en: string): Judgement {
  return judge('unverified', zh, en, [])
}

function judge(outcome: Outcome, zh: string, en: string, pages: readonly number[]): Judgement {
  return { outcome, measured: { zh, en }, ...(pages.length > 0 ? { pages } : {}) }
}

/** `1、3、5—8`. */
export function pageList(pages: readonly number[]): string {
  const runs: [number, number][] = []
  for (const page of [...new Set(pages)].sort((a, b) => a - b)) {
    const run = runs.at(-1)
    if (run && run[1] === page - 1) run[1] = page
    else runs.push([page, page])
  }
  return runs.map(([from, to]) => (from === to ? `${from}` : `${from}—${to}`)).join('、')
}

/** Two decimals, without needless noughts. */
export function figure(value: number): string {
  return String(Number(value.toFixed(2)))
}
