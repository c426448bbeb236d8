// The page: size, margins, grid and page numbers → the section's properties and the footers of odd and even pages.

import { millimetresToTwips, pageMargins } from '../../model/measure.ts'
import type { Profile } from '../../model/profile.ts'
import type { SectionOptions } from './component-options.ts'
import { pitchInTwips } from './lengths.ts'
import type { Markup } from './markup.ts'
import { CONTENT_NAMESPACES } from './namespaces.ts'
import type { RenderContext } from './render-context.ts'
import { PAGE_NUMBER_STYLE } from './style-table.ts'
import { element, xmlPart } from './xml.ts'

/** `<w:sectPr>`. The grid has lines only: LibreOffice lays a grid of characters out 14 to the line, not 28. */
export function sectionMarkup({ profile, markup }: RenderContext, footers: SectionOptions['footers']): string {
  const { width, height } = profile.page
  const { top, right, bottom, left } = pageMargins(profile)
  return markup('SectionProperties', {
    page: {
      size: { width: millimetresToTwips(width.value), height: millimetresToTwips(height.value) },
      margin: {
        top: millimetresToTwips(top),
        right: millimetresToTwips(right),
        bottom: millimetresToTwips(bottom),
        left: millimetresToTwips(left),
        header: 0,
        footer: millimetresToTwips(profile.pageNumber.footerDistance.value),
        gutter: 0,
      },
    },
    grid: { type: 'lines', linePitch: pitchInTwips(profile) },
    footers,
  })
}

/** `— 1 —`; at the outer edge it stands right on odd pages, left on even ones (GB/T 9704-2012, 7.5). */
export function footerPart(side: 'odd' | 'even', profile: Profile, markup: Markup): string {
  const dash = (text: string) => ({ text, font: { hint: 'eastAsia' } })
  const paragraph = markup('Paragraph', {
    style: PAGE_NUMBER_STYLE.id,
    alignment: profile.pageNumber.position.value === 'center' ? 'center' : OUTER[side],
    // What docx calls its field for the number of the page.
    runs: [dash('— '), { children: ['CURRENT'] }, dash(' —')],
  })
  return xmlPart(element('w:ftr', CONTENT_NAMESPACES, paragraph))
}

const OUTER = { odd: 'right', even: 'left' } as const
