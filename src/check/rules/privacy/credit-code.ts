// 统一社会信用代码: public for enterprises and organs; a sole trader's (92…) leads to one person. And one whose check digit
// is wrong has been mistyped.

import { datumRule, isCalled } from '../../personal/datum-rule.ts'
import { hasCreditCodeCheck } from '../../personal/self-checking-numbers.ts'
import { matchesOf } from '../../words/matches.ts'

const CODE = /(?<![\dA-Za-z])[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}(?![\dA-Za-z])/g
const CALLED = /信用代码/

export const privacyCreditCode = datumRule({
  id: 'privacy/credit-code',
  summary: { zh: '统一社会信用代码有误，或是个体工商户的', en: 'a credit code that is wrong, or a sole trader’s' },
  severity: 'info',
  basis: 'GB 32100-2015（校验码；92 为个体工商户）；实务：少数早年的代码校验不合',
  examples: {
    found: ['统一社会信用代码为91110000600037341M。'],
    silent: ['统一社会信用代码为91110000600037341L。'],
  },
  expected: {
    zh: '校验码相符；个体工商户的只在需要时公开',
    en: 'a code with the right check digit; a sole trader’s where it is needed alone',
  },
  help: { zh: '照登记证书核对；不需要的删去', en: 'compare it with the certificate; delete it where it is not needed' },
  *find(datum) {
    for (const { 0: found, index } of matchesOf(datum.text, CODE)) {
      const isRight = hasCreditCodeCheck(found)
      const at = { start: index, end: index + found.length }
      if (isRight && found.startsWith('92')) {
        yield { ...at, name: { zh: '个体工商户的统一社会信用代码', en: 'a sole trader’s credit code' } }
      } else if (!isRight && isCalled(datum, index, CALLED)) {
        yield { ...at, name: { zh: '校验码不合的统一社会信用代码', en: 'a credit code with a wrong check digit' } }
      }
    }
  },
})
