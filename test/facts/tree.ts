// A tree of facts for tests, from plain objects: `{ 网络舆情: { 合计: '14件', 平均: '=合计 / 3' } }`.

import { parseQuantity } from '../../src/facts/quantity/parse-quantity.ts'
import type { Fact, FactGroup, FactNode, FactValue } from '../../src/model/facts.ts'

export interface Tree {
  readonly [name: string]: string | Tree | readonly [value: string, last: string]
}

const span = { path: 'data/a.yaml', start: 0, end: 1 }

export function treeOf(tree: Tree, path: readonly string[] = []): FactGroup {
  const children = new Map<string, FactNode>()
  for (const [name, value] of Object.entries(tree)) children.set(name, nodeOf(value, [...path, name]))
  return { kind: 'group', path, children, assertions: [], span }
}

function nodeOf(value: Tree[string], path: readonly string[]): FactNode {
  if (typeof value === 'string') return factOf(value, path)
  if (isPair(value)) return { ...factOf(value[0], path), last: valueFrom(value[1]) }
  return treeOf(value, path)
}

// Array.isArray does not narrow a readonly tuple out of a union.
function isPair(value: Tree[string]): value is readonly [string, string] {
  return Array.isArray(value)
}

function factOf(text: string, path: readonly string[]): Fact {
  const fact = { kind: 'fact' as const, path, value: valueFrom(text), aliases: [], span }
  if (!text.startsWith('=')) return fact
  const formula = { text: text.slice(1), span, offsetAt: (index: number) => index }
  return { ...fact, value: { kind: 'absent', written: '' }, formula }
}

function valueFrom(text: string): FactValue {
  if (['', '/', '—'].includes(text)) return { kind: 'absent', written: text }
  return parseQuantity(text) ?? { kind: 'text', text }
}
