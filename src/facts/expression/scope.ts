// Where names mean what: the tree, last year's, and the group from which names are looked up outward.

import type { Fact, FactGroup } from '../../model/facts.ts'
import type { Problem } from './problem.ts'
import type { Value } from './value.ts'

export interface Scope {
  readonly root: FactGroup
  /** Last year's project. */
  readonly previous?: Scope
  /** Path of the group that is asked first. */
  readonly at: readonly string[]
  /** In a table read by columns, the name of a row means its cell in this column: 新收 + 结转 = 总计, column by column. */
  readonly column?: readonly string[]
  readonly computed: ComputedFacts
}

/** Computed facts, each worked out once, for this year and as of last year. All that ever changes in a scope. */
export interface ComputedFacts {
  readonly thisYear: Map<Fact, Computed>
  readonly lastYear: Map<Fact, Computed>
}

/** What a computed fact's formula came to. */
export interface Computed {
  readonly value?: Value
  readonly problems: readonly Problem[]
  /** Facts that its formula calls, in the order of the calls. */
  readonly facts: readonly Fact[]
}

export function createScope(root: FactGroup, previous?: FactGroup, at: readonly string[] = []): Scope {
  const computed = { thisYear: new Map(), lastYear: new Map() }
  return { root, ...(previous === undefined ? {} : { previous: createScope(previous) }), at, computed }
}

/** The same trees and computed facts, seen from the group at `at`. */
export function within({ column: _, ...scope }: Scope, at: readonly string[], column?: readonly string[]): Scope {
  return { ...scope, at, ...(column === undefined ? {} : { column }) }
}
