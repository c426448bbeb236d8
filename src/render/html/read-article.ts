// The finished HTML, page or fragment → what a reader finds in it. It reads the markup and not the tree that made it,
// so that what the printer loses is noticed. It knows only the forms that our printer writes (quoted attributes,
// hexadecimal references); anything else would come back as different text, and the build would say so.

import type { PrintedContent } from '../../model/printed-content.ts'

// The printer writes attributes in the order of the properties: the mark must come last. It cannot be imitated from
// inside another attribute's value, where the printer writes quotation marks as references.
const MARK = ' data-generated=""'

/** The last properties of an element whose text is the renderer's own (a footnote's number), not text of the Doc. */
export const markGenerated: Readonly<Record<string, string>> = { dataGenerated: '' }

const DETAILS = 'details'

const PARAGRAPHS: ReadonlySet<string> = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'th', 'td', 'figcaption'])

interface Reading {
  readonly paragraphs: string[]
  readonly tables: string[][][]
  readonly footnotes: string[]
  images: number
  /** Inside the list of footnotes. */
  noted: boolean
}

/** What the article of a page prints, in its order. Time is linear in the length of `html`. */
export function readArticle(html: string): PrintedContent {
  return readMarkup(html.slice(articleStart(html), html.lastIndexOf('</article>')), ARTICLE)
}

/** What a fragment prints (see fragment/). */
export function readFragment(html: string): PrintedContent {
  return readMarkup(html, FRAGMENT)
}

/** What tells a file's own numbers and its footnotes from the text. */
interface Marking {
  readonly isGenerated: (tag: string) => boolean
  /** Whether the list of footnotes begins or ends here; undefined: neither. */
  readonly notes: (tag: string) => boolean | undefined
  /** Opens a footnote inside their list. */
  readonly note: string
}

const ARTICLE: Marking = {
  isGenerated: (tag) => tag.endsWith(MARK),
  notes: (tag) => (/^\/?section\b/.test(tag) ? tag.startsWith('section class="footnotes"') : undefined),
  note: 'li',
}

// There, nothing carries marks: no text of the author comes out as one of these tags.
const FRAGMENT: Marking = {
  isGenerated: (tag) => tag === 'sup' || tag === 'span',
  notes: (tag) => tag === 'div' || undefined,
  note: 'div',
}

function readMarkup(html: string, marking: Marking): PrintedContent {
  const reading: Reading = { paragraphs: [], tables: [], footnotes: [], images: 0, noted: false }
  let paragraph = ''
  for (let at = 0; at < html.length; ) {
    const open = html.indexOf('<', at)
    paragraph += decode(html.slice(at, open < 0 ? html.length : open))
    if (open < 0) break
    const close = tagEnd(html, open)
    const tag = html.slice(open + 1, close)
    at = close + 1
    if (tag === 'br' || tag.startsWith('br ')) paragraph += '\n'
    // The data of a chart: of the Doc, its figure stands for it.
    else if (tag === DETAILS || tag.startsWith(`${DETAILS} `)) at = html.indexOf('</details>', at)
    // A generated element holds text alone, so the next end tag is its own.
    else if (marking.isGenerated(tag)) at = html.indexOf('</', at)
    else if (PARAGRAPHS.has(tag.slice(1)) && html[at] === '\n') {
      // A heading run into its paragraph is not followed by a line feed: the two are one printed paragraph.
      endParagraph(paragraph, tag, reading)
      paragraph = ''
      at += 1
    } else readMark(tag, marking, reading)
  }
  const { paragraphs, tables, images, footnotes } = reading
  // What stands outside of all paragraphs is text, too.
  return { paragraphs: paragraph === '' ? paragraphs : [...paragraphs, paragraph], tables, images, footnotes }
}

// Tag by tag, since a value in the head may hold the tag's name: in attributes `<` stands as it is.
function articleStart(html: string): number {
  let open = html.indexOf('<')
  while (open >= 0 && !html.startsWith('<article', open)) open = html.indexOf('<', tagEnd(html, open))
  return tagEnd(html, Math.max(open, 0)) + 1
}

function endParagraph(text: string, endTag: string, { paragraphs, tables, footnotes, noted }: Reading): void {
  if (noted) footnotes.push((footnotes.pop() ?? '') + text)
  else paragraphs.push(text)
  if (endTag === '/td' || endTag === '/th') tables.at(-1)?.at(-1)?.push(text)
}

function readMark(tag: string, { notes, note }: Marking, reading: Reading): void {
  const name = /^\/?[a-z\d]+/.exec(tag)?.[0]
  if (name === 'table') reading.tables.push([])
  else if (name === 'tr') reading.tables.at(-1)?.push([])
  else if (name === 'img' && /\ssrc="data:[^"]/.test(tag)) reading.images += 1
  reading.noted = notes(tag) ?? reading.noted
  if (reading.noted && name === note) reading.footnotes.push('')
}

// Where the tag's `>` is; one inside a quoted attribute does not count.
function tagEnd(html: string, open: number): number {
  for (let at = open; at < html.length; at += 1) {
    if (html[at] === '>') return at
    if (html[at] === '"') at = html.indexOf('"', at + 1)
    if (at < 0) break
  }
  return html.length
}

function decode(text: string): string {
  if (text === '\n') return ''
  if (!text.includes('&')) return text
  return text.replace(/&#x([0-9A-F]+);/g, (_, digits: string) => String.fromCodePoint(Number.parseInt(digits, 16)))
}
