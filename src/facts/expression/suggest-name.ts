// A name that the tree has not → the one that was probably meant, in full.

import { closest } from '../../diagnostics/suggest.ts'
import type { FactGroup } from '../../model/facts.ts'
import { nameText } from './name-text.ts'
import type { Candidates, Scope } from './scope.ts'

/** Names that are compared; a larger tree is compared in part. */
const MAX_CANDIDATES = 5000

/** Different unknown names that are compared: where more are wrong, something else is, and comparing takes long. */
const MAX_COMPARED = 40

export function suggestName(names: readonly string[], scope: Scope): string | undefined {
  const { suggestions } = scope.lookedUp
  const typed = names.join('.')
  const { written, byEnding } = candidatesOf(scope)
  const exact = written.get(typed) ?? byEnding.get(typed)
  if (exact !== undefined) return exact
  if (suggestions.has(typed) || suggestions.size >= MAX_COMPARED) return suggestions.get(typed)
  const near = closest(typed, written.keys()) ?? closest(names.at(-1) ?? '', written.keys())
  const guess = near === undefined ? undefined : written.get(near)
  suggestions.set(typed, guess)
  return guess
}

function candidatesOf({ root, lookedUp }: Scope): Candidates {
  const [known] = lookedUp.candidates
  if (known !== undefined) return known
  const written = new Map<string, string>()
  const byEnding = new Map<string, string>()
  for (const path of pathsBelow(root)) {
    if (written.size >= MAX_CANDIDATES) break
    const text = nameText(path)
    written.set(path.join('.'), text)
    for (let from = 1; from < path.length; from++) {
      const ending = path.slice(from).join('.')
      if (!byEnding.has(ending)) byEnding.set(ending, text)
    }
  }
  const candidates = { written, byEnding }
  lookedUp.candidates.push(candidates)
  return candidates
}

function* pathsBelow(group: FactGroup): Generator<readonly string[]> {
  for (const child of group.children.values()) {
    yield child.path
    if (child.kind === 'group') yield* pathsBelow(child)
  }
}
