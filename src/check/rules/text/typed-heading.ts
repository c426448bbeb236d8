// A paragraph that opens with a heading's number was most likely meant as a heading, or pasted from Word.

import type { Rule } from '../../../model/rule.ts'
import { plainDigits } from '../../numerals/digits.ts'
import { blocksOf } from '../../walk.ts'

const NUMERAL = '[一二三四五六七八九十百]+'
const MARKS: readonly (readonly [RegExp, string])[] = [
  // 一、二级响应 and 一、三、五号窗口 list numbers; 二、三项制度 is a heading.
  [new RegExp(`^${NUMERAL}、(?!${NUMERAL}(?:、|级|类|档|季度|产业|审))`), '#'],
  [new RegExp(`^[（(]${NUMERAL}[）)]`), '##'],
  [/^\d{1,2}[.．、](?!\d)/, '###'],
  [/^[（(]\d{1,2}[）)]/, '####'],
]

export const typedHeading: Rule = {
  id: 'text/typed-heading',
  summary: { zh: '段落以标题序号开头', en: 'a paragraph that opens with a heading number' },
  severity: 'warning',
  basis: 'GB/T 9704-2012 7.3.3（结构层次序数；由本工具生成）',
  examples: {
    found: ['（一）健全工作机制。', '1、健全工作机制。'],
    silent: ['一年来，工作机制不断健全。', '一是健全工作机制；二是强化监督。', '一、二级响应由县政府启动。'],
  },
  *check({ report }) {
    for (const block of blocksOf(report)) {
      const first = block.kind === 'paragraph' ? block.content[0] : undefined
      if (first?.kind !== 'text' || first.span === undefined) continue
      for (const [pattern, mark] of MARKS) {
        const { length } = pattern.exec(plainDigits(first.text))?.[0] ?? ''
        if (length === 0) continue
        const typed = first.text.slice(0, length)
        yield {
          message: { zh: `段落以“${typed}”开头，像是标题`, en: `the paragraph opens with “${typed}” like a heading` },
          expected: {
            zh: `标题写成“${mark} 标题”，序号自动生成`,
            en: `headings as “${mark} heading”; numbers are computed`,
          },
          help: { zh: '改成标题；如果确是正文，改一下说法', en: 'make it a heading, or reword the text' },
          span: { ...first.span, end: first.span.start + typed.length },
        }
      }
    }
  },
}
