// 一、上一年度推进法治政府建设的主要举措和成效: the words of the 规定, where a report names its own year.

import { findMarks } from '../../marks/mark-rule.ts'
import type { ReadingRule } from '../../reading.ts'
import { matchesOf } from '../../words/matches.ts'

const id = 'leftover/reported-year'
const LAST_YEAR =
  /^[（(]?上一?年度?(?=[^，。；]{0,30}(?:举措|成效|不足|第一责任人|工作情况|开展情况|总体情况|建设情况))/g
// What was found wanting last year, and has been mended since.
const ABOUT_LAST_YEAR = /整改|反馈|指出|遗留|对比|相比/

export const leftoverReportedYear: ReadingRule = {
  id,
  summary: { zh: '标题照抄“上一年度”，没有写年份', en: 'a heading that says “last year” for the reported one' },
  severity: 'warning',
  basis: '实务：“上一年度”是《法治政府建设与责任落实督察工作规定》里的话，报告里写报告年度',
  examples: {
    found: ['## 上一年度推进法治政府建设的主要举措和成效\n\n健全机制。'],
    silent: ['## 上一年度督察反馈问题的整改情况\n\n全部完成整改。'],
  },
  check({ report, reading }) {
    const { year } = report.manifest
    return findMarks(reading, {
      id,
      kinds: ['title', 'heading', 'run-in'],
      *find(text) {
        if (ABOUT_LAST_YEAR.test(text)) return
        for (const { 0: found, index } of matchesOf(text, LAST_YEAR)) {
          yield {
            start: index,
            end: index + found.length,
            message: { zh: `标题写作“${found}”`, en: `the heading says “${found}”` },
            expected: { zh: `${year}年，或者不写年份`, en: `${year}年, or no year` },
            help: { zh: `改为“${year}年”`, en: `write “${year}年”` },
          }
        }
      },
    })
  },
}
