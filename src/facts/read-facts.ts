// The files of data/ → one tree of facts. The keys of all YAML files meet at its root; a CSV file is a group named
// after itself, or after the entry that describes it.

import type { Log, Message } from '../diagnostics/diagnostic.ts'
import { groupKeys } from '../model/fact-keys.ts'
import type { Assertion, FactGroup, FactNode } from '../model/facts.ts'
import type { DataFiles } from '../model/located.ts'
import type { Span } from '../source/span.ts'
import { checkFields } from './check-fields.ts'
import { reportDataForm, reportDoubled, reportSameName } from './data-reports.ts'
import { isMistakenKey } from './mistaken-key.ts'
import { readAssertions } from './read-assertions.ts'
import { type DataContext, readNode } from './read-node.ts'
import { readTable } from './read-table.ts'
import { splitEntries, textOf } from './split-entries.ts'

export function readFacts(data: DataFiles, log: Log): FactGroup {
  const context: DataContext = { data, log, described: new Set() }
  const children = new Map<string, FactNode>()
  const places = new Map<string, Span>()
  const assertions: Assertion[] = []
  const add = (name: string, span: Span, node: FactNode | undefined) => {
    const first = places.get(name)
    if (first) reportSameName(name, span, first, log)
    else if (node) {
      places.set(name, span)
      children.set(name, node)
    }
  }
  for (const map of data.maps.values()) {
    const { fields, rest, doubled } = splitEntries(map, groupKeys)
    reportDoubled(doubled, log)
    assertions.push(...readAssertions(fields.assertions, log))
    checkFields(fields, log)
    if (fields.file) reportDataForm(fields.file.span, FILE, log)
    const [unit, source] = [textOf(fields.unit), textOf(fields.source)]
    for (const entry of rest) {
      const { key, keySpan, value } = entry
      if (isMistakenKey(entry, {}, log)) continue
      const node = readNode(value, { path: [key], keySpan, ...(unit === undefined ? {} : { unit }) }, context)
      // What stands at the head of a file holds for all of it, and files meet at the root.
      add(key, keySpan, node && source !== undefined ? { source, ...node } : node)
    }
  }
  for (const [path, table] of data.tables) {
    if (context.described.has(path)) continue
    const name = stemOf(path)
    add(name, { ...table.span, end: 0 }, readTable(table, { path: [name], headRows: 1, labelColumns: 1 }, log))
  }
  return { kind: 'group', path: [], children, assertions, span: { path: 'data', start: 0, end: 0 } }
}

const FILE: Message = {
  zh: '“文件”要写在一组数据的名称下面',
  en: 'a file belongs below the name of a group',
}

function stemOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.csv$/i, '')
}
