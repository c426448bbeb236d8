// A paragraph that opens with a heading's number was most likely meant as a heading, or pasted from Word.

import { plainDigits } from '../../numerals/digits.ts'
import type { ReadingRule } from '../../reading.ts'
import { LISTED, NUMERAL } from '../../words/listed-numerals.ts'
import { spanOfWords } from '../../words/words.ts'

const MARKS: readonly (readonly [RegExp, string])[] = [
  // 一. is how some type 一、.
  [new RegExp(`^(?!${LISTED})${NUMERAL}\\s*(?:、|[.．](?!\\d))`), '#'],
  [new RegExp(`^[（(]\\s*${NUMERAL}\\s*[）)]`), '##'],
  [/^(?:\d{1,2}\s*[.．、](?!\d)|[①-⑳])/, '###'],
  [/^[（(]\s*\d{1,2}\s*[）)]/, '####'],
]

// Nearly no paragraph begins with one of these, and for the others nothing more needs to be tried.
const FIRST = /^[一二三四五六七八九十百\d０-９①-⑳（(]/

export const typedHeading: ReadingRule = {
  id: 'text/typed-heading',
  summary: { zh: '段落以标题序号开头', en: 'a paragraph that opens with a heading number' },
  severity: 'warning',
  basis: 'GB/T 9704-2012 7.3.3（结构层次序数；由本工具生成）',
  examples: {
    found: ['（一）健全工作机制。', '1、健全工作机制。'],
    silent: ['一年来，工作机制不断健全。', '一是健全工作机制；二是强化监督。', '三、四季度组织案卷评查。'],
  },
  *check({ reading }) {
    for (const { kind, words } of reading.prose) {
      if (kind !== 'paragraph' || !FIRST.test(words.text)) continue
      const text = plainDigits(words.text)
      for (const [pattern, mark] of MARKS) {
        const { length } = pattern.exec(text)?.[0] ?? ''
        const span = spanOfWords(words, 0, length)
        if (length === 0 || span === undefined) continue
        const typed = words.text.slice(0, length)
        yield {
          message: { zh: `段落以“${typed}”开头，像是标题`, en: `the paragraph opens with “${typed}” like a heading` },
          expected: {
            zh: `标题写成“${mark} 标题”，序号自动生成`,
            en: `headings as “${mark} heading”; numbers are computed`,
          },
          help: { zh: '改成标题；如果确是正文，改一下说法', en: 'make it a heading, or reword the text' },
          span,
        }
      }
    }
  },
}
