// 深化放管服改革: a short form that official documents write between quotation marks.

import { quotedTerms } from '../../formulations/quoted-terms.ts'
import { bareTermsIn, compileTerms } from '../../formulations/wording-marks.ts'
import { markRule } from '../../marks/mark-rule.ts'

const TERMS = compileTerms(quotedTerms)

export const formulationQuotes = markRule({
  id: 'formulation/quotes',
  summary: { zh: '固定提法没有加引号', en: 'a formulation without its quotation marks' },
  severity: 'warning',
  basis: '实务：固定提法照中央文件的原文，各条写明出处',
  examples: { found: ['持续深化放管服改革。'], silent: ['持续深化“放管服”改革。'] },
  // Headings and cells may leave marks out for their looks.
  kinds: ['run-in', 'paragraph', 'note'],
  find: (text) => bareTermsIn(text, TERMS),
})
