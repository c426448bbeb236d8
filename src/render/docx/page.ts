// The page: size, margins, grid and page numbers → the section's properties and the footers of odd and even pages.

import type { Orientation } from '../../model/doc.ts'
import { millimetresToTwips, pageMargins, turned } from '../../model/measure.ts'
import type { SectionOptions } from './component-options.ts'
import { pitchInTwips } from './lengths.ts'
import { CONTENT_NAMESPACES } from './namespaces.ts'
import type { RenderContext } from './render-context.ts'
import { PAGE_NUMBER_STYLE } from './style-table.ts'
import { turnedFooterPart } from './turned-footer.ts'
import { element, xmlPart } from './xml.ts'

/** The footers of each kind of page: numbers in the names of their parts and in the ids of their relationships. */
export const FOOTERS = {
  portrait: { default: 1, even: 2 },
  landscape: { default: 3, even: 4 },
} as const satisfies Record<Orientation, SectionOptions['footers']>

/** `<w:sectPr>`. The grid has lines only: LibreOffice lays a grid of characters out 14 to the line, not 28. */
export function sectionMarkup(orientation: Orientation, context: RenderContext, countsAnew: boolean): string {
  const { page, ...rest } = pageOptions(orientation, context)
  const footers = FOOTERS[orientation]
  if (!countsAnew) return context.markup('SectionProperties', { page, ...rest, footers })
  // 7.5: page 1 is the first of the text, and a right-hand one.
  const numbered = { ...page, pageNumbers: { start: 1 } }
  return context.markup('SectionProperties', { page: numbered, ...rest, type: 'oddPage', footers })
}

/** 封面 and 目录: the same page without a number, as the first section has no footers to begin with. */
export function frontSection(context: RenderContext): string {
  return context.markup('SectionProperties', { ...pageOptions('portrait', context), type: 'nextPage' })
}

function pageOptions(
  orientation: Orientation,
  { profile }: RenderContext,
): Required<Pick<SectionOptions, 'page' | 'grid'>> {
  const { width, height } = profile.page
  const isTurned = orientation === 'landscape'
  const { top, right, bottom, left } = pageMargins(isTurned ? turned(profile) : profile)
  return {
    page: {
      // Of a landscape page, docx swaps the two itself.
      size: { width: millimetresToTwips(width.value), height: millimetresToTwips(height.value), orientation },
      margin: {
        top: millimetresToTwips(top),
        right: millimetresToTwips(right),
        bottom: millimetresToTwips(bottom),
        left: millimetresToTwips(left),
        header: 0,
        // The number of a landscape page is not in the flow of its footer.
        footer: isTurned ? 0 : millimetresToTwips(profile.pageNumber.footerDistance.value),
        gutter: 0,
      },
    },
    grid: { type: 'lines', linePitch: pitchInTwips(profile) },
  }
}

/** The footers' parts by their names in word/. */
export function footerParts(hasLandscape: boolean, context: RenderContext): (readonly [string, string])[] {
  const { default: odd, even } = FOOTERS.portrait
  const portrait = [
    [`footer${odd}`, footerPart('odd', context)],
    [`footer${even}`, footerPart('even', context)],
  ] as const
  if (!hasLandscape) return [...portrait]
  const onItsSide = { ...context, profile: turned(context.profile) }
  const landscape = [
    [`footer${FOOTERS.landscape.default}`, turnedFooterPart(pageNumber('odd', context), onItsSide)],
    [`footer${FOOTERS.landscape.even}`, turnedFooterPart(pageNumber('even', context), onItsSide)],
  ] as const
  return [...portrait, ...landscape]
}

function footerPart(side: Side, context: RenderContext): string {
  return xmlPart(element('w:ftr', CONTENT_NAMESPACES, pageNumber(side, context)))
}

type Side = 'odd' | 'even'

/** `— 1 —`; at the outer edge it stands right on odd pages, left on even ones (GB/T 9704-2012, 7.5). */
function pageNumber(side: Side, { profile, markup }: RenderContext): string {
  const dash = (text: string) => ({ text, font: { hint: 'eastAsia' } })
  return markup('Paragraph', {
    style: PAGE_NUMBER_STYLE.id,
    alignment: profile.pageNumber.position.value === 'center' ? 'center' : OUTER[side],
    // What docx calls its field for the number of the page.
    runs: [dash('— '), { children: ['CURRENT'] }, dash(' —')],
  })
}

const OUTER = { odd: 'right', even: 'left' } as const
