// 职能科学、权责法定、执法严明、公开公正、智能高效、廉洁诚信的法治政府: a list from which one of its parts is missing.

import { enumerationsOf, findLists, hasParts, isInOrder, type KnownEnumeration } from '../../formulations/find-lists.ts'
import { findMarks, type Mark } from '../../marks/mark-rule.ts'
import type { ReadingRule } from '../../reading.ts'
import { maskTitles } from '../../words/mask.ts'

const id = 'formulation/incomplete'

export const formulationIncomplete: ReadingRule = {
  id,
  summary: { zh: '固定提法少了一部分', en: 'a fixed formulation with a part missing' },
  severity: 'info',
  basis: '实务：固定提法照中央文件的原文，各条写明出处；只取其中几项的不在此限',
  examples: {
    found: ['坚定道路自信、理论自信、制度自信。'],
    silent: ['坚定道路自信、理论自信、制度自信、文化自信。'],
  },
  check({ report, reading }) {
    const { year } = report.manifest
    const known = enumerationsOf(year).filter(({ whole }) => whole !== undefined)
    return findMarks(reading, {
      id,
      *find(text) {
        if (!hasParts(text)) return
        const untitled = maskTitles(text)
        for (const enumeration of known) yield* incomplete(untitled, enumeration, year)
      },
    })
  },
}

function* incomplete(text: string, enumeration: KnownEnumeration, year: number): Iterable<Mark> {
  const { name, items, whole = 0, open, source } = enumeration
  for (const { start, end, order } of findLists(text, enumeration, year)) {
    if (order.length < whole || !isInOrder(order)) continue
    const first = open ? (order[0] ?? 0) : 0
    const last = open ? (order.at(-1) ?? 0) : items.length - 1
    const full = items.slice(first, last + 1).map((item) => item.text)
    const missing = full.filter((_, at) => !order.includes(first + at))
    if (missing.length === 0) continue
    yield {
      start,
      end,
      message: { zh: `${name}少了${missing.join('、')}`, en: `${name} without ${missing.join('、')}` },
      expected: { zh: `${full.join('、')}（${source}）`, en: `${full.join('、')} (${source})` },
    }
  }
}
