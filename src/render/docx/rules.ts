// Rules (ruled lines) over the whole width of 版心, as borders of a paragraph or of a one-row table.

import { pointsToEighths, typeAreaWidthInTwips } from './lengths.ts'
import type { Markup } from './markup.ts'
import type { RenderContext } from './render-context.ts'
import { gridMarkup } from './table-cells.ts'
import { element } from './xml.ts'

interface FootRule {
  readonly color: string
  readonly points: number
}

/** An empty paragraph of an exact height in twips, with a rule at its foot if `rule` is given. */
export function spacerParagraph(markup: Markup, height: number, rule?: FootRule): string {
  const properties = markup(
    'ParagraphProperties',
    {
      spacing: { before: 0, after: 0, line: height, lineRule: 'exact' },
      indent: { firstLine: 0, firstLineChars: 0 },
      ...(rule === undefined ? {} : { border: { bottom: footRule(rule) } }),
    },
    // Off the grid, or the grid makes a whole line of it.
    [{ parent: 'w:pPr', before: 'w:spacing', name: 'w:snapToGrid', value: '0' }],
  )
  return element('w:p', {}, properties)
}

// The least height that every program takes for a line, in twips.
export const HAIRLINE = 20

/** A paragraph too low to be seen that ends a section; `section` is its `<w:sectPr>`. */
export function sectionEnd(markup: Markup, section: string): string {
  return spacerParagraph(markup, HAIRLINE).replace('</w:pPr>', () => `${section}</w:pPr>`)
}

function footRule({ color, points }: FootRule) {
  return { style: 'single', color, size: pointsToEighths(points), space: 0 } as const
}

/** A table of one row over 版心, with rules of so many points above and below, or none. */
export function bandMarkup(
  context: RenderContext,
  widths: readonly number[],
  rulePoints: number,
  cells: readonly string[],
): string {
  const none = { style: 'none', size: 0, space: 0 } as const
  const rule = rulePoints === 0 ? none : ({ style: 'single', size: pointsToEighths(rulePoints), space: 0 } as const)
  const properties = context.markup('TableProperties', {
    width: { size: typeAreaWidthInTwips(context.profile), type: 'dxa' },
    alignment: 'center',
    layout: 'fixed',
    borders: { top: rule, bottom: rule, left: none, right: none, insideHorizontal: none, insideVertical: none },
    cellMargin: { marginUnitType: 'dxa', left: 0, right: 0 },
  })
  return element('w:tbl', {}, properties, gridMarkup(widths), element('w:tr', {}, ...cells))
}
