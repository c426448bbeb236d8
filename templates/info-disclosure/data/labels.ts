// Names in data/ → rows and columns of an official table. Numbers, brackets, quotes and marks do not count: clerks
// copy labels with and without them.

import { type Entry, leavesOf } from '../tables/table-spec.ts'

const NUMBER = /^(?:[一二三四五六七八九十]+[、．.]|[（(][一二三四五六七八九十]+[)）]|\d+[、．.])/u

/** `1.属于国家秘密` → 属于国家秘密. */
export function withoutNumber(label: string): string {
  return label.replace(NUMBER, '')
}

function normalise(name: string): string {
  return withoutNumber(name.normalize('NFKC').trim()).replace(/[\s\p{P}]/gu, '')
}

/** The entry of this name, at any depth; a name that two could mean is none (no table has such). */
export function findEntry(name: string, entries: readonly Entry[]): Entry | undefined {
  const wanted = normalise(name)
  if (wanted === '') return undefined
  return allEntries(entries).find(({ label, aliases }) =>
    [label, ...aliases].some((known) => normalise(known) === wanted),
  )
}

function allEntries(entries: readonly Entry[]): Entry[] {
  return entries.flatMap((entry) => [entry, ...allEntries(entry.parts ?? [])])
}

/** What messages call it, and data/ may: the first alias, else the label without its number. */
export function shortName({ label, aliases }: Entry): string {
  return aliases[0] ?? withoutNumber(label)
}

/** Names to choose from for one that is unknown. */
export function namesOf(entries: readonly Entry[]): string[] {
  return leavesOf(entries).map(({ entry }) => shortName(entry))
}
