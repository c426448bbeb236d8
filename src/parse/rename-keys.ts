// Renames the keys of a YAML text in place: comments, quotes and layout stay as they are.

import { isMap, isScalar, isSeq, type Node, parseDocument } from 'yaml'

/** The text with each key that `names` knows under its new name. */
export function renameKeys(text: string, names: ReadonlyMap<string, string>): string {
  const edits = [...keysOf(parseDocument<Node>(text).contents)].filter(({ key }) => names.has(key))
  let renamed = text
  // From the end, so that earlier offsets hold.
  for (const { key, start, end } of edits.sort((a, b) => b.start - a.start)) {
    renamed = renamed.slice(0, start) + (names.get(key) ?? key) + renamed.slice(end)
  }
  return renamed
}

function* keysOf(node: unknown): Iterable<{ readonly key: string; readonly start: number; readonly end: number }> {
  if (isSeq(node)) for (const item of node.items) yield* keysOf(item)
  if (!isMap(node)) return
  for (const { key, value } of node.items) {
    if (isScalar(key) && key.range) yield { key: String(key.value), start: key.range[0], end: key.range[1] }
    yield* keysOf(value)
  }
}
