// Doc → the page around the article: head with its style, body, and one place that the article is printed into.

import type { Comment, Element, Root } from 'hast'
import { h } from 'hastscript'
import { titleLine } from '../../model/doc-text.ts'
import type { RenderInput } from '../../model/renderer.ts'
import { chartRules } from './chart-rules.ts'
import { MAIN_ID } from './ids.ts'
import { separateLines } from './lines.ts'
import { lowerMetadata } from './metadata.ts'
import { lowerOutline, lowerSkipLink } from './outline.ts'
import { lowerPublicationBox } from './publication-box.ts'
import { publicationRules } from './publication-rules.ts'
import { styleSheet } from './style-sheet.ts'

// Nothing but the style and the images inside this file may load, and nothing may run. The style is not named by its
// hash: that would cost each build the start of a crypto library, and no text of the author can become markup here.
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'none'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

/** Where the parts of the article go. No text can imitate it: in printed text, `<` is a reference. */
export const articlePlace: Comment = { type: 'comment', value: 'article' }

export function lowerPage(input: RenderInput): Root {
  const { doc, beside = [] } = input
  const box = lowerPublicationBox(doc, beside)
  const article = h('article', separateLines([articlePlace]))
  // Focus can go there, so that the next Tab goes on from there in every browser.
  const main = h('main', { id: MAIN_ID, tabIndex: -1 }, separateLines([...box, article]))
  const outline = lowerOutline(doc)
  const layout = outline.length > 0 ? { className: ['outlined'] } : {}
  const body = h('body', layout, separateLines([lowerSkipLink(), ...outline, main]))
  const page = h('html', { lang: doc.properties.language }, separateLines([lowerHead(input, box.length > 0), body]))
  return { type: 'root', children: [{ type: 'doctype' }, ...separateLines([page])] }
}

function lowerHead({ doc, profile, beside = [] }: RenderInput, hasBox: boolean): Element {
  return h(
    'head',
    separateLines([
      h('meta', { charSet: 'utf-8' }),
      h('meta', { httpEquiv: 'Content-Security-Policy', content: CONTENT_SECURITY_POLICY }),
      h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      h('meta', { name: 'color-scheme', content: 'light dark' }),
      // Dates, document numbers and amounts are not telephone numbers.
      h('meta', { name: 'format-detection', content: 'telephone=no' }),
      h('title', titleLine(doc)),
      ...lowerMetadata(doc, beside),
      h('style', styleSheet(profile) + (hasBox ? publicationRules() : '') + chartRules(doc)),
    ]),
  )
}
