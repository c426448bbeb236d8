// 6222021234567890128: the number of a bank card. It has a check digit, and either the beginning of UnionPay's cards or a
// word that says what it is.

import { PRIVACY } from '../../personal/basis.ts'
import { datumRule, isCalled } from '../../personal/datum-rule.ts'
import { hasLuhnCheck } from '../../personal/self-checking-numbers.ts'
import { matchesOf } from '../../words/matches.ts'

const NUMBER =
  /(?<![\dA-Za-z.〔/_*-])(?:\d{16,19}|\d{4}(?: \d{4}){3}(?: \d{1,3})?)(?![\dA-Za-z*/-]|\.\d|\s?(?:元|万|亿))/g
// Cards of 16 or 19 digits; amounts and numbers of cases seldom begin so.
const UNION_PAY = /^62(?:\d{14}|\d{17})$/
const CALLED = /卡号|银行卡|一卡通|社保卡|储蓄卡|账号|帐号|账户/

export const privacyBankCard = datumRule({
  id: 'privacy/bank-card',
  summary: { zh: '写出了银行卡号', en: 'the number of a bank card' },
  severity: 'error',
  basis: PRIVACY,
  examples: {
    found: ['补助发放至一卡通，卡号6222021234567890128。'],
    silent: ['补助通过“一卡通”发放1238户。'],
  },
  expected: { zh: '公开的报告里没有完整的银行卡号', en: 'no whole card number in a report that is published' },
  help: {
    zh: '删去；确需写明的，只留末四位',
    en: 'delete it, or leave its last four digits alone',
  },
  *find(datum) {
    for (const { 0: found, index } of matchesOf(datum.text, NUMBER)) {
      const digits = found.replaceAll(' ', '')
      if (!hasLuhnCheck(digits) || !(UNION_PAY.test(digits) || isCalled(datum, index, CALLED))) continue
      yield { start: index, end: index + found.length, name: { zh: '银行卡号', en: 'the card number' } }
    }
  },
})
