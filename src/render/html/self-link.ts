// A heading's id → the link by which a reader gets its address. Its sign comes from the style sheet: text copied from
// the page, or the page without its styles, shows nothing between the heading and what follows.

import type { Element } from 'hast'
import { h } from 'hastscript'
import { markGenerated } from './read-article.ts'

export function selfLink(id: string): Element {
  return h('a', { className: ['self-link'], href: `#${id}`, ariaLabel: '本节链接', ...markGenerated })
}
