// 服务三农工作: formulations whose usual form is known from usage alone.

import { unusual } from '../../formulations/misquotes.ts'
import { usuallyQuoted } from '../../formulations/quoted-terms.ts'
import { bareTermsIn, compileMisquotes, compileTerms, misquotedIn } from '../../formulations/wording-marks.ts'
import { markRule } from '../../marks/mark-rule.ts'
import { maskTitles } from '../../words/mask.ts'

const MISQUOTES = compileMisquotes(unusual)
const TERMS = compileTerms(usuallyQuoted)

export const formulationUsual = markRule({
  id: 'formulation/usual',
  summary: { zh: '提法与通行写法不同', en: 'a formulation unlike its usual form' },
  severity: 'info',
  basis: '实务：通行写法，没有逐条查到出处',
  examples: { found: ['加强三农工作。'], silent: ['加强“三农”工作。'] },
  kinds: ['run-in', 'paragraph', 'note'],
  *find(text) {
    yield* misquotedIn(maskTitles(text), MISQUOTES)
    yield* bareTermsIn(text, TERMS)
  },
})
