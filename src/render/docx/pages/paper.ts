// Text in a role → the lines that it takes on the paper, with the heights of the footnotes that they call.

import type { Doc, Inline } from '../../../model/doc.ts'
import { inlineText } from '../../../model/inline-text.ts'
import { millimetresToPoints, typeArea } from '../../../model/measure.ts'
import type { Profile, StyleRole } from '../../../model/profile.ts'
import { breakLines } from './break-lines.ts'
import type { Line, Piece } from './flow.ts'

export interface Paper {
  readonly profile: Profile
  /** The lines of some text set in a role, in a column of so many points (else the whole width). */
  lines(content: readonly Inline[], role: StyleRole, width?: number): readonly Line[]
}

const NOTE_MARK = '\uFFFC'

export function createPaper(doc: Doc, profile: Profile): Paper {
  const areaWidth = millimetresToPoints(typeArea(profile).width)
  const lines = (
    content: readonly Inline[],
    role: StyleRole,
    notes: ReadonlyMap<string, number>,
    width = areaWidth,
  ) => {
    const style = profile.styles[role]
    const onGrid = style.size.value === profile.styles.body.size.value
    const character = onGrid ? profile.grid.characterPitch.value : style.size.value
    const indents = (style.leftIndent?.value ?? 0) + (style.rightIndent?.value ?? 0)
    const calls = callsIn(content)
    const height = style.lineHeight?.value ?? profile.grid.linePitch.value
    return breakLines(markedText(content), width / character - indents, style.firstLineIndent?.value ?? 0).map(
      (line) => {
        const called = calls.splice(0, line.split(NOTE_MARK).length - 1)
        return { height, notes: called.reduce((sum, key) => sum + (notes.get(key) ?? 0), 0) }
      },
    )
  }
  const noteHeights = new Map(
    doc.footnotes.map(({ key, content }) => {
      const all = content.flatMap((paragraph) => lines(paragraph, 'footnote', new Map()))
      return [key, all.reduce((sum, { height }) => sum + height, 0)]
    }),
  )
  return { profile, lines: (content, role, width) => lines(content, role, noteHeights, width) }
}

/** The text with a mark in the place of each footnote call; the call itself is a small raised digit. */
function markedText(content: readonly Inline[]): string {
  return content
    .map((inline) => {
      if (inline.kind === 'footnote-ref') return NOTE_MARK
      return 'content' in inline ? markedText(inline.content) : inlineText([inline])
    })
    .join('')
}

function callsIn(content: readonly Inline[]): string[] {
  return content.flatMap((inline) => {
    if (inline.kind === 'footnote-ref') return [inline.key]
    return 'content' in inline ? callsIn(inline.content) : []
  })
}

export function piece(lines: readonly Line[], role: StyleRole, profile: Profile, changes: Partial<Piece> = {}): Piece {
  const before = (profile.styles[role].linesBefore?.value ?? 0) * profile.grid.linePitch.value
  return { lines, before, keepNext: false, startsPage: false, marks: [], repeated: 0, ...changes }
}
