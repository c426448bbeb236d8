// Doc and remarks → the two pages of the preview: the web page as it is built, and the same article on sheets of paper.

import type { Element, Root } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import type { Block } from '../../model/doc.ts'
import { inlineText } from '../../model/inline-text.ts'
import { pageMargins } from '../../model/measure.ts'
import type { Remark } from '../../model/remark.ts'
import type { RenderInput } from '../../model/renderer.ts'
import { lowerArticle } from './article.ts'
import { chartPaperRules } from './chart-rules.ts'
import { type Flow, flowsOf } from './flows.ts'
import { printPage } from './index.ts'
import { separateLines } from './lines.ts'
import { lowerMark, lowerRemark } from './lower-remark.ts'
import { CONTENT_SECURITY_POLICY } from './page.ts'
import { placeRemarks } from './place-remarks.ts'
import { markRules, remarkRules } from './remark-rules.ts'
import { paperStyleSheet } from './sheet-rules.ts'

export interface PreviewPages {
  readonly web: string
  readonly paper: string
  /** Ids of the remarks that found a place beside their text. */
  readonly placed: ReadonlySet<string>
}

export function previewPages(input: RenderInput, remarks: readonly Remark[]): PreviewPages {
  const places = placeRemarks(input.doc, remarks)
  const behind = (lower: (remark: Remark) => Element) => (block: Block) => (places.get(block) ?? []).map(lower)
  // The printer writes no end tag but its own: `<` in a text is a reference.
  const web = printPage(input, behind(lowerRemark)).replace('</head>', () => `<style>${remarkRules()}</style>\n</head>`)
  const flows = flowsOf(input.doc, lowerArticle(input, behind(lowerMark)))
  const ids = [...places.values()].flat().map(({ id }) => id)
  return { web, paper: toHtml(paperPage(input, flows)), placed: new Set(ids) }
}

function paperPage({ doc, profile }: RenderInput, flows: readonly Flow[]): Root {
  const head = h('head', [
    h('meta', { charSet: 'utf-8' }),
    h('meta', { httpEquiv: 'Content-Security-Policy', content: CONTENT_SECURITY_POLICY }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('title', inlineText(doc.title).replaceAll('\n', '')),
    h('style', paperStyleSheet(profile) + chartPaperRules(doc) + markRules(pageMargins(profile).right)),
  ])
  const article = h('article', separateLines(flows.map(lowerFlow)))
  const body = h('body', [h('main', [article])])
  return { type: 'root', children: [{ type: 'doctype' }, h('html', { lang: doc.properties.language }, [head, body])] }
}

/** With its first sheet; the script draws as many as the flow fills. */
function lowerFlow({ turned, numbering, parts }: Flow): Element {
  const sheet = h('div', { className: ['sheet'], style: '--index: 0' })
  const columns = h('div', { className: ['columns'] }, separateLines(parts))
  const className = ['flow', ...(turned ? ['turned'] : [])]
  return h('div', { className, dataNumbering: numbering }, separateLines([sheet, columns]))
}
