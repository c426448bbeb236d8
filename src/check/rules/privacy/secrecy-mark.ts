// 机密★1年: a mark of secrecy in the text of a report that bears none, or of one that is to be published.

import type { Finding, Message } from '../../../diagnostics/diagnostic.ts'
import type { CheckedWords, ReadingRule } from '../../reading.ts'
import { manifestTextsOf } from '../../words/manifest-texts.ts'
import { matchesOf } from '../../words/matches.ts'
import { spanOfWords } from '../../words/words.ts'

// The star makes it a mark; the words alone are what every report on secrecy is about.
const STATE_SECRET = /(?:绝密|机密|秘密)\s{0,2}[★☆]/g
// The whole text, or all of a bracket: prose may speak of such papers.
const INTERNAL =
  /(?:^|[（(【[])\s?((?:内部(?:资料|文件|材料|刊物|参考)|工作秘密)(?:[，,、\s]?(?:注意保存|注意保密|妥善保管|请勿外传|不得外传|严禁外传|严禁翻印|不得(?:对外)?公开))*|(?:此件|本件)(?:不|不予)公开(?:发布)?|(?:请勿|不得|严禁)外传)[。！!]?\s?(?:$|[）)】\]])/g

export const privacySecrecyMark: ReadingRule = {
  id: 'privacy/secrecy-mark',
  summary: { zh: '没有密级的报告里有保密标志', en: 'a mark of secrecy in a report without a classification' },
  severity: 'error',
  basis: '《保守国家秘密法》（国家秘密标志；涉密内容不得公开）；《党政机关公文处理工作条例》第三十一条',
  examples: { found: ['附件：涉稳风险清单（机密★1年）。'], silent: ['加强保密工作，不发生泄露国家秘密的问题。'] },
  *check(input) {
    const { classification, publication } = input.report.manifest
    // publication/secret speaks of a classified report that is to be published.
    if (classification !== undefined) return
    for (const { text, place } of textsOf(input)) {
      for (const { 0: found, index } of matchesOf(text, STATE_SECRET)) {
        yield toFinding(
          { zh: `国家秘密标志“${found}”`, en: `the mark of a state secret, ${found}` },
          place(index, index + found.length),
        )
      }
      if (publication === undefined) continue
      for (const { 0: found, 1: mark = '', index } of matchesOf(text, INTERNAL)) {
        const start = index + found.indexOf(mark)
        yield toFinding(
          { zh: `不公开的标志“${mark}”`, en: `a mark against publication, ${mark}` },
          place(start, start + mark.length),
        )
      }
    }
  },
}

interface Marked {
  readonly text: string
  readonly place: (start: number, end: number) => Finding['span']
}

function textsOf({ report, reading }: CheckedWords): Marked[] {
  return [
    ...reading.prose.map(({ words }) => ({
      text: words.text,
      place: (start: number, end: number) => spanOfWords(words, start, end),
    })),
    ...manifestTextsOf(report).map(({ text, span }) => ({ text, place: () => span })),
  ]
}

function toFinding(message: Message, span: Finding['span']): Finding {
  return {
    message,
    expected: {
      zh: '公开的报告里没有保密标志和涉密内容',
      en: 'a published report with no such mark, and nothing secret',
    },
    help: {
      zh: '删去涉密内容和标志；不公开的写“密级”，不写“发布”；拿不准的先做保密审查',
      en: 'delete what is secret with its mark; one that stays secret gives its “classification” and no “publication”; if in doubt, have it reviewed',
    },
    ...(span ? { span } : {}),
  }
}
