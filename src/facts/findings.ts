// The kinds of finding that data files, references and assertions can make.

import { type FindingKind, findingKind as kind, PROJECT_FORMAT } from '../diagnostics/diagnostic.ts'
import { chartFindings } from './chart-findings.ts'

export const dataForm = kind('data/form', 'error', '数据的写法不对', 'data of a wrong form', PROJECT_FORMAT)
export const dataValue = kind('data/value', 'error', '数值的写法不对', 'a number of a wrong form', PROJECT_FORMAT)
export const sameName = kind('data/same-name', 'error', '同一个名称写了两次', 'a name given twice', PROJECT_FORMAT)
export const tableFile = kind(
  'data/table-file',
  'error',
  '找不到数据表文件',
  'a data table’s file is missing',
  PROJECT_FORMAT,
)
export const tableShape = kind(
  'data/table-shape',
  'error',
  '数据表的行列不齐',
  'a data table whose lines do not fit its head',
  PROJECT_FORMAT,
)
export const assertionFails = kind(
  'data/assertion',
  'error',
  '断言不成立',
  'an assertion that does not hold',
  '报告自己的断言（an assertion of the report itself）',
)
export const previousMissing = kind(
  'data/previous',
  'error',
  '读不到上年的数据',
  'last year’s data cannot be read',
  PROJECT_FORMAT,
)

export const previousYear = kind(
  'data/previous-year',
  'warning',
  '上年项目不是上一年度的',
  'last year’s project is of another year',
  PROJECT_FORMAT,
)

export const formulaFails = kind(
  'fact/formula',
  'error',
  '算式算不出来',
  'a formula that cannot be worked out',
  PROJECT_FORMAT,
)
export const factUnused = kind('fact/unused', 'info', '数据没有用到', 'data that nothing uses', PROJECT_FORMAT)

export const factFindings: readonly FindingKind[] = [
  dataForm,
  dataValue,
  sameName,
  tableFile,
  tableShape,
  assertionFails,
  previousMissing,
  previousYear,
  formulaFails,
  factUnused,
  ...chartFindings,
]
