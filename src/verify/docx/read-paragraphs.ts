// Block content of a part (body, footer) → its paragraphs, in tables, text boxes and content controls, too.

import { type Justification, PAGE_FIELD, type Paragraph, type Run, type Spacing } from './docx-file.ts'
import type { FontNames } from './read-fonts.ts'
import type { Properties, Styles } from './styles.ts'
import { childOf, elementsOf, isOn, numberOf, textOf, type XmlElement } from './xml-tree.ts'

export interface Reading {
  readonly styles: Styles
  readonly fontOf: FontNames
}

/** `inTable` holds for the paragraphs below `container`; sections are counted where their last paragraph stands. */
export function readParagraphs(container: XmlElement, reading: Reading): readonly Paragraph[] {
  const paragraphs: Paragraph[] = []
  const open = new Map<string, string>()
  let section = 0
  // A bookmark may begin and end between paragraphs or in the middle of one; it names those that it has text of.
  const visit = (element: XmlElement, inTable: boolean, bookmarks: Set<string>): void => {
    for (const child of elementsOf(element)) {
      // Text boxes stand twice, the second time for old programs.
      if (child.name === 'mc:Fallback' || child.name === 'w:del' || child.name === 'w:moveFrom') continue
      const own = child.name === 'w:p' ? new Set<string>() : bookmarks
      if (child.name === 'w:p') {
        paragraphs.push({ ...readParagraph(child, { reading, inTable, section }), bookmarks: own })
        if (childOf(childOf(child, 'w:pPr'), 'w:sectPr')) section += 1
      } else if (child.name === 'w:bookmarkStart') open.set(child.attributes.id ?? '', child.attributes.name ?? '')
      else if (child.name === 'w:bookmarkEnd') open.delete(child.attributes.id ?? '')
      else if (child.name === 'w:r') for (const name of open.values()) own.add(name)
      visit(child, inTable || child.name === 'w:tbl', own)
    }
  }
  visit(container, false, new Set())
  return paragraphs
}

interface Place {
  readonly reading: Reading
  readonly inTable: boolean
  readonly section: number
}

const ALIGNMENTS: Readonly<Record<string, Justification>> = {
  left: 'left',
  start: 'left',
  center: 'center',
  right: 'right',
  end: 'right',
}

function readParagraph(element: XmlElement, { reading, inTable, section }: Place): Omit<Paragraph, 'bookmarks'> {
  const direct = childOf(element, 'w:pPr')
  const properties = reading.styles.paragraph(direct)
  const indent = properties.get('w:ind')
  const runs = readRuns(element, direct, reading)
  const firstLineChars = numberOf(indent, 'firstLineChars') ?? negative(numberOf(indent, 'hangingChars'))
  return {
    text: runs.map(({ text }) => text).join(''),
    runs,
    style: reading.styles.nameOf(childOf(direct, 'w:pStyle')?.attributes.val),
    align: ALIGNMENTS[properties.get('w:jc')?.attributes.val ?? 'left'] ?? 'both',
    firstLine: numberOf(indent, 'firstLine') ?? negative(numberOf(indent, 'hanging')) ?? 0,
    ...(firstLineChars === undefined ? {} : { firstLineChars }),
    left: numberOf(indent, 'left') ?? numberOf(indent, 'start') ?? 0,
    right: numberOf(indent, 'right') ?? numberOf(indent, 'end') ?? 0,
    spacing: readSpacing(properties),
    snapsToGrid: isOn(properties.get('w:snapToGrid')) ?? true,
    inTable,
    section,
  }
}

function negative(value: number | undefined): number | undefined {
  return value === undefined ? undefined : -value
}

function readSpacing(properties: Properties): Spacing {
  const spacing = properties.get('w:spacing')
  const rule = spacing?.attributes.lineRule
  return { line: numberOf(spacing, 'line') ?? 240, rule: rule === 'exact' || rule === 'atLeast' ? rule : 'auto' }
}

function readRuns(paragraph: XmlElement, direct: XmlElement | undefined, reading: Reading): readonly Run[] {
  const field = createFieldReader()
  const runs: Run[] = []
  const visit = (element: XmlElement): void => {
    for (const child of elementsOf(element)) {
      // What stands in a text box or a nested paragraph is a paragraph of its own.
      if (SKIPPED.has(child.name)) continue
      if (child.name === 'w:fldSimple' && isPage(child.attributes.instr ?? '')) {
        runs.push({ ...formatOf(child, direct, reading), text: PAGE_FIELD })
      } else if (child.name === 'w:r') {
        const text = readRunText(child, field)
        if (text !== '') runs.push({ ...formatOf(child, direct, reading), text })
      } else visit(child)
    }
  }
  visit(paragraph)
  return runs
}

const SKIPPED = new Set(['w:p', 'w:pPr', 'w:del', 'w:moveFrom', 'mc:AlternateContent'])

/** `holder` is the run, or a simple field whose first run shows the format. */
function formatOf(holder: XmlElement, paragraph: XmlElement | undefined, reading: Reading): Omit<Run, 'text'> {
  const run = holder.name === 'w:r' ? holder : childOf(holder, 'w:r')
  const properties = reading.styles.run(childOf(run, 'w:rPr'), paragraph)
  const fonts = properties.get('w:rFonts')
  const [eastAsiaFont, latinFont] = [reading.fontOf(fonts, 'eastAsia'), reading.fontOf(fonts, 'ascii')]
  return {
    ...(eastAsiaFont ? { eastAsiaFont } : {}),
    ...(latinFont ? { latinFont } : {}),
    // Without any size a run has ten points (OOXML 17.3.2.38).
    size: (numberOf(properties.get('w:sz'), 'val') ?? 20) / 2,
    bold: isOn(properties.get('w:b')) ?? false,
  }
}

function isPage(instruction: string): boolean {
  return /^\s*PAGE\b/i.test(instruction)
}

type FieldReader = (element: XmlElement) => string | undefined

// A field is spread over runs: begin, its instruction, separate, the result as last computed, end.
function createFieldReader(): FieldReader {
  const fields: { instruction: string; isResult: boolean }[] = []
  return (element) => {
    const field = fields.at(-1)
    if (element.name === 'w:instrText' && field) field.instruction += textOf(element)
    if (element.name === 'w:fldChar') {
      const type = element.attributes.fldCharType
      if (type === 'begin') fields.push({ instruction: '', isResult: false })
      else if (type === 'separate' && field) field.isResult = true
      else if (type === 'end') return isPage(fields.pop()?.instruction ?? '') ? PAGE_FIELD : ''
    }
    return field && (!field.isResult || isPage(field.instruction)) ? '' : undefined
  }
}

function readRunText(run: XmlElement, field: FieldReader): string {
  return elementsOf(run)
    .map((child) => {
      const replaced = field(child)
      if (replaced !== undefined) return replaced
      if (child.name === 'w:t') return textOf(child)
      if (child.name === 'w:tab') return '\t'
      if (child.name === 'w:noBreakHyphen') return '-'
      if (child.name === 'w:cr') return '\n'
      return child.name === 'w:br' && !['page', 'column'].includes(child.attributes.type ?? '') ? '\n' : ''
    })
    .join('')
}
