// Groups of facts for tests, from records: `12件` is a number with its unit, `/` nothing, the rest text.

import type { Fact, FactGroup, FactValue } from '../../src/model/facts.ts'

export interface Tree {
  readonly [name: string]: string | Tree
}

const span = { path: 'data/a.yaml', start: 0, end: 1 }

export function groupOf(name: string, tree: Tree, above: readonly string[] = []): FactGroup {
  const path = [...above, name]
  const children = Object.entries(tree).map(([key, value]) => {
    const node = typeof value === 'string' ? factOf([...path, key], value) : groupOf(key, value, path)
    return [key, node] as const
  })
  return { kind: 'group', path, children: new Map(children), assertions: [], span }
}

function factOf(path: readonly string[], written: string): Fact {
  return { kind: 'fact', path, value: readValue(written), aliases: [], span }
}

function readValue(written: string): FactValue {
  if (written === '/') return { kind: 'absent', written }
  const [, value, unit = ''] = /^(-?\d+(?:\.\d+)?)(\D*)$/.exec(written) ?? []
  return value === undefined ? { kind: 'text', text: written } : { kind: 'number', value, unit }
}
