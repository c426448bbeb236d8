// Profile: the page as data. Every measure is a row: value, unit, clause, strength and, where derived, how.
// Renderers read measures from here and write none of their own.

import type { Message } from '../diagnostics/diagnostic.ts'
import type { Level } from './doc.ts'

/**
 * How binding a row is: 规定 (shall), 一般 (as a rule), 推荐 (recommended), 可以 (may), 推算 (derived by arithmetic
 * from the standard's values), 实务 (practice; the standard is silent).
 */
export type Strength = '规定' | '一般' | '推荐' | '可以' | '推算' | '实务'

/** `字` is one character cell of the grid, `行` one line of it. */
export type Unit =
  | 'mm'
  | 'pt'
  | '字'
  | '行'
  | '字/行'
  | '行/页'
  | '个/行'
  | '倍'
  | '字体'
  | '颜色'
  | '对齐'
  | '页码位置'
  | '是否'

/** One measure. `clause` is the clause of GB/T 9704-2012, or what the value rests on where the standard is silent. */
export interface Row<T = number> {
  readonly value: T
  readonly unit: Unit
  readonly clause: string
  readonly strength: Strength
  readonly derivation?: string
}

export function row<T>(value: T, unit: Unit, clause: string, strength: Strength, derivation?: string): Row<T> {
  return derivation === undefined ? { value, unit, clause, strength } : { value, unit, clause, strength, derivation }
}

/** The classes of typeface that the standard names; a class, not a font file. */
export type FontClass = '小标宋' | '仿宋' | '楷体' | '黑体' | '宋体'

/** The element of the paper that a run of text belongs to: each has one style in every format. */
export type StyleRole =
  | 'body'
  | 'title'
  | 'copyNumber'
  | 'classification'
  | 'urgency'
  | 'mark'
  | 'documentNumber'
  | 'signer'
  | 'addressee'
  | `heading${Level}`
  | 'attachmentNote'
  | 'signature'
  | 'signingDate'
  | 'note'
  | 'attachmentLabel'
  | 'attachmentTitle'
  | 'tableHead'
  | 'tableCell'
  | 'tableUnit'
  | 'tableNote'
  | 'figure'
  | 'caption'
  | 'figureNote'
  | 'contentsTitle'
  | `contents${Level}`
  | 'coverTitle'
  | 'coverOrgan'
  | 'coverDate'
  | 'copies'
  | 'printing'
  | 'footnote'

export type TextAlign = 'left' | 'center' | 'right' | 'justify'

/** `outer`: right on odd pages, left on even ones. */
export type NumberPosition = 'outer' | 'center'

/** How one element is set. Indents count cells of the grid, spaces count lines of it. */
export interface ElementStyle {
  readonly font: Row<FontClass>
  /** In points. */
  readonly size: Row
  /** Where it is missing the element is not bold: the standard names no bold face. */
  readonly bold?: Row<boolean>
  readonly align: Row<TextAlign>
  /** Indent of the first line. */
  readonly firstLineIndent?: Row
  /** Indent of the whole element from the left (居左空). */
  readonly leftIndent?: Row
  /** Indent of the whole element from the right (居右空). */
  readonly rightIndent?: Row
  /** Empty lines above (下空… of what stands before). */
  readonly linesBefore?: Row
  /** Baseline distance in points, where it differs from the grid's. */
  readonly lineHeight?: Row
  /** In points, added to each character; the grid's for type of body size where there is no row, else none. */
  readonly tracking?: Row
  /** Black where there is no row (5.2.4). */
  readonly color?: Row<string>
}

/** The rows that an element may have. */
export type StyleRow = keyof ElementStyle

/** A typeface of a class: the name written into files first, then what a machine without it may have. */
export interface FontStack {
  readonly names: readonly string[]
  readonly clause: string
  readonly strength: Strength
}

/** 版头. */
export interface MastheadMeasures {
  /** From the upper edge of 版心 to that of the mark. */
  readonly markOffset: Row
  /** The mark's line, in times of its type's size. */
  readonly markLineHeight: Row
  /** The same for the names of a joint mark. */
  readonly jointMarkLineHeight: Row
  /** The lines of all names of a joint mark together, at most. */
  readonly markHeight: Row
  /** Between the names of a joint mark and 文件, in times of the type's size. */
  readonly markGap: Row
  /** 签发人 names on one line. */
  readonly signersPerLine: Row
}

/** 信函格式. Offsets of its rules count to their edge on the side of the text. */
export interface LetterMeasures {
  /** From the upper edge of the sheet to that of the mark. */
  readonly markOffset: Row
  /** From the mark to the first double rule. */
  readonly ruleDistance: Row
  /** From the foot of the sheet to the second double rule. */
  readonly footRuleOffset: Row
  readonly ruleWidth: Row
  readonly thick: Row
  readonly thin: Row
  /** Between the two lines of a double rule. */
  readonly ruleGap: Row
  /** Between a double rule and the text beside it. */
  readonly textGap: Row
}

/** 加盖印章: the places of the names, and the room that is left for the seals. */
export interface SealMeasures {
  readonly linesBefore: Row
  readonly dateIndent: Row
  readonly diameter: Row
  /** Between two seals, at least. */
  readonly gap: Row
  readonly perRow: Row
  /** From one row of names to the next. */
  readonly rowLines: Row
}

/** 加盖签发人签名章. */
export interface StampMeasures {
  readonly linesBefore: Row
  readonly rightIndent: Row
  /** Between the signer's title and the stamp. */
  readonly titleGap: Row
  readonly linesBeforeDate: Row
  readonly width: Row
  readonly height: Row
}

export interface Profile {
  readonly id: string
  readonly title: Message
  /** The sheet and its white borders. */
  readonly page: {
    readonly width: Row
    readonly height: Row
    /** 天头. */
    readonly top: Row
    readonly right: Row
    readonly bottom: Row
    /** 订口. */
    readonly left: Row
    /** For two-sided printing: 订口 is on the right of even pages. */
    readonly mirrored: Row<boolean>
  }
  /** 版心 and its grid. */
  readonly grid: {
    readonly width: Row
    readonly height: Row
    /**
     * How much further than 版心 the program's own margins reach at the top and at the foot, so that the ink of the
     * first and last lines and not their line boxes stands on its edges. See {@link pageMargins}.
     */
    readonly compensation: Row
    readonly lines: Row
    readonly characters: Row
    readonly linePitch: Row
    readonly characterPitch: Row
    /** What must be added to each character of body size so that a full line holds `characters` of them. */
    readonly tracking: Row
  }
  readonly pageNumber: {
    readonly position: Row<NumberPosition>
    readonly font: Row<FontClass>
    readonly size: Row
    /** From the lower edge of 版心 to the upper edge of the dashes. */
    readonly offset: Row
    /** From the outer edge of 版心. */
    readonly sideIndent: Row
    /** From the foot of the sheet to the foot of the number's line box. */
    readonly footerDistance: Row
  }
  /** Where Han characters end above and below their baseline, in times of the type's size; 小标宋 reaches less deep. */
  readonly ink: { readonly above: Row; readonly below: Row; readonly belowMark: Row }
  readonly masthead: MastheadMeasures
  readonly letter: LetterMeasures
  readonly signature: {
    /** How far the date's first character stands right of that of the organ's name. */
    readonly dateShift: Row
  }
  readonly seal: SealMeasures
  readonly stamp: StampMeasures
  readonly redRule: { readonly color: Row<string>; readonly thickness: Row; readonly distance: Row }
  readonly imprintRule: { readonly thick: Row; readonly thin: Row }
  readonly table: {
    readonly ruleThickness: Row
    /** Between a cell's text and its left and right rules, in characters of the cell. */
    readonly cellPadding: Row
    /** The least height of a row. */
    readonly rowHeight: Row
  }
  /** `*文字*`. */
  readonly emphasis: { readonly font: Row<FontClass> }
  readonly fonts: Readonly<Record<FontClass, FontStack>>
  /** The typeface of digits and Latin letters in running text. */
  readonly latinFont: FontStack
  readonly styles: Readonly<Record<StyleRole, ElementStyle>>
}
