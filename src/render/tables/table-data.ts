// A table as data: what the JSON file of a table holds. Keys stand in the order of this file; one without a value is left
// out. The shape is public: READMEs describe it.

export interface TableFileData {
  readonly format: 'nianbao/table'
  /** Counts up when a reader of the shape must change. */
  readonly version: 1
  /** The report's title, organ and year. */
  readonly report: string
  readonly organ: string
  readonly year?: number
  /** `表1`; only a table with a caption has one. */
  readonly number?: string
  readonly caption?: string
  /** Of all numbers for which no cell says another. */
  readonly unit?: string
  readonly notes: readonly string[]
  /** 来源 of its data. */
  readonly sources: readonly string[]
  /** For each column of row names what stands above it. */
  readonly labels: readonly (readonly string[])[]
  /** For each further column its names, from the outer to the inner. */
  readonly columns: readonly (readonly string[])[]
  readonly rows: readonly RowData[]
}

export interface RowData {
  readonly names: readonly string[]
  readonly cells: readonly CellData[]
}

export interface CellData {
  /** As printed; empty where the cell is. */
  readonly text: string
  /** The exact number as a decimal, where the cell is one number that data/ states or that was worked out of it. */
  readonly value?: string
  /** Of the value, where it is not the table's. */
  readonly unit?: string
  /** 余, 多, 约 …: the number is no exact one. */
  readonly approximation?: string
  /** The name of the fact that it says, where it says one and nothing else. */
  readonly data?: string
}
