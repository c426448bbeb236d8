// What `report stats` counts, as data.

import type { CodeCount } from '../diagnostics/count-by-code.ts'

/** Arabic numbers of the text, those of dates and 发文字号 aside. */
export interface NumberCount {
  readonly total: number
  /** Those whose value came from data/. */
  readonly bound: number
}

export interface PartStatistics {
  /** `opening`: what stands before the first heading; `rest`: title, 主送, signature, 版记 and the like. */
  readonly kind: 'opening' | 'section' | 'attachment' | 'footnotes' | 'rest'
  /** As printed: 一、, or 附件1; empty where there is none. */
  readonly number: string
  readonly heading: string
  /** Where it begins, as estimated; undefined where that is not one place. */
  readonly page?: number
  /** Printed characters without white space. */
  readonly characters: number
  /** Those that came from data/. */
  readonly boundCharacters: number
  readonly numbers: NumberCount
  readonly tables: number
  readonly figures: number
}

export interface FactStatistics {
  readonly total: number
  /** Absent, as the names are, where errors in the data or in references leave it open. */
  readonly unused?: number
  /** As formulas write them; that of a group of which nothing is used stands for all below it. */
  readonly unusedNames?: readonly string[]
}

export interface ReportStatistics {
  readonly title: string
  readonly parts: readonly PartStatistics[]
  /** All parts together. */
  readonly whole: Omit<PartStatistics, 'kind' | 'number' | 'heading' | 'page'>
  readonly footnotes: number
  readonly pages: Pick<PageEstimate, 'count' | 'lines' | 'characters'>
  readonly facts: FactStatistics
  /** Errors first, then by how many there are. */
  readonly findings: readonly CodeCount[]
}

/** Pages as a model of the paper has them. */
export interface PageEstimate {
  /** From the title's page to the last one that is bound with it. */
  readonly count: number
  /** What they were estimated by: lines a page, and characters a line. */
  readonly lines: number
  readonly characters: number
  /** By the ids of headings and attachments. */
  readonly starts: ReadonlyMap<string, number>
}
