// An assertion → the places at which it is to be judged. In a table it may speak of single facts, of rows (and then
// holds in every column), or of columns (and then holds in every row).

import type { FactGroup } from '../model/facts.ts'
import type { Expression, Path } from './expression/expression.ts'
import { lookUp } from './expression/look-up.ts'
import { parseAssertion } from './expression/parse-formula.ts'
import { type Scope, within } from './expression/scope.ts'
import { type FactGrid, gridOf, type Names } from './table-grid.ts'

/** `column` and `row` say where in a table; neither: once. */
export interface AssertionCase {
  readonly scope: Scope
  readonly row?: Names
  readonly column?: Names
}

export function assertionCases(text: string, group: FactGroup, scope: Scope): readonly AssertionCase[] {
  const once: AssertionCase = { scope: within(scope, group.path) }
  const parsed = parseAssertion(text)
  // What is wrong with it is said where it is judged.
  if ('message' in parsed) return [once]
  const paths = parsed.sides.flatMap(outerPaths)
  const fits = ({ scope: inner }: AssertionCase) =>
    paths.every(({ names }) => {
      const found = lookUp(names, inner)
      return found?.kind === 'fact'
    })
  const grid = isTable(group) ? gridOf(group) : undefined
  if (grid === undefined || paths.length === 0 || fits(once)) return [once]
  const { path } = group
  const byColumn = columnsWithNumbers(grid).map((column) => ({ scope: within(scope, path, column), column }))
  if (byColumn.length > 0 && byColumn.some(fits)) return byColumn
  const byRow = rowsWithNumbers(grid).map((row) => ({ scope: within(scope, [...path, ...row]), row }))
  return byRow.length > 0 && byRow.some(fits) ? byRow : [once]
}

function isTable(group: FactGroup): boolean {
  return group.table !== undefined || [...group.children.values()].some(({ kind }) => kind === 'group')
}

/** Names that stand for numbers; those inside of 求和(…) and its like may be rows and columns. */
function outerPaths(expression: Expression): readonly Path[] {
  switch (expression.kind) {
    case 'path':
      return [expression]
    case 'negation':
      return outerPaths(expression.operand)
    case 'operation':
      return [...outerPaths(expression.left), ...outerPaths(expression.right)]
    case 'number':
    case 'call':
      return []
  }
}

function columnsWithNumbers(grid: FactGrid): readonly Names[] {
  return grid.columns.filter((column) => grid.rows.some((row) => grid.at(row, column)?.value.kind === 'number'))
}

function rowsWithNumbers(grid: FactGrid): readonly Names[] {
  return grid.rows.filter((row) => grid.columns.some((column) => grid.at(row, column)?.value.kind === 'number'))
}
