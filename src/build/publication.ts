// The part 发布 of `report.yaml`, filled up from the house files that it extends → Publication.

import type { Publication } from '../model/publication.ts'
import type { Span } from '../source/span.ts'
import type { HouseFile } from './house.ts'
import type { PublicationData } from './publication-fields.ts'

export interface GivenPublication {
  readonly data: PublicationData
  /** Places of its fields, in whichever file they stand. */
  readonly spans: ReadonlyMap<string, Span>
}

/**
 * Undefined where `report.yaml` itself has no such part: a house file that ten reports share says what their site is,
 * and not that each of them is to be published. Of each field the nearest file's value holds.
 */
export function collectPublication(chain: readonly HouseFile[]): GivenPublication | undefined {
  if (chain[0]?.house.publication === undefined) return undefined
  return chain.reduceRight<GivenPublication>(
    ({ data, spans }, { house, spans: own }) => ({
      data: over(data, house.publication ?? {}),
      spans: new Map([...spans, ...[...own].filter(([path]) => /^publication\b/.test(path))]),
    }),
    { data: {}, spans: new Map() },
  )
}

function over(far: PublicationData, near: PublicationData): PublicationData {
  const information = near.information && far.information ? { ...far.information, ...near.information } : undefined
  return { ...far, ...near, ...(information ? { information } : {}) }
}

/** With what an author need not say twice. */
export function toPublication(data: PublicationData, organ: string): Publication {
  const { columnKeywords, columnType, keywords, source, information, downloads, ...rest } = data
  // What sites write there is mostly the column's name (实务).
  const type = columnType ?? data.columnName
  return {
    ...rest,
    columnKeywords: columnKeywords ?? [],
    ...(type === undefined ? {} : { columnType: type }),
    keywords: keywords ?? [],
    source: source ?? organ,
    ...(information ? { information: { ...information, publisher: information.publisher ?? organ } } : {}),
    downloads: downloads ?? true,
  }
}
