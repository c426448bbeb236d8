// The page: size, margins, grid, headers and page numbers → the properties of a section and the paragraphs of its footers.

import type { Orientation } from '../../model/doc.ts'
import { millimetresToTwips, pageMargins, turned } from '../../model/measure.ts'
import type { Profile } from '../../model/profile.ts'
import type { PagePartIds } from './component-options.ts'
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
  /** It counts its pages from 1. */
  readonly restart: boolean
}

/** `<w:sectPr>`. The grid has lines only: LibreOffice lays a grid of characters out 14 to the line, not 28. */
export function sectionMarkup(kind: SectionKind, setup: PageSetup, { profile, markup }: RenderContext): string {
  const isTurned = kind.orientation === 'landscape'
  const { width, height } = profile.page
  const { top, right, bottom, left } = pageMargins(isTurned ? turned(profile) : profile)
  const { headers } = setup
  return markup('SectionProperties', {
    page: {
      // Of a landscape page, docx swaps the two itself.
      size: {
        width: millimetresToTwips(width.value),
        height: millimetresToTwips(height.value),
        orientation: kind.orientation,
      },
      margin: {
        top: millimetresToTwips(top),
        right: millimetresToTwips(right),
        bottom: millimetresToTwips(bottom),
        left: millimetresToTwips(left),
        header: isTurned ? 0 : setup.headerDistance,
        // The number of a landscape page is not in the flow of its footer.
        footer: isTurned ? 0 : setup.footerDistance,
        gutter: 0,
      },
      ...(kind.restart ? { pageNumbers: { start: 1 } } : {}),
    },
    // LibreOffice moves a grid that begins below a high header by parts of a line.
    ...(headers === undefined ? { grid: { type: 'lines', linePitch: pitchInTwips(profile) } } : { headers }),
    footers: setup.footers[kind.orientation],
    ...(headers !== undefined && kind.isFirst ? { titlePage: true } : {}),
  })
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
