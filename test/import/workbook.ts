// Workbooks for tests, in the XML that Excel and WPS write, cut down to what matters.

import { strToU8, zipSync } from 'fflate'

export interface SheetXml {
  readonly name: string
  /** What stands in `<worksheet>`. */
  readonly xml: string
  readonly state?: 'hidden' | 'veryHidden'
}

export interface WorkbookXml {
  readonly sheets: readonly SheetXml[]
  /** Number formats by their own ids; cells name them by their place here plus one. */
  readonly formats?: readonly string[]
  /** Shared strings as XML. */
  readonly strings?: readonly string[]
  readonly from1904?: boolean
  /** Other parts by path. */
  readonly parts?: Readonly<Record<string, Uint8Array>>
}

const MAIN =
  'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'

export function workbookParts({ sheets, formats = [], strings = [], from1904 = false, parts = {} }: WorkbookXml) {
  const tabs = sheets.map(
    ({ name, state }, index) =>
      `<sheet name="${name}" sheetId="${index + 1}"${state ? ` state="${state}"` : ''} r:id="rId${index + 1}"/>`,
  )
  const relations = sheets.map((_, index) => relation(index + 1, 'worksheet', `worksheets/sheet${index + 1}.xml`))
  const texts: Record<string, string> = {
    '[Content_Types].xml': `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    '_rels/.rels': relationships([relation(1, 'officeDocument', 'xl/workbook.xml')]),
    'xl/workbook.xml': `${HEAD}<workbook ${MAIN}><workbookPr${from1904 ? ' date1904="1"' : ''}/><sheets>${tabs.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships([
      ...relations,
      relation(901, 'styles', 'styles.xml'),
      relation(902, 'sharedStrings', 'sharedStrings.xml'),
    ]),
    'xl/styles.xml': stylesXml(formats),
    'xl/sharedStrings.xml': `${HEAD}<sst ${MAIN}>${strings.map((text) => `<si>${text}</si>`).join('')}</sst>`,
  }
  for (const [index, { xml }] of sheets.entries()) {
    texts[`xl/worksheets/sheet${index + 1}.xml`] = `${HEAD}<worksheet ${MAIN}>${xml}</worksheet>`
  }
  return { ...Object.fromEntries(Object.entries(texts).map(([path, text]) => [path, strToU8(text)])), ...parts }
}

export function workbook(parts: WorkbookXml): Uint8Array {
  return zipSync(workbookParts(parts))
}

function relation(id: number, type: string, target: string): string {
  return `<Relationship Id="rId${id}" Type="${TYPES}/${type}" Target="${target}"/>`
}

export function relationships(relations: readonly string[]): string {
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${relations.join('')}</Relationships>`
}

export function relationTo(id: number, type: string, target: string): string {
  return relation(id, type, target)
}

function stylesXml(formats: readonly string[]): string {
  const codes = formats.map((code, index) => `<numFmt numFmtId="${164 + index}" formatCode="${escaped(code)}"/>`)
  const forms = formats.map((_, index) => `<xf numFmtId="${164 + index}" applyNumberFormat="1"/>`)
  return `${HEAD}<styleSheet ${MAIN}><numFmts>${codes.join('')}</numFmts><fonts><font/></fonts><fills><fill/><fill/><fill><patternFill patternType="solid"><fgColor rgb="FFFFFF00"/></patternFill></fill></fills><borders><border/></borders><cellStyleXfs><xf/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${forms.join('')}<xf numFmtId="0" fillId="2" applyFill="1"/></cellXfs></styleSheet>`
}

/** What a cell of {@link sheetXml} may be: a text, a number, nothing, or XML of its own with `{ref}` for its name. */
export type CellXml = string | number | null | { readonly xml: string }

/** Rows of cells from A1 on, and the XML around them. */
export function sheetXml(
  rows: readonly (readonly CellXml[])[],
  { merges = [], before = '', rowAttributes = {} }: SheetOptions = {},
): string {
  const lines = rows.map((cells, row) => {
    const xml = cells.map((cell, column) => cellXml(cell, `${String.fromCharCode(65 + column)}${row + 1}`))
    return `<row r="${row + 1}"${rowAttributes[row + 1] ?? ''}>${xml.join('')}</row>`
  })
  const merged = merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')
  return `${before}<sheetData>${lines.join('')}</sheetData>${merged === '' ? '' : `<mergeCells>${merged}</mergeCells>`}`
}

export interface SheetOptions {
  readonly merges?: readonly string[]
  readonly before?: string
  readonly rowAttributes?: Readonly<Record<number, string>>
}

function cellXml(cell: CellXml, ref: string): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return `<c r="${ref}"><v>${cell}</v></c>`
  if (typeof cell === 'object') return cell.xml.replaceAll('{ref}', ref)
  return `<c r="${ref}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`
}

/** A number in the format at `place` of {@link WorkbookXml.formats}, from 1. */
export function formatted(value: number, place: number): CellXml {
  return { xml: `<c r="{ref}" s="${place}"><v>${value}</v></c>` }
}

export function computed(formula: string, value: number): CellXml {
  return { xml: `<c r="{ref}"><f>${formula}</f><v>${value}</v></c>` }
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}

/** A workbook of one sheet. */
export function book(rows: readonly (readonly CellXml[])[], options: SheetOptions & Omit<WorkbookXml, 'sheets'> = {}) {
  return workbook({ ...options, sheets: [{ name: '办件', xml: sheetXml(rows, options) }] })
}
