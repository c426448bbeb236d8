// What the checks see of a DOCX: sections, paragraphs and runs with every inherited property resolved.
// Lengths are twips (twentieths of a point), as in the file.

export interface Run {
  readonly text: string
  /** The name that the file gives for Han characters; undefined where it leaves the choice to the program. */
  readonly eastAsiaFont?: string
  readonly latinFont?: string
  /** In points. */
  readonly size: number
  readonly bold: boolean
}

export type Justification = 'left' | 'center' | 'right' | 'both'

export interface Spacing {
  /** Baseline distance: `exact` and `atLeast` in twips, `auto` in 240ths of a line. */
  readonly line: number
  readonly rule: 'auto' | 'exact' | 'atLeast'
}

export interface Paragraph {
  /** A page number field reads as {@link PAGE_FIELD}. */
  readonly text: string
  readonly runs: readonly Run[]
  /** The style's name in lower case, `heading 1`, `toc 1` …; empty without a style. */
  readonly style: string
  readonly align: Justification
  /** Of the first line, in twips; negative for a hanging one. */
  readonly firstLine: number
  /** In hundredths of a character where the file says so; then it goes before `firstLine`. */
  readonly firstLineChars?: number
  readonly left: number
  readonly right: number
  readonly spacing: Spacing
  readonly snapsToGrid: boolean
  readonly inTable: boolean
  /** Number of its section, from 0. */
  readonly section: number
  /** Names of the bookmarks around any of its text. */
  readonly bookmarks: ReadonlySet<string>
}

/** Stands in a paragraph's text where the page's number is printed. */
export const PAGE_FIELD = '\uE000'

export interface Section {
  readonly width: number
  readonly height: number
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
  readonly gutter: number
  readonly grid: { readonly type: string; readonly linePitch: number }
  readonly hasTitlePage: boolean
  /** The number of its first page, where the section does not count on. */
  readonly firstNumber?: number
  readonly headers: Readonly<Partial<Record<FooterKind, readonly Paragraph[]>>>
  readonly footers: Readonly<Partial<Record<FooterKind, readonly Paragraph[]>>>
}
/** Of headers and footers alike. */
export type FooterKind = 'default' | 'even' | 'first'

/** Whether its footers print the page's number; cover and table of contents are sections without. */
export function hasNumbers({ footers }: Section): boolean {
  return Object.values(footers).some((footer) => footer.some(({ text }) => text.includes(PAGE_FIELD)))
}

export interface DocxFile {
  readonly paragraphs: readonly Paragraph[]
  /** At least one. */
  readonly sections: readonly Section[]
  readonly hasEvenAndOddFooters: boolean
  readonly hasMirroredMargins: boolean
  /** Names of the fonts that the file carries itself. */
  readonly embeddedFonts: readonly string[]
}
