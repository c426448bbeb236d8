// 发文字号: the year in full within 〔〕, a serial number without 第 and without zeros in front, 号 (GB/T 9704-2012, 7.2.5).

import type { Rule } from '../../../model/rule.ts'
import { mendNumber } from '../../citations/document-numbers.ts'

const FORM = /^\S+〔\d{4}〕[1-9]\d*号$/u
// 令 and 公告 have numbers of their own kind, such as 第5号.
const SERIAL_ALONE = /^第[\d一二三四五六七八九十百]+号$/u

export const documentNumber: Rule = {
  id: 'element/document-number',
  summary: { zh: '发文字号的写法不对', en: 'a document number of a wrong form' },
  severity: 'warning',
  basis: 'GB/T 9704-2012 7.2.5',
  examples: {
    place: 'manifest',
    found: ['发文字号: 临司【2024】第6号', '发文字号: 临司〔24〕06号'],
    silent: ['发文字号: 临司〔2024〕6号'],
  },
  *check({ report }) {
    const number = report.manifest.documentNumber
    if (number === undefined || FORM.test(number) || SERIAL_ALONE.test(number)) return
    const span = report.fieldSpans.get('documentNumber')
    const right = mended(number)
    yield {
      message: { zh: `发文字号“${number}”的写法不对`, en: `the document number “${number}” is of a wrong form` },
      expected: {
        zh: '机关代字、六角括号〔〕里的四位年份、不加“第”也不编虚位的序号和“号”，如 临司〔2025〕6号',
        en: 'the organ’s sign, the year of four digits in 〔〕, a serial number without 第 or leading zeros, and 号',
      },
      help:
        right === undefined
          ? { zh: '照“应为”改写', en: 'rewrite it as expected' }
          : { zh: `改成“${right}”`, en: `write “${right}”` },
      ...(span ? { span } : {}),
    }
  },
}

/** Where nothing else is wrong with it. */
function mended(number: string): string | undefined {
  const right = mendNumber(number)
  return FORM.test(right) ? right : undefined
}
