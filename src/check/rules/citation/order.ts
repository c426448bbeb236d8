// 国办发〔2017〕47号《…的通知》: a document is cited by its title first, and then by its number in brackets.

import { CLOSE, OPEN } from '../../citations/document-numbers.ts'
import { type Mark, markRule } from '../../marks/mark-rule.ts'
import { maskTitles } from '../../words/mask.ts'
import { matchesOf } from '../../words/matches.ts'

const YEAR = `${OPEN} ?(?:19|20)\\d\\d ?${CLOSE}`
const FIRST = new RegExp(`${YEAR} ?第?\\d{1,5} ?号(?:文件?)?(?=《)`, 'g')
// Behind 和, 按照 and the like another document follows.
const BARE = new RegExp(
  `》((?![和与及或以并按根依据同印已经是])(?:\\p{Script=Han}{1,9}[发函办字令规]|国发|国函)${YEAR} ?第?\\d{1,5} ?号)`,
  'gu',
)

export const citationOrder = markRule({
  id: 'citation/order',
  summary: {
    zh: '引用公文没有先写标题、再用括号写发文字号',
    en: 'a document cited otherwise than by title and bracketed number',
  },
  severity: 'warning',
  basis: '实务：引用公文先引标题，后引发文字号，发文字号用圆括号括起（已废止的国发〔2000〕23号有此要求，沿用至今）',
  examples: {
    found: ['落实国办发〔2017〕47号《政府网站发展指引》。'],
    silent: ['落实《政府网站发展指引》（国办发〔2017〕47号）。', '落实国办发〔2017〕47号文件精神。'],
  },
  *find(masked) {
    const text = maskTitles(masked)
    for (const { 0: found, index } of matchesOf(text, FIRST)) {
      yield toMark(index, found, {
        zh: `发文字号“${found}”写在标题前面`,
        en: `“${found}” stands in front of the title`,
      })
    }
    for (const { 1: found = '', index } of matchesOf(text, BARE)) {
      yield toMark(index + 1, found, {
        zh: `标题后的“${found}”没有括号`,
        en: `“${found}” behind a title without brackets`,
      })
    }
  },
})

function toMark(start: number, found: string, message: Mark['message']): Mark {
  return {
    start,
    end: start + found.length,
    message,
    expected: { zh: '如“《……的通知》（国办发〔2017〕47号）”', en: 'as in 《……的通知》（国办发〔2017〕47号）' },
  }
}
