// What content systems do to markup that is pasted into them, in three strengths: nothing, a list as generous as
// GitHub's, and a strict one that knows text, tables, lists and images alone.

import type { Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { defaultSchema, type Schema, sanitize } from 'hast-util-sanitize'
import { toHtml } from 'hast-util-to-html'

const strict: Schema = {
  tagNames: [
    ...['p', 'br', 'strong', 'em', 'h2', 'h3', 'h4', 'a', 'ol', 'ul', 'li', 'img'],
    ...['table', 'thead', 'tbody', 'tr', 'th', 'td'],
  ],
  attributes: {
    a: ['href'],
    img: ['src', 'alt'],
    th: ['colSpan', 'rowSpan', 'scope'],
    td: ['colSpan', 'rowSpan'],
  },
  protocols: { href: ['http', 'https'], src: ['http', 'https'] },
}

export const sanitizers: readonly (readonly [string, (html: string) => string])[] = [
  ['as it is', (html) => html],
  ['through rehype-sanitize’s list', (html) => through(html, defaultSchema)],
  ['through a strict list', (html) => through(html, strict)],
]

function through(html: string, schema: Schema): string {
  // The tree of a fragment stays a root under any list.
  return toHtml(sanitize(fromHtml(html, { fragment: true }), schema) as Root)
}
