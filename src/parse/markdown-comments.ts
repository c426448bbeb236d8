// mdast → the comments of a Markdown text, each with the block that it stands in or before.

import type { Html, Nodes, Parents, Root } from 'mdast'
import type { Comment } from '../model/comment.ts'
import type { Span } from '../source/span.ts'
import type { MarkdownText } from './lowering.ts'

const COMMENT = /<!--([\s\S]*?)-->/g
/** A comment among words is about the block that they make. */
const BLOCKS: ReadonlySet<string> = new Set(['paragraph', 'heading', 'table'])

export function markdownComments(root: Root, input: MarkdownText): Comment[] {
  if (!input.text.includes('<!--')) return []
  const comments: Comment[] = []
  visit(root, undefined, input, comments)
  return comments
}

function visit(parent: Parents, block: Nodes | undefined, input: MarkdownText, comments: Comment[]): void {
  const behind = nextBlocks(parent.children)
  for (const [index, child] of parent.children.entries()) {
    if (child.type === 'html') comments.push(...commentsOf(child, block ?? behind[index], input))
    else if ('children' in child) visit(child, block ?? (BLOCKS.has(child.type) ? child : undefined), input, comments)
  }
}

/** For each node, the next one behind it that is no comment. */
function nextBlocks(nodes: readonly Nodes[]): (Nodes | undefined)[] {
  const behind: (Nodes | undefined)[] = []
  let next: Nodes | undefined
  for (let index = nodes.length - 1; index >= 0; index--) {
    behind[index] = next
    if (nodes[index]?.type !== 'html') next = nodes[index]
  }
  return behind
}

function commentsOf({ position }: Html, covered: Nodes | undefined, input: MarkdownText): Comment[] {
  const start = position?.start.offset ?? 0
  const written = input.text.slice(start, position?.end.offset ?? start)
  return Array.from(written.matchAll(COMMENT), (match) => {
    const at = start + match.index
    const span = spanIn(input, at, at + match[0].length)
    const covers = covered ? spanOfNode(covered, input) : { ...span, start: span.end }
    return { text: (match[1] ?? '').trim(), span, covers }
  })
}

function spanOfNode({ position }: Nodes, input: MarkdownText): Span {
  const start = position?.start.offset ?? 0
  return spanIn(input, start, position?.end.offset ?? start)
}

function spanIn({ path, offsetAt }: MarkdownText, start: number, end: number): Span {
  return { path, start: offsetAt(start), end: offsetAt(end) }
}
