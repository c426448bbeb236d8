// Facts that no reference, table, chart or assertion uses: stated for nothing, or misspelt where they should be used.

import { createLog, type Diagnostic, type Log } from '../diagnostics/diagnostic.ts'
import type { FactNode } from '../model/facts.ts'
import type { BoundFacts } from './bind-facts.ts'
import { nameText } from './expression/name-text.ts'
import { factUnused } from './findings.ts'
import { dottedName, factsOf } from './uses.ts'

/** `read`: groups that the report type itself reads. */
export function unusedFacts(
  { facts, uses, mentions }: Pick<BoundFacts, 'facts' | 'uses' | 'mentions'>,
  read: readonly string[] = [],
): readonly Diagnostic[] {
  const log = createLog()
  const isUsed = (name: string) => uses.has(name) || mentions.has(name)
  for (const node of facts.root.children.values()) if (!read.includes(dottedName(node))) report(node, isUsed, log)
  return log.diagnostics
}

/** One finding for a group of which nothing is used; of a table that is used, none for its other cells. */
function report(node: FactNode, isUsed: (name: string) => boolean, log: Log): void {
  const facts = [...factsOf(node)]
  const someUsed = facts.some((fact) => isUsed(dottedName(fact)))
  if (someUsed && node.kind === 'group' && node.table === undefined)
    for (const child of node.children.values()) report(child, isUsed, log)
  if (someUsed || facts.length === 0) return
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
