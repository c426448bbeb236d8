// Kinds of finding → a table for people, area by area: code, weight, what it is, and what it rests on.

import type { AnyKind } from '../compile-kinds.ts'
import { severityWords } from '../diagnostics/finding-words.ts'
import type { Language } from '../diagnostics/text.ts'
import { displayWidth } from '../diagnostics/visible-text.ts'
import { areaOf, nameOfArea } from './areas.ts'
import { tableLines } from './table.ts'

const NARROWEST = 72
const HINT: Readonly<Record<Language, string>> = {
  zh: '逐条说明和例子：report explain 代码。只看一类：report rules 标点；按词找：report rules 顿号',
  en: 'One of them with examples: report explain <code>. An area: report rules punctuation; by a word: report rules dash',
}

/** `kinds` are sorted by code. */
export function kindLines(kinds: readonly AnyKind[], language: Language, terminal: number): readonly string[] {
  const areas = [...new Set(kinds.map(({ code }) => areaOf(code)))]
  const tables = areas.map((area) => {
    const own = kinds.filter(({ code }) => areaOf(code) === area)
    return [headOf(area, language), ...rowLines(own, language, terminal)]
  })
  const lines = tables.flatMap((table, index) => (index > 0 ? ['', ...table] : table))
  return areas.length > 1 ? [...lines, '', ...tableLines([HINT[language]], [Math.max(NARROWEST, terminal)])] : lines
}

function headOf(area: string, language: Language): string {
  const name = nameOfArea(area)?.[language]
  return name === undefined || name === area ? area : language === 'zh' ? `${name}（${area}）` : `${name} (${area})`
}

function rowLines(kinds: readonly AnyKind[], language: Language, terminal: number): readonly string[] {
  const rows = kinds.map(({ code, severity, summary, basis = '' }) => [
    code,
    severityWords[language][severity],
    summary[language],
    basis,
  ])
  const widest = (column: number) => Math.max(...rows.map((cells) => displayWidth(cells[column] ?? '')))
  const rest = Math.max(NARROWEST, terminal) - widest(0) - widest(1) - 2 * 3
  const meaning = Math.min(widest(2), Math.max(Math.floor(rest / 2), rest - widest(3)))
  const widths = [widest(0), widest(1), meaning, rest - meaning]
  return rows.flatMap((cells) => tableLines(cells, widths))
}
