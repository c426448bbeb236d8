// Doc → the page around the article: head with its style, body, and one place that the article is printed into.

import type { Comment, Element, Root } from 'hast'
import { h } from 'hastscript'
import type { Doc } from '../../model/doc.ts'
import { inlineText } from '../../model/inline-text.ts'
import type { Profile } from '../../model/profile.ts'
import { separateLines } from './lines.ts'
import { styleSheet } from './style-sheet.ts'

// Nothing but the style and the images inside this file may load, and nothing may run. The style is not named by its
// hash: that would cost each build the start of a crypto library, and no text of the author can become markup here.
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'none'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

/** Where the parts of the article go. No text can imitate it: in printed text, `<` is a reference. */
export const articlePlace: Comment = { type: 'comment', value: 'article' }

export function lowerPage(doc: Doc, profile: Profile): Root {
  const body = h('body', separateLines([h('main', separateLines([h('article', separateLines([articlePlace]))]))]))
  const page = h('html', { lang: doc.properties.language }, separateLines([lowerHead(doc, profile), body]))
  return { type: 'root', children: [{ type: 'doctype' }, ...separateLines([page])] }
}

function lowerHead(doc: Doc, profile: Profile): Element {
  return h(
    'head',
    separateLines([
      h('meta', { charSet: 'utf-8' }),
      h('meta', { httpEquiv: 'Content-Security-Policy', content: CONTENT_SECURITY_POLICY }),
      h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      h('meta', { name: 'color-scheme', content: 'light dark' }),
      // Dates, document numbers and amounts are not telephone numbers.
      h('meta', { name: 'format-detection', content: 'telephone=no' }),
      h('title', inlineText(doc.title).replaceAll('\n', '')),
      h('style', styleSheet(profile)),
    ]),
  )
}
