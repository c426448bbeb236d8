// Inlines → hast. Whatever the author wrote becomes a text node: the printer escapes it, and it stays text.

import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import { dispatch, type FootnoteRef, type Handlers, type Inline } from '../../model/doc.ts'
import { footnoteCallId, footnoteId } from './ids.ts'
import { markGenerated } from './read-article.ts'
import type { Tally } from './tally.ts'
import { isWebAddress } from './web-address.ts'

export interface InlineContext {
  /** A footnote's number by its key. */
  readonly footnoteNumbers: ReadonlyMap<string, number>
  /** Calls made so far, by footnote key. */
  readonly calls: Tally
}

export function lowerInlines(content: readonly Inline[], context: InlineContext): ElementContent[] {
  return content.flatMap((inline) => dispatch(inlineHandlers, inline, context))
}

/** Class of a line break that holds only where the line has the room that it was computed for. */
export const COMPUTED_BREAK = 'computed'

const inlineHandlers: Handlers<Inline, InlineContext, ElementContent | ElementContent[]> = {
  text: (node) => ({ type: 'text', value: node.text }),
  strong: (node, context) => h('strong', lowerInlines(node.content, context)),
  emphasis: (node, context) => h('em', lowerInlines(node.content, context)),
  link: (node, context) => {
    const content = lowerInlines(node.content, context)
    return isWebAddress(node.href) ? h('a', { href: node.href }, content) : content
  },
  'footnote-ref': lowerFootnoteCall,
  'line-break': (node) => h('br', node.computed ? { className: [COMPUTED_BREAK] } : {}),
  ordinal: (node) => ({ type: 'text', value: node.text }),
  'cross-ref': (node, context) => h('a', { href: `#${node.target}` }, lowerInlines(node.content, context)),
  'number-ref': (node) => ({ type: 'text', value: node.text }),
}

function lowerFootnoteCall({ key }: FootnoteRef, context: InlineContext): Element {
  const number = context.footnoteNumbers.get(key)
  if (number === undefined)
    throw new Error(`The Doc calls the footnote ${JSON.stringify(key)}, which it does not hold.`)
  const id = footnoteCallId(number, context.calls.next(key))
  const properties = { href: `#${footnoteId(number)}`, id, role: 'doc-noteref', ariaLabel: `脚注${number}` }
  return h('sup', [h('a', { ...properties, ...markGenerated }, String(number))])
}
