// A place in a YAML text that is being typed, and so is seldom sound → the keys around it, read from the indentation.

/** What may stand at the place, and where. */
export interface YamlPlace {
  /** `text`: inside a block of text, where YAML has no keys. */
  readonly kind: 'key' | 'value' | 'text'
  /** Keys from the root down to the place, that of a value included; `[]` stands for an item of a list. */
  readonly path: readonly string[]
  /** What was typed of it, from here to the place. */
  readonly start: number
  /** Other keys of the same map. */
  readonly siblings: ReadonlySet<string>
}

export function yamlPlace(text: string, offset: number): YamlPlace {
  const lineStart = text.slice(0, offset).lastIndexOf('\n') + 1
  const before = text.slice(lineStart, offset)
  const own = readLine(before)
  // An empty line is as deep as the place in it.
  const column = own.isEmpty ? before.length : own.column
  const above = text.slice(0, lineStart).split('\n').slice(0, -1).map(readLine)
  const below = text.slice(offset).split('\n').slice(1).map(readLine)
  const around = climb(own.dashes, column, above)
  const siblings = new Set([...around.siblings, ...siblingsBelow(column, below)])
  const path = [...around.path, ...own.dashes.map(() => ITEM)]
  if (around.isText || before.trimStart().startsWith('#')) return { kind: 'text', path, start: offset, siblings }
  if (own.key === undefined) return inFlow(before.slice(column), path, lineStart + column, siblings)
  return inFlow(before.slice(own.value), [...path, own.key], lineStart + own.value, new Set(), 'value')
}

const ITEM = '[]'

interface Line {
  /** Of each `- ` before its content, the column. */
  readonly dashes: readonly number[]
  /** Where its content begins. */
  readonly column: number
  /** It has none: blanks, or a comment. */
  readonly isEmpty: boolean
  readonly key?: string
  /** Where the value behind the key begins; without a key, the content. */
  readonly value: number
  /** A block of text follows: `|`, `>`. */
  readonly opensText: boolean
}

const KEY = /^(?:"([^"]*)"[ \t]*|'([^']*)'[ \t]*|([^\s#{}[\],"'&*!|>%@`-](?:[^:]|:(?![ \t]|$))*)):(?:[ \t]+|$)/

function readLine(line: string): Line {
  const dashes: number[] = []
  let column = line.search(/[^ \t\r]|$/)
  for (;;) {
    const dash = /^-(?:[ \t]+|$)/.exec(line.slice(column))?.[0]
    if (dash === undefined) break
    dashes.push(column)
    column += dash.length
  }
  const content = line.slice(column).trimEnd()
  const { key, length } = readKey(line.slice(column))
  return {
    dashes,
    column,
    isEmpty: dashes.length === 0 && (content === '' || content.startsWith('#')),
    value: column + length,
    opensText: /^[|>][-+\d]*(?:[ \t]*#|$)/.test(content.slice(length)),
    ...(key === undefined ? {} : { key }),
  }
}

/** With its colon and the blanks behind it. */
function readKey(content: string): { readonly key?: string; readonly length: number } {
  const [written = '', double, single, plain] = KEY.exec(content) ?? []
  const key = double ?? single ?? plain?.trimEnd()
  return key === undefined ? { length: 0 } : { key, length: written.length }
}

interface Around {
  readonly path: readonly string[]
  readonly siblings: ReadonlySet<string>
  readonly isText: boolean
}

/** From the line upward: what is indented less is around it. */
function climb(dashes: readonly number[], column: number, above: readonly Line[]): Around {
  const path: string[] = []
  const siblings = new Set<string>()
  let limit = dashes[0] ?? column
  let isItem = dashes.length > 0
  let isOwnMap = !isItem
  for (const line of above.toReversed()) {
    if (line.isEmpty) continue
    const [outermost] = line.dashes
    if (line.opensText && (outermost ?? line.column) < limit) return { path, siblings, isText: true }
    // A list may stand as far to the left as the key that it belongs to.
    const isAround = line.column < limit || (isItem && line.column === limit && outermost === undefined)
    const isBeside = line.column === limit && !isItem
    if (isBeside && isOwnMap && line.key !== undefined) siblings.add(line.key)
    if (isAround) {
      if (line.key !== undefined) path.unshift(line.key)
      limit = line.column
    }
    if (isAround || (isBeside && outermost !== undefined)) {
      isOwnMap = false
      isItem = outermost !== undefined
    }
    if (outermost === undefined || !(isAround || isBeside)) continue
    path.unshift(...line.dashes.map(() => ITEM))
    limit = outermost
  }
  return { path, siblings, isText: false }
}

function siblingsBelow(column: number, below: readonly Line[]): string[] {
  const keys: string[] = []
  for (const line of below) {
    if (line.isEmpty) continue
    if ((line.dashes[0] ?? line.column) < column) break
    if (line.column === column && line.key !== undefined) keys.push(line.key)
  }
  return keys
}

const DEEPEST = 40

/** Inside `{ … }` and `[ … ]` on one line: the same, from the marks. */
function inFlow(
  written: string,
  path: readonly string[],
  start: number,
  siblings: ReadonlySet<string>,
  kind: 'key' | 'value' = 'key',
): YamlPlace {
  const open = /^[{[]/.exec(written)?.[0]
  if (open === undefined) return { kind, path, start, siblings }
  const parts = flowParts(written.slice(1))
  const last = parts.at(-1)
  // Closed again: nothing more can stand there. Nor does anything that we know stand so deep.
  if (last === undefined || path.length >= DEEPEST)
    return { kind: 'text', path, start: start + written.length, siblings }
  const from = start + 1 + last.at
  if (open === '[') return inFlow(last.text, [...path, ITEM], from, new Set(), 'value')
  const keys = parts.slice(0, -1).flatMap(({ text }) => readKey(text).key ?? [])
  const { key, length } = readKey(last.text)
  if (key === undefined) return { kind: 'key', path, start: from, siblings: new Set(keys) }
  return inFlow(last.text.slice(length), [...path, key], from + length, new Set(), 'value')
}

/** What commas part, on the outermost level; empty once the mark that opened it is closed. */
function flowParts(written: string): { readonly at: number; readonly text: string }[] {
  const parts: { at: number; text: string }[] = []
  let depth = 0
  let from = 0
  for (let index = 0; index <= written.length; index++) {
    const character = written.charAt(index)
    if (character === '{' || character === '[') depth += 1
    if (character === '}' || character === ']') depth -= 1
    if (depth < 0) return []
    if (index < written.length && (character !== ',' || depth > 0)) continue
    const text = written.slice(from, index)
    const lead = text.length - text.trimStart().length
    parts.push({ at: from + lead, text: text.trimStart() })
    from = index + 1
  }
  return parts
}
