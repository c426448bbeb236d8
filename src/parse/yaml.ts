// YAML text → located values. The library's own nodes and errors end here.

import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, parseDocument, type Scalar } from 'yaml'
import { createLog, type Log } from '../diagnostics/diagnostic.ts'
import type { Located, LocatedEntry, LocatedMap, LocatedScalar } from '../model/located.ts'
import type { Source } from '../source/source.ts'
import type { Span } from '../source/span.ts'
import { checkCharacters } from './characters.ts'
import { yamlAlias, yamlNotMap } from './findings.ts'
import { scalarOffsets } from './scalar-offsets.ts'
import { reportBareFormula, reportDuplicateKey, reportTooDeep, reportYamlErrors } from './yaml-errors.ts'

interface Context {
  readonly source: Source
  /** Offset in the source of the YAML text's first character. */
  readonly base: number
  readonly log: Log
  /** Those met so far. */
  readonly aliases: { readonly name: string; readonly span: Span }[]
  /** References that YAML took for keys. */
  readonly bareFormulas: Span[]
}

// Only YAML 1.2's own types, whatever a %YAML line or a !!tag says: no dates, no bytes. `silent` would also silence
// that a second document follows. Equal keys are looked for below: the library compares each with all others.
const OPTIONS = { schema: 'core', resolveKnownTags: false, logLevel: 'error', uniqueKeys: false } as const

/**
 * The map that stands in `source` from `start` to `end`; undefined, or a broken one, after a finding that says why.
 * An empty text is an empty map.
 */
export function parseYamlMap(source: Source, start: number, end: number, log: Log): LocatedMap | undefined {
  const context: Context = { source, base: start, log, aliases: [], bareFormulas: [] }
  const whole = { path: source.path, start, end: start }
  try {
    const document = parseDocument<Node>(withLineFeeds(source.text.slice(start, end)), OPTIONS)
    if (reportYamlErrors(document, source, start, log)) return recover(document, context)
    if (document.contents === null) return { kind: 'map', entries: [], span: whole }
    const located = toLocated(document.contents, context)
    reportAliases(context.aliases, log)
    for (const span of context.bareFormulas) reportBareFormula(span, log)
    if (located.kind === 'map') return context.bareFormulas.length > 0 ? { ...located, broken: true } : located
    if (located.kind === 'scalar' && located.value === null) return { kind: 'map', entries: [], span: whole }
    reportNotMap(located, context)
    return undefined
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    reportTooDeep(whole, log)
    return undefined
  }
}

/** What the library made of a text with errors; what else is wrong in it can wait. */
function recover({ contents }: { readonly contents: Node | null }, context: Context): LocatedMap | undefined {
  try {
    const located = toLocated(contents, { ...context, log: createLog() })
    return located.kind === 'map' ? { ...located, broken: true } : undefined
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    return undefined
  }
}

// To YAML a lone CR ends a line (5.4), to the library it does not. One for one, so that offsets hold.
function withLineFeeds(text: string): string {
  return text.replace(/\r(?!\n)/g, '\n')
}

function reportNotMap(located: Located, { source, log }: Context): void {
  const written = source.text.slice(located.span.start, located.span.end)
  const fullWidthColon = /^[^\s:]+：/.test(written)
  log.add(yamlNotMap, {
    message: fullWidthColon
      ? { zh: '键后面用了全角冒号“：”', en: 'a full-width colon follows the key' }
      : { zh: '这里不是“键: 值”的形式', en: 'this is not a list of keys and values' },
    expected: { zh: '键: 值（半角冒号，后面加一个空格）', en: 'key: value (half-width colon, then a space)' },
    help: { zh: '把冒号改成半角 “: ”，一行写一项', en: 'write “key: value”, one to a line' },
    span: {
      ...located.span,
      end: Math.min(located.span.end, located.span.start + (written.indexOf('\n') + 1 || written.length)),
    },
  })
}

function toLocated(node: Node | null | undefined, context: Context): Located {
  if (isMap<Node, Node>(node))
    return { kind: 'map', entries: toEntries(node.items, context), span: spanOf(node, context) }
  if (isSeq<Node>(node)) {
    return { kind: 'list', items: node.items.map((item) => toLocated(item, context)), span: spanOf(node, context) }
  }
  if (isScalar(node)) return toScalar(node, context)
  if (isAlias(node)) context.aliases.push({ name: node.source, span: spanOf(node, context) })
  const span = node ? spanOf(node, context) : { path: context.source.path, start: context.base, end: context.base }
  return { kind: 'scalar', value: null, text: '', span, offsetAt: () => span.start }
}

function toEntries(pairs: readonly Pair<Node, Node>[], context: Context): LocatedEntry[] {
  const earlier = new Map<string, Span>()
  return pairs.flatMap((pair) => {
    const key = toLocated(pair.key, context)
    const keySpan = key.span
    // A key without a value (`单位:`) has no node of its own: its place is right behind the key.
    const value = pair.value ? toLocated(pair.value, context) : toLocated(null, { ...context, base: keySpan.end })
    const name = key.kind === 'scalar' ? key.text : context.source.text.slice(keySpan.start, keySpan.end)
    if (key.kind === 'map' || name.includes('{{')) {
      context.bareFormulas.push(keySpan)
      return []
    }
    const entry = { key: name.normalize('NFC'), keySpan, value }
    const first = earlier.get(entry.key)
    if (first === undefined) earlier.set(entry.key, keySpan)
    else reportDuplicateKey(entry, first, context.log)
    return first === undefined ? [entry] : []
  })
}

function toScalar(node: Scalar, context: Context): LocatedScalar {
  const span = spanOf(node, context)
  const written = context.source.text.slice(span.start, span.end)
  const value = plainValue(node.value)
  const text = typeof value === 'string' ? value : value === null ? '' : written
  let offsets: readonly number[] | undefined
  const offsetAt = (index: number): number => {
    offsets ??= scalarOffsets(context.source.text, contentStart(node, span, written), text, quoteOf(node))
    return offsets[Math.min(index, offsets.length - 1)] ?? span.start
  }
  if (node.type === 'QUOTE_DOUBLE') {
    const spanAt = (index: number): Span => ({ path: span.path, start: offsetAt(index), end: offsetAt(index + 1) })
    checkCharacters(text, spanAt, context.log)
  }
  return { kind: 'scalar', value, text, span, offsetAt }
}

function plainValue(value: unknown): string | number | boolean | null {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value
  return value === null || value === undefined ? null : String(value)
}

function quoteOf(node: Scalar): '"' | "'" | '' {
  if (node.type === 'QUOTE_DOUBLE') return '"'
  return node.type === 'QUOTE_SINGLE' ? "'" : ''
}

function contentStart(node: Scalar, span: Span, written: string): number {
  if (quoteOf(node) !== '') return span.start + 1
  const isBlock = node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED'
  return isBlock ? span.start + written.indexOf('\n') + 1 : span.start
}

function spanOf(node: Node, { source, base }: Context): Span {
  const [start, end] = node.range ?? [0, 0]
  return { path: source.path, start: base + start, end: base + end }
}

/** One finding a file: a bomb has hundreds. */
function reportAliases([first, ...rest]: Context['aliases'], log: Log): void {
  if (first === undefined) return
  const { name, span } = first
  const count = rest.length + 1
  log.add(yamlAlias, {
    message: {
      zh: `用了 YAML 别名“*${name}”${count > 1 ? `（本文件共 ${count} 处别名）` : ''}`,
      en: `YAML alias *${name}${count > 1 ? ` (${count} aliases in this file)` : ''}`,
    },
    expected: { zh: '直接写出内容', en: 'the value itself' },
    help: { zh: '把别名换成它所指的内容', en: 'write out what the alias stands for' },
    span,
  })
}
