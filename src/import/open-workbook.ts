// The bytes of a file → one sheet of the workbook in it, as the library reads it, or the finding that says why not.
// Nothing here trusts what the file says of itself.

import { readXlsx, type Sheet } from 'hucre/xlsx'
import type { FindingKind, Message } from '../diagnostics/diagnostic.ts'
import { type OfficeFile, officeFileKind } from '../model/office-file.ts'
import { damaged, encrypted, noSheet, notXlsx, oldFormat, tooLarge } from './findings.ts'
import { LIMITS, repack } from './repack.ts'

export interface SheetName {
  readonly name: string
  readonly hidden: boolean
}

export interface OpenWorkbook {
  readonly names: readonly SheetName[]
  /** `last`: the last cell wanted, such as H20. Rejects with {@link Unreadable}. */
  read(name: string, last?: string): Promise<ReadSheet>
}

export interface ReadSheet {
  readonly sheet: Sheet
  /** Its dates count from 1904, as those of old Macs. */
  readonly from1904: boolean
}

/** Why there is no sheet: what a clerk did, never a bug. */
export class Unreadable extends Error {
  readonly kind: FindingKind
  readonly text: Message
  readonly help: Message

  constructor(kind: FindingKind, text: Message, help: Message) {
    super(text.en)
    this.name = 'Unreadable'
    this.kind = kind
    this.text = text
    this.help = help
  }
}

/** Rejects with {@link Unreadable}. */
export async function openWorkbook(bytes: Uint8Array): Promise<OpenWorkbook> {
  const kind = officeFileKind(bytes)
  if (kind !== 'zip') throw refusal(kind, bytes)
  const packed = repack(bytes)
  if (!packed.ok) throw packed.reason === 'too-large' ? TOO_LARGE : DAMAGED
  refuseOtherPackages(packed.paths)
  const names: SheetName[] = []
  await guarded(
    readXlsx(packed.bytes, {
      sheets: ({ name, hidden = false, veryHidden = false }) => {
        names.push({ name, hidden: hidden || veryHidden })
        return false
      },
    }),
  )
  return {
    names,
    read: async (name, last) => {
      const range = last === undefined ? {} : { range: `A1:${last}` }
      const book = await guarded(readXlsx(packed.bytes, { sheets: [name], readStyles: true, ...range }))
      const [sheet] = book.sheets
      if (sheet === undefined) throw DAMAGED
      return { sheet, from1904: book.dateSystem === '1904' }
    },
  }
}

// Whatever the library throws, it throws because of the file.
async function guarded<T>(reading: Promise<T>): Promise<T> {
  try {
    return await reading
  } catch (error) {
    const text = error instanceof Error ? error.message : ''
    if (/\bspans\b.*\blimit\b/.test(text)) throw TOO_WIDE
    throw /\bmissing worksheet\b/.test(text) ? NO_WORKSHEET : DAMAGED
  }
}

const SAVE: Message = {
  zh: '在 Excel 或 WPS 里打开，另存为“Excel 工作簿（*.xlsx）”后再导入',
  en: 'open it in Excel or WPS, save it as an Excel workbook (*.xlsx) and import that',
}
const SPLIT: Message = {
  zh: '用 --range 写明要哪些格，或把要用的表复制到一个新工作簿',
  en: 'name the cells with --range, or copy the table into a new workbook',
}

const MB = 1024 ** 2
const TOO_LARGE = new Unreadable(
  tooLarge,
  {
    zh: `文件大于 ${LIMITS.file / MB} MB，或者解压后一个部分大于 ${LIMITS.part / MB} MB`,
    en: `the file is larger than ${LIMITS.file / MB} MB, or a part of it unpacks to more than ${LIMITS.part / MB} MB`,
  },
  { zh: '把要用的表复制到一个新工作簿，另存后再导入', en: 'copy the table into a new workbook and import that' },
)
const TOO_WIDE = new Unreadable(
  tooLarge,
  { zh: '有内容的格相距太远，整个工作表太大', en: 'cells with content lie so far apart that the sheet is too large' },
  SPLIT,
)
const NO_WORKSHEET = new Unreadable(
  noSheet,
  { zh: '这不是放数据的工作表，可能只有图表', en: 'this is no sheet of cells; it may be a chart' },
  { zh: '用 --sheet 写放数据的工作表', en: 'name a sheet of cells with --sheet' },
)
const DAMAGED = new Unreadable(
  damaged,
  { zh: '文件损坏，里面的表格读不出来', en: 'the file is damaged: its sheets cannot be read' },
  SAVE,
)

function refuseOtherPackages(paths: readonly string[]): void {
  if (paths.some((path) => /^\/?xl\/workbook\.bin$/i.test(path))) {
    throw new Unreadable(oldFormat, { zh: '是二进制工作簿（.xlsb）', en: 'it is a binary workbook (.xlsb)' }, SAVE)
  }
  if (!paths.includes('[Content_Types].xml') || paths.some((path) => /^\/?(?:word|ppt)\//i.test(path))) {
    throw new Unreadable(notXlsx, { zh: '是压缩包，但不是 XLSX', en: 'it is a ZIP file, but no XLSX' }, SAVE)
  }
}

function refusal(kind: Exclude<OfficeFile, 'zip'>, bytes: Uint8Array): Unreadable {
  if (kind === 'encrypted')
    return new Unreadable(encrypted, { zh: '文件有打开密码', en: 'the file is encrypted' }, UNLOCK)
  if (kind === 'compound') {
    return new Unreadable(oldFormat, { zh: '是旧版 .xls（或 .et）文件', en: 'it is an old .xls (or .et) file' }, SAVE)
  }
  if (kind === 'empty') return new Unreadable(notXlsx, { zh: '文件是空的', en: 'the file is empty' }, SAVE)
  // What web systems export under the name .xls.
  const isWeb = /^\s*<(!doctype|html|\?xml|table|meta)/i.test(new TextDecoder().decode(bytes.subarray(0, 200)))
  const text = isWeb
    ? { zh: '其实是网页或 XML，不是 XLSX', en: 'it is a web page or XML, no XLSX' }
    : { zh: '不是 XLSX 文件', en: 'it is no XLSX file' }
  return new Unreadable(notXlsx, text, SAVE)
}

const UNLOCK: Message = {
  zh: '在 Excel 或 WPS 里打开，去掉密码，另存为 .xlsx 后再导入',
  en: 'open it in Excel or WPS, remove the password, save it as .xlsx and import that',
}
