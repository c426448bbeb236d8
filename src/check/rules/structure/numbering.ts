// （一）……（三）…… and 第一，……第三，…… inside a paragraph: ordinals that leave one out.

import { parseHanNumeral } from '../../../facts/quantity/han-numeral.ts'
import { type Mark, markRule } from '../../marks/mark-rule.ts'
import { matchesOf } from '../../words/matches.ts'

// Looked for behind the first character, as nearly no other is one of these.
const START = '(?:^|[。；：\\n])'
const HAN = '[一二三四五六七八九十]{1,3}'
// A provision quoted is no ordinal of the text: （三）项.
const PROVISION = '(?![、和及与至]|[项款条目])'
const KINDS: readonly RegExp[] = [
  new RegExp(`[（(](?<=${START}.)(${HAN})[）)]${PROVISION}`, 'g'),
  new RegExp(`[（(](?<=${START}.)(\\d{1,2})[）)]${PROVISION}`, 'g'),
  new RegExp(`(\\d(?<=${START}.)\\d?)[.．、](?!\\d)`, 'g'),
  new RegExp(`第(?<=${START}.)(${HAN})，`, 'g'),
  new RegExp(`其(?<=${START}.)(${HAN})，`, 'g'),
]

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
    for (const kind of KINDS) yield* outOfOrder(text, kind)
  },
})

/** Lists that open with 1; a new 1 opens another. */
function* outOfOrder(text: string, kind: RegExp): Iterable<Mark> {
  let last = 0
  for (const { 0: found, 1: numeral = '', index } of matchesOf(text, kind)) {
    const value = Number(/\d/.test(numeral) ? numeral : (parseHanNumeral(numeral) ?? 0))
    if (value === 1 || value === last + 1) last = last === 0 && value !== 1 ? 0 : value
    else if (last > 0) {
      yield misplaced(index, found, last)
      last = Math.max(last, value)
    }
  }
}

function misplaced(start: number, found: string, last: number): Mark {
  return {
    start,
    end: start + found.length,
    message: { zh: `序号“${found}”不连续`, en: `“${found}” is not the next number` },
    expected: { zh: `第${last + 1}项`, en: `number ${last + 1}` },
  }
}
