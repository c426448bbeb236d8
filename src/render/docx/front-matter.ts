// 封面 and 目录 → what stands before the paper itself, in sections of its own without page numbers.

import { type Cover, type Doc, printedDate } from '../../model/doc.ts'
import { CONTENTS_TITLE, type ContentsEntry, contentsEntries } from '../../model/doc-contents.ts'
import { inlineText } from '../../model/inline-text.ts'
import { FIELD_END, fieldBegin, fieldRuns } from './fields.ts'
import { plainFormat } from './formats.ts'
import { formattedText } from './inlines.ts'
import { pitchInTwips } from './lengths.ts'
import { frontSection } from './page.ts'
import { breakLines } from './pages/break-lines.ts'
import { pageNumbers } from './pages/page-numbers.ts'
import { documentPlace, paragraphMarkup, roleRuns, textParagraph } from './paragraphs.ts'
import type { RenderContext } from './render-context.ts'
import { sectionEnd } from './rules.ts'
import { STYLE_TABLE } from './style-table.ts'
import { element } from './xml.ts'

/** Empty where the document has neither. */
export function frontMatterMarkup(doc: Doc, context: RenderContext): string[] {
  const end = sectionEnd(context.markup, frontSection(context))
  const { cover, contents } = doc
  return [
    ...(cover === undefined ? [] : [context.bookmarks.named('封面', coverMarkup(cover, context)), end]),
    ...(contents === undefined ? [] : [context.bookmarks.named(CONTENTS_TITLE, contentsMarkup(doc, context)), end]),
  ]
}

function coverMarkup({ title, organs, date }: Cover, context: RenderContext): string {
  const { formats } = context
  const before = coverGap(title, organs.length, context)
  return [
    paragraphMarkup(formats.paragraph('coverTitle'), roleRuns(title, 'coverTitle', context)),
    ...organs.map((organ, index) => {
      const spacing = { before: index === 0 ? before : 0 }
      return textParagraph(organ, 'coverOrgan', context, formats.paragraph('coverOrgan', { spacing }))
    }),
    ...(date === undefined ? [] : [textParagraph(printedDate(date), 'coverDate', context)]),
  ].join('')
}

/** Above the organs, in twips: what the profile says, or less where a long title or many organs need the room. */
function coverGap(title: Cover['title'], organs: number, { profile }: RenderContext): number {
  const { coverTitle, coverOrgan, coverDate } = profile.styles
  const pitch = profile.grid.linePitch.value
  const width = (profile.grid.characters.value * profile.grid.characterPitch.value) / coverTitle.size.value
  const titleLines = breakLines(inlineText(title), width, 0).length
  const titleHeight =
    (coverTitle.linesBefore?.value ?? 0) + (titleLines * (coverTitle.lineHeight?.value ?? pitch)) / pitch
  const dateLines = 1 + (coverDate.linesBefore?.value ?? 0)
  const room = profile.grid.lines.value - titleHeight - organs - dateLines - 1
  const gap = Math.min(coverOrgan.linesBefore?.value ?? 0, Math.max(0, Math.floor(room)))
  return gap * pitchInTwips(profile)
}

/** 目录 as the field that Word and WPS know, with what it gives already in place. */
function contentsMarkup(doc: Doc, context: RenderContext): string {
  const pages = pageNumbers(doc, context.profile)
  const entries = contentsEntries(doc)
  const paragraphs = entries.map((entry, index) => {
    const begin = index === 0 ? fieldBegin(instruction(doc)) : ''
    const end = index === entries.length - 1 ? FIELD_END : ''
    return entryMarkup(entry, pages.get(entry.target) ?? 1, begin, end, context)
  })
  const gallery = element(
    'w:docPartObj',
    {},
    element('w:docPartGallery', { 'w:val': 'Table of Contents' }),
    '<w:docPartUnique/>',
  )
  const title = textParagraph(CONTENTS_TITLE, 'contentsTitle', context)
  return element('w:sdt', {}, element('w:sdtPr', {}, gallery), element('w:sdtContent', {}, title, paragraphs))
}

// \o by heading styles, \h with links, \z no numbers in the web view, \t further styles.
function instruction({ contents, attachments }: Doc): string {
  const attached = attachments.length > 0 ? ` \\t "${STYLE_TABLE.attachmentTitle.name},1"` : ''
  return ` TOC \\o "1-${contents?.levels ?? 1}" \\h \\z${attached} `
}

function entryMarkup(
  { level, text, target }: ContentsEntry,
  page: number,
  begin: string,
  end: string,
  context: RenderContext,
): string {
  const role = `contents${level}` as const
  const place = documentPlace(context, plainFormat(context.profile, role))
  const anchor = context.bookmarks.name(target)
  const number = fieldRuns(` PAGEREF ${anchor} \\h `, formattedText(String(page), place))
  const link = element(
    'w:hyperlink',
    { 'w:anchor': anchor, 'w:history': 1 },
    formattedText(text, place) + element('w:r', {}, '<w:tab/>') + number,
  )
  return paragraphMarkup(context.formats.paragraph(role), begin + link + end)
}
