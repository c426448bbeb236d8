// 上年结转 of this year is 结转下年度 of the last one, column by column; last year's data come from `previous:`.

import type { Finding, Rule } from '../../../src/template-api.ts'
import { lastYearNote, proseNotes } from '../balance/say-imbalance.ts'
import { FORMAT } from '../basis.ts'
import { readTable, readTables } from '../data/read-table.ts'
import { type CellData, columnName } from '../data/table-data.ts'
import { proseOf, type Sentence } from '../prose.ts'
import { APPLICANTS, applications } from '../tables/applications.ts'
import { cellKey } from '../tables/table-spec.ts'

export const carriedOver: Rule = {
  id: 'info-disclosure/carried-over',
  summary: {
    zh: '上年结转与上年报告的结转下年度不一致',
    en: 'carried over from last year otherwise than last year’s report says',
  },
  severity: 'error',
  basis: `${FORMAT}：申请表“上年结转政府信息公开申请数量”一行`,
  *check({ report }) {
    const { previous } = report.facts
    if (previous === undefined) return
    const now = readTables(report).find(({ spec }) => spec === applications)
    const last = readTable(applications, previous)
    const gaps = [...APPLICANTS, 'total'].map((column) => ({
      column,
      here: now?.cells.get(cellKey('carried', column)),
      there: last.cells.get(cellKey('next', column)),
    }))
    const sentences = proseOf(report)
    const parts = gaps.filter(({ column }) => column !== 'total').reduce((sum, gap) => sum + differenceOf(gap), 0n)
    for (const gap of gaps) {
      // 总计 differs with the columns that it adds up.
      const isImplied = gap.column === 'total' && parts !== 0n && differenceOf(gap) === parts
      if (differenceOf(gap) !== 0n && !isImplied) yield say(gap, sentences)
    }
  },
}

interface Gap {
  readonly here: CellData | undefined
  readonly there: CellData | undefined
}

function differenceOf({ here, there }: Gap): bigint {
  return here?.count === undefined || there?.count === undefined ? 0n : here.count - there.count
}

function say(gap: Gap, sentences: readonly Sentence[]): Finding {
  const { here, there } = gap
  const difference = differenceOf(gap)
  const size = difference < 0n ? -difference : difference
  const column = here ? columnName(here) : ''
  return {
    message: {
      zh: `“上年结转”的“${column}”是${here?.count}，上年报告“结转下年度”是${there?.count}，差${size}`,
      en: `“上年结转” says ${here?.count} for “${column}”, last year’s “结转下年度” ${there?.count}, a difference of ${size}`,
    },
    expected: { zh: '本年的上年结转＝上年的结转下年度', en: 'what last year’s report carried over into this year' },
    help: { zh: '核对两年的数据，改正写错的一处', en: 'check both years and correct the wrong one' },
    notes: [...(there ? lastYearNote(there) : []), ...proseNotes(here, sentences)],
    ...(here?.fact ? { span: here.fact.span } : {}),
  }
}
