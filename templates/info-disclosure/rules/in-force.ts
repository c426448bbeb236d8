// 现行有效 of this year is that of the last one with what was issued and repealed; clean-ups of old files break it, so
// this only informs.

import type { Finding, Rule } from '../../../src/template-api.ts'
import { lastYearNote, proseNotes } from '../balance/say-imbalance.ts'
import { PRACTICE } from '../basis.ts'
import { readTable, readTables } from '../data/read-table.ts'
import { type CellData, rowName } from '../data/table-data.ts'
import { proseOf } from '../prose.ts'
import { disclosure } from '../tables/disclosure.ts'
import { cellKey, leavesOf } from '../tables/table-spec.ts'

export const inForce: Rule = {
  id: 'info-disclosure/in-force',
  summary: {
    zh: '现行有效件数与上年的数对不上',
    en: 'the number in force does not follow from last year’s',
  },
  severity: 'info',
  basis: `${PRACTICE}：现行有效＝上年现行有效＋本年制发－本年废止，清理文件时可以不等`,
  *check({ report }) {
    const { previous } = report.facts
    const now = readTables(report).find(({ spec }) => spec === disclosure)
    if (previous === undefined || now === undefined) return
    const last = readTable(disclosure, previous)
    const sentences = proseOf(report)
    for (const { entry } of disclosure.blocks.slice(0, 1).flatMap(({ rows }) => leavesOf(rows))) {
      const at = (column: string) => now.cells.get(cellKey(entry.id, column))
      const before = last.cells.get(cellKey(entry.id, 'in-force'))
      const finding = compare(at('in-force'), at('issued'), at('repealed'), before)
      if (finding) yield { ...finding, notes: [...(finding.notes ?? []), ...proseNotes(at('in-force'), sentences)] }
    }
  },
}

function compare(
  now: CellData | undefined,
  issued: CellData | undefined,
  repealed: CellData | undefined,
  before: CellData | undefined,
): Finding | undefined {
  if (now?.count === undefined || issued?.count === undefined || repealed?.count === undefined) return undefined
  if (before?.count === undefined) return undefined
  const should = before.count + issued.count - repealed.count
  if (should === now.count) return undefined
  const name = rowName(now)
  const sum = `${before.count}＋${issued.count}－${repealed.count}＝${should}`
  return {
    message: {
      zh: `“${name}”现行有效${now.count}件，按上年现行有效、本年制发和废止应是${sum}`,
      en: `“${name}”: ${now.count} in force, while last year’s number, issued and repealed make ${sum}`,
    },
    expected: { zh: '上年现行有效＋本年制发－本年废止', en: 'last year’s number + issued − repealed' },
    help: { zh: '核对；因清理等不等的，可以不改', en: 'check; leave it where files were cleaned up' },
    notes: lastYearNote(before),
    ...(now.fact ? { span: now.fact.span } : {}),
  }
}
