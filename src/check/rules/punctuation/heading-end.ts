// A heading ends without a point; ？ and ！ are of its words. One that runs into its paragraph ends like a sentence, and
// is given a 。 even behind ，

import { markRule } from '../../marks/mark-rule.ts'

export const punctuationHeadingEnd = markRule({
  id: 'punctuation/heading-end',
  summary: { zh: '标题末尾用了点号', en: 'a point at the end of a heading' },
  severity: 'warning',
  basis: '实务：单独成行的标题末尾不用点号；与正文接排的用句号，由本工具加上',
  kinds: ['title', 'heading', 'run-in'],
  *find(text, kind) {
    // Found from its end: a long run of points would be read anew at each of them.
    let start = text.length
    while (start > 0 && /[，。、；：,.;:]/.test(text.charAt(start - 1))) start -= 1
    const found = text.slice(start)
    const isSentence = kind === 'run-in' && /[。；：;:]$/.test(found)
    if (found === '' || isSentence || start === 0 || /^\.{2,}$/.test(found)) return
    yield {
      start,
      end: text.length,
      replacement: '',
      message: { zh: `标题末尾用了“${found}”`, en: `the heading ends with “${found}”` },
      expected: { zh: '末尾不加点号', en: 'no point at its end' },
    }
  },
})
