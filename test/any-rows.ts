// Rows of a table with any spans that fit.

import fc from 'fast-check'
import type { Cell, Row } from '../src/model/doc.ts'

/** Tables cut out of a full grid: every place covered once. */
export const anyRows: fc.Arbitrary<{ width: number; rows: Row[] }> = fc
  .record({
    width: fc.integer({ min: 1, max: 6 }),
    height: fc.integer({ min: 1, max: 6 }),
    sizes: fc.infiniteStream(fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }))),
    texts: fc.infiniteStream(fc.string({ unit: fc.constantFrom('甲', '1', '2', ',', '.', 'a', '%'), maxLength: 30 })),
  })
  .map(({ width, height, sizes, texts }) => {
    const free = Array.from({ length: height }, () => Array.from({ length: width }, () => true))
    const rows = free.map((places, row) => {
      const cells: Cell[] = []
      for (let column = 0; column < width; column += 1) {
        if (places[column] !== true) continue
        const [wide, high] = sizes.next().value ?? [1, 1]
        let colSpan = 1
        while (colSpan < wide && places[column + colSpan] === true) colSpan += 1
        const rowSpan = Math.min(high, height - row)
        for (let y = row; y < row + rowSpan; y += 1) free[y]?.fill(false, column, column + colSpan)
        cells.push({ content: [{ kind: 'text', text: texts.next().value ?? '' }], colSpan, rowSpan })
      }
      return cells
    })
    return { width, rows }
  })
