// Statistics → the JSON that other programs read. The shape is a promise, as that of findings is.

import type { CodeCount } from '../diagnostics/count-by-code.ts'
import type { FactStatistics, PartStatistics, ReportStatistics } from '../stats/statistics.ts'

export interface JsonStats {
  readonly version: 1
  readonly title: string
  /** Estimated. */
  readonly pages: number
  readonly characters: number
  readonly boundCharacters: number
  readonly numbers: JsonNumbers
  readonly tables: number
  readonly figures: number
  readonly footnotes: number
  readonly facts: JsonFacts
  readonly parts: readonly JsonPart[]
  readonly findings: readonly CodeCount[]
}

interface JsonFacts {
  readonly total: number
  /** Null, as the names are, where errors leave it open. */
  readonly unused: number | null
  readonly unusedNames: readonly string[] | null
}

interface JsonNumbers {
  readonly total: number
  readonly bound: number
  /** Of all; null where there is none. */
  readonly share: number | null
}

interface JsonPart {
  readonly kind: PartStatistics['kind']
  readonly number: string
  readonly heading: string
  readonly page: number | null
  readonly characters: number
  readonly boundCharacters: number
  readonly numbers: JsonNumbers
  readonly tables: number
  readonly figures: number
}

export function statsToJson({ title, parts, whole, footnotes, pages, facts, findings }: ReportStatistics): JsonStats {
  const { characters, boundCharacters, numbers, tables, figures } = whole
  return {
    version: 1,
    title,
    pages: pages.count,
    characters,
    boundCharacters,
    numbers: toNumbers(numbers),
    tables,
    figures,
    footnotes,
    facts: toFacts(facts),
    parts: parts.map(toPart),
    findings,
  }
}

function toFacts({ total, unused, unusedNames }: FactStatistics): JsonFacts {
  return { total, unused: unused ?? null, unusedNames: unusedNames ?? null }
}

function toPart(part: PartStatistics): JsonPart {
  const { kind, number, heading, page, characters, boundCharacters, numbers, tables, figures } = part
  return {
    kind,
    number,
    heading,
    page: page ?? null,
    characters,
    boundCharacters,
    numbers: toNumbers(numbers),
    tables,
    figures,
  }
}

/** Rounded to four digits, so that the text does not depend on how a machine prints the last one. */
function toNumbers({ total, bound }: PartStatistics['numbers']): JsonNumbers {
  return { total, bound, share: total === 0 ? null : Math.round((bound / total) * 10_000) / 10_000 }
}
