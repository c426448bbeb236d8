// 提高质量,加强管理: half-width points beside Han characters, which take up no cell of their own.

import { type Mark, markRule } from '../../marks/mark-rule.ts'
import { matchesOf } from '../../words/matches.ts'
import type { ProseKind } from '../../words/prose.ts'

const FULL: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '?': '？', '!': '！' }
const WIDE = '\\p{Script=Han}“”‘’《》〈〉（）【】〔〕、。，；：？！…'
// Two colons are a directive gone wrong. Blanks behind a half-width point belong to it: a full-width one has its own.
const POINT = new RegExp(`(?<=[${WIDE}]|\\.\\.\\.)[,;:?!](?!:) *|(?<!:)[,;:?!] *(?=[${WIDE}])`, 'gu')
const HAN = /\p{Script=Han}/u
const POINTS = /[,;:?!.，。、；：？！]/
const ONE = { zh: '一个全角的点号：旁边已有一个', en: 'one full-width point: there is another beside it' }
// 一. and 1. are numbers of headings, and （1）. is an ordinal (punctuation/ordinal).
const STOP =
  /(?<=[\p{Script=Han}”》）)])(?<![一二三四五六七八九十百]|[（(][一二三四五六七八九十\d]{1,3}[）)])\.(?=[\p{Script=Han}“”’》）\n]|$)/gu

export const punctuationHalfWidth = markRule({
  id: 'punctuation/half-width',
  summary: { zh: '汉字旁用了半角点号', en: 'half-width points beside Han characters' },
  severity: 'warning',
  basis: 'GB/T 15834-2011（点号的形式：，；：？！。）',
  examples: {
    found: ['加强组织领导,健全工作机制。'],
    silent: ['县政务大厅工作时间为9:00—17:30。', '网址为http://www.example.gov.cn/index.html?id=1;type=2。'],
  },
  *find(written, kind) {
    if (!/[,;:?!.]/.test(written)) return
    // Straight quotation marks of a Chinese text will be curved ones.
    const text = /\p{Script=Han}/u.test(written) ? written.replaceAll('"', '”') : written
    for (const { 0: found, index } of matchesOf(text, POINT)) {
      const end = index + found.length
      if (isEndOfHeading(kind, end, text)) continue
      const { replacement, ...mark } = toMark(index, end, found.charAt(0), FULL[found.charAt(0)] ?? found)
      // Beside another point, one of the two is too many, and which is for the author to say.
      const isDoubled = POINTS.test(characterBefore(text, index)) || POINTS.test(text.charAt(end))
      yield isDoubled ? { ...mark, expected: ONE } : { ...mark, replacement }
    }
    for (const { index } of matchesOf(text, STOP)) {
      if (!isEndOfHeading(kind, index + 1, text)) yield stopAt(index, text)
    }
  },
})

/** Past blanks; each run of them is gone through once, for the one point behind it. */
function characterBefore(text: string, index: number): string {
  let at = index - 1
  while (text.charAt(at) === ' ') at -= 1
  return text.charAt(at)
}

/** The mark goes altogether: punctuation/heading-end. */
function isEndOfHeading(kind: ProseKind, end: number, text: string): boolean {
  if (end !== text.length) return false
  if (kind === 'run-in') return /[,.]\s*$/.test(text.slice(-2))
  return kind === 'title' || kind === 'heading'
}

function toMark(start: number, end: number, found: string, replacement: string) {
  return {
    start,
    end,
    replacement,
    message: { zh: `汉字旁用了半角的“${found}”`, en: `a half-width “${found}” beside Han characters` },
    expected: { zh: `全角的“${replacement}”`, en: `the full-width “${replacement}”` },
  }
}

/** Between two Han characters it may be a name's dot (买买提·吐尔逊). */
function stopAt(start: number, text: string): Mark {
  const [before, behind] = [text.charAt(start - 1), text.charAt(start + 1)]
  if (!HAN.test(before) || !HAN.test(behind)) return toMark(start, start + 1, '.', '。')
  return {
    start,
    end: start + 1,
    message: { zh: '汉字之间用了半角的“.”', en: 'a half-width “.” between Han characters' },
    expected: { zh: '句号“。”，或间隔号“·”', en: 'a full stop “。” or a middle dot “·”' },
  }
}
