// The paper's elements around the body → paragraphs: 封面, 目录, 版头, 标题, 主送机关, 附件说明, 署名, 版记.

import type { Element } from 'hast'
import { type Doc, type Mark, printedDate, type Signature } from '../../../model/doc.ts'
import { CONTENTS_TITLE, contentsEntries } from '../../../model/doc-contents.ts'
import { attachmentNoteText, circulationText, mastheadLines, printingText } from '../../../model/doc-text.ts'
import type { Profile } from '../../../model/profile.ts'
import { type SignatureGaps, sealedGaps, signatureWidths, unsealedGaps } from '../../../model/signature-places.ts'
import { type FragmentContext, lowerLine } from './blocks.ts'
import { lowerFragmentInlines } from './inlines.ts'
import { em, padding } from './styles.ts'

// The empty lines of a cover are for its sheet of paper.
const CLOSED_UP = { margin: '0 0 0.5em' }

export function lowerFragmentCover({ cover }: Doc, context: FragmentContext): Element[] {
  if (cover === undefined) return []
  return [
    lowerLine('coverTitle', lowerFragmentInlines(cover.title, context), context, CLOSED_UP),
    ...cover.organs.map((organ) => lowerLine('coverOrgan', organ, context, CLOSED_UP)),
    ...(cover.date ? [lowerLine('coverDate', printedDate(cover.date), context, CLOSED_UP)] : []),
  ]
}

export function lowerFragmentContents(doc: Doc, context: FragmentContext): Element[] {
  if (doc.contents === undefined) return []
  const entries = contentsEntries(doc)
  return [
    lowerLine('contentsTitle', CONTENTS_TITLE, context),
    ...entries.map(({ level, text }) => lowerLine(`contents${level}`, text, context)),
  ]
}

/** A letter opens with its mark (10.1). The red rule stands below the last line (7.2.7). */
export function lowerFragmentMasthead({ masthead, form }: Doc, context: FragmentContext): Element[] {
  if (masthead === undefined) return []
  const { mark, documentNumber, signers } = masthead
  const { color, thickness } = context.profile.redRule
  const ruled = { 'border-bottom': `${thickness.value}pt solid #${color.value}`, 'padding-bottom': '0.25em' }
  const corner = mastheadLines(masthead).map(({ role, text }) => ({ role, text }))
  const marks = (mark === undefined ? [] : markLines(mark)).map((text) => ({ role: 'mark' as const, text }))
  const lines = [
    ...(form === 'letter' ? [...marks, ...corner] : [...corner, ...marks]),
    ...(documentNumber ? [{ role: 'documentNumber' as const, text: documentNumber }] : []),
    ...(signers.length > 0 ? [{ role: 'signer' as const, text: `签发人：${signers.join('　')}` }] : []),
  ]
  return lines.map(({ role, text }, index) => {
    const changes = { ...(role === 'mark' ? MARK : {}), ...(index === lines.length - 1 ? ruled : {}) }
    return lowerLine(role, text, context, { ...CLOSED_UP, ...changes })
  })
}

/** 文件 stands behind one name, and below several. */
function markLines({ organs, suffix }: Mark): string[] {
  const [first = '', ...others] = organs
  return others.length === 0 ? [first + suffix] : [...organs, ...(suffix === '' ? [] : [suffix])]
}

// On paper the mark is as wide as the sheet; a column of a site is not.
const MARK = { 'font-size': '26pt', 'line-height': '1.5' }

/** Not a heading: the content system prints the title of an article as its h1, and strict lists know no other. */
export function lowerFragmentTitle(doc: Doc, context: FragmentContext): Element {
  const above = doc.masthead === undefined ? '0' : em(1)
  return lowerLine('title', lowerFragmentInlines(doc.title, context), context, { margin: `${above} 0 ${em(1)}` })
}

/** Turned lines begin under the first character of the name (7.3.4). */
export function lowerFragmentAttachmentNote(doc: Doc, context: FragmentContext): Element[] {
  const { leftIndent, rightIndent } = context.profile.styles.attachmentNote
  const hanging = padding((leftIndent?.value ?? 0) + LABEL, rightIndent?.value)
  return attachmentNoteText(doc).map((text, index) => {
    const place = { padding: hanging, 'text-indent': index === 0 ? `-${em(LABEL)}` : '0' }
    return lowerLine('attachmentNote', text, context, { ...place, ...(index > 0 ? CLOSED_UP : {}) })
  })
}

/** 附件：, in characters. */
const LABEL = 3

/** From the right edge, as far as on the sheet (7.3.5). */
export function lowerFragmentSignature(signature: Signature | undefined, context: FragmentContext): Element[] {
  if (signature === undefined) return []
  const { profile } = context
  const gaps = signatureGaps(signature, profile)
  const place = (points: number) => ({
    'text-align': 'right',
    padding: padding(0, points / profile.styles.signature.size.value),
  })
  return [
    ...signature.organs.map((organ, index) =>
      lowerLine('signature', organ, context, { ...place(gaps.organs), ...(index > 0 ? CLOSED_UP : {}) }),
    ),
    ...(signature.date ? [lowerLine('signingDate', printedDate(signature.date), context, place(gaps.date))] : []),
  ]
}

// Several seals or a stamp have no place without their rows and their room: names and date stand below one another.
function signatureGaps(signature: Signature, profile: Profile): SignatureGaps {
  const widths = signatureWidths(signature, profile)
  if (signature.kind === 'sealed') return sealedGaps(widths, profile)
  return unsealedGaps(widths, profile)
}

export function lowerFragmentImprint(doc: Doc, context: FragmentContext): Element[] {
  const { thick } = context.profile.imprintRule
  const rule = doc.form === 'letter' ? undefined : `${thick.value}pt solid #000000`
  const lines = [
    ...circulationText(doc).map((text) => ({ role: 'copies' as const, text })),
    ...printingText(doc).map((text) => ({ role: 'printing' as const, text })),
  ]
  return lines.map(({ role, text }, index) =>
    lowerLine(role, text, context, {
      margin: index === 0 ? `${em(1.5)} 0 0` : '0',
      'border-top': index === 0 ? rule : undefined,
      'border-bottom': index === lines.length - 1 ? rule : undefined,
    }),
  )
}
