// Kinds of finding → a table for people: code, weight, what it is, and what it rests on.

import type { AnyKind } from '../compile-kinds.ts'
import { severityWords } from '../diagnostics/finding-words.ts'
import type { Language } from '../diagnostics/text.ts'
import { displayWidth } from '../diagnostics/visible-text.ts'
import { tableLines } from './table.ts'

const HEADS: Readonly<Record<Language, readonly string[]>> = {
  zh: ['代码', '程度', '意思', '依据'],
  en: ['code', 'severity', 'meaning', 'basis'],
}
const NARROWEST = 72

export function kindLines(kinds: readonly AnyKind[], language: Language, terminal: number): readonly string[] {
  const rows = kinds.map(({ code, severity, summary, basis = '' }) => [
    code,
    severityWords[language][severity],
    summary[language],
    basis,
  ])
  const widest = (column: number) =>
    Math.max(...[HEADS[language], ...rows].map((cells) => displayWidth(cells[column] ?? '')))
  const rest = Math.max(NARROWEST, terminal) - widest(0) - widest(1) - 2 * (HEADS[language].length - 1)
  const meaning = Math.min(widest(2), Math.floor(rest / 2))
  const widths = [widest(0), widest(1), meaning, rest - meaning]
  return [HEADS[language], ...rows].flatMap((cells) => tableLines(cells, widths))
}
