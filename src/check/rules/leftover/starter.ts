// A sentence that still stands as `report init` wrote it, in a report that is otherwise written.

import { starterSentences } from '../../leftovers/starter-sentences.ts'
import type { ReadingRule } from '../../reading.ts'
import { silencingWords } from '../../silence/silencing-words.ts'
import type { Prose } from '../../words/prose.ts'
import { spanOfWords } from '../../words/words.ts'

export const leftoverStarter: ReadingRule = {
  id: 'leftover/starter',
  summary: { zh: '模板的示例文字还在', en: 'an example sentence of the starter' },
  severity: 'info',
  basis: '实务：示例文字写的不是本单位的情况',
  *check({ reading }) {
    const paragraphs = reading.prose.filter(({ kind }) => kind === 'paragraph')
    const left = paragraphs.filter(isExample)
    // A project that was just begun is all examples, and its author knows.
    if (left.length * 3 > paragraphs.length) return
    const way = silencingWords('leftover/starter')
    for (const { words } of left) {
      const span = spanOfWords(words, 0, words.text.length)
      yield {
        message: { zh: '这一段是模板的示例文字', en: 'this is an example sentence of the starter' },
        expected: { zh: '本单位的情况', en: 'what your own office did' },
        help: { zh: `换成本单位的情况；确实如此的，${way.zh}`, en: `write your own; where it is true, ${way.en}` },
        ...(span ? { span } : {}),
      }
    }
  },
}

function isExample({ words }: Prose): boolean {
  return starterSentences.has(words.text)
}
