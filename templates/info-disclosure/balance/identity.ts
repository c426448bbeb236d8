// The identities of the official tables as data: which cells together equal which, and where a failure is shown. Whole
// rows and columns follow from the tables, so that a label is written once.

import { APPLICANTS, applications } from '../tables/applications.ts'
import { OUTCOMES, reviews } from '../tables/reviews.ts'
import { cellKey, leavesOf, type TableSpec } from '../tables/table-spec.ts'

/** Which rule says it. */
export type IdentityKind = 'row-total' | 'result-total' | 'balance' | 'review-total'

export interface Identity {
  readonly kind: IdentityKind
  /** Cells, by `cellKey`; the sums of both sides are equal. */
  readonly left: readonly string[]
  readonly right: readonly string[]
  /** The cell that a failure is shown at. */
  readonly at: string
  /** It follows from the others of its kind where all rows add up: a column that is itself the sum of columns. */
  readonly follows?: true
}

const results = applications.blocks.flatMap(({ rows }) =>
  leavesOf(rows).filter(({ heads, entry }) => heads.length > 0 && entry.id !== 'total'),
)

/** Of every row: 自然人 and the five kinds of organisations make 总计. */
function rowTotals(spec: TableSpec, parts: readonly string[], kind: IdentityKind): Identity[] {
  return spec.blocks
    .flatMap(({ rows }) => leavesOf(rows))
    .map(({ entry }) => ({
      kind,
      left: parts.map((column) => cellKey(entry.id, column)),
      right: [cellKey(entry.id, 'total')],
      at: cellKey(entry.id, 'total'),
    }))
}

/** Of every column: the 21 results make 总计（七）; and the corner's own words, 第一项加第二项之和，等于第三项加第四项之和. */
function columnIdentities(column: string): Identity[] {
  const cell = (row: string) => cellKey(row, column)
  const follows = column === 'total' ? ({ follows: true } as const) : {}
  return [
    {
      kind: 'result-total',
      left: results.map(({ entry }) => cell(entry.id)),
      right: [cell('total')],
      at: cell('total'),
      ...follows,
    },
    {
      kind: 'balance',
      left: [cell('new'), cell('carried')],
      right: [cell('total'), cell('next')],
      at: cell('next'),
      ...follows,
    },
  ]
}

const identitiesOfTables: ReadonlyMap<string, readonly Identity[]> = new Map([
  [applications.id, [...rowTotals(applications, APPLICANTS, 'row-total'), ...columnsOf().flatMap(columnIdentities)]],
  [reviews.id, rowTotals(reviews, OUTCOMES, 'review-total')],
])

function columnsOf(): string[] {
  return [...APPLICANTS, 'total']
}

export function identitiesOf(spec: TableSpec): readonly Identity[] {
  return identitiesOfTables.get(spec.id) ?? []
}
