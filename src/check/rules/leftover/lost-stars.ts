// 召开会议*次，督促*次 and 138****8000、139****9000: stars that were to be printed, and made what stands between them bold
// or italic instead.

import type { Finding } from '../../../diagnostics/diagnostic.ts'
import type { Inline } from '../../../model/doc.ts'
import { inlineText } from '../../../model/inline-text.ts'
import type { ReadingRule } from '../../reading.ts'
import { blocksOf } from '../../walk.ts'

const MEASURE = /^(?:[次件个人项条份户名场期家篇批起万亿年月日县镇乡%％]|区(?![域别间块]))/
const DIGIT = /[\dXx]/

export const leftoverLostStars: ReadingRule = {
  id: 'leftover/lost-stars',
  summary: { zh: '星号成了加粗、强调的标记，没有印出', en: 'stars that were taken for marks of emphasis' },
  severity: 'warning',
  basis: '实务：待填写的数、隐去的号码原样印出；README“项目格式”（Project format）',
  examples: {
    found: ['全年召开会议*次，督促整改*次。'],
    silent: ['全年召开会议**12次**，督促整改8次。'],
  },
  *check({ report }) {
    for (const block of blocksOf(report)) {
      if (block.kind === 'paragraph' || block.kind === 'heading') yield* lostIn(block.content)
    }
  },
}

function* lostIn(content: readonly Inline[]): Iterable<Finding> {
  for (const [at, inline] of content.entries()) {
    if (inline.kind !== 'strong' && inline.kind !== 'emphasis') continue
    const before = inlineText(content.slice(Math.max(0, at - 1), at)).slice(-1)
    const inside = inlineText(inline.content)
    const behind = inlineText(content.slice(at + 1, at + 2)).slice(0, 1)
    const isNumber =
      DIGIT.test(before) && DIGIT.test(inside.charAt(0)) && DIGIT.test(inside.slice(-1)) && DIGIT.test(behind)
    // Nobody stresses a stretch of several clauses that begins with a measure.
    const isCount = MEASURE.test(inside) && (MEASURE.test(behind) || /[，。；,;]/.test(inside))
    if (!isNumber && !isCount) continue
    const span = firstSpan(inline.content)
    yield {
      message: {
        zh: `“${inside.slice(0, 10)}”前后的星号不会印出`,
        en: `the stars around “${inside.slice(0, 10)}” will not be printed`,
      },
      expected: isNumber
        ? { zh: '隐去的数位写作×，或者写作“\\*”', en: '× for what is hidden, or \\*' }
        : { zh: '填写实际的数', en: 'the number that they stand for' },
      help: { zh: '填写，或改用×', en: 'fill it in, or write ×' },
      ...(span ? { span } : {}),
    }
  }
}

function firstSpan(content: readonly Inline[]): Finding['span'] {
  const [first] = content
  if (first === undefined) return undefined
  if (first.kind === 'text') return first.span
  return 'content' in first ? firstSpan(first.content) : undefined
}
