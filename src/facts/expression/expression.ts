// A formula as a tree. Every part knows its place in the formula's text.

import type { FactNumber } from '../../model/facts.ts'
import type { Stretch } from './problem.ts'

export type Operator = '+' | '-' | '*' | '/'

export type Expression =
  | (Stretch & { readonly kind: 'number'; readonly value: FactNumber; readonly written: string })
  | Path
  | (Stretch & { readonly kind: 'negation'; readonly operand: Expression })
  | (Stretch & {
      readonly kind: 'operation'
      readonly operator: Operator
      readonly left: Expression
      readonly right: Expression
    })
  | Call

/** 申请.新收.自然人. */
export interface Path extends Stretch {
  readonly kind: 'path'
  readonly names: readonly string[]
}

/** 占比(甲, 乙). */
export interface Call extends Stretch {
  readonly kind: 'call'
  readonly name: string
  /** Where its name ends. */
  readonly nameEnd: number
  readonly arguments: readonly Expression[]
}
