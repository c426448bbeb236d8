// 邓小平理论、毛泽东思想: a formulation whose parts stand in another order than that of the documents which set it.

import { enumerationsOf, findLists, hasParts, isInOrder, type KnownEnumeration } from '../../formulations/find-lists.ts'
import { findMarks, type Mark } from '../../marks/mark-rule.ts'
import type { ReadingRule } from '../../reading.ts'
import { maskTitles } from '../../words/mask.ts'

const id = 'formulation/order'

export const formulationOrder: ReadingRule = {
  id,
  summary: { zh: '固定提法的次序不对', en: 'a fixed formulation in another order' },
  severity: 'warning',
  basis: '实务：固定提法照中央文件的原文，各条写明出处',
  examples: {
    found: ['坚持法治政府、法治国家、法治社会一体建设。'],
    silent: ['坚持法治国家、法治政府、法治社会一体建设。'],
  },
  check({ report, reading }) {
    const { year } = report.manifest
    const known = enumerationsOf(year)
    return findMarks(reading, {
      id,
      *find(text) {
        if (!hasParts(text)) return
        const untitled = maskTitles(text)
        for (const enumeration of known) yield* disordered(untitled, enumeration, year)
      },
    })
  },
}

function* disordered(text: string, enumeration: KnownEnumeration, year: number): Iterable<Mark> {
  const { name, items, least, source } = enumeration
  for (const { start, end, order } of findLists(text, enumeration, year)) {
    const isList = order.length >= least && new Set(order).size === order.length
    if (!isList || isInOrder(order)) continue
    const right = [...order].sort((a, b) => a - b).map((place) => items[place]?.text ?? '')
    yield {
      start,
      end,
      message: { zh: `${name}各项的次序与原文不同`, en: `the parts of ${name} in another order` },
      expected: { zh: `次序为${right.join('、')}（${source}）`, en: `in the order ${right.join('、')} (${source})` },
    }
  }
}
