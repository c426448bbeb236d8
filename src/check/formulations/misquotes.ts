// Formulations written otherwise than in the documents that set them: a word left out, put in, or taken for another.

import {
  DOCUMENTS,
  LEGAL_EDUCATION,
  OUTLINE_2021,
  PARTY_CONSTITUTION,
  PRESS,
  SITE_GUIDE,
  THREE_SYSTEMS,
  USAGE,
} from './sources.ts'

export interface Misquote {
  /** A regular expression; quotation marks are left to the rule about them. */
  readonly wrong: string
  readonly right: string
  readonly source: string
}

const OPEN = '[“‘"]?'
const CLOSE = '[”’"]?'

export const misquotes: readonly Misquote[] = [
  {
    wrong:
      '习近平(?:新时代)?(?:中国)?(?:特色)?社会主义思想(?<!习近平新时代中国特色社会主义思想)|习近平新时代中国特色思想',
    right: '习近平新时代中国特色社会主义思想',
    source: PARTY_CONSTITUTION,
  },
  { wrong: '习近平法制思想', right: '习近平法治思想', source: OUTLINE_2021 },
  { wrong: '以习近平为核心的党中央', right: '以习近平同志为核心的党中央', source: DOCUMENTS },
  { wrong: '马列主义(?=[、和]毛泽东思想)', right: '马克思列宁主义', source: PARTY_CONSTITUTION },
  { wrong: `三个代表${CLOSE}思想`, right: '“三个代表”重要思想', source: PARTY_CONSTITUTION },
  { wrong: '邓小平思想', right: '邓小平理论', source: PARTY_CONSTITUTION },
  { wrong: '毛泽东理论', right: '毛泽东思想', source: PARTY_CONSTITUTION },
  { wrong: `五位一体${CLOSE}战略布局`, right: '“五位一体”总体布局', source: SITE_GUIDE },
  { wrong: `四个全面${CLOSE}总体布局`, right: '“四个全面”战略布局', source: SITE_GUIDE },
  { wrong: '放服管(?=改革|工作|[”’"])', right: '“放管服”', source: OUTLINE_2021 },
  { wrong: '重大(?:行政)?执法决定法治审核', right: '重大执法决定法制审核', source: THREE_SYSTEMS },
  {
    wrong: '(?:严格|规范|公正|文明)(?:[、，,](?:严格|规范|公正|文明)){3}(?=执法)',
    right: '严格规范公正文明执法，中间不用顿号',
    source: OUTLINE_2021,
  },
  {
    wrong: '(?!严格规范公正文明)(?:严格|规范|公正|文明){4}(?=执法)',
    right: '严格规范公正文明执法',
    source: OUTLINE_2021,
  },
  {
    wrong: '(?<!省|市|州|县|区|旗)法制(?:国家|政府|社会)(?!法制|采购)',
    right: '法治国家、法治政府、法治社会',
    source: OUTLINE_2021,
  },
  { wrong: '[风峰蜂]桥经验|枫[侨轿乔]经验', right: '“枫桥经验”', source: DOCUMENTS },
  { wrong: '八\\.五普法|8\\.?5普法', right: '“八五”普法', source: LEGAL_EDUCATION },
  {
    wrong: '筑牢中华民族共同体意识(?=[，。、；：,;”’为]|主线|工作|教育|宣传|$)|铸牢中华民族命运共同体(?:意识)?',
    right: '铸牢中华民族共同体意识',
    source: DOCUMENTS,
  },
  { wrong: '国务院[、和]?(?:中共中央|党中央)(?=[关决的印发、，。,])', right: '中共中央、国务院', source: DOCUMENTS },
  { wrong: `一带一路${CLOSE}战略`, right: '“一带一路”倡议', source: PRESS },
]

/** As {@link misquotes}, but only known from usage: an info. */
export const unusual: readonly Misquote[] = [
  { wrong: '中共中央国务院|党中央国务院', right: '中共中央、国务院；党中央、国务院', source: USAGE },
  { wrong: `坚定${OPEN}四个意识`, right: '增强“四个意识”', source: OUTLINE_2021 },
  { wrong: `增强${OPEN}四个自信`, right: '坚定“四个自信”', source: OUTLINE_2021 },
  { wrong: `(?:增强|坚定)${OPEN}两个维护`, right: '做到“两个维护”', source: OUTLINE_2021 },
  { wrong: '全过程民主', right: '全过程人民民主', source: USAGE },
  { wrong: '习总书记', right: '习近平总书记', source: USAGE },
  { wrong: `两个${OPEN}(?:100|１００)年`, right: '“两个一百年”', source: USAGE },
  { wrong: '(?<=[、，]|坚持|坚持以)马列主义(?![、和]毛泽东思想)', right: '马克思列宁主义', source: PARTY_CONSTITUTION },
]
