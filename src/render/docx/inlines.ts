// Inline content → runs. The format goes down as an argument, so that a link inside emphasis inside a heading that is
// run into its paragraph knows all three.

import { dispatch, type Handlers, type Inline } from '../../model/doc.ts'
import { joinTexts } from '../../model/inline-text.ts'
import type { FontClass } from '../../model/profile.ts'
import { fieldRuns } from './fields.ts'
import type { RunFormat } from './formats.ts'
import type { Relationships } from './relationships.ts'
import type { RenderContext } from './render-context.ts'
import { RUN_STYLES, STYLE_TABLE } from './style-table.ts'
import { textRuns } from './text-runs.ts'
import { element } from './xml.ts'

/** Where inline content stands: which file is made, in which of its parts, and how the text is set. */
export interface InlinePlace {
  readonly context: RenderContext
  readonly part: 'document' | 'footnotes'
  readonly format: RunFormat
}

/** The runs of some inlines. */
export function inlineRuns(content: readonly Inline[], place: InlinePlace): string {
  let runs = ''
  for (const inline of joinTexts(content)) runs += dispatch(inlineHandlers, inline, place)
  return runs
}

const inlineHandlers: Handlers<Inline, InlinePlace, string> = {
  text: (node, place) => formattedText(node.text, place),
  ordinal: (node, place) => formattedText(node.text, place),
  strong: (node, place) => inlineRuns(node.content, { ...place, format: strongFormat(place.format) }),
  emphasis: (node, place) => inlineRuns(node.content, { ...place, format: emphasisFormat(place) }),
  link: (node, place) => {
    const id = linksOf(place).add('hyperlink', linkTarget(node.href), true)
    return element('w:hyperlink', { 'r:id': id, 'w:history': 1 }, inlineRuns(node.content, linked(place)))
  },
  'footnote-ref': (node, place) => footnoteCall(node.key, place),
  'line-break': () => '<w:r><w:br/></w:r>',
  'cross-ref': (node, place) => {
    const anchor = place.context.bookmarks.name(node.target)
    return element('w:hyperlink', { 'w:anchor': anchor, 'w:history': 1 }, inlineRuns(node.content, place))
  },
  // MERGEFORMAT keeps the format of this place when Word works the number out anew.
  'number-ref': (node, place) => {
    const instruction = ` REF ${place.context.bookmarks.name(node.target)} \\h  \\* MERGEFORMAT `
    return fieldRuns(instruction, formattedText(node.text, place))
  },
}

/** Text in the format of its place. */
export function formattedText(text: string, place: InlinePlace): string {
  return textRuns(text, (script) => place.context.formats.run(place.format, script))
}

// 小标宋, 黑体 and 楷体 are emphatic as they are; made bold they smear (GB/T 9704-2012 names no bold face at all).
const MAY_BE_BOLD: ReadonlySet<FontClass> = new Set(['仿宋', '宋体'])

function strongFormat(format: RunFormat): RunFormat {
  if (!MAY_BE_BOLD.has(format.face)) return format
  // A run has one character style: the second distinction is written out.
  return format.style === undefined ? { ...format, style: RUN_STYLES.strong.id } : { ...format, bold: true }
}

function emphasisFormat({ context, format }: InlinePlace): RunFormat {
  const face = context.profile.emphasis.font.value
  if (!isHeadingStyle(format.style)) return { face, ownFace: false, bold: false, style: RUN_STYLES.emphasis.id }
  return { ...format, face, ownFace: true, bold: false }
}

/** The style of a heading run into its paragraph says more than emphasis does, and stays. */
function isHeadingStyle(style: string | undefined): boolean {
  return Object.values(STYLE_TABLE).some(({ runStyle }) => runStyle !== undefined && runStyle.id === style)
}

function linked(place: InlinePlace): InlinePlace {
  if (place.format.style !== undefined) return place
  return { ...place, format: { ...place.format, style: RUN_STYLES.link.id } }
}

function linksOf(place: InlinePlace): Relationships {
  return place.part === 'document' ? place.context.documentLinks : place.context.footnoteLinks
}

// Word refuses a whole file for one target that is not a URI, such as one with Han or spaces in it.
function linkTarget(href: string): string {
  return URL.canParse(href) ? new URL(href).href : encodeURI(href)
}

/** The first call is the note's own; Word takes no second, nor one inside a note, so those refer to the first. */
function footnoteCall(key: string, { context, part }: InlinePlace): string {
  const { bookmarks } = context
  const number = context.footnotes.numbers.get(key)
  if (number === undefined) return ''
  const bookmark = `_RefFootnote${number}`
  const properties = context.markup('RunProperties', { style: RUN_STYLES.footnoteReference.id })
  if (part === 'footnotes' || context.footnotes.called.has(key)) {
    const shown = element('w:r', {}, properties, element('w:t', {}, String(number)))
    return fieldRuns(` NOTEREF ${bookmark} \\h `, shown)
  }
  context.footnotes.called.add(key)
  return bookmarks.around(bookmark, element('w:r', {}, properties, element('w:footnoteReference', { 'w:id': number })))
}
