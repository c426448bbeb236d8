// A table of data → its head and rows, from the group that it names.

import { closest } from '../diagnostics/suggest.ts'
import type { FactGroup } from '../model/facts.ts'
import type { SectionTable, TableRequest } from '../model/section.ts'
import { checkColumns, checkTotals, checkUnit, checkUnits } from './check-filled.ts'
import { chooseNames } from './choose-names.ts'
import { type Filled, factsIn } from './filled.ts'
import { findGroup, groupNames } from './find-group.ts'
import { formulaFails } from './findings.ts'
import { layOutTable } from './lay-out-table.ts'
import { isPartOfNumber } from './quantity/units.ts'
import { sourcesOf } from './sources-of.ts'
import { gridOf } from './table-grid.ts'
import { type Binding, dottedName, recordUse } from './uses.ts'

/** The table as it is where it asks for no data, or for such as make none. */
export function fillTable(table: SectionTable, binding: Binding): SectionTable {
  const { request } = table
  const group = request && findRequested(request, binding)
  if (request === undefined || group === undefined) return table
  const filled = choose(group, request, binding)
  const { rows, columns } = filled
  if (rows.length === 0 || columns.length === 0 || !checkColumns(filled, table.widths, binding.log)) return table
  checkUnits(filled, binding.log)
  checkUnit(filled, table.unit, binding.log)
  checkTotals(filled, binding.log)
  for (const fact of factsIn(filled)) recordUse(dottedName(fact), table.span, binding)
  const unit = table.unit ?? commonUnit(filled)
  const sources = sourcesOf(group, binding.scope.root)
  return {
    ...table,
    ...layOutTable(filled, unit),
    ...(unit === undefined ? {} : { unit }),
    ...(sources.length > 0 ? { sources } : {}),
  }
}

function choose(group: FactGroup, request: TableRequest, { log }: Binding): Filled {
  const grid = gridOf(group)
  const { span, rowsSpan = span, columnsSpan = span } = request
  const rows = chooseNames(grid.rows, request.rows, { zh: '行', en: 'row' }, rowsSpan, log)
  // The only column of a list of facts has no name, so what is chosen of it is its head.
  const isList = grid.columns.every((names) => names.length === 0)
  const columns = isList
    ? grid.columns
    : chooseNames(grid.columns, request.columns, { zh: '列', en: 'column' }, columnsSpan, log)
  return { grid, rows, columns, heads: isList ? [[request.columns?.[0] ?? '数量']] : columns, request }
}

export function findRequested(
  { data, span }: Pick<TableRequest, 'data' | 'span'>,
  { scope, log }: Binding,
): FactGroup | undefined {
  const group = findGroup(scope.root, data)
  if (group !== undefined) return group
  const names = groupNames(scope.root)
  const guess = closest(data, names)
  log.add(formulaFails, {
    message: { zh: `没有名为“${data}”的数据`, en: `no data are called “${data}”` },
    expected: {
      zh: 'data 文件夹里一组数据的名称，如 申请，或 年报.申请',
      en: 'the name of a group in data/',
    },
    help: guess
      ? { zh: `是不是“${guess}”？`, en: `did you mean “${guess}”?` }
      : { zh: '检查名称；CSV 文件的名称就是文件名', en: 'check the name; a CSV file is called by its own' },
    span,
  })
  return undefined
}

/** The one unit of all numbers; shares are printed with their own sign. */
function commonUnit(filled: Filled): string | undefined {
  const units = new Set(factsIn(filled).flatMap(({ value }) => (value.kind === 'number' ? [value.unit] : [])))
  const [unit, ...others] = [...units].filter((name) => !isPartOfNumber(name))
  return unit === '' || others.length > 0 ? undefined : unit
}
