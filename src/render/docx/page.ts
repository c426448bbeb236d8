// The page: size, margins, grid and page numbers → the section's properties and the footers of odd and even pages.

import { DocumentGridType, FooterWrapper, Media, PageNumber, Paragraph, SectionProperties, TextRun } from 'docx'
import { millimetresToTwips } from '../../model/measure.ts'
import type { Profile } from '../../model/profile.ts'
import { componentMarkup } from './component-markup.ts'
import { pitchInTwips } from './lengths.ts'
import { CONTENT_NAMESPACES } from './namespaces.ts'
import { PAGE_NUMBER_STYLE } from './style-table.ts'
import { element, xmlPart } from './xml.ts'

/** Numbers in the relationship ids of the two footers. */
export interface FooterIds {
  readonly odd: number
  readonly even: number
}

/** `<w:sectPr>`. The grid has lines only: LibreOffice lays a grid of characters out 14 to the line, not 28. */
export function sectionMarkup(profile: Profile, footers: FooterIds): string {
  const { width, height, top, right, bottom, left } = profile.page
  const footer = (id: number) => new FooterWrapper(new Media(), id)
  return componentMarkup(
    new SectionProperties({
      page: {
        size: { width: millimetresToTwips(width.value), height: millimetresToTwips(height.value) },
        margin: {
          top: millimetresToTwips(top.value),
          right: millimetresToTwips(right.value),
          bottom: millimetresToTwips(bottom.value),
          left: millimetresToTwips(left.value),
          header: 0,
          footer: millimetresToTwips(profile.pageNumber.footerDistance.value),
          gutter: 0,
        },
      },
      grid: { type: DocumentGridType.LINES, linePitch: pitchInTwips(profile) },
      footerWrapperGroup: { default: footer(footers.odd), even: footer(footers.even) },
    }),
  )
}

/** `— 1 —`, at the outer edge: right on odd pages, left on even ones (GB/T 9704-2012, 7.5). */
export function footerPart(side: 'odd' | 'even'): string {
  const dash = (text: string) => new TextRun({ text, font: { hint: 'eastAsia' } })
  const paragraph = new Paragraph({
    style: PAGE_NUMBER_STYLE.id,
    alignment: side === 'odd' ? 'right' : 'left',
    children: [dash('— '), new TextRun({ children: [PageNumber.CURRENT] }), dash(' —')],
  })
  return xmlPart(element('w:ftr', CONTENT_NAMESPACES, componentMarkup(paragraph)))
}
