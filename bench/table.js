// Rows of text → a table on stdout: the first column to the left, numbers to the right.

export function printTable(head, rows) {
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column].length)))
  for (const row of [head, ...rows]) {
    const cells = row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column])))
    console.log(`  ${cells.join('   ')}`)
  }
  console.log('')
}
