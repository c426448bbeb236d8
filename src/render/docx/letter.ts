// 信函格式 (GB/T 9704-2012, 10.1): the mark and a red double rule at the head of the first page, a second one at its
// foot; 版头's elements on the left and 发文字号 on the right, below the first rule.

import type { Mark, Masthead } from '../../model/doc.ts'
import { mastheadLines } from '../../model/doc-text.ts'
import { millimetresToTwips, pointsToTwips } from '../../model/measure.ts'
import type { Profile } from '../../model/profile.ts'
import { textWidth } from '../../model/text-width.ts'
import { inkTop, pitchInTwips, roomBelowInk, typeAreaWidthInTwips } from './lengths.ts'
import { markLine, markMarkup } from './mark.ts'
import { textParagraph } from './paragraphs.ts'
import type { RenderContext } from './render-context.ts'
import { bandMarkup, type FootRule, spacerParagraph } from './rules.ts'
import { cellMarkup } from './table-cells.ts'

/** From the upper edge of the sheet to the line of the mark. */
export function letterHeaderDistance(mark: Mark, profile: Profile): number {
  const { size, line } = markLine(mark, profile)
  return millimetresToTwips(profile.letter.markOffset.value) - inkTop(size, line, profile)
}

/** What stands in the header of the first page. */
export function letterHeaderMarkup(mark: Mark, context: RenderContext): string {
  const { profile, markup } = context
  const { ruleDistance, textGap } = profile.letter
  const { size, line } = markLine(mark, profile)
  const distance = millimetresToTwips(ruleDistance.value) - roomBelowInk(size, line, profile.ink.belowMark)
  const below = pointsToTwips(textGap.value) - inkTop(profile.styles.body.size.value, pitchInTwips(profile), profile)
  return [
    markMarkup(mark, context),
    ...doubleRule(Math.max(1, distance), 'thick first', context),
    spacerParagraph(markup, Math.max(1, below)),
  ].join('')
}

/** What stands in the footer of the first page: the rule, and no page number. */
export function letterFooterMarkup(context: RenderContext): string {
  return doubleRule(1, 'thin first', context).join('')
}

/** Two paragraphs with a rule each, as programs disagree about which line of a double border is the thick one. */
function doubleRule(above: number, order: 'thick first' | 'thin first', { profile, markup }: RenderContext): string[] {
  const { thick, thin, ruleGap, ruleWidth } = profile.letter
  const rule = (points: number): FootRule => ({ color: profile.redRule.color.value, points })
  const { left, right, width } = profile.page
  const side = (width.value - ruleWidth.value) / 2
  const indent = { left: millimetresToTwips(side - left.value), right: millimetresToTwips(side - right.value) }
  const [first, second] = order === 'thick first' ? [thick, thin] : [thin, thick]
  return [
    spacerParagraph(markup, above, { rule: rule(first.value), indent }),
    spacerParagraph(markup, pointsToTwips(ruleGap.value), { rule: rule(second.value), indent }),
  ]
}

/** Below the first rule; where one side is empty, the other has the line for itself. */
export function letterMastheadMarkup(masthead: Masthead, context: RenderContext): string[] {
  const { profile, formats } = context
  const corner = mastheadLines(masthead).map(({ role, text }) => textParagraph(text, role, context))
  const { documentNumber } = masthead
  if (documentNumber === undefined) return corner
  const properties = formats.paragraph('documentNumber', { alignment: 'right', spacing: { before: 0 } })
  const number = textParagraph(documentNumber, 'documentNumber', context, properties)
  if (corner.length === 0) return [number]
  const total = typeAreaWidthInTwips(profile)
  const left = Math.min(Math.round(total / 2), pointsToTwips(cornerWidth(masthead, profile)))
  return [
    bandMarkup(
      context,
      [left, total - left],
      [cellMarkup(left, 'top', corner.join('')), cellMarkup(total - left, 'top', number)],
    ),
  ]
}

// One character more, so that nothing wraps for a fraction of a point.
function cornerWidth(masthead: Masthead, profile: Profile): number {
  const widths = mastheadLines(masthead).map(({ role, text }) => textWidth(text, profile.styles[role], profile))
  return Math.max(...widths) + profile.styles.body.size.value
}
