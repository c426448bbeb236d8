// Number plates, passports, and mail addresses that are a person's number: seldom meant for everybody to read.

import type { Message } from '../../../diagnostics/diagnostic.ts'
import { datumRule, isCalled } from '../../personal/datum-rule.ts'
import { matchesOf } from '../../words/matches.ts'

interface Detail {
  readonly pattern: RegExp
  readonly name: Message
  /** What must stand before it. */
  readonly called?: RegExp
  /** It is an address of mail itself. */
  readonly address?: true
}

const DETAILS: readonly Detail[] = [
  {
    // GA 36-2018: a province, a letter, five characters or, for electric cars, six; 警, 学 and 领 are no person's.
    pattern:
      /[京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川贵云藏陕甘青宁新][A-HJ-NP-Z][·.]?(?=[A-HJ-NP-Z]?\d)[A-HJ-NP-Z\d]{5,6}(?![A-Za-z\d])/g,
    name: { zh: '号牌', en: 'the number plate' },
  },
  {
    pattern: /(?<![A-Za-z\d])[EGDSP][A-HJ-NP-Z\d]\d{7}(?![A-Za-z\d])/g,
    called: /护照/,
    name: { zh: '护照号码', en: 'the passport number' },
  },
  {
    pattern: /(?<![\w.+-])(?:[1-9]\d{4,10}@qq\.com|1[3-9]\d{9}@[\w-]+(?:\.[\w-]+)+)/g,
    name: { zh: '像是个人的邮箱', en: 'what looks like a person’s address:' },
    address: true,
  },
]

export const privacyPersonalDetail = datumRule({
  id: 'privacy/personal-detail',
  summary: { zh: '写出了号牌、护照号码或个人邮箱', en: 'a number plate, a passport or a person’s mail address' },
  severity: 'info',
  basis: '实务：公开的报告只写单位的联系方式，个人信息去标识化',
  examples: {
    found: ['电子邮箱：123456789@qq.com。'],
    silent: ['电子邮箱：sfj@example.gov.cn。'],
  },
  expected: { zh: '单位的联系方式；个人的不写全', en: 'what belongs to the office; nothing whole that is a person’s' },
  help: { zh: '核对是否需要公开；不需要的删去或隐去中间几位', en: 'ask whether it must be public; delete or hide it' },
  *find(datum) {
    for (const { pattern, name, called, address } of DETAILS) {
      for (const { 0: found, index } of matchesOf(address ? datum.whole : datum.text, pattern)) {
        if (called && !isCalled(datum, index, called)) continue
        yield { start: index, end: index + found.length, name }
      }
    }
  },
})
