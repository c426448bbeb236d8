// An open text → its outline: sections, headings, tables and figures; of settings and data, their keys.

import { type DocumentSymbol, SymbolKind } from 'vscode-languageserver'
import { nameOfPath } from '../build/outline.ts'
import { createLog } from '../diagnostics/diagnostic.ts'
import { inlineText } from '../model/inline-text.ts'
import type { Located, LocatedMap } from '../model/located.ts'
import type { ParsedFile, SectionBlock } from '../model/section.ts'
import { parseFile, parseProject } from '../parse/parse-project.ts'
import type { Span } from '../source/span.ts'
import { rangeOf, type ShownText } from './text-places.ts'

export function symbolsOf(text: ShownText): DocumentSymbol[] {
  const { source } = text
  if (/^(?:sections|attachments)\//.test(source.path)) return sectionSymbols(parseFile(source, createLog()), text)
  const { manifests, data } = parseProject({ sources: new Map([[source.path, source]]), assets: new Map() })
  const map = manifests.get(source.path) ?? data.maps.get(source.path)
  return map ? keySymbols(map, text) : []
}

interface Entry {
  readonly level: number
  readonly name: string
  readonly kind: SymbolKind
  readonly span: Pick<Span, 'start' | 'end'>
}

/** Deeper than any heading. */
const INSIDE = 9

function sectionSymbols(file: ParsedFile, text: ShownText): DocumentSymbol[] {
  const entries = file.blocks.flatMap(entriesOf)
  const opensWithTitle = entries[0]?.level === 1
  const title = file.title ? inlineText(file.title.content) : nameOfPath(file.path)
  const span = file.title?.span ?? { start: 0, end: 0 }
  const root: Entry = { level: 0, name: title, kind: SymbolKind.Module, span }
  return nest(opensWithTitle ? entries : [root, ...entries], text, text.source.text.length)
}

function entriesOf(block: SectionBlock): Entry[] {
  switch (block.kind) {
    case 'heading':
      return [{ level: block.level, name: inlineText(block.content), kind: SymbolKind.String, span: block.span }]
    case 'table': {
      const name = inlineText(block.caption ?? []) || block.request?.data || block.name?.text || '—'
      return [{ level: INSIDE, name, kind: SymbolKind.Array, span: block.span }]
    }
    case 'figure': {
      const name = inlineText(block.caption) || block.alt || block.source || block.request?.data || '—'
      return [{ level: INSIDE, name, kind: SymbolKind.File, span: block.span }]
    }
    case 'points':
    case 'dashes':
      return block.items.flat().flatMap(entriesOf)
    case 'paragraph':
      return []
  }
}

/** Each reaches to the next of its own level or above, and the last to the end of what they all stand in. */
function nest(entries: readonly Entry[], text: ShownText, end: number): DocumentSymbol[] {
  const symbols: DocumentSymbol[] = []
  for (let at = 0; at < entries.length; ) {
    const from = at
    const { level = 0, name = '', kind = SymbolKind.Module, span = { start: 0, end: 0 } } = entries[from] ?? {}
    at += 1
    while (level < INSIDE && at < entries.length && (entries[at]?.level ?? 0) > level) at += 1
    const next = entries[at]?.span.start ?? end
    const children = nest(entries.slice(from + 1, at), text, next)
    symbols.push({
      name: name.trim() || '—',
      kind,
      range: rangeOf(text, { start: span.start, end: Math.max(span.end, level < INSIDE ? next : 0) }),
      selectionRange: rangeOf(text, span),
      ...(children.length > 0 ? { children } : {}),
    })
  }
  return symbols
}

function keySymbols(map: LocatedMap, text: ShownText): DocumentSymbol[] {
  return map.entries.map(({ key, keySpan, value }) => {
    const children = childrenOf(value, text)
    return {
      name: key || '—',
      kind: value.kind === 'map' ? SymbolKind.Object : value.kind === 'list' ? SymbolKind.Array : SymbolKind.Property,
      range: rangeOf(text, { start: keySpan.start, end: Math.max(keySpan.end, value.span.end) }),
      selectionRange: rangeOf(text, keySpan),
      ...(value.kind === 'scalar' ? { detail: value.text } : {}),
      ...(children.length > 0 ? { children } : {}),
    }
  })
}

function childrenOf(value: Located, text: ShownText): DocumentSymbol[] {
  if (value.kind === 'map') return keySymbols(value, text)
  return value.kind === 'list' ? value.items.flatMap((item) => childrenOf(item, text)) : []
}
