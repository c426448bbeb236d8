// What a formula comes to: a fact's value, a number that was worked out, or the values of a row or column.

import type { FactAbsent, FactText } from '../../model/facts.ts'
import type { Amount } from '../quantity/amount.ts'

export type Single = Amount | FactText | FactAbsent

/** The values of a row, a column or a group, in its order. */
export interface Vector {
  readonly kind: 'vector'
  readonly items: readonly VectorItem[]
}

export interface VectorItem {
  /** Dotted, as a formula would name it. */
  readonly name: string
  readonly value: Single
}

export type Value = Single | Vector
