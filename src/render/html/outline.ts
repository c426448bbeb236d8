// Doc → what stands around the article for finding one's way: the link past everything, and the list of headings that
// wide screens show beside the text. Not text of the paper: read-article.ts reads the article alone.

import type { Element } from 'hast'
import { h } from 'hastscript'
import type { Doc } from '../../model/doc.ts'
import { outlineEntries } from '../../model/doc-contents.ts'
import { MAIN_ID, OUTLINE_ID } from './ids.ts'
import { separateLines } from './lines.ts'

export function lowerSkipLink(): Element {
  return h('a', { className: ['skip-link'], href: `#${MAIN_ID}` }, '跳到正文')
}

/** A list of one is no list: empty where the document has fewer than two places. */
export function lowerOutline(doc: Doc): Element[] {
  const entries = outlineEntries(doc)
  if (entries.length < 2) return []
  const items = entries.map(({ level, text, target }) =>
    h('li', { className: [`outline-${level}`] }, [h('a', { href: `#${target}` }, text)]),
  )
  const title = h('p', { className: ['outline-title'], id: OUTLINE_ID }, '本页目录')
  const list = h('ul', separateLines(items))
  return [h('nav', { className: ['outline'], ariaLabelledBy: [OUTLINE_ID] }, separateLines([title, list]))]
}
