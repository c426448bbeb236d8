// （一）……（三）…… and 第一，……第三，…… inside a paragraph: ordinals that leave one out.

import { parseHanNumeral } from '../../../facts/quantity/han-numeral.ts'
import { type Mark, markRule } from '../../marks/mark-rule.ts'
import { matchesOf } from '../../words/matches.ts'

const HAN = '[一二三四五六七八九十]{1,3}'
// A provision quoted is no ordinal of the text: （三）项.
const PROVISION = '(?![、和及与至]|[项款条目])'
const NUMBER = new RegExp(
  `(?<=^|[。；：;:\\n])(?:[（(](?<bracket>${HAN})[）)]${PROVISION}|[（(](?<digit>[\\d０-９]{1,2})[）)]${PROVISION}|(?<point>[\\d０-９]{1,2})[.．、](?![\\d０-９])|第(?<nth>${HAN})，|其(?<its>${HAN})，)`,
  'g',
)

export const structureNumbering = markRule({
  id: 'structure/numbering',
  summary: { zh: '段内的序号不连续', en: 'numbers inside a paragraph that leave one out' },
  severity: 'warning',
  basis: '实务：同一层次的序号依次连用',
  kinds: ['paragraph', 'note'],
  examples: {
    found: ['重点抓好：（1）健全机制；（3）强化监督。'],
    silent: ['重点抓好：（1）健全机制；（2）强化监督。', '依照第二十条第（一）项、第（五）项主动公开。'],
  },
  *find(text) {
    const last = new Map<string, number>()
    for (const { 0: found, groups = {}, index } of matchesOf(text, NUMBER)) {
      const [kind = '', numeral = ''] = Object.entries(groups).find(([, numeral]) => numeral !== undefined) ?? []
      const value = Number(parseHanNumeral(numeral) ?? numeral.normalize('NFKC'))
      if (Number.isNaN(value)) continue
      const before = last.get(kind) ?? 0
      if (before > 0 && value !== 1 && value !== before + 1) yield misplaced(index, found, before)
      // A list begins with 1, and a new 1 begins another.
      if (value === 1) last.set(kind, 1)
      else if (before > 0) last.set(kind, Math.max(before, value))
    }
  },
})

function misplaced(start: number, found: string, last: number): Mark {
  return {
    start,
    end: start + found.length,
    message: { zh: `序号“${found}”不连续`, en: `“${found}” is not the next number` },
    expected: { zh: `第${last + 1}项`, en: `number ${last + 1}` },
  }
}
