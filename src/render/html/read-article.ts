// The finished HTML → what a reader finds in its article. It reads the markup and not the tree that made it,
// so that what the printer loses is noticed. It knows only the forms that our printer writes (quoted attributes,
// hexadecimal references); anything else would come back as different text, and the build would say so.

import type { PrintedContent } from '../../model/printed-content.ts'

// The printer writes attributes in the order of the properties: the mark must come last. It cannot be imitated from
// inside another attribute's value, where the printer writes quotation marks as references.
const MARK = ' data-generated=""'

/** The last properties of an element whose text is the renderer's own (a footnote's number), not text of the Doc. */
export const markGenerated: Readonly<Record<string, string>> = { dataGenerated: '' }

const PARAGRAPHS: ReadonlySet<string> = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'th', 'td', 'figcaption'])

interface Reading {
  readonly paragraphs: string[]
  readonly tables: string[][][]
  readonly footnotes: string[]
  images: number
  /** Inside the list of footnotes. */
  noted: boolean
}

/** What the page prints, in its order. Time is linear in the length of `html`. */
export function readArticle(html: string): PrintedContent {
  const end = html.lastIndexOf('</article>')
  const reading: Reading = { paragraphs: [], tables: [], footnotes: [], images: 0, noted: false }
  let paragraph = ''
  let at = tagEnd(html, html.indexOf('<article')) + 1
  while (at < end) {
    const open = html.indexOf('<', at)
    paragraph += decode(html.slice(at, open))
    const close = tagEnd(html, open)
    const tag = html.slice(open + 1, close)
    at = close + 1
    if (tag === 'br' || tag.startsWith('br ')) paragraph += '\n'
    // A generated element holds text alone, so the next end tag is its own.
    else if (tag.endsWith(MARK)) at = html.indexOf('</', at)
    else if (PARAGRAPHS.has(tag.slice(1)) && html[at] === '\n') {
      // A heading run into its paragraph is not followed by a line feed: the two are one printed paragraph.
      endParagraph(paragraph, tag, reading)
      paragraph = ''
      at += 1
    } else readMark(tag, reading)
  }
  const { paragraphs, tables, images, footnotes } = reading
  return { paragraphs, tables, images, footnotes }
}

function endParagraph(text: string, endTag: string, { paragraphs, tables, footnotes, noted }: Reading): void {
  if (noted) footnotes.push((footnotes.pop() ?? '') + text)
  else paragraphs.push(text)
  if (endTag === '/td' || endTag === '/th') tables.at(-1)?.at(-1)?.push(text)
}

function readMark(tag: string, reading: Reading): void {
  const name = /^\/?[a-z\d]+/.exec(tag)?.[0]
  if (name === 'table') reading.tables.push([])
  else if (name === 'tr') reading.tables.at(-1)?.push([])
  else if (name === 'img' && /\ssrc="data:[^"]/.test(tag)) reading.images += 1
  else if (name === 'li' && reading.noted) reading.footnotes.push('')
  else if (name === 'section' || name === '/section') reading.noted = tag.startsWith(FOOTNOTES)
}

const FOOTNOTES = 'section class="footnotes"'

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
