// Rules (ruled lines) over the whole width of 版心, as borders of a paragraph or of a one-row table.

import type { ITableFloatOptions } from 'docx'
import { HAIRLINE, pointsToEighths } from './lengths.ts'
import type { Markup } from './markup.ts'
import type { RenderContext } from './render-context.ts'
import { gridMarkup } from './table-cells.ts'
import { element } from './xml.ts'

export interface FootRule {
  readonly color: string
  readonly points: number
}

export interface SpacerOptions {
  /** At its foot. */
  readonly rule?: FootRule
  /** Beyond the edges of 版心 where negative, in twips. */
  readonly indent?: { readonly left: number; readonly right: number }
  /** On the page of what follows. */
  readonly keepNext?: boolean
}

/** An empty paragraph of an exact height in twips. */
export function spacerParagraph(markup: Markup, height: number, options: SpacerOptions = {}): string {
  const { rule, indent, keepNext } = options
  const properties = markup(
    'ParagraphProperties',
    {
      ...(keepNext ? { keepNext } : {}),
      spacing: { before: 0, after: 0, line: height, lineRule: 'exact' },
      indent: { ...indent, firstLine: 0, firstLineChars: 0 },
      ...(rule === undefined ? {} : { border: { bottom: footRule(rule) } }),
    },
    // Off the grid, or the grid makes a whole line of it.
    [{ parent: 'w:pPr', before: 'w:spacing', name: 'w:snapToGrid', value: '0' }],
  )
  return element('w:p', {}, properties)
}

/** A paragraph too low to be seen that ends a section; `section` is its `<w:sectPr>`. */
export function sectionEnd(markup: Markup, section: string): string {
  return spacerParagraph(markup, HAIRLINE).replace('</w:pPr>', () => `${section}</w:pPr>`)
}

function footRule({ color, points }: FootRule) {
  return { style: 'single', color, size: pointsToEighths(points), space: 0 } as const
}

/** Thickness of the rules around and between the rows of a band, in points; none where 0. */
export interface BandRules {
  readonly outer: number
  readonly inner: number
}

/** One row of a band; `height` in twips holds whatever its cells need. */
export interface BandRow {
  readonly height?: number | undefined
  readonly cells: readonly string[]
}

const NO_RULES: BandRules = { outer: 0, inner: 0 }

/** A table without upright rules that stands in the middle of 版心; `widths` in twips. */
export function bandTable(
  context: RenderContext,
  widths: readonly number[],
  rows: readonly BandRow[],
  rules: BandRules = NO_RULES,
  float?: ITableFloatOptions,
): string {
  const none = tableRule(0)
  const [outer, inner] = [tableRule(rules.outer), tableRule(rules.inner)]
  const properties = context.markup('TableProperties', {
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: 'dxa' },
    alignment: 'center',
    layout: 'fixed',
    borders: { top: outer, bottom: outer, left: none, right: none, insideHorizontal: inner, insideVertical: none },
    cellMargin: { marginUnitType: 'dxa', left: 0, right: 0 },
    ...(float === undefined ? {} : { float }),
  })
  return element('w:tbl', {}, properties, gridMarkup(widths), ...rows.map((row) => bandRow(row, context)))
}

/** A band of one row without rules. */
export function bandMarkup(context: RenderContext, widths: readonly number[], cells: readonly string[]): string {
  return bandTable(context, widths, [{ cells }])
}

function bandRow({ height, cells }: BandRow, { markup }: RenderContext): string {
  const size = height === undefined ? {} : { height: { value: height, rule: 'exact' } as const }
  return element('w:tr', {}, markup('TableRowProperties', { cantSplit: true, ...size }), ...cells)
}

function tableRule(points: number) {
  if (points === 0) return { style: 'none', size: 0, space: 0 } as const
  return { style: 'single', size: pointsToEighths(points), space: 0 } as const
}
