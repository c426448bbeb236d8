// The text of inline content, as it stands on paper.

import { dispatch, type Handlers, type Inline } from './doc.ts'

/** Text of some inlines; a footnote call has none of its own, an author’s line break is one LF. */
export function inlineText(content: readonly Inline[]): string {
  let text = ''
  for (const inline of content) text += dispatch(inlineTexts, inline, undefined)
  return text
}

/** Neighbouring texts as one: a value that facts/ put between two texts is no reason to set it apart. */
export function joinTexts(content: readonly Inline[]): readonly Inline[] {
  if (!content.some((inline, index) => inline.kind === 'text' && content[index + 1]?.kind === 'text')) return content
  const joined: Inline[] = []
  for (const inline of content) {
    const last = joined.at(-1)
    if (inline.kind === 'text' && last?.kind === 'text')
      joined[joined.length - 1] = { kind: 'text', text: last.text + inline.text }
    else joined.push(inline)
  }
  return joined
}

const inlineTexts: Handlers<Inline, undefined, string> = {
  text: (node) => node.text,
  strong: (node) => inlineText(node.content),
  emphasis: (node) => inlineText(node.content),
  link: (node) => inlineText(node.content),
  'footnote-ref': () => '',
  'line-break': (node) => (node.computed ? '' : '\n'),
  ordinal: (node) => node.text,
  'cross-ref': (node) => inlineText(node.content),
  'number-ref': (node) => node.text,
}
