// Where names mean what: the tree, last year's, and the group from which names are looked up outward.

import type { Fact, FactGroup } from '../../model/facts.ts'
import type { Amount } from '../quantity/amount.ts'
import type { Problem } from './problem.ts'
import type { Value, Vector } from './value.ts'

export interface Scope {
  readonly root: FactGroup
  /** Last year's project. */
  readonly previous?: Scope
  /** Path of the group that is asked first. */
  readonly at: readonly string[]
  /** In a table read by columns, the name of a row means its cell in this column: 新收 + 结转 = 总计, column by column. */
  readonly column?: readonly string[]
  readonly computed: ComputedFacts
  readonly lookedUp: LookedUp
}

/** What was found in the tree once, since it does not change: tables have many rows, and many formulas ask for the same. */
export interface LookedUp {
  /** Columns of groups by their names, and all that a group holds. */
  readonly columns: Map<FactGroup, Map<string, readonly Fact[]>>
  /** Of groups: all names below their rows, without which there is no column. */
  readonly heads: Map<FactGroup, ReadonlySet<string>>
  /** Names that formulas called and the tree has not, with what was probably meant. */
  readonly suggestions: Map<string, string | undefined>
  /** The tree's own names, as did-you-mean compares them; of one entry, once they are needed. */
  readonly candidates: Candidates[]
  /** Dotted names of facts. */
  readonly dotted: Map<Fact, string>
  /** The values of a row or column as of this year, and what they add up to. */
  readonly vectors: Map<readonly Fact[], Vector>
  readonly totals: Map<Vector, Amount>
}

export interface Candidates {
  /** Dotted names, and how a formula writes them. */
  readonly written: ReadonlyMap<string, string>
  /** The first path that ends so: 合计 → 网络舆情.合计. */
  readonly byEnding: ReadonlyMap<string, string>
}

/** Computed facts, each worked out once, for this year and as of last year. */
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
  return {
    root,
    ...(previous === undefined ? {} : { previous: createScope(previous) }),
    at,
    computed: { thisYear: new Map(), lastYear: new Map() },
    lookedUp: {
      columns: new Map(),
      heads: new Map(),
      suggestions: new Map(),
      candidates: [],
      dotted: new Map(),
      vectors: new Map(),
      totals: new Map(),
    },
  }
}

/** The same trees and computed facts, seen from the group at `at`. */
export function within({ column: _, ...scope }: Scope, at: readonly string[], column?: readonly string[]): Scope {
  return { ...scope, at, ...(column === undefined ? {} : { column }) }
}
