// Footnotes → a numbered list at the end of the article, each with links back to its calls. The numbers are those of
// the list itself.

import type { Element } from 'hast'
import { h } from 'hastscript'
import type { Footnote } from '../../model/doc.ts'
import { footnoteCallId, footnoteId } from './ids.ts'
import { type InlineContext, lowerInlines } from './inlines.ts'
import { separateLines } from './lines.ts'
import { markGenerated } from './read-article.ts'

export function lowerFootnotes(footnotes: readonly Footnote[], context: InlineContext): Element[] {
  if (footnotes.length === 0) return []
  // All texts first: a footnote may call another, and only then are all calls known.
  const texts = footnotes.map((footnote) => footnote.content.map((content) => h('p', lowerInlines(content, context))))
  const items = footnotes.map((footnote, index) => lowerFootnote(footnote, texts[index] ?? [], context))
  const list = h('ol', separateLines(items))
  return [h('section', { className: ['footnotes'], role: 'doc-endnotes', ariaLabel: '脚注' }, separateLines([list]))]
}

function lowerFootnote(footnote: Footnote, paragraphs: readonly Element[], context: InlineContext): Element {
  const last = paragraphs.at(-1)
  const links = backLinks(footnote, context.calls.count(footnote.key))
  const closed = last
    ? [...paragraphs.slice(0, -1), { ...last, children: [...last.children, ...links] }]
    : [h('p', links)]
  return h('li', { id: footnoteId(footnote.number), value: footnote.number }, separateLines(closed))
}

// ↩︎ with the text variation selector, or some systems draw an emoji.
function backLinks({ number }: Footnote, calls: number): Element[] {
  return Array.from({ length: calls }, (_, index) => {
    const ariaLabel = calls === 1 ? `返回脚注${number}的引用处` : `返回脚注${number}的第${index + 1}处引用`
    const href = `#${footnoteCallId(number, index + 1)}`
    const properties = { className: ['back-link'], href, role: 'doc-backlink', ariaLabel }
    return h('a', { ...properties, ...markGenerated }, '↩\uFE0E')
  })
}
