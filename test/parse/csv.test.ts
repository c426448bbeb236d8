// CSV files: what each cell says, and that its place is the place in the file.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createLog } from '../../src/diagnostics/diagnostic.ts'
import type { LocatedTable } from '../../src/model/located.ts'
import { parseCsv } from '../../src/parse/csv.ts'
import { createSource } from '../../src/source/source.ts'

const PATH = 'data/申请.csv'

function parse(text: string): { table: LocatedTable | undefined; codes: string[] } {
  const log = createLog()
  return { table: parseCsv(createSource(PATH, text), log), codes: log.diagnostics.map(({ code }) => code) }
}

describe('cells', () => {
  test.each([
    [
      '甲,乙\n1,2\n',
      [
        ['甲', '乙'],
        ['1', '2'],
      ],
    ],
    [
      '甲,乙\r\n1,2',
      [
        ['甲', '乙'],
        ['1', '2'],
      ],
    ],
    [
      '甲,乙\r1,2\r',
      [
        ['甲', '乙'],
        ['1', '2'],
      ],
    ],
    ['"甲,乙","说""丙"""\n', [['甲,乙', '说"丙"']]],
    ['"两\n行",1\n', [['两\n行', '1']]],
    [
      '甲 , 乙\n\n 1,2\n',
      [
        ['甲', '乙'],
        ['1', '2'],
      ],
    ],
    ['甲,,\n', [['甲', '', '']]],
    ['', []],
  ])('%j', (text, expected) => {
    const { table, codes } = parse(text)
    expect(codes).toEqual([])
    expect(table?.rows.map((row) => row.map((cell) => cell.text))).toEqual(expected)
  })

  test.each([['甲,"乙\n1,2\n'], ['甲,乙"丙"\n'], ['"甲"乙,1\n']])('quotes that do not fit: %j', (text) => {
    expect(parse(text)).toEqual({ table: undefined, codes: ['data/csv'] })
  })
})

test('each cell knows its place', () => {
  const cell = fc.stringMatching(/^[^\r\n]{0,6}$/)
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.tuple(cell, fc.boolean()), { minLength: 1, maxLength: 4 }), { maxLength: 5 }),
      fc.constantFrom('\n', '\r\n', '\r'),
      (rows, lineEnd) => {
        const lines = rows.map((row) =>
          row.map(([text, isQuoted]) => (isQuoted || /[",]/.test(text) ? quoted(text) : text)).join(','),
        )
        const text = lines.join(lineEnd)
        for (const row of parse(text).table?.rows ?? [])
          for (const { span, text: found, offsetAt } of row) {
            const written = text.slice(span.start, span.end)
            expect(written.startsWith('"') ? written.slice(1, -1).replaceAll('""', '"').trim() : written.trim()).toBe(
              found,
            )
            if (!found.includes('"') && found !== '') expect(text.slice(offsetAt(0)).startsWith(found)).toBe(true)
          }
      },
    ),
  )
})
