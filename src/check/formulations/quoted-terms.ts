// Short forms that official documents write between quotation marks. They count where they stand bare: what is inside
// other marks, such as a title or a slogan, is the affair of whoever wrote it.

import { DOCUMENTS, LEGAL_EDUCATION, OUTLINE_2021, PARTY_CONSTITUTION, SITE_GUIDE, USAGE } from './sources.ts'

export interface QuotedTerm {
  /** A regular expression of the bare term; what it looks ahead to shows that nothing else is meant. */
  readonly bare: string
  readonly source: string
}

// 坚定…等四个自信 and 四个意识： count something of their own.
const COUNTED = '(?<![等这以上下列])'
const COUNTING = '(?![:：])'

export const quotedTerms: readonly QuotedTerm[] = [
  { bare: '三个代表(?=重要思想)', source: PARTY_CONSTITUTION },
  { bare: `${COUNTED}四个意识${COUNTING}`, source: OUTLINE_2021 },
  { bare: `${COUNTED}四个自信${COUNTING}`, source: OUTLINE_2021 },
  { bare: `${COUNTED}两个维护${COUNTING}`, source: OUTLINE_2021 },
  { bare: `${COUNTED}两个确立${COUNTING}`, source: DOCUMENTS },
  { bare: '五位一体(?=总体布局)', source: SITE_GUIDE },
  { bare: '四个全面(?=战略布局)', source: SITE_GUIDE },
  { bare: '放管服(?=改革)', source: OUTLINE_2021 },
  { bare: '[一二三四五六七八九]五(?=普法|法治宣传教育)', source: LEGAL_EDUCATION },
  { bare: '枫桥经验', source: DOCUMENTS },
]

/** As {@link quotedTerms}, but only known from usage: an info. */
export const usuallyQuoted: readonly QuotedTerm[] = [
  { bare: '一带一路(?=建设|倡议|沿线|国际合作|高质量发展)|(?<=共建)一带一路', source: USAGE },
  { bare: '三农(?=工作|问题|领域|政策|投入)', source: USAGE },
  { bare: '关键少数(?=[，。、；的学]|$)', source: USAGE },
  { bare: '两个一百年', source: USAGE },
  { bare: '十[一二三四五]五(?=规划|时期|期间)', source: USAGE },
  { bare: '放管服(?!改革)', source: USAGE },
  { bare: '一国两制', source: USAGE },
]
