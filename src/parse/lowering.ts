// What the lowering of one Markdown text carries along: where its offsets lie in the source, its link and footnote
// definitions, and the log.

import type { Node } from 'mdast'
import type { Finding, FindingKind, Log } from '../diagnostics/diagnostic.ts'
import type { Span } from '../source/span.ts'

/** A text in the dialect: a whole file, or a string inside a YAML file. */
export interface MarkdownText {
  readonly path: string
  readonly text: string
  /** Offset in the source of the text's character at `index`. */
  readonly offsetAt: (index: number) => number
}

export interface Lowering extends MarkdownText {
  readonly log: Log
  /** Addresses of `[name]: address` definitions by normalised name. */
  readonly links: ReadonlyMap<string, string>
}

export function spanOf(node: Node, lowering: Lowering): Span {
  const start = node.position?.start.offset ?? 0
  return spanBetween(start, node.position?.end.offset ?? start, lowering)
}

export function spanBetween(start: number, end: number, { path, offsetAt }: Lowering): Span {
  return { path, start: offsetAt(start), end: offsetAt(end) }
}

/** The node's own text, marks included. */
export function writtenText(node: Node, lowering: Lowering): string {
  return lowering.text.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0)
}

export function report(kind: FindingKind, node: Node, lowering: Lowering, finding: Omit<Finding, 'span'>): void {
  lowering.log.add(kind, { ...finding, span: spanOf(node, lowering) })
}

/** The key of a footnote: unique in the project, because each text of each file has its own names. */
export function footnoteKey(identifier: string, { path, offsetAt }: Lowering): string {
  return `${path}#${offsetAt(0)}-${identifier}`
}
