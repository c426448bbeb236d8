// The bytes of a finished DOCX → what it prints, for the comparison with the Doc. Reads the file that is handed over,
// knowing nothing of how it was made.

import type { PrintedContent } from '../../model/printed-content.ts'
import { type Unzipped, unzip } from './unzip.ts'
import { unescapeXml } from './xml.ts'

// Numbers of pages and of repeated footnote calls are worked out by the program that shows them: no text of the Doc.
const TOKEN = new RegExp(
  [
    '<w:t(?: xml:space="preserve")?>([^<]*)</w:t>',
    '<w:instrText xml:space="preserve"> (?:PAGEREF|NOTEREF) .*?<w:fldChar w:fldCharType="end"/>',
    '<w:pStyle w:val="([^"]*)"/>',
    '<w:footnoteReference w:id="(\\d+)"/>',
    '<a:blip r:embed="([^"]*)"',
    '<w:(?:tab|br)/>',
    '<w:vMerge(?: w:val="continue")?/>',
    '<w:tbl>|</w:(?:p|tc|tr|tbl)>',
  ].join('|'),
  'gs',
)

/** Styles of the paragraphs in tables of the text; the tables that only lay elements out have others. */
const TABLE_STYLE = /^Table/

interface Reading {
  readonly paragraphs: string[]
  readonly tables: string[][][]
  readonly images: string[]
  /** Ids in the order of their calls. */
  readonly notes: string[]
}

// The only header that holds text of the Doc: on the first page of the section that names it.
const LETTER_HEADER = 'word/header1.xml'

/** Throws where the file is damaged or a part that it names is missing. */
export function readDocx(bytes: Uint8Array): PrintedContent {
  const file = unzip(bytes)
  const body = textOf(file, 'word/document.xml')
  const { tables, images, notes } = readBody(body)
  const links = notes.length + images.length === 0 ? new Map() : targetsOf(file)
  const footnotes = notes.length === 0 ? new Map<string, string>() : readFootnotes(textOf(file, 'word/footnotes.xml'))
  const shown = images.filter((id) => (file.read(`word/${links.get(id)}`)?.length ?? 0) > 0)
  // Of a letter, the mark.
  const header = file.read(LETTER_HEADER) === undefined ? [] : readParagraphs(textOf(file, LETTER_HEADER))
  const start = startOfLetter(body)
  return {
    paragraphs: [...readParagraphs(body.slice(0, start)), ...header, ...readParagraphs(body.slice(start))],
    tables,
    images: shown.length,
    footnotes: notes.map((id) => footnotes.get(id) ?? ''),
  }
}

/** Behind 封面 and 目录, where the section begins whose properties name the header; 0 where it is the first. */
function startOfLetter(body: string): number {
  const named = body.indexOf('<w:headerReference ')
  const before = body.lastIndexOf('</w:sectPr>', named)
  return named < 0 || before < 0 ? 0 : before
}

/** The text of each paragraph in the order of the part; a line break is LF, a tab is a tab. */
export function readParagraphs(markup: string): string[] {
  return readBody(markup).paragraphs
}

function readBody(markup: string): Reading {
  const reading: Reading = { paragraphs: [], tables: [], images: [], notes: [] }
  let text = ''
  const table: TableReading = { rows: [], cells: [], cell: '', own: false, continued: false }
  for (const [token, content, style, note, image] of markup.matchAll(TOKEN)) {
    if (content !== undefined) text += unescapeXml(content)
    else if (style !== undefined) table.own ||= TABLE_STYLE.test(style)
    else if (note !== undefined) reading.notes.push(note)
    else if (image !== undefined) reading.images.push(image)
    else if (token === '<w:tab/>') text += '\t'
    else if (token === '<w:br/>') text += '\n'
    else if (token === '</w:p>') {
      reading.paragraphs.push(text)
      table.cell += text
      text = ''
    } else readTableMark(token, table, reading)
  }
  return reading
}

/** A table in the reading; changed by the two functions here alone. */
interface TableReading {
  rows: string[][]
  cells: string[]
  cell: string
  /** It has cells of the text. */
  own: boolean
  /** The cell goes on with one in the row above. */
  continued: boolean
}

function readTableMark(token: string, table: TableReading, { tables }: Reading): void {
  if (token === '<w:tbl>') Object.assign(table, { rows: [], cells: [], cell: '', own: false, continued: false })
  else if (token.startsWith('<w:vMerge')) table.continued = true
  else if (token === '</w:tc>') {
    if (!table.continued) table.cells.push(table.cell)
    table.cell = ''
    table.continued = false
  } else if (token === '</w:tr>') {
    table.rows.push(table.cells)
    table.cells = []
  } else if (token === '</w:tbl>' && table.own) tables.push(table.rows)
}

const FOOTNOTE = /<w:footnote w:id="(\d+)">(.*?)<\/w:footnote>/gs

function readFootnotes(markup: string): Map<string, string> {
  return new Map(
    Array.from(markup.matchAll(FOOTNOTE), ([, id = '', note = '']) => [id, readParagraphs(note).join('\n')]),
  )
}

const RELATIONSHIP = /<Relationship Id="([^"]*)" Type="[^"]*" Target="([^"]*)"/g

function targetsOf(file: Unzipped): ReadonlyMap<string, string> {
  const links = textOf(file, 'word/_rels/document.xml.rels')
  return new Map(Array.from(links.matchAll(RELATIONSHIP), ([, id = '', target = '']) => [id, unescapeXml(target)]))
}

function textOf(file: Unzipped, path: string): string {
  const bytes = file.read(path)
  if (bytes === undefined) throw new Error(`the DOCX file has no ${path}`)
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
}
