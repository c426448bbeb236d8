// What Word and WPS call corrupt, or quietly mend, and what the schema validators overlook: rules over a whole DOCX file.

import { unzipSync } from 'fflate'
import { childrenNamed, named, treeOf, within, type XmlNode } from './xml-tree.ts'

export interface OpenedDocx {
  /** In the order of the file. */
  readonly paths: readonly string[]
  readonly bytes: ReadonlyMap<string, Uint8Array>
  /** Every XML part, parsed. */
  readonly trees: ReadonlyMap<string, XmlNode>
}

/** Throws where a part is not UTF-8 or not well-formed. */
export function openDocx(file: Uint8Array): OpenedDocx {
  const bytes = new Map(Object.entries(unzipSync(file)))
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  const parts = [...bytes].filter(([path]) => /\.(?:xml|rels)$/.test(path))
  return {
    paths: [...bytes.keys()],
    bytes,
    trees: new Map(parts.map(([path, content]) => [path, treeOf(decoder.decode(content))])),
  }
}

/** One sentence a problem; none for a sound file. */
export function structureProblems(file: Uint8Array): string[] {
  const docx = openDocx(file)
  return RULES.flatMap((rule) => rule(docx))
}

type Rule = (docx: OpenedDocx) => string[]

const RULES: readonly Rule[] = [
  contentTypes,
  byteOrderMarks,
  relationships,
  styleReferences,
  numbering,
  notes,
  identifiers,
  tables,
  bodyEnd,
  order,
  hyperlinks,
  typefaces,
]

function contentTypes({ paths, trees }: OpenedDocx): string[] {
  const first = paths[0] === '[Content_Types].xml' ? [] : [`the first part is ${paths[0]}`]
  const types = trees.get('[Content_Types].xml')
  if (types === undefined) return [...first, 'no [Content_Types].xml']
  const parts = childrenNamed(types, 'Override').map(({ attributes }) => attributes.PartName?.slice(1) ?? '')
  const extensions = childrenNamed(types, 'Default').map(({ attributes }) => attributes.Extension?.toLowerCase() ?? '')
  const untyped = paths.filter(
    (path) => path !== '[Content_Types].xml' && !parts.includes(path) && !extensions.includes(extensionOf(path)),
  )
  // A part of an XML format is none of it by its extension alone.
  const bare = paths.filter((path) => /^(?:word|docProps)\/[^/]*\.xml$/.test(path) && !parts.includes(path))
  return [
    ...first,
    ...untyped.map((path) => `${path} has no content type`),
    ...bare.map((path) => `${path} has no content type of its own`),
    ...parts.filter((path) => !paths.includes(path)).map((path) => `${path} has a content type and is not there`),
    ...repeated(parts).map((path) => `${path} has two content types`),
  ]
}

function extensionOf(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1).toLowerCase()
}

function byteOrderMarks({ bytes, trees }: OpenedDocx): string[] {
  return [...trees.keys()]
    .filter((path) => bytes.get(path)?.[0] === 0xef)
    .map((path) => `${path} begins with a byte order mark`)
}

const REFERENCES = ['r:id', 'r:embed', 'r:link', 'r:pict']

function relationships({ paths, trees }: OpenedDocx): string[] {
  return [...trees].flatMap(([path, tree]) => {
    if (path.endsWith('.rels')) return targetsExist(path, tree, paths)
    const links = trees.get(path.replace(/([^/]+)$/, '_rels/$1.rels'))
    const ids = links?.children.map(({ attributes }) => attributes.Id) ?? []
    const used = [...within(tree)].flatMap(({ attributes }) => REFERENCES.flatMap((name) => attributes[name] ?? []))
    return used.filter((id) => !ids.includes(id)).map((id) => `${path} refers to ${id}, which is nowhere`)
  })
}

function targetsExist(path: string, tree: XmlNode, paths: readonly string[]): string[] {
  const folder = path.replace(/_rels\/[^/]+$/, '')
  const internal = tree.children.filter(({ attributes }) => attributes.TargetMode !== 'External')
  return [
    ...repeated(tree.children.map(({ attributes }) => attributes.Id ?? '')).map((id) => `${path} has two ${id}`),
    ...internal
      .map(({ attributes }) => attributes.Target ?? '')
      .filter((target) => !paths.includes(folder + target))
      .map((target) => `${path} leads to ${target}, which is not there`),
  ]
}

const STYLE_REFERENCES: Readonly<Record<string, string>> = {
  'w:pStyle': 'paragraph',
  'w:rStyle': 'character',
  'w:tblStyle': 'table',
  'w:basedOn': '',
  'w:next': 'paragraph',
  'w:link': '',
}

function styleReferences({ trees }: OpenedDocx): string[] {
  const styles = trees.get('word/styles.xml')
  if (styles === undefined) return ['no word/styles.xml']
  const defined = childrenNamed(styles, 'w:style').map(({ attributes }) => attributes)
  const names = named(styles, 'w:name').map(({ attributes }) => attributes['w:val'] ?? '')
  const problems = [...trees].flatMap(([path, tree]) =>
    [...within(tree)].flatMap(({ name, attributes }) => {
      const type = STYLE_REFERENCES[name]
      const id = attributes['w:val']
      const isKnown = defined.some((style) => style['w:styleId'] === id && (type === '' || style['w:type'] === type))
      return type === undefined || isKnown ? [] : [`${path}: ${name} names the style ${id}, which is none`]
    }),
  )
  return [
    ...problems,
    ...repeated(defined.map((style) => style['w:styleId'] ?? '')).map((id) => `two styles are called ${id}`),
    ...repeated(names).map((name) => `two styles have the name ${name}`),
  ]
}

function numbering({ trees }: OpenedDocx): string[] {
  const part = trees.get('word/numbering.xml')
  const abstracts = part
    ? childrenNamed(part, 'w:abstractNum').map(({ attributes }) => attributes['w:abstractNumId'])
    : []
  const nums = part ? childrenNamed(part, 'w:num') : []
  const ids = nums.map(({ attributes }) => attributes['w:numId'])
  const used = [...trees.values()].flatMap((tree) =>
    named(tree, 'w:numId').map(({ attributes }) => attributes['w:val']),
  )
  return [
    ...nums
      .flatMap((num) => childrenNamed(num, 'w:abstractNumId').map(({ attributes }) => attributes['w:val']))
      .filter((id) => !abstracts.includes(id))
      .map((id) => `w:num names abstractNum ${id}, which is none`),
    ...used.filter((id) => id !== '0' && !ids.includes(id)).map((id) => `w:numId ${id} is no list`),
  ]
}

function notes({ trees }: OpenedDocx): string[] {
  const part = trees.get('word/footnotes.xml')
  const ids = part ? childrenNamed(part, 'w:footnote').map(({ attributes }) => attributes['w:id'] ?? '') : []
  const document = trees.get('word/document.xml')
  const calls = document ? named(document, 'w:footnoteReference').map(({ attributes }) => attributes['w:id'] ?? '') : []
  return [
    ...calls.filter((id) => !ids.includes(id)).map((id) => `footnote ${id} has no text`),
    ...repeated(calls).map((id) => `footnote ${id} is called twice`),
    ...repeated(ids).map((id) => `two footnotes have the id ${id}`),
  ]
}

function identifiers({ trees }: OpenedDocx): string[] {
  const nodes = [...trees.entries()]
    .filter(([path]) => path.startsWith('word/'))
    .flatMap(([, tree]) => [...within(tree)])
  const valuesOf = (name: string, attribute: string) =>
    nodes.filter((node) => node.name === name).map(({ attributes }) => attributes[attribute] ?? '')
  const starts = valuesOf('w:bookmarkStart', 'w:id')
  const ends = valuesOf('w:bookmarkEnd', 'w:id')
  const names = valuesOf('w:bookmarkStart', 'w:name')
  return [
    ...repeated(starts).map((id) => `two bookmarks have the id ${id}`),
    ...repeated(names.map((name) => name.toLowerCase())).map((name) => `two bookmarks are called ${name}`),
    // Word cuts longer names off, and two may become one.
    ...names.filter((name) => name.length > 40).map((name) => `the bookmark ${name} has more than 40 characters`),
    ...names.filter((name) => !/^[\p{L}_][\p{L}\p{N}_]*$/u.test(name)).map((name) => `Word takes no bookmark ${name}`),
    ...starts.filter((id) => !ends.includes(id)).map((id) => `the bookmark ${id} does not end`),
    ...ends.filter((id) => !starts.includes(id)).map((id) => `the bookmark ${id} does not begin`),
    ...repeated(valuesOf('wp:docPr', 'id')).map((id) => `two drawings have the id ${id}`),
  ]
}

function tables({ trees }: OpenedDocx): string[] {
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

function bodyEnd({ trees }: OpenedDocx): string[] {
  const body = trees.get('word/document.xml')?.children.find(({ name }) => name === 'w:body')
  if (body === undefined) return ['no body']
  const [last, section] = body.children.slice(-2)
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

function order({ trees }: OpenedDocx): string[] {
  return [...trees].flatMap(([path, tree]) =>
    named(tree, ...Object.keys(ORDERS)).flatMap((node) => {
      const children = node.children.map(({ name }) => name.replace('header', 'footer'))
      const places = children.map((name) => ORDERS[node.name]?.indexOf(name) ?? -1).filter((place) => place >= 0)
      const isSorted = places.every((place, index) => place >= (places[index - 1] ?? 0))
      return isSorted ? [] : [`${path}: what is in ${node.name} is not in its place: ${children.join(', ')}`]
    }),
  )
}

function hyperlinks({ trees }: OpenedDocx): string[] {
  return [...trees].flatMap(([path, tree]) =>
    named(tree, 'Relationship')
      .filter(({ attributes }) => attributes.TargetMode === 'External')
      .map(({ attributes }) => attributes.Target ?? '')
      .filter((target) => !URL.canParse(target) || !/^[\x21-\x7e]+$/.test(target))
      .map((target) => `${path}: ${target} is no URI`),
  )
}

/** No face by theme, and no run or style that leaves its Han face to one. */
function typefaces({ trees }: OpenedDocx): string[] {
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

function repeated(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))]
}
