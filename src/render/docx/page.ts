// The page: size, margins, grid, headers and page numbers → the properties of a section and the paragraphs of its footers.

import type { Orientation } from '../../model/doc.ts'
import { millimetresToTwips, pageMargins, turned } from '../../model/measure.ts'
import type { Profile } from '../../model/profile.ts'
import type { PagePartIds, SectionOptions } from './component-options.ts'
import { pitchInTwips } from './lengths.ts'
import type { RenderContext } from './render-context.ts'
import { PAGE_NUMBER_STYLE } from './style-table.ts'

/** What all sections of one document share. */
export interface PageSetup {
  readonly footers: Readonly<Record<Orientation, PagePartIds>>
  readonly headers?: PagePartIds
  /** From the edge of the sheet, in twips. */
  readonly headerDistance: number
  readonly footerDistance: number
}

export interface SectionKind {
  readonly orientation: Orientation
  /** It opens the document. */
  readonly isFirst: boolean
  /** It counts its pages from 1: a booklet of its own, or the text behind 封面 and 目录. */
  readonly restart: 'booklet' | 'text' | undefined
}

/** `<w:sectPr>`. The grid has lines only: LibreOffice lays a grid of characters out 14 to the line, not 28. */
export function sectionMarkup(kind: SectionKind, setup: PageSetup, context: RenderContext): string {
  const { page, grid } = pageOptions(kind.orientation, setup, context)
  const { headers, footers } = setup
  const numbered = kind.restart === undefined ? page : { ...page, pageNumbers: { start: 1 } }
  const hasFirstHeader = headers !== undefined && kind.isFirst
  return context.markup('SectionProperties', {
    page: numbered,
    // LibreOffice moves a grid that begins below a high header by parts of a line.
    ...(headers === undefined ? { grid } : { headers }),
    // 7.5: page 1 is the first of the text, and a right-hand one. LibreOffice prints the header of the first page on all
    // pages of a section that begins on an odd one.
    ...(kind.restart === 'text' ? { type: hasFirstHeader ? 'nextPage' : 'oddPage' } : {}),
    footers: footers[kind.orientation],
    ...(hasFirstHeader ? { titlePage: true } : {}),
  })
}

/** 封面 and 目录: the same page without a number, as the first section has no footers to begin with. */
export function frontSection(context: RenderContext): string {
  const setup = { headerDistance: 0, footerDistance: numberDistance(context.profile) }
  return context.markup('SectionProperties', { ...pageOptions('portrait', setup, context), type: 'nextPage' })
}

function pageOptions(
  orientation: Orientation,
  { headerDistance, footerDistance }: Pick<PageSetup, 'headerDistance' | 'footerDistance'>,
  { profile }: RenderContext,
): Required<Pick<SectionOptions, 'page' | 'grid'>> {
  const { width, height } = profile.page
  const isTurned = orientation === 'landscape'
  const { top, right, bottom, left } = pageMargins(isTurned ? turned(profile) : profile)
  return {
    page: {
      // Of a landscape page, docx swaps the two itself.
      size: {
        width: millimetresToTwips(width.value),
        height: millimetresToTwips(height.value),
        orientation,
      },
      margin: {
        top: millimetresToTwips(top),
        right: millimetresToTwips(right),
        bottom: millimetresToTwips(bottom),
        left: millimetresToTwips(left),
        header: isTurned ? 0 : headerDistance,
        // The number of a landscape page is not in the flow of its footer.
        footer: isTurned ? 0 : footerDistance,
        gutter: 0,
      },
    },
    grid: { type: 'lines', linePitch: pitchInTwips(profile) },
  }
}

export type Side = 'odd' | 'even'

/** `— 1 —`; at the outer edge it stands right on odd pages, left on even ones (GB/T 9704-2012, 7.5). */
export function pageNumber(side: Side, { profile, markup }: RenderContext): string {
  const dash = (text: string) => ({ text, font: { hint: 'eastAsia' } })
  return markup('Paragraph', {
    style: PAGE_NUMBER_STYLE.id,
    alignment: profile.pageNumber.position.value === 'center' ? 'center' : OUTER[side],
    // What docx calls its field for the number of the page.
    runs: [dash('— '), { children: ['CURRENT'] }, dash(' —')],
  })
}

const OUTER = { odd: 'right', even: 'left' } as const

export function numberDistance(profile: Profile): number {
  return millimetresToTwips(profile.pageNumber.footerDistance.value)
}
