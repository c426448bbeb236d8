// The prose of a report → the short names that it declares (以下简称《条例》), and every place where each is used.

import { matchesOf } from '../words/matches.ts'
import type { Prose } from '../words/prose.ts'

/** 《条例》 stands for a document, “县局” for whatever else. */
export type Form = 'title' | 'quoted' | 'bare'

export interface Place {
  readonly prose: Prose
  /** Place of the prose among all of them. */
  readonly order: number
  readonly start: number
  readonly end: number
}

export interface Use extends Place {
  readonly form: Form
}

export interface ShortForm {
  readonly name: string
  readonly form: Form
  readonly declared: Place
  readonly before: readonly Use[]
  readonly after: readonly Use[]
}

const DECLARED =
  /(?:以下(?:统称|合称|均?简称)|(?<!以)下称)(?:为|：|:)?(["“]?《|["“])([^"“”《》]{1,40})(?:》["”]?|["”])/g
// They are looked for together: each more makes looking dearer.
const MOST = 30

/** The first declaration of each name. */
export function shortFormsOf(all: readonly Prose[]): ShortForm[] {
  const declarations = declarationsIn(all)
  if (declarations.size === 0) return []
  const uses = usesOf([...declarations.keys()], all)
  return [...declarations].map(([name, { form, ...declared }]) => {
    const own = uses.get(name) ?? []
    const before = own.filter((use) => isBefore(use, declared))
    const after = own.filter(
      (use) => isBefore(declared, use) && (use.order > declared.order || use.start >= declared.end),
    )
    return { name, form, declared, before, after }
  })
}

function declarationsIn(all: readonly Prose[]): Map<string, Use> {
  const found = new Map<string, Use>()
  for (const [order, prose] of all.entries()) {
    if (prose.kind !== 'paragraph' && prose.kind !== 'note') continue
    for (const { 0: whole, 1: open = '', 2: name = '', index } of matchesOf(prose.masked, DECLARED)) {
      if (found.has(name) || found.size === MOST) continue
      const form = open.endsWith('《') ? 'title' : 'quoted'
      found.set(name, { prose, order, start: index, end: index + whole.length, form })
    }
  }
  return found
}

function usesOf(names: readonly string[], all: readonly Prose[]): Map<string, Use[]> {
  const uses = new Map<string, Use[]>(names.map((name) => [name, []]))
  const longestFirst = [...names].sort((a, b) => b.length - a.length).map((name) => literal(name))
  const pattern = new RegExp(longestFirst.join('|'), 'g')
  for (const [order, prose] of all.entries()) {
    for (const { 0: name, index } of matchesOf(prose.masked, pattern)) {
      const end = index + name.length
      const form = formAt(prose.masked, index, end)
      const outer = form === 'bare' ? 0 : 1
      uses.get(name)?.push({ prose, order, start: index - outer, end: end + outer, form })
    }
  }
  return uses
}

function formAt(text: string, start: number, end: number): Form {
  const marks = text.charAt(start - 1) + text.charAt(end)
  if (marks === '《》') return 'title'
  return marks === '“”' || marks === '""' ? 'quoted' : 'bare'
}

function isBefore(a: Place, b: Place): boolean {
  return a.order < b.order || (a.order === b.order && a.start < b.start)
}

/** As RegExp.escape, which Node 20 has not. */
function literal(name: string): string {
  return name.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')
}
