// 12,345件 in one place and 67890件 in another: one report groups its thousands everywhere or nowhere.

import type { Quantity } from '../../quantities/quantity.ts'
import type { ReadingRule } from '../../reading.ts'
import { isBound, notesAt, placeOf, type Quoted, writtenText } from '../../words/quoting.ts'
import type { Sentence } from '../../words/sentences.ts'

const GROUPED = /\d,\d{3}/
const PLAIN = /(?<!\d)\d{5,}/

export const numeralsThousandsStyle: ReadingRule = {
  id: 'numerals/thousands-style',
  summary: { zh: '大数有的用千分撇，有的不用', en: 'thousands grouped in one place and not in another' },
  severity: 'info',
  basis: '实务：全文大数的写法一致',
  examples: {
    found: ['发放资料12,345份，接待群众67890人次。'],
    silent: ['发放资料12,345份，接待群众67,890人次。', '发放资料12345份，接待群众67890人次。'],
  },
  *check({ reading }) {
    const all = reading.paragraphs.flat().flatMap(quotedIn)
    const grouped = all.filter((quoted) => GROUPED.test(writtenText(quoted)))
    const plain = all.filter((quoted) => PLAIN.test(writtenText(quoted)))
    const [fewer, other] = grouped.length < plain.length ? [grouped, plain] : [plain, grouped]
    const [first, ...more] = fewer
    const [example] = other
    if (first === undefined || example === undefined) return
    const [here, there] = [writtenText(first), writtenText(example)]
    yield {
      message: {
        zh: `这里写作“${here}”，别处写作“${there}”`,
        en: `“${here}” here, and “${there}” in another place`,
      },
      expected: { zh: '全文都用千分撇，或都不用', en: 'thousands grouped everywhere, or nowhere' },
      help: { zh: '改成与别处一致', en: 'write it as the others are' },
      ...placeOf(first),
      notes: [
        ...notesAt(more, { zh: '这里也是', en: 'here, too' }),
        ...notesAt([example], { zh: `“${there}”在这里`, en: `“${there}” is here` }),
      ],
    }
  },
}

function quotedIn(sentence: Sentence): Quoted[] {
  return sentence.quantities
    .filter((quantity: Quantity) => !quantity.han)
    .map((quantity) => ({ sentence, quantity }))
    .filter((quoted) => !isBound(quoted))
}
