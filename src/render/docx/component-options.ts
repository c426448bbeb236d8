// What each component of the docx package that is used here can be asked for: values that JSON can hold, as the answers
// are kept under them.

import type {
  ICharacterStyleOptions,
  IDocumentDefaultsOptions,
  IParagraphPropertiesOptions,
  IParagraphStyleOptions,
  IRunOptions,
  IRunPropertiesOptions,
  ISectionPropertiesOptions,
  ITablePropertiesOptions,
  ITableRowPropertiesOptions,
} from 'docx'

export interface ComponentOptions {
  readonly DocumentDefaults: IDocumentDefaultsOptions
  readonly StyleForParagraph: IParagraphStyleOptions
  readonly StyleForCharacter: ICharacterStyleOptions
  readonly ParagraphProperties: IParagraphPropertiesOptions
  readonly RunProperties: IRunPropertiesOptions
  readonly TableProperties: ITablePropertiesOptions
  readonly TableRowProperties: ITableRowPropertiesOptions
  readonly SectionProperties: SectionOptions
  readonly Paragraph: ParagraphOptions
  readonly Drawing: DrawingOptions
}

export type ComponentName = keyof ComponentOptions

export interface SectionOptions extends Pick<ISectionPropertiesOptions, 'page' | 'grid' | 'type' | 'titlePage'> {
  /**
   * Numbers in the relationship ids of the footers, and of headers where there are any; without them the section has
   * those of the one before, or none.
   */
  readonly footers?: PagePartIds
  readonly headers?: PagePartIds
}

/** `first` is for the first page of a section with `titlePage`. */
export interface PagePartIds {
  readonly default: number
  readonly even: number
  readonly first?: number
}

export interface ParagraphOptions extends IParagraphPropertiesOptions {
  readonly runs: readonly IRunOptions[]
}

/** A picture on the line: its size in EMU (OOXML 22.1.2.1), and what goes into its relationship id and properties. */
export interface DrawingOptions {
  readonly width: number
  readonly height: number
  readonly link: string
  readonly id: string
  readonly name: string
  readonly description: string
}
