// Repeats a table's head at the top of every sheet that the table goes on to: browsers do so in print alone. A row group
// is parted there; a cell that spans rows across the break becomes two, and its text stands in the taller.

type Group = HTMLTableSectionElement

/** `sheetOf` says on which sheet of its flow an element begins; it is asked anew after every change. */
export function repeatHeads(table: HTMLTableElement, sheetOf: (part: Element) => number): void {
  const { tHead } = table
  if (tHead === null) return
  let sheet = sheetOf(tHead)
  for (let body = table.tBodies[0]; body; ) {
    // The first row stands behind a head already: with no room for both, each further head would call for the next.
    const rows = [...body.rows]
    const at = rows.findIndex((row, index) => index > 0 && sheetOf(row) > sheet)
    const row = rows[at]
    if (row === undefined) return
    sheet = sheetOf(row)
    partSpans(body, at)
    body = partBefore(row, body, tHead)
  }
}

/** The rows from `row` on, in a group of their own behind a copy of the head. */
function partBefore(row: HTMLTableRowElement, body: Group, head: Group): Group {
  const rest = row.ownerDocument.createElement('tbody')
  const rows = [...body.rows]
  rest.append(...rows.slice(rows.indexOf(row)))
  const copy = copyOf(head, true)
  copy.ariaHidden = 'true'
  // Shorter than the row that had no room, it could stand at the foot of the sheet before.
  copy.style.breakBefore = 'column'
  body.after(copy, rest)
  return rest
}

function partSpans(body: Group, at: number): void {
  const columns = columnsOf(body)
  const row = body.rows[at]
  for (const [cell, { column, start }] of columns) {
    const end = start + cell.rowSpan
    if (!row || start >= at || end <= at) continue
    const rest = copyOf(cell, false)
    rest.rowSpan = end - at
    cell.rowSpan = at - start
    if (end - at > at - start) rest.append(...cell.childNodes)
    const next = [...row.cells].find((other) => (columns.get(other)?.column ?? -1) > column)
    row.insertBefore(rest, next ?? null)
    columns.set(rest, { column, start: at })
  }
}

interface Place {
  readonly column: number
  /** The row in which it begins. */
  readonly start: number
}

function columnsOf(body: Group): Map<HTMLTableCellElement, Place> {
  const places = new Map<HTMLTableCellElement, Place>()
  // By column: the first row that no cell from above reaches any more.
  const free: number[] = []
  for (const [start, row] of [...body.rows].entries()) {
    let column = 0
    for (const cell of row.cells) {
      while ((free[column] ?? 0) > start) column += 1
      places.set(cell, { column, start })
      for (let covered = 0; covered < cell.colSpan; covered += 1) free[column + covered] = start + cell.rowSpan
      column += cell.colSpan
    }
  }
  return places
}

/** Without ids, which may stand once. */
function copyOf<T extends HTMLElement>(original: T, deep: boolean): T {
  // A clone is what it was cloned from.
  const copy = original.cloneNode(deep) as T
  for (const part of [copy, ...copy.querySelectorAll('[id]')]) part.removeAttribute('id')
  return copy
}
