// Whatever stands in a sheet: it is imported or refused, and what is imported can be read as facts.

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createLog } from '../../src/diagnostics/diagnostic.ts'
import { readTable } from '../../src/facts/read-table.ts'
import { csvText } from '../../src/import/csv-text.ts'
import { importSheet } from '../../src/import/import-sheet.ts'
import { parseCsv } from '../../src/parse/csv.ts'
import { createSource } from '../../src/source/source.ts'
import { book, type CellXml } from './workbook.ts'

const name = fc.constantFrom('甲', '乙', '丙', '丁', '合　计', '注：', '单位：件', '序号')
const cell: fc.Arbitrary<CellXml> = fc.oneof(
  { arbitrary: fc.constant(null), weight: 3 },
  { arbitrary: name, weight: 3 },
  { arbitrary: fc.integer({ min: -5, max: 2030 }), weight: 4 },
)
const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { maxLength: 7 })
const merge = fc
  .tuple(fc.nat(4), fc.nat(6), fc.nat(2), fc.nat(2))
  .map(([column, row, width, height]) => `${letter(column)}${row + 1}:${letter(column + width)}${row + height + 1}`)
const count = fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined })

function letter(column: number): string {
  return String.fromCharCode(65 + column)
}

test('what is imported reads back without findings, cell for cell', async () => {
  await fc.assert(
    fc.asyncProperty(
      rows,
      fc.array(merge, { maxLength: 4 }),
      count,
      count,
      async (cells, merges, headRows, labelColumns) => {
        const wishes = {
          ...(headRows === undefined ? {} : { headRows }),
          ...(labelColumns === undefined ? {} : { labelColumns }),
        }
        const outcome = await importSheet(book(cells, { merges }), wishes)
        if (!outcome.ok) {
          expect(outcome.diagnostics.some(({ severity }) => severity === 'error')).toBe(true)
          return
        }
        const log = createLog()
        const { records, ...form } = outcome.value
        const table = parseCsv(createSource('data/表.csv', csvText(records)), log)
        expect(table?.rows.map((row) => row.map(({ text }) => text))).toEqual(records)
        if (table) readTable(table, { path: ['表'], headRows: form.headRows, labelColumns: form.labelColumns }, log)
        expect(log.diagnostics).toEqual([])
      },
    ),
    { numRuns: 300 },
  )
})
