// Repeats a table's head at the top of every sheet that the table goes on to: browsers do so in print alone. Where a
// cell that spans rows lies across the break, a row group cannot be parted, and the head is not repeated.

/** `sheetOf` says on which sheet of its flow an element begins; it is asked anew after every change. */
export function repeatHeads(table: HTMLTableElement, sheetOf: (part: Element) => number): void {
  const { tHead } = table
  if (tHead === null) return
  let sheet = sheetOf(tHead)
  for (let body = table.tBodies[0]; body; ) {
    const at = firstElsewhere(body, sheet, sheetOf)
    if (at === undefined) return
    sheet = at.sheet
    body = partBefore(at.row, body, tHead)
  }
}

function firstElsewhere(body: HTMLTableSectionElement, sheet: number, sheetOf: (part: Element) => number) {
  let spannedUntil = 0
  for (const [index, row] of [...body.rows].entries()) {
    const found = sheetOf(row)
    if (found > sheet && index >= spannedUntil) return { row, sheet: found }
    for (const { rowSpan } of row.cells) spannedUntil = Math.max(spannedUntil, index + rowSpan)
  }
  return undefined
}

/** The rows from `row` on, in a group of their own behind a copy of the head. */
function partBefore(row: HTMLTableRowElement, body: HTMLTableSectionElement, head: HTMLTableSectionElement) {
  const rest = row.ownerDocument.createElement('tbody')
  rest.append(...[...body.rows].slice([...body.rows].indexOf(row)))
  // A clone of an element is one.
  const copy = head.cloneNode(true) as HTMLTableSectionElement
  copy.ariaHidden = 'true'
  // Shorter than the row that had no room, it could stand at the foot of the sheet before.
  copy.style.breakBefore = 'column'
  for (const cell of copy.querySelectorAll('[id]')) cell.removeAttribute('id')
  body.after(copy, rest)
  return rest
}
