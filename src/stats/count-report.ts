// A report, its paper and what was found of it → statistics.

import { countByCode } from '../diagnostics/count-by-code.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { nameText } from '../facts/expression/name-text.ts'
import type { Doc } from '../model/doc.ts'
import { titleLine } from '../model/doc-text.ts'
import type { FactNode, Facts } from '../model/facts.ts'
import { countParts, sum } from './count-parts.ts'
import type { PageEstimate, ReportStatistics } from './statistics.ts'

export interface Counted {
  readonly doc: Doc
  readonly facts: Facts
  /** Facts and groups of facts that nothing uses; undefined where that cannot be said. */
  readonly unused: readonly FactNode[] | undefined
  readonly diagnostics: readonly Diagnostic[]
  readonly pages: PageEstimate
}

export function countReport({ doc, facts, unused, diagnostics, pages }: Counted): ReportStatistics {
  const parts = countParts(doc, pages.starts)
  const total = (of: 'characters' | 'tables' | 'figures') => parts.reduce((all, part) => all + part[of], 0)
  return {
    title: titleLine(doc),
    parts,
    whole: { characters: total('characters'), tables: total('tables'), figures: total('figures'), ...sum(parts) },
    footnotes: doc.footnotes.length,
    pages: { count: pages.count, lines: pages.lines, characters: pages.characters },
    facts: {
      total: countFacts([facts.root]),
      ...(unused && { unused: countFacts(unused), unusedNames: unused.map(({ path }) => nameText(path)) }),
    },
    findings: countByCode(diagnostics),
  }
}

function countFacts(nodes: Iterable<FactNode>): number {
  let count = 0
  for (const node of nodes) count += node.kind === 'fact' ? 1 : countFacts(node.children.values())
  return count
}
