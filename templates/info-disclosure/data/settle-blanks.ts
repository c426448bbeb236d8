// Blank cells → findings: one for a table, a column or a row that is blank throughout, else one a cell.

import { type Leaf, leavesOf } from '../tables/table-spec.ts'
import { blank } from './faults.ts'
import { type Group, groupBy } from './group-by.ts'
import { placeOf } from './labels.ts'
import type { Blank, Oddities } from './oddities.ts'
import { cellName, columnName, type DataFault, rowName } from './table-data.ts'

export function blankFaults({ group, rows, blanks }: Oddities): DataFault[] {
  const asked = rows.flatMap(({ node, block }) => (node ? leavesOf(block.columns) : []))
  if (asked.length > 1 && blanks.length === asked.length) {
    const name = group.path.join('.')
    return [blank({ zh: `“${name}”整张表`, en: `the table “${name}”` }, writtenIn(blanks), placeOf(group))]
  }
  const open = new Set(blanks)
  const columns = lines(
    open,
    ({ cell }) => cell.column.entry,
    ([first]) => asked.filter(isColumn(first)).length,
  )
  const byRow = lines(
    open,
    ({ node }) => node,
    ([{ block }]) => leavesOf(block.columns).length,
  )
  return [
    ...columns.map((found) => {
      const name = columnName(found[0].cell)
      return blank({ zh: `“${name}”一列`, en: `the column “${name}”` }, writtenIn(found), placeOf(found[0].cell.fact))
    }),
    ...byRow.map((found) => {
      const name = rowName(found[0].cell)
      return blank({ zh: `“${name}”一行`, en: `the row “${name}”` }, writtenIn(found), placeOf(found[0].node))
    }),
    ...[...open].map((found) => blank(cellName(found.cell), writtenIn([found]), found.cell.fact.span)),
  ]
}

/** Groups of several that are as long as they can be; taken from `open`. */
function lines(
  open: Set<Blank>,
  keyOf: (found: Blank) => unknown,
  lengthOf: (group: Group<Blank>) => number,
): Group<Blank>[] {
  const whole = groupBy([...open], keyOf).filter((group) => group.length > 1 && group.length === lengthOf(group))
  for (const found of whole.flat()) open.delete(found)
  return whole
}

function isColumn({ cell }: Blank): (leaf: Leaf) => boolean {
  return ({ entry }) => entry === cell.column.entry
}

/** What stands in the first of them. */
function writtenIn([first]: readonly Blank[]): string {
  const value = first?.cell.fact.value
  return value?.kind === 'absent' ? value.written : ''
}
