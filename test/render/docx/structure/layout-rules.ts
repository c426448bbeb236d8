// Rules of markup: tables, the end of the body, the order of elements, faces.

import { childrenNamed, named, type XmlNode } from '../xml-tree.ts'
import type { OpenedDocx } from './opened-docx.ts'

export function tables({ trees }: OpenedDocx): string[] {
  return [...trees].flatMap(([path, tree]) => [
    ...named(tree, 'w:tc')
      .filter((cell) => cell.children.at(-1)?.name !== 'w:p')
      .map(() => `${path}: a cell does not end with a paragraph`),
    ...named(tree, 'w:tr')
      .filter((row) => childrenNamed(row, 'w:tc').length === 0)
      .map(() => `${path}: a row without cells`),
    ...named(tree, 'w:tbl').flatMap((table) => gridProblems(path, table)),
  ])
}

/** Every row fills the grid, each cell as wide as the columns that it covers, and the table as wide as all of them. */
function gridProblems(path: string, table: XmlNode): string[] {
  const widths = named(table, 'w:gridCol').map(({ attributes }) => Number(attributes['w:w']))
  const total = widths.reduce((sum, width) => sum + width, 0)
  const own = table.children.flatMap((child) => (child.name === 'w:tblPr' ? childrenNamed(child, 'w:tblW') : []))
  const stated = own
    .filter(({ attributes }) => attributes['w:type'] === 'dxa')
    .map(({ attributes }) => attributes['w:w'])
  return [
    ...stated
      .filter((width) => Math.abs(Number(width) - total) > 1)
      .map((width) => `${path}: a table ${width} wide on a grid of ${total}`),
    ...childrenNamed(table, 'w:tr').flatMap((row) => rowProblems(path, row, widths)),
  ]
}

function rowProblems(path: string, row: XmlNode, widths: readonly number[]): string[] {
  const problems: string[] = []
  let column = 0
  for (const cell of childrenNamed(row, 'w:tc')) {
    const properties = cell.children.find(({ name }) => name === 'w:tcPr')
    const attributeOf = (name: string, attribute: string) =>
      properties?.children.find((child) => child.name === name)?.attributes[attribute]
    const span = Number(attributeOf('w:gridSpan', 'w:val') ?? 1)
    const covered = widths.slice(column, column + span).reduce((sum, width) => sum + width, 0)
    const width = Number(attributeOf('w:tcW', 'w:w') ?? covered)
    if (Math.abs(width - covered) > 1) problems.push(`${path}: a cell ${width} wide over ${covered} of the grid`)
    column += span
  }
  if (column !== widths.length) problems.push(`${path}: a row of ${column} columns on a grid of ${widths.length}`)
  return problems
}

export function bodyEnd({ trees }: OpenedDocx): string[] {
  const body = trees.get('word/document.xml')?.children.find(({ name }) => name === 'w:body')
  if (body === undefined) return ['no body']
  // The end of a bookmark is nothing on the page.
  const [last, section] = body.children.filter(({ name }) => name !== 'w:bookmarkEnd').slice(-2)
  return [
    ...(section?.name === 'w:sectPr' ? [] : [`the body ends with ${section?.name}`]),
    ...(last?.name === 'w:p' ? [] : [`before its section the body ends with ${last?.name}`]),
  ]
}

// OOXML 17.6.17, 17.15.1.78 and 17.8.3.10; Word refuses a file with another order. Headers and footers may mix.
const ORDERS: Readonly<Record<string, readonly string[]>> = {
  'w:sectPr': [
    ...['w:footerReference', 'w:footnotePr', 'w:type', 'w:pgSz', 'w:pgMar', 'w:paperSrc', 'w:pgBorders'],
    ...[
      'w:lnNumType',
      'w:pgNumType',
      'w:cols',
      'w:formProt',
      'w:vAlign',
      'w:noEndnote',
      'w:titlePg',
      'w:textDirection',
    ],
    ...['w:bidi', 'w:rtlGutter', 'w:docGrid', 'w:printerSettings'],
  ],
  'w:settings': [
    ...['w:view', 'w:zoom', 'w:mirrorMargins', 'w:updateFields', 'w:defaultTabStop', 'w:evenAndOddHeaders'],
    ...['w:drawingGridHorizontalSpacing', 'w:drawingGridVerticalSpacing', 'w:characterSpacingControl'],
    ...[
      'w:noLineBreaksAfter',
      'w:noLineBreaksBefore',
      'w:footnotePr',
      'w:compat',
      'w:themeFontLang',
      'w:decimalSymbol',
    ],
  ],
  'w:font': ['w:altName', 'w:panose1', 'w:charset', 'w:family', 'w:notTrueType', 'w:pitch', 'w:sig'],
}

export function order({ trees }: OpenedDocx): string[] {
  return [...trees].flatMap(([path, tree]) =>
    named(tree, ...Object.keys(ORDERS)).flatMap((node) => {
      const children = node.children.map(({ name }) => name.replace('header', 'footer'))
      const places = children.map((name) => ORDERS[node.name]?.indexOf(name) ?? -1).filter((place) => place >= 0)
      const isSorted = places.every((place, index) => place >= (places[index - 1] ?? 0))
      return isSorted ? [] : [`${path}: what is in ${node.name} is not in its place: ${children.join(', ')}`]
    }),
  )
}

/** No face by theme, and no run or style that leaves its Han face to one. */
export function typefaces({ trees }: OpenedDocx): string[] {
  return [...trees].flatMap(([path, tree]) => {
    const fonts = named(tree, 'w:rFonts')
    const themes = fonts.flatMap(({ attributes }) => Object.keys(attributes).filter((name) => name.endsWith('Theme')))
    const paragraphStyles = path === 'word/styles.xml' ? named(tree, 'w:style') : []
    const faceless = paragraphStyles.filter(
      (style) =>
        style.attributes['w:type'] === 'paragraph' &&
        !named(style, 'w:rFonts').some(({ attributes }) => attributes['w:eastAsia'] && attributes['w:ascii']),
    )
    return [
      ...themes.map((name) => `${path}: a face by theme (${name})`),
      ...faceless.map(({ attributes }) => `the style ${attributes['w:styleId']} names no faces`),
    ]
  })
}
