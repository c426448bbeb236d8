// Doc + profile → the pieces of the paper with their heights, as far as they can be known without a font.

import {
  type Attachment,
  type Block,
  type Doc,
  dispatch,
  type Handlers,
  type Inline,
  type Mark,
  type Signature,
} from '../../../model/doc.ts'
import { attachmentId } from '../../../model/doc-contents.ts'
import { addresseesText, attachmentNoteText, mastheadLines } from '../../../model/doc-text.ts'
import { markLineHeight, markSize } from '../../../model/mark-size.ts'
import { figureSize, millimetresToPoints, roomBelowFigure } from '../../../model/measure.ts'
import type { Profile, StyleRole } from '../../../model/profile.ts'
import type { Piece } from './flow.ts'
import { tablePieces } from './measure-table.ts'
import { createPaper, type Paper, piece } from './paper.ts'

export function measurePieces(doc: Doc, profile: Profile): readonly Piece[] {
  const paper = createPaper(doc, profile)
  const text = (content: string, role: StyleRole, changes?: Partial<Piece>) =>
    piece(paper.lines([{ kind: 'text', text: content }], role), role, profile, changes)
  const notes = attachmentNoteText(doc)
  return [
    ...mastheadPieces(doc, profile),
    ...titlePieces(doc.title, 'title', doc.addressees.length === 0, paper, {}),
    ...addresseesText(doc).map((names) => text(names, 'addressee')),
    ...blockPieces(doc.body, paper),
    ...notes.map((line, index) => text(line, 'attachmentNote', index > 0 ? { before: 0 } : {})),
    ...(doc.signature === undefined ? [] : signaturePieces(doc.signature, profile)),
    ...(doc.note === undefined ? [] : [text(doc.note, 'note')]),
    ...doc.attachments.flatMap((attachment, index) =>
      attachment.boundApart ? [] : attachmentPieces(attachment, index, paper),
    ),
  ]
}

/** 版头 as one piece: down to the red rule, or in a letter what stands below the first double rule. */
function mastheadPieces({ masthead, form }: Doc, profile: Profile): Piece[] {
  if (masthead === undefined) return []
  const { mark, documentNumber, signers } = masthead
  const pitch = profile.grid.linePitch.value
  const corner = mastheadLines(masthead).length * pitch
  const isNumbered = documentNumber !== undefined || signers.length > 0
  const numbers = isNumbered
    ? Math.max(1, Math.ceil(signers.length / profile.masthead.signersPerLine.value)) * pitch
    : 0
  const rule = isNumbered || mark !== undefined ? millimetresToPoints(profile.redRule.distance.value) : 0
  const height =
    form === 'letter'
      ? letterHeader(mark, profile) + Math.max(corner, numbers)
      : markPart(mark, corner, profile) + numbers + rule
  return height === 0 ? [] : [piece([{ height, notes: 0 }], 'documentNumber', profile, { before: 0 })]
}

/** By how much a letter's mark and its first double rule reach into 版心 (10.1). */
function letterHeader(mark: Mark | undefined, profile: Profile): number {
  if (mark === undefined) return 0
  const { markOffset, ruleDistance, ruleGap, textGap } = profile.letter
  const foot = millimetresToPoints(markOffset.value + ruleDistance.value) + markSize(mark, profile) + ruleGap.value
  return Math.max(0, foot + textGap.value - millimetresToPoints(profile.page.top.value))
}

/** From the head of 版心 to 发文字号. */
function markPart(mark: Mark | undefined, corner: number, profile: Profile): number {
  if (mark === undefined) return corner
  const { masthead, styles, grid } = profile
  const lines = Math.max(1, mark.organs.length) * markSize(mark, profile) * markLineHeight(mark, profile)
  const empty = (styles.documentNumber.linesBefore?.value ?? 0) * grid.linePitch.value
  return Math.max(corner, millimetresToPoints(masthead.markOffset.value)) + lines + empty
}

/** Marks the first line of the signature; no id has a space in it. */
export const SIGNATURE_MARK = 'the signature'

/** One piece, as it is never divided: names or rows of seals, and the date. */
function signaturePieces(signature: Signature, profile: Profile): Piece[] {
  const pitch = profile.grid.linePitch.value
  const { organs, kind, date } = signature
  const { seal, stamp, styles } = profile
  const isJoint = kind === 'sealed' && organs.length > 1
  const names = isJoint ? Math.ceil(organs.length / seal.perRow.value) : organs.length
  const between = isJoint ? (names - 1) * (seal.rowLines.value - 1) * pitch : 0
  const stamps = kind === 'stamped' ? names * millimetresToPoints(stamp.height.value) : names * pitch + between
  const above =
    kind === 'stamped' ? stamp.linesBefore : kind === 'sealed' ? seal.linesBefore : styles.signature.linesBefore
  const beforeDate = kind === 'stamped' ? stamp.linesBeforeDate.value : 0
  const height = stamps + (date === undefined ? 0 : (1 + beforeDate) * pitch)
  if (height === 0) return []
  const before = (above?.value ?? 0) * pitch
  return [piece([{ height, notes: 0 }], 'signature', profile, { before, marks: [SIGNATURE_MARK] })]
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
  table: tablePieces,
  figure: (figure, { profile, lines }) => {
    const { note, caption } = figure
    const kept = note !== undefined || caption.length > 0
    const size = figureSize(figure, profile)
    const room = roomBelowFigure(figure, profile)
    const image = { height: size.height + room + profile.styles.figure.size.value * DESCENT, notes: 0 }
    return [
      piece([image], 'figure', profile, { keepNext: kept, marks: [figure.id] }),
      ...(note ? [piece(lines(note, 'figureNote'), 'figureNote', profile, { keepNext: caption.length > 0 })] : []),
      ...(caption.length > 0 ? [piece(lines(caption, 'caption'), 'caption', profile)] : []),
    ]
  },
}

// Below the baseline on which an image stands, of the size of the type.
const DESCENT = 0.2
