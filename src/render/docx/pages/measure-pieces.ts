// Doc + profile → the pieces of the paper with their heights, as far as they can be known without a font.

import {
  type Attachment,
  type Block,
  type Cell,
  type Doc,
  dispatch,
  type Handlers,
  type Inline,
  type Table,
} from '../../../model/doc.ts'
import { attachmentId } from '../../../model/doc-contents.ts'
import { addresseesText, attachmentNoteText } from '../../../model/doc-text.ts'
import { inlineText } from '../../../model/inline-text.ts'
import { figureSize, millimetresToPoints, typeArea } from '../../../model/measure.ts'
import type { Profile, StyleRole } from '../../../model/profile.ts'
import { columnWidths } from '../table.ts'
import { breakLines } from './break-lines.ts'
import type { Line, Piece } from './flow.ts'

export function measurePieces(doc: Doc, profile: Profile): readonly Piece[] {
  const paper = createPaper(doc, profile)
  const text = (content: string, role: StyleRole, changes?: Partial<Piece>) =>
    piece(paper.lines([{ kind: 'text', text: content }], role), role, profile, changes)
  const notes = attachmentNoteText(doc)
  const organs = doc.signature?.organs ?? []
  // 版头: the line of the number and the red rule below.
  const masthead = doc.masthead === undefined ? [] : [text('', 'documentNumber')]
  return [
    ...masthead,
    ...titlePieces(doc.title, 'title', doc.addressees.length === 0, paper, {}),
    ...addresseesText(doc).map((names) => text(names, 'addressee')),
    ...blockPieces(doc.body, paper),
    ...notes.map((line, index) => text(line, 'attachmentNote', index > 0 ? { before: 0 } : {})),
    ...organs.map((organ, index) => text(organ, 'signature', { keepNext: true, ...(index > 0 ? { before: 0 } : {}) })),
    ...(doc.signature?.date ? [text('', 'signingDate')] : []),
    ...(doc.note === undefined ? [] : [text(doc.note, 'note')]),
    ...doc.attachments.flatMap((attachment, index) => attachmentPieces(attachment, index, paper)),
  ]
}

interface Paper {
  readonly profile: Profile
  /** The lines of some text set in a role, in a column of so many points (else the whole width). */
  lines(content: readonly Inline[], role: StyleRole, width?: number): readonly Line[]
}

const NOTE_MARK = '\uFFFC'

function createPaper(doc: Doc, profile: Profile): Paper {
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

function piece(lines: readonly Line[], role: StyleRole, profile: Profile, changes: Partial<Piece> = {}): Piece {
  const before = (profile.styles[role].linesBefore?.value ?? 0) * profile.grid.linePitch.value
  return { lines, before, keepNext: false, startsPage: false, marks: [], repeated: 0, ...changes }
}

/** A title and, where nothing with a space of its own follows, the empty line below it. */
function titlePieces(
  content: readonly Inline[],
  role: StyleRole,
  emptyBelow: boolean,
  { profile, lines }: Paper,
  changes: Partial<Piece>,
): Piece[] {
  const below = (profile.styles.addressee.linesBefore?.value ?? 0) * profile.grid.linePitch.value
  const title = piece(lines(content, role), role, profile, changes)
  return emptyBelow ? [title, piece([{ height: below, notes: 0 }], 'body', profile)] : [title]
}

function attachmentPieces({ label, title, body }: Attachment, index: number, paper: Paper): Piece[] {
  const labelLines = paper.lines([{ kind: 'text', text: label }], 'attachmentLabel')
  return [
    piece(labelLines, 'attachmentLabel', paper.profile, { startsPage: true, marks: [attachmentId(index)] }),
    ...titlePieces(title, 'attachmentTitle', true, paper, {}),
    ...blockPieces(body, paper),
  ]
}

function blockPieces(blocks: readonly Block[], paper: Paper): readonly Piece[] {
  return blocks.flatMap((block) => dispatch(pieceMakers, block, paper))
}

const pieceMakers: Handlers<Block, Paper, readonly Piece[]> = {
  heading: ({ level, number, content, id }, { profile, lines }) => {
    const role = `heading${level}` as const
    return [
      piece(lines([{ kind: 'text', text: number }, ...content], role), role, profile, { keepNext: true, marks: [id] }),
    ]
  },
  paragraph: ({ lead, content }, { profile, lines }) => {
    const led: readonly Inline[] = lead ? [{ kind: 'text', text: lead.number }, ...lead.content, ...content] : content
    return [piece(lines(led, 'body'), 'body', profile, { marks: lead ? [lead.id] : [] })]
  },
  table: (table, paper) => [tablePiece(table, paper)],
  figure: (figure, { profile, lines }) => {
    const { note, caption } = figure
    const kept = note !== undefined || caption.length > 0
    const size = figureSize(figure, profile)
    const image = { height: size.height + profile.styles.figure.size.value * DESCENT, notes: 0 }
    return [
      piece([image], 'figure', profile, { keepNext: kept, marks: [figure.id] }),
      ...(note ? [piece(lines(note, 'figureNote'), 'figureNote', profile, { keepNext: caption.length > 0 })] : []),
      ...(caption.length > 0 ? [piece(lines(caption, 'caption'), 'caption', profile)] : []),
    ]
  },
}

/** A head never stands alone at the foot of a page: it is one with the first row. */
function tablePiece({ columns, head, rows }: Table, { profile, lines }: Paper): Piece {
  const widths = columnWidths({ kind: 'table', columns, head, rows }, millimetresToPoints(typeArea(profile).width))
  const measureRow = (cells: readonly Cell[], role: 'tableHead' | 'tableCell'): Line => {
    const inCells = cells.map(({ content }, index) => lines(content, role, (widths[index] ?? 0) - CELL_MARGINS))
    const heights = inCells.map((cell) => cell.reduce((sum, { height }) => sum + height, 0))
    const notes = inCells.flat().reduce((sum, line) => sum + line.notes, 0)
    return { height: Math.max(...heights) + profile.table.ruleThickness.value, notes }
  }
  const top = measureRow(head, 'tableHead')
  const [first, ...others] = rows.map((cells) => measureRow(cells, 'tableCell'))
  const begin = first ? { height: top.height + first.height, notes: top.notes + first.notes } : top
  return piece([begin, ...others], 'tableCell', profile, { repeated: top.height })
}

// What Word leaves left and right of a cell's text where the file does not say: 0.19 cm each.
const CELL_MARGINS = 10.8
// Below the baseline on which an image stands, of the size of the type.
const DESCENT = 0.2
