// 重大执法决定法治审核: a formulation with a word other than that of the document which set it.

import { misquotes } from '../../formulations/misquotes.ts'
import { compileMisquotes, misquotedIn } from '../../formulations/wording-marks.ts'
import { markRule } from '../../marks/mark-rule.ts'
import { maskTitles } from '../../words/mask.ts'

const MISQUOTES = compileMisquotes(misquotes)

export const formulationWording = markRule({
  id: 'formulation/wording',
  summary: { zh: '固定提法与原文不同', en: 'a fixed formulation misquoted' },
  severity: 'warning',
  basis: '实务：固定提法照中央文件的原文，各条写明出处',
  examples: {
    found: ['坚持严格、规范、公正、文明执法。'],
    silent: ['坚持严格规范公正文明执法。'],
  },
  find: (text) => misquotedIn(maskTitles(text), MISQUOTES),
})
