// How an official table is described: its rows and columns by their exact labels, one inside another where heads are
// merged. Data, paper and balance are all read off it.

import { comparable } from './names.ts'

/** A row or column, or a merged head with those that stand under it. */
export interface Entry {
  readonly id: string
  /** As the official sheet prints it, with its number. */
  readonly label: string
  /** Shorter names by which data/ may call it; the label without its number is known anyway. */
  readonly aliases: readonly string[]
  /** All of its names, as they are compared. */
  readonly names: ReadonlySet<string>
  /** A head over these; absent: a row or column itself. */
  readonly parts?: readonly Entry[]
}

/** Rows that share their columns, under a full-width head where the table has several such blocks. */
export interface BlockSpec {
  readonly title?: string
  /** What stands over the labels of the rows. */
  readonly corner: string
  readonly columns: readonly Entry[]
  /** What stands over all of the columns. */
  readonly columnsHead?: string
  readonly rows: readonly Entry[]
  /** 计量单位 that a number may name; it need not name one. */
  readonly unit: string
  /** `count`: whole and not negative; `amount`: not negative. */
  readonly kind: 'count' | 'amount'
}

export interface TableSpec {
  readonly id: string
  /** The name of its group of facts. */
  readonly name: string
  readonly aliases: readonly string[]
  /** The role of the section that holds it. */
  readonly role: string
  readonly blocks: readonly BlockSpec[]
}

/** A row or column with the merged heads above it, outermost first. */
export interface Leaf {
  readonly entry: Entry
  readonly heads: readonly Entry[]
}

export function leavesOf(entries: readonly Entry[], heads: readonly Entry[] = []): Leaf[] {
  return entries.flatMap((entry) =>
    entry.parts === undefined ? [{ entry, heads }] : leavesOf(entry.parts, [...heads, entry]),
  )
}

/** The merged heads among these and below them. */
export function headsOf(entries: readonly Entry[], heads: readonly Entry[] = []): Leaf[] {
  return entries.flatMap((entry) =>
    entry.parts === undefined ? [] : [{ entry, heads }, ...headsOf(entry.parts, [...heads, entry])],
  )
}

/** The id of a cell. */
export function cellKey(row: string, column: string): string {
  return `${row}/${column}`
}

export function entry(id: string, label: string, ...aliases: readonly string[]): Entry {
  return { id, label, aliases, names: namesOf(label, aliases) }
}

export function head(id: string, label: string, parts: readonly Entry[], ...aliases: readonly string[]): Entry {
  return { id, label, aliases, names: namesOf(label, aliases), parts }
}

function namesOf(label: string, aliases: readonly string[]): ReadonlySet<string> {
  return new Set([label, ...aliases].map(comparable))
}
