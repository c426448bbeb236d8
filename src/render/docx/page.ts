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
export function sectionMarkup(
  context: RenderContext,
  footers: NonNullable<SectionOptions['footers']>,
  afterFrontMatter: boolean,
): string {
  const { page, ...rest } = pageOptions(context)
  if (!afterFrontMatter) return context.markup('SectionProperties', { page, ...rest, footers })
  // 7.5: page 1 is the first of the text, and a right-hand one.
  const numbered = { ...page, pageNumbers: { start: 1 } }
  return context.markup('SectionProperties', { page: numbered, ...rest, type: 'oddPage', footers })
}

/** 封面 and 目录: the same page without a number, as the first section has no footers to begin with. */
export function frontSection(context: RenderContext): string {
  return context.markup('SectionProperties', { ...pageOptions(context), type: 'nextPage' })
}

function pageOptions({ profile }: RenderContext): Required<Pick<SectionOptions, 'page' | 'grid'>> {
  const { width, height } = profile.page
  const { top, right, bottom, left } = pageMargins(profile)
  return {
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
  }
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
