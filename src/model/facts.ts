// Facts: what data/ states, once. A closed tree: groups of names, and at its leaves numbers, words, or the sign that
// there is nothing. A table is a group of rows whose children are its columns; YAML and CSV both come to this form.

import type { Span } from '../source/span.ts'

/** A number with its unit, exact. */
export interface FactNumber {
  readonly kind: 'number'
  /** A decimal without exponent, separators or leading zeros: `-1234.5`. Never a binary fraction. */
  readonly value: string
  /** 计量单位 such as 件, 万元, 万人次, %; empty where there is none. `value` counts in it, 万 and 亿 included. */
  readonly unit: string
  /** Its figures as stated, where `value` would be printed otherwise: `1.5亿`, and the `万` of 近万人. */
  readonly written?: string
  /** What was written behind or before it: 余, 多, 约 … (`1000余份`); absent: exact. */
  readonly approximation?: string
  /** It came from a division: printed, and compared with what was stated, as rounded as the other is. */
  readonly quotient?: true
}

export interface FactText {
  readonly kind: 'text'
  readonly text: string
  /** A number was meant and is miswritten, which is reported where it stands: formulas that call it add nothing to that. */
  readonly broken?: true
}

/** An empty place or a sign for one: nothing, `/`, `—`. It is no zero; tables of data print it as it was written. */
export interface FactAbsent {
  readonly kind: 'absent'
  readonly written: string
}

export type FactValue = FactNumber | FactText | FactAbsent

export interface Fact {
  readonly kind: 'fact'
  /** Its names from the root: `['网络舆情', '合计']`, written `网络舆情.合计`. */
  readonly path: readonly string[]
  readonly value: FactValue
  /** The formula that the author gave in place of a value (`=热线 + 书记信箱`); `value` is then computed. */
  readonly formula?: Formula
  /** 上年: last year's value as this project states it. */
  readonly last?: FactValue
  /** 说明. */
  readonly note?: string
  /** 来源: where the number comes from. */
  readonly source?: string
  /** 又称: other words by which prose calls it. */
  readonly aliases: readonly string[]
  /** Where its last name stands: the key; in a CSV file, the head of its column. */
  readonly nameSpan?: Span
  /** The value's place. */
  readonly span: Span
}

export interface FactGroup {
  readonly kind: 'group'
  /** Empty for the root. */
  readonly path: readonly string[]
  /** In the order of the files. */
  readonly children: ReadonlyMap<string, FactNode>
  /** 单位 of all numbers below that give none. */
  readonly unit?: string
  readonly note?: string
  readonly source?: string
  readonly assertions: readonly Assertion[]
  /** It was read from a CSV file: rows and columns are those of the file. */
  readonly table?: FactTable
  /** As that of a {@link Fact}; in a CSV file, the head of its row, or of several columns. Absent for a whole file. */
  readonly nameSpan?: Span
  readonly span: Span
}

export type FactNode = Fact | FactGroup

/** How a CSV file becomes a group. */
export interface FactTable {
  readonly path: string
  /** The entry of a YAML file that describes it, from its name to its end. */
  readonly entry?: Span
  /** Names of its columns, one list a column: two lines of heads give two names. */
  readonly columns: readonly (readonly string[])[]
  /** What stands over the names of its rows, one text a column of them; empty where nothing does. */
  readonly labels?: readonly string[]
  /** Names of its rows, one list a row. */
  readonly rows: readonly (readonly string[])[]
}

/** A formula as the author wrote it. */
export interface Formula {
  readonly text: string
  readonly span: Span
  /** Offset in the source of the text's character at `index`. */
  readonly offsetAt: (index: number) => number
}

/** 断言: an equation or comparison that must hold, such as `合计 = 热线 + 书记信箱`. Its names are looked up from its group. */
export interface Assertion {
  readonly name?: string
  readonly formula: Formula
}

export interface Facts {
  readonly root: FactGroup
  /** Those of `previous:` (上年项目), where the manifest names one. */
  readonly previous?: FactGroup
}

/** What a piece of text owes to facts: their dotted names, in the order in which its formula calls them. */
export interface FactUse {
  readonly names: readonly string[]
  /** The printed value where it is one number. */
  readonly value?: FactNumber
}
