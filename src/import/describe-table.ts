// An imported table → its entry in a YAML file of data/: a new one, or an old one in which just the values that the import
// knows better are changed, so that 断言, 说明, comments and order stay as their author wrote them.

import { groupKeys } from '../model/fact-keys.ts'
import type { LocatedMap } from '../model/located.ts'
import type { ImportedTable } from './import-sheet.ts'

export interface Origin {
  /** Of the spreadsheet, without folders. */
  readonly file: string
  /** The name of the table in the tree of facts. */
  readonly name: string
  readonly language: 'zh' | 'en'
}

type Key = 'file' | 'source' | 'headRows' | 'labelColumns' | 'unit'
type Fields = readonly (readonly [Key, string])[]

/** The entry as YAML lines, the last with its line end. */
export function newEntry(table: ImportedTable, origin: Origin): string {
  const fields = fieldsOf(table, origin).filter(([, value]) => value !== '1')
  const lines = fields.map(([key, value]) => `  ${groupKeys[key][origin.language]}: ${value}\n`)
  return `${scalar(origin.name)}:\n${lines.join('')}`
}

function fieldsOf(table: ImportedTable, { file, name, language }: Origin): Fields {
  const { sheet, cells, headRows, labelColumns, unit } = table
  const source = language === 'zh' ? `${file}，工作表“${sheet}”，${cells}` : `${file}, sheet “${sheet}”, ${cells}`
  return [
    ['file', scalar(`${name}.csv`)],
    ['source', scalar(source)],
    ['headRows', `${headRows}`],
    ['labelColumns', `${labelColumns}`],
    ...(unit === undefined ? [] : [['unit', scalar(unit)] as const]),
  ]
}

/**
 * The whole text of the file with the entry brought up to date; undefined where the entry is none for this table, so that
 * only its author can say what to do. A unit that the author took out or changed stays so.
 */
export function updatedEntry(
  text: string,
  entry: LocatedMap,
  table: ImportedTable,
  origin: Origin,
): string | undefined {
  const fieldOf = (key: Key) =>
    entry.entries.find((found) => found.key === groupKeys[key].zh || found.key === groupKeys[key].en)?.value
  const file = fieldOf('file')
  if (file?.kind !== 'scalar' || file.text.replace(/^(?:\.\/)?(?:data\/)?/, '') !== `${origin.name}.csv`)
    return undefined
  const edits: Edit[] = []
  const added: string[] = []
  for (const [key, value] of fieldsOf(table, origin)) {
    if (key === 'file' || key === 'unit') continue
    const old = fieldOf(key)
    // A key without a value has no place to write to.
    if (old?.kind === 'scalar' && old.value === null) return undefined
    if (old !== undefined) edits.push({ start: old.span.start, end: old.span.end, text: value })
    else if (value !== '1') added.push(`${groupKeys[key][origin.language]}: ${value}`)
  }
  return applyEdits(text, [...edits, ...addition(text, entry, added)])
}

interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** New lines before the entry's first key, in its own form: `{a: 1}`, or one key a line. */
function addition(text: string, { entries, span }: LocatedMap, lines: readonly string[]): Edit[] {
  const start = entries[0]?.keySpan.start
  if (start === undefined || lines.length === 0) return []
  const indent = text.slice(text.lastIndexOf('\n', start - 1) + 1, start)
  const separator = text[span.start] === '{' ? ', ' : `\n${indent}`
  return [{ start, end: start, text: lines.map((line) => line + separator).join('') }]
}

function applyEdits(text: string, edits: readonly Edit[]): string {
  const backwards = [...edits].sort((a, b) => b.start - a.start)
  return backwards.reduce(
    (changed, { start, end, text: put }) => changed.slice(0, start) + put + changed.slice(end),
    text,
  )
}

/** A YAML scalar that reads as this very text, in any collection. */
function scalar(text: string): string {
  const isPlain =
    /^[\p{L}（“][\p{L}\p{N}_ .:，、“”（）()/%-]*$/u.test(text) && !/:\s|:$|\s$/.test(text) && !WORDS.test(text)
  // JSON's escapes are YAML's.
  return isPlain ? text : JSON.stringify(text)
}

// What YAML 1.2's core schema, or an older reader, takes for no text.
const WORDS = /^(?:true|false|null|yes|no|on|off|y|n)$/i
