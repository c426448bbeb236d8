// YAML text → its comments, as the YAML library's lexer tells them from # in strings. One at the end of a line is about
// that line, one on a line of its own about the next; lines that are indented further belong to them.

import { CST, Lexer } from 'yaml'
import type { Comment } from '../model/comment.ts'
import type { Source } from '../source/source.ts'

const { DOCUMENT, FLOW_END, SCALAR } = CST

/** The comments between `start` and `end`, in one pass. */
export function yamlComments(source: Source, start: number, end: number): Comment[] {
  const text = source.text.slice(start, end)
  if (!text.includes('#')) return []
  const lines = linesOf(text)
  const comments: Comment[] = []
  let at = 0
  let line = 0
  let isScalar = false
  for (const token of new Lexer().lex(text)) {
    if (!isScalar && (token === DOCUMENT || token === FLOW_END || token === SCALAR)) {
      isScalar = token === SCALAR
      continue
    }
    if (!isScalar && token.startsWith('#')) {
      while (at >= (lines[line]?.end ?? text.length + 1)) line += 1
      const { covers } = lines[line] ?? { covers: { start: at, end: at } }
      comments.push({
        text: token.replace(/^#+/, '').trim(),
        span: { path: source.path, start: start + at, end: start + at + token.length },
        covers: { path: source.path, start: start + covers.start, end: start + covers.end },
      })
    }
    isScalar = false
    at += token.length
  }
  return comments
}

interface Line {
  readonly start: number
  readonly end: number
  /** What a comment in this line is about. */
  readonly covers: { readonly start: number; readonly end: number }
}

function linesOf(text: string): Line[] {
  const found = Array.from(text.matchAll(/[^\r\n]*(?:\r\n|\r|\n|$)/g), ({ 0: line, index }) => {
    const indent = line.search(/[^ \t\r\n]/)
    const isEmpty = indent < 0 || line.charAt(indent) === '#'
    return { start: index, end: index + line.length, indent: isEmpty ? -1 : indent }
  })
  // From the end: the lines that are still open, each with the end of what is indented under it.
  const lines: Line[] = []
  const below: { readonly indent: number; readonly end: number }[] = []
  let next = { start: text.length, end: text.length }
  for (const { start, end, indent } of found.reverse()) {
    if (indent >= 0) {
      let last = end
      while (below.length > 0 && (below.at(-1)?.indent ?? 0) > indent) last = Math.max(last, below.pop()?.end ?? 0)
      below.push({ indent, end: last })
      next = { start, end: last }
    }
    lines.push({ start, end, covers: next })
  }
  return lines.reverse()
}
