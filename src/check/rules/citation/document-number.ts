// 国办发[2023]5号, 〔23〕5号, 〔2023〕第05号: document numbers that the text cites in a wrong form.

import { CLOSE, OPEN } from '../../citations/document-numbers.ts'
import { type Mark, markRule } from '../../marks/mark-rule.ts'
import { plainDigits } from '../../numerals/digits.ts'
import { maskTitles } from '../../words/mask.ts'

// A number in brackets behind which a court or a place is named is of a case (（2024）川0824行初5号), and not meant here.
// Behind 号, a house or a plot of land.
const NUMBER = new RegExp(
  `(${OPEN}(?<=\\p{Script=Han} ?.) ?((?:19|20)?\\d\\d|) ?${CLOSE}) ?(第?) ?(0*)[1-9]\\d{0,4} ?号(?![楼线地宗院井机桥路门馆厂库站店])`,
  'dgu',
)
// Decisions of single cases are numbered by rules of their own: 临市监罚字〔2024〕第005号.
const OF_CASE = /[罚决裁复诉许认鉴监检测审核评备催强封扣告听案]字?$|字$/

export const citationDocumentNumber = markRule({
  id: 'citation/document-number',
  summary: { zh: '文中的发文字号写法不对', en: 'a document number cited in a wrong form' },
  severity: 'warning',
  basis: 'GB/T 9704-2012 7.2.5（年份全称、用六角括号“〔〕”；发文顺序号不加“第”，不编虚位）',
  examples: {
    found: ['依据国办发[2017]47号文件执行。', '依据国办发〔2017〕第47号文件执行。'],
    silent: ['依据国办发〔2017〕47号文件执行。', '依据（2023）川0824行初5号判决执行。'],
  },
  *find(masked) {
    const text = maskTitles(plainDigits(masked))
    for (const match of text.matchAll(NUMBER)) {
      const [, brackets, , ordinal, zeros] = match.indices ?? []
      const { 1: year = '', 2: digits = '' } = match
      if (brackets) yield* yearMarks(year, digits, brackets[0])
      if (OF_CASE.test(text.slice(Math.max(0, match.index - 3), match.index).trimEnd())) continue
      if (ordinal) yield* surplus(text, ordinal, { zh: '序号前加了“第”', en: '第 in front of the serial number' })
      if (zeros) yield* surplus(text, zeros, { zh: '序号前编了“0”', en: 'zeros in front of the serial number' })
    }
  },
})

function* yearMarks(written: string, digits: string, start: number): Iterable<Mark> {
  const isFull = digits.length === 4
  // Blanks are of space/within.
  if (isFull && /^〔.*〕$/.test(written)) return
  yield {
    start,
    end: start + written.length,
    ...(isFull ? { replacement: `〔${digits}〕` } : {}),
    message: { zh: `发文字号的年份写成了“${written}”`, en: `the year of a document number written “${written}”` },
    expected: {
      zh: `六角括号里四位的年份，如“〔${isFull ? digits : '2023'}〕”`,
      en: `four digits in 〔 〕, such as 〔${isFull ? digits : '2023'}〕`,
    },
  }
}

function* surplus(text: string, [start, end]: readonly [number, number], message: Mark['message']): Iterable<Mark> {
  if (start === end) return
  yield {
    start,
    end,
    replacement: '',
    message: { zh: `发文字号的${message.zh}`, en: message.en },
    expected: {
      zh: `如“〔2023〕5号”，不写“${text.slice(start, end)}”`,
      en: `〔2023〕5号, without “${text.slice(start, end)}”`,
    },
  }
}
