// What binding carries along: where names are looked up, which facts were used where, and the log.

import type { Log } from '../diagnostics/diagnostic.ts'
import type { Fact, FactNode } from '../model/facts.ts'
import type { Span } from '../source/span.ts'
import type { Scope } from './expression/scope.ts'

export interface Binding {
  readonly scope: Scope
  /** Where the report says a fact, by dotted name. */
  readonly uses: Map<string, Span[]>
  /** Facts that formulas and assertions of the data call. */
  readonly mentions: Set<string>
  readonly log: Log
}

/** `网络舆情.合计`. */
export function dottedName({ path }: Pick<FactNode, 'path'>): string {
  return path.join('.')
}

export function recordUse(name: string, span: Span, { uses }: Binding): void {
  const places = uses.get(name)
  if (places) places.push(span)
  else uses.set(name, [span])
}

/** The facts below a node, in order. */
export function* factsOf(node: FactNode): Iterable<Fact> {
  if (node.kind === 'fact') yield node
  else for (const child of node.children.values()) yield* factsOf(child)
}
