// Facts that no reference, table, chart or assertion uses: stated for nothing, or misspelt where they should be used.

import { createLog, type Diagnostic } from '../diagnostics/diagnostic.ts'
import type { FactNode } from '../model/facts.ts'
import type { BoundFacts } from './bind-facts.ts'
import { nameText } from './expression/name-text.ts'
import { factUnused } from './findings.ts'
import { dottedName, factsOf } from './uses.ts'

/** A group of which nothing is used stands for all below it. `read`: groups that the report type itself reads. */
export function unusedNodes(
  { facts, uses, mentions }: Pick<BoundFacts, 'facts' | 'uses' | 'mentions'>,
  read: readonly string[] = [],
): FactNode[] {
  const isUsed = (name: string) => uses.has(name) || mentions.has(name)
  return [...facts.root.children.values()].flatMap((node) =>
    read.includes(dottedName(node)) ? [] : unusedIn(node, isUsed),
  )
}

/** Of a table that is used, none of its other cells. */
function unusedIn(node: FactNode, isUsed: (name: string) => boolean): FactNode[] {
  const facts = [...factsOf(node)]
  if (facts.length === 0) return []
  if (!facts.some((fact) => isUsed(dottedName(fact)))) return [node]
  return node.kind === 'group' && node.table === undefined
    ? [...node.children.values()].flatMap((child) => unusedIn(child, isUsed))
    : []
}

export function reportUnused(nodes: readonly FactNode[]): readonly Diagnostic[] {
  const log = createLog()
  for (const node of nodes) {
    const name = nameText(node.path)
    log.add(factUnused, {
      message: { zh: `数据“${name}”没有用到`, en: `nothing uses “${name}”` },
      expected: {
        zh: `正文里的 {{ ${name} }}，或由它生成的表格、图表，或断言`,
        en: `{{ ${name} }} in the text, a table or chart of it, or an assertion`,
      },
      help: { zh: '引用它；不需要就删去', en: 'refer to it, or delete it' },
      span: node.span,
    })
  }
  return log.diagnostics
}
