// 110105194912310021: an identity number. Eighteen digits with their check, or with a word that says what they are; of
// the older fifteen, those with the word alone.

import { PRIVACY } from '../../personal/basis.ts'
import { datumRule, isCalled } from '../../personal/datum-rule.ts'
import { hasIdentityCheck, isDay, isProvince } from '../../personal/self-checking-numbers.ts'
import { matchesOf } from '../../words/matches.ts'

const NUMBER = /(?<![\dA-Za-z./-])\d{6}[ -]?(?:(?:19|20)\d{6}[ -]?\d{3}[\dXx]|\d{9})(?![\dA-Za-z])/g
const CALLED = /身份证|公民身份号码|证件号/

export const privacyIdentityNumber = datumRule({
  id: 'privacy/identity-number',
  summary: { zh: '写出了身份证号码', en: 'an identity number' },
  severity: 'error',
  basis: PRIVACY,
  examples: {
    found: ['申请人身份证号为11010519491231002X。'],
    silent: ['申请人身份证号为110105********002X。'],
  },
  expected: { zh: '公开的报告里没有完整的身份证号码', en: 'no whole identity number in a report that is published' },
  help: {
    zh: '删去；确需写明的，隐去中间各位，如110105××××××××002X',
    en: 'delete it, or hide its middle: 110105××××××××002X',
  },
  *find(datum) {
    for (const { 0: found, index } of matchesOf(datum.text, NUMBER)) {
      const digits = found.replace(/[ -]/g, '')
      const isNew = digits.length === 18
      const birthday = isNew ? digits.slice(6, 14) : `19${digits.slice(6, 12)}`
      if (!isProvince(digits) || !isDay(birthday)) continue
      if (!(isNew && hasIdentityCheck(digits)) && !isCalled(datum, index, CALLED)) continue
      yield { start: index, end: index + found.length, name: { zh: '身份证号码', en: 'the identity number' } }
    }
  },
})
