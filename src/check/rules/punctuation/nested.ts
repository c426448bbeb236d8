// “…“…”…” and 《…《…》…》: inside, ‘ ’ and 〈 〉.

import { markRule } from '../../marks/mark-rule.ts'
import { type Opened, pairsIn } from '../../marks/pairs.ts'

const INNER: Readonly<Record<string, readonly [inner: string, zh: string, en: string]>> = {
  '“': ['‘ ’', '引号', 'quotation marks'],
  '《': ['〈 〉', '书名号', 'title marks'],
}

export const punctuationNested = markRule({
  id: 'punctuation/nested',
  summary: { zh: '引号套引号、书名号套书名号没有改用单的', en: 'nested quotation or title marks of the same kind' },
  severity: 'warning',
  basis: 'GB/T 15834-2011（引号里再用引号时外双内单；书名号里再用书名号时外双内单）',
  examples: {
    found: ['提出“坚持“三个结合”的要求”。'],
    silent: ['提出“坚持‘三个结合’”的要求。', '印发《关于转发〈条例〉的通知》。'],
  },
  *find(text) {
    for (const { mark, start, around } of pairsIn(text).pairs) {
      const inner = INNER[mark]
      if (inner === undefined || !isInside(mark, around)) continue
      yield {
        start,
        end: start + 1,
        message: { zh: `${inner[1]}“${mark}”里又用了“${mark}”`, en: `${inner[2]} ${mark} inside ${mark}` },
        expected: { zh: `里面一层用${inner[0]}`, en: `${inner[0]} for the inner ones` },
      }
    }
  },
})

/** Whatever lies between, such as a bracket, parts the two: only the nearest pair counts. */
function isInside(mark: string, around: Opened | undefined): boolean {
  return around?.mark === mark
}
