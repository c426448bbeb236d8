// Headers and footers of a document → the parts of word/ that hold them, and where its sections find them.

import type { Doc, Mark, Orientation } from '../../model/doc.ts'
import { millimetresToTwips, turned } from '../../model/measure.ts'
import { HAIRLINE } from './lengths.ts'
import { letterFooterMarkup, letterHeaderDistance, letterHeaderMarkup } from './letter.ts'
import { CONTENT_NAMESPACES } from './namespaces.ts'
import { numberDistance, type PageSetup, pageNumber, type Side } from './page.ts'
import type { RenderContext } from './render-context.ts'
import { spacerParagraph } from './rules.ts'
import { turnedFooterPart } from './turned-footer.ts'
import { element, xmlPart } from './xml.ts'

export interface PageParts {
  readonly setup: PageSetup
  /** Name in word/ and content, in the order of their relationship ids, which count from 1. */
  readonly parts: readonly (readonly [string, string])[]
}

// Ids and names of the footers: those of landscape pages are there only where such pages are.
const FOOTERS = { portrait: { default: 1, even: 2 }, landscape: { default: 3, even: 4 } } as const

/** Must be the first whose parts are linked. */
export function pageParts(doc: Doc, context: RenderContext): PageParts {
  const mark = doc.form === 'letter' ? doc.masthead?.mark : undefined
  return mark === undefined ? plainParts(doc, context) : letterParts(mark, doc, context)
}

function plainParts(doc: Doc, context: RenderContext): PageParts {
  const setup = { footers: FOOTERS, headerDistance: 0, footerDistance: numberDistance(context.profile) }
  return { setup, parts: footerParts(doc, setup, context) }
}

function letterParts(mark: Mark, doc: Doc, context: RenderContext): PageParts {
  const { profile, markup } = context
  const before = hasLandscape(doc) ? FOOTERS.landscape.even : FOOTERS.portrait.even
  const [footer, first, others] = [before + 1, before + 2, before + 3]
  const setup: PageSetup = {
    footers: { ...FOOTERS, portrait: { ...FOOTERS.portrait, first: footer } },
    headers: { default: others, even: others, first },
    headerDistance: letterHeaderDistance(mark, profile),
    footerDistance: millimetresToTwips(profile.letter.footRuleOffset.value),
  }
  const parts = [
    ...footerParts(doc, setup, context),
    [`footer${footer}`, part('w:ftr', letterFooterMarkup(context))],
    ['header1', part('w:hdr', letterHeaderMarkup(mark, context))],
    // An empty header is one line high, and would push the text of later pages down.
    ['header2', part('w:hdr', spacerParagraph(markup, HAIRLINE))],
  ] as const
  return { setup, parts }
}

function footerParts(doc: Doc, setup: PageSetup, context: RenderContext): (readonly [string, string])[] {
  const { portrait, landscape } = FOOTERS
  const upright = [
    [`footer${portrait.default}`, footerPart('odd', setup, context)],
    [`footer${portrait.even}`, footerPart('even', setup, context)],
  ] as const
  if (!hasLandscape(doc)) return [...upright]
  const onItsSide = { ...context, profile: turned(context.profile) }
  return [
    ...upright,
    [`footer${landscape.default}`, turnedFooterPart(pageNumber('odd', context), onItsSide)],
    [`footer${landscape.even}`, turnedFooterPart(pageNumber('even', context), onItsSide)],
  ]
}

/** The number keeps its own distance from the foot of the sheet, whatever else the section's footers hold. */
function footerPart(side: Side, setup: PageSetup, context: RenderContext): string {
  const lift = numberDistance(context.profile) - setup.footerDistance
  const below = lift > 0 ? spacerParagraph(context.markup, lift) : ''
  return part('w:ftr', pageNumber(side, context) + below)
}

function part(name: 'w:ftr' | 'w:hdr', content: string): string {
  return xmlPart(element(name, CONTENT_NAMESPACES, content))
}

function hasLandscape({ body, attachments }: Doc): boolean {
  const blocks = [body, ...attachments.map((attachment) => attachment.body)].flat()
  const isTurned = ({ orientation }: { readonly orientation?: Orientation }) => orientation === 'landscape'
  return attachments.some(isTurned) || blocks.some((block) => block.kind === 'table' && isTurned(block))
}
