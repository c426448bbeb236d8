// The kinds of finding that importing a spreadsheet can make.

import { type FindingKind, findingKind as kind } from '../diagnostics/diagnostic.ts'

const README = 'README“从 Excel、WPS 导入数据”（Importing from Excel and WPS）'
const OOXML = 'ISO/IEC 29500（Office Open XML）'
const DOUBLE = 'IEEE 754 双精度数；Excel 规格：数字精度 15 位'

export const noFile = kind(
  'import/no-file',
  'error',
  '表格文件不存在或打不开',
  'a spreadsheet that is not there',
  README,
)
export const notXlsx = kind('import/not-xlsx', 'error', '不是 XLSX 文件', 'not an XLSX file', OOXML)
export const oldFormat = kind('import/old-format', 'error', '旧版表格文件', 'a spreadsheet of an old format', README)
export const encrypted = kind('import/encrypted', 'error', '表格文件有密码', 'an encrypted spreadsheet', README)
export const damaged = kind('import/damaged', 'error', '表格文件损坏', 'a damaged spreadsheet', OOXML)
export const tooLarge = kind('import/too-large', 'error', '表格过大', 'a spreadsheet that is too large', README)
export const noSheet = kind('import/no-sheet', 'error', '没有这个工作表', 'no sheet of that name', README)
export const whichSheet = kind('import/which-sheet', 'error', '有几个工作表，没有说要哪个', 'several sheets', README)
export const emptySheet = kind('import/empty', 'error', '没有可以导入的数据', 'nothing to import', README)
export const errorCell = kind('import/error-cell', 'error', '表格里有错误值', 'cells that hold an error', README)
export const noValue = kind('import/no-value', 'error', '公式没有算出的值', 'formulas without their values', README)
export const noName = kind('import/no-name', 'error', '行或列没有名称', 'rows or columns without a name', README)
export const sameName = kind('import/same-name', 'error', '行或列的名称重复', 'rows or columns of one name', README)
export const lostDigits = kind('import/lost-digits', 'warning', '长数字丢了后几位', 'digits that were lost', DOUBLE)
export const readsAsFormula = kind(
  'import/reads-as-formula',
  'warning',
  '文字以等号开头，会当作算式',
  'words that will be read as a formula',
  README,
)
export const severalUnits = kind(
  'import/several-units',
  'warning',
  '计量单位不止一个',
  'a sheet with several units',
  README,
)
export const severalTables = kind(
  'import/several-tables',
  'warning',
  '中间有空行或空列，可能不止一张表',
  'empty lines inside, perhaps between two tables',
  README,
)
export const entryKept = kind(
  'import/entry-kept',
  'warning',
  '说明文件没有改动',
  'a description that was left alone',
  README,
)
export const formulas = kind('import/formulas', 'info', '公式只导入了值', 'formulas kept as values')
export const shownOtherwise = kind(
  'import/shown-otherwise',
  'info',
  '导入的数与表格里显示的不同',
  'numbers that the sheet shows otherwise',
)
export const dates = kind('import/dates', 'info', '日期写成文字', 'dates written as text')
export const textNumbers = kind('import/text-numbers', 'info', '文字会当作数', 'words that read as numbers')
export const hidden = kind('import/hidden', 'info', '隐藏的行列也导入了', 'hidden rows or columns imported')
export const leftOut = kind('import/left-out', 'info', '有些内容没有导入', 'things that were left out')

/** Every kind, for the list of codes. */
export const importFindings: readonly FindingKind[] = [
  noFile,
  notXlsx,
  oldFormat,
  encrypted,
  damaged,
  tooLarge,
  noSheet,
  whichSheet,
  emptySheet,
  errorCell,
  noValue,
  noName,
  sameName,
  lostDigits,
  readsAsFormula,
  severalUnits,
  severalTables,
  entryKept,
  formulas,
  shownOtherwise,
  dates,
  textNumbers,
  hidden,
  leftOut,
]
