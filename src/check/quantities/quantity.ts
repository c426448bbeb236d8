// A quantity as it stands in a text: a number that counts or measures something, with its unit and its words.

import type { Decimal } from '../../facts/quantity/decimal.ts'
import type { Bounds } from './bounds.ts'

export interface Quantity extends Bounds {
  /** Places in the text: the number, then the unit behind it; `end` is behind the unit. */
  readonly start: number
  readonly end: number
  /** Exact, in `unit`: 1.2万元 is 12000 元. */
  readonly value: Decimal
  /** 件, 元, %; `百分点` for percentage points. */
  readonly unit: string
  readonly kind: 'count' | 'money' | 'percent' | 'points'
  /** Whether the number stands for itself: neither rounded nor 余, 约, 以上, nor a range. */
  readonly exact: boolean
  /** Written in Han numerals: 三项. */
  readonly han: boolean
  /** The words before it, back to the mark or number that ends the words before those. */
  readonly label: string
  /** The words behind the unit, up to the next mark or number. */
  readonly noun: string
}
