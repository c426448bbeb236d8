// 版头 of the usual form: what stands above the red rule, and the rule (GB/T 9704-2012, 7.2). A letter's is in letter.ts.

import type { Mark, Masthead } from '../../model/doc.ts'
import { mastheadLines } from '../../model/doc-text.ts'
import { millimetresToTwips } from '../../model/measure.ts'
import { inkTop, linesToTwips, pitchInTwips, roomBelowInk } from './lengths.ts'
import { markLine, markMarkup } from './mark.ts'
import { textParagraph } from './paragraphs.ts'
import type { RenderContext } from './render-context.ts'
import { spacerParagraph } from './rules.ts'
import { upwardLine } from './upward-line.ts'

export function mastheadMarkup(masthead: Masthead, context: RenderContext): string[] {
  const { documentNumber = '', signers } = masthead
  const lines = mastheadLines(masthead)
  const corner = lines.map(({ role, text }) => textParagraph(text, role, context))
  const mark = masthead.mark === undefined ? [] : placedMark(masthead.mark, lines.length, context)
  if (documentNumber === '' && signers.length === 0) {
    return mark.length === 0 ? corner : [...corner, ...mark, redRule(0, context)]
  }
  const number =
    signers.length === 0
      ? context.bookmarks.named('发文字号', textParagraph(documentNumber, 'documentNumber', context, unspaced(context)))
      : upwardLine(documentNumber, signers, context)
  const between = masthead.mark === undefined ? [] : [linesBelow(masthead.mark, context)]
  const { ink, styles } = context.profile
  const room = roomBelowInk(styles.documentNumber.size.value, pitchInTwips(context.profile), ink.below)
  return [...corner, ...mark, ...between, number, redRule(room, context)]
}

/** Its upper edge so far below that of 版心, whatever stands in the corner (7.2.4). */
function placedMark(mark: Mark, linesAbove: number, context: RenderContext): string[] {
  const { profile, markup } = context
  const { size, line } = markLine(mark, profile)
  // Line boxes may begin above 版心.
  const offset = millimetresToTwips(profile.masthead.markOffset.value + profile.grid.compensation.value)
  const height = offset - linesToTwips(linesAbove, profile) - inkTop(size, line, profile)
  // A paragraph of its own: space above the first paragraph of a page is not the same in every program.
  return [spacerParagraph(markup, Math.max(1, height)), markMarkup(mark, context)]
}

/** 下空二行, counted from the lower edge of the mark (7.2.5). */
function linesBelow(mark: Mark, context: RenderContext): string {
  const { profile, markup } = context
  const { size, line } = markLine(mark, profile)
  const lines = linesToTwips(profile.styles.documentNumber.linesBefore?.value ?? 0, profile)
  return spacerParagraph(markup, Math.max(1, lines - roomBelowInk(size, line, profile.ink.belowMark)))
}

// The empty lines are those of linesBelow.
function unspaced({ formats }: RenderContext): string {
  return formats.paragraph('documentNumber', { spacing: { before: 0 } })
}

/** The rule's distance counts from the characters of the number, `room` twips above the foot of their line (7.2.7). */
function redRule(room: number, { profile, markup }: RenderContext): string {
  const { color, thickness, distance } = profile.redRule
  const height = Math.max(1, millimetresToTwips(distance.value) - room)
  return spacerParagraph(markup, height, { rule: { color: color.value, points: thickness.value } })
}
