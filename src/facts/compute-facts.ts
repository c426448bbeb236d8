// Facts that are formulas → the same tree with their values, so that tables, charts and rules need not know of them.

import type { Fact, FactGroup, FactNode } from '../model/facts.ts'
import { evaluateFact } from './expression/evaluate.ts'
import { reportProblems } from './report-problems.ts'
import type { Binding } from './uses.ts'

export function computeFacts(group: FactGroup, binding: Binding): FactGroup {
  const children = [...group.children].map(([name, node]): [string, FactNode] => [name, computeNode(node, binding)])
  return { ...group, children: new Map(children) }
}

function computeNode(node: FactNode, binding: Binding): FactNode {
  if (node.kind === 'group') return computeFacts(node, binding)
  return node.formula === undefined ? node : computeFact(node, binding)
}

function computeFact(fact: Fact, binding: Binding): Fact {
  const { value, names, problems } = evaluateFact(fact, binding.scope)
  for (const name of names) binding.mentions.add(name)
  if (fact.formula) reportProblems(problems, fact.formula, binding.log)
  return value === undefined || value.kind === 'vector' ? fact : { ...fact, value }
}
