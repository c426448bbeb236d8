// 13800138000: the number of a mobile phone. Landlines of offices belong into a report, and are left alone.

import { PRIVACY } from '../../personal/basis.ts'
import { datumRule, isCalled } from '../../personal/datum-rule.ts'
import { matchesOf } from '../../words/matches.ts'

// Not the end of an amount, of a document's or an account's number.
const NUMBER =
  /(?<![\dA-Za-z.〔/_*-])(?:\+?86[ -]?)?1[3-9]\d[ -]?\d{4}[ -]?\d{4}(?![\dA-Za-z*%／/]|\.\d|[余多]|\s?(?:元|万|亿|千|百|件|个|次|人|户|吨|亩|平方|条|份|家|项|公里|米|笔|度|立方|号))/g
const CALLED = /电话|手机|联系方式|号码/

export const privacyMobileNumber = datumRule({
  id: 'privacy/mobile-number',
  summary: { zh: '写出了手机号码', en: 'the number of a mobile phone' },
  severity: 'error',
  basis: PRIVACY,
  examples: { found: ['联系电话：13800138000。'], silent: ['联系电话：0839-5222222。'] },
  expected: { zh: '办公电话；没有个人手机号码', en: 'the telephone of an office, and none of a person' },
  help: {
    zh: '改写办公电话，或隐去中间四位，如138××××8000；确是单位公布的值班手机，在“检查”里放宽并写明理由',
    en: 'give the office’s telephone, or hide its middle (138××××8000); one that the office itself publishes is weighed less in “checks”, with a reason',
  },
  *find(datum) {
    for (const { 0: found, index } of matchesOf(datum.text, NUMBER)) {
      // A number alone in its cell is most often an amount.
      if (found.length === datum.text.trim().length && datum.heads !== undefined && !isCalled(datum, index, CALLED)) {
        continue
      }
      yield { start: index, end: index + found.length, name: { zh: '手机号码', en: 'the mobile number' } }
    }
  },
})
