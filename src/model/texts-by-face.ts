// The Doc's printed text in the order of the paper (as docText has it), in stretches of one typeface class each, with
// the places that they came from.

import type { Span } from '../source/span.ts'
import { type Block, type Doc, dispatch, type Handlers, type Inline, printedDate } from './doc.ts'
import { CONTENTS_TITLE, contentsEntries } from './doc-contents.ts'
import {
  addresseesText,
  attachmentHead,
  attachmentNoteText,
  imprintText,
  mastheadText,
  noteLabel,
  unitText,
} from './doc-text.ts'
import { inlineText } from './inline-text.ts'
import type { FontClass, Profile, StyleRole } from './profile.ts'

export interface FaceText {
  readonly text: string
  readonly face: FontClass
  readonly span?: Span
  /** Where there is no span: the manifest's field that the text was made of, by its English path. */
  readonly field?: string
}

interface Setting {
  readonly face: FontClass
  /** Of words set apart. */
  readonly emphasis: FontClass
  readonly field?: string
}

export function* textsByFace(doc: Doc, profile: Profile): Iterable<FaceText> {
  const face: FaceOf = (role) => (role === 'emphasis' ? profile.emphasis : profile.styles[role]).font.value
  yield* frontTexts(doc, face)
  yield* mastheadTexts(doc, face)
  yield* inlinesOf(doc.title, { ...setting(face, 'title'), field: 'title' })
  for (const text of addresseesText(doc)) yield { text, face: face('addressee'), field: 'addressees' }
  yield* blocksOf(doc.body, face)
  for (const [index, text] of attachmentNoteText(doc).entries())
    yield { text, face: face('attachmentNote'), field: `attachments.${index}.title` }
  for (const [index, text] of (doc.signature?.organs ?? []).entries())
    yield { text, face: face('signature'), field: `signature.${index}` }
  if (doc.signature?.date) yield { text: printedDate(doc.signature.date), face: face('signingDate'), field: 'date' }
  if (doc.note) yield { text: `（${doc.note}）`, face: face('note'), field: 'note' }
  yield* attachmentTexts(doc, face)
  for (const text of imprintText(doc)) yield { text, face: face('copies'), field: 'copies' }
  for (const { content } of doc.footnotes) {
    for (const paragraph of content) yield* inlinesOf(paragraph, setting(face, 'footnote'))
  }
}

type FaceOf = (role: StyleRole | 'emphasis') => FontClass

function* frontTexts(doc: Doc, face: FaceOf): Iterable<FaceText> {
  const { cover, contents } = doc
  if (cover) {
    yield* inlinesOf(cover.title, { ...setting(face, 'coverTitle'), field: 'title' })
    for (const [index, text] of cover.organs.entries())
      yield { text, face: face('coverOrgan'), field: `signature.${index}` }
    if (cover.date) yield { text: printedDate(cover.date), face: face('coverDate'), field: 'date' }
  }
  if (contents === undefined) return
  yield { text: CONTENTS_TITLE, face: face('contentsTitle') }
  for (const { level, text } of contentsEntries(doc)) yield { text, face: face(`contents${level}`) }
}

// 签发人 is set as the document number is, the names after it in their own face (GB/T 9704-2012, 7.2.6).
function* mastheadTexts(doc: Doc, face: FaceOf): Iterable<FaceText> {
  const label = '签发人：'
  for (const text of mastheadText(doc)) {
    if (!text.startsWith(label)) yield { text, face: face('documentNumber'), field: 'documentNumber' }
    else {
      yield { text: label, face: face('documentNumber') }
      yield { text: text.slice(label.length), face: face('signer'), field: 'signers' }
    }
  }
}

function* attachmentTexts(doc: Doc, face: FaceOf): Iterable<FaceText> {
  for (const attachment of doc.attachments) {
    const { title, body } = attachment
    const index = doc.attachmentNote.indexOf(inlineText(title))
    yield { text: attachmentHead(attachment), face: face('attachmentLabel') }
    yield* inlinesOf(title, {
      ...setting(face, 'attachmentTitle'),
      ...(index < 0 ? {} : { field: `attachments.${index}.title` }),
    })
    yield* blocksOf(body, face)
  }
}

function* blocksOf(blocks: readonly Block[], face: FaceOf): Iterable<FaceText> {
  for (const block of blocks) yield* dispatch(blockTexts, block, face)
}

const blockTexts: Handlers<Block, FaceOf, Iterable<FaceText>> = {
  *heading({ level, number, content }, face) {
    const own = face(`heading${level}`)
    yield { text: number, face: own }
    yield* inlinesOf(content, setting(face, `heading${level}`))
  },
  *paragraph({ lead, content }, face) {
    if (lead) yield* blockTexts.heading(lead, face)
    yield* inlinesOf(content, setting(face, 'body'))
  },
  *table(table, face) {
    if (table.caption.length > 0) {
      yield { text: table.number, face: face('caption') }
      yield* inlinesOf(table.caption, setting(face, 'caption'))
    }
    const { unit, notes, span } = table
    if (unit !== undefined) yield { text: unitText(unit), face: face('tableUnit'), ...(span ? { span } : {}) }
    for (const { content } of table.head.flat()) yield* inlinesOf(content, setting(face, 'tableHead'))
    for (const { content, headsColumns } of table.rows.flat())
      yield* inlinesOf(content, setting(face, headsColumns ? 'tableHead' : 'tableCell'))
    for (const [index, note] of notes.entries()) {
      yield { text: noteLabel(notes, index), face: face('tableNote') }
      yield* inlinesOf(note, setting(face, 'tableNote'))
    }
  },
  *figure({ number, caption, note }, face) {
    if (note) yield* inlinesOf(note, setting(face, 'figureNote'))
    if (caption.length === 0) return
    yield { text: number, face: face('caption') }
    yield* inlinesOf(caption, setting(face, 'caption'))
  },
}

function setting(face: FaceOf, role: StyleRole): Setting {
  return { face: face(role), emphasis: face('emphasis') }
}

function* inlinesOf(content: readonly Inline[], setting: Setting): Iterable<FaceText> {
  for (const inline of content) yield* dispatch(inlineTexts, inline, setting)
}

const inlineTexts: Handlers<Inline, Setting, Iterable<FaceText>> = {
  *text({ text, span }, { face, field }) {
    yield { text, face, ...(span ? { span } : field === undefined ? {} : { field }) }
  },
  *ordinal({ text }, { face }) {
    yield { text, face }
  },
  strong: ({ content }, setting) => inlinesOf(content, setting),
  emphasis: ({ content }, setting) => inlinesOf(content, { ...setting, face: setting.emphasis }),
  link: ({ content }, setting) => inlinesOf(content, setting),
  'cross-ref': ({ content }, setting) => inlinesOf(content, setting),
  *'number-ref'({ text }, { face }) {
    yield { text, face }
  },
  'footnote-ref': () => [],
  'line-break': () => [],
}
