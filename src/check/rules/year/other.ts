// 2022年，我局… at the head of a report on 2023: another year where the words can only mean this one, or the next.

import { matchesOf } from '../../words/matches.ts'
import { type YearText, yearRule } from '../../years/year-rule.ts'

const YEAR = '((?:19|20)\\d\\d)年'
/** What a report says of the year that it is about, and of no other. */
const GENERAL =
  '(?:[我全本][局县市区镇乡厅委院校站所]|[本全]街道)?(?:坚持|认真|深入|紧紧|紧扣|围绕|以习近平|高度重视|在[^，。]{0,20}(?:领导|指导)下)'

/** 2021年以来, 2021年至今, and what others found or asked for in that year. */
const OF_ANOTHER = /^(?:以来|[至到起—～-])|整改|反馈|意见|建议|督察|督查|审计/

interface Slip {
  /** Its first group leads to the year, its second is the year, its third what follows, where that matters. */
  readonly pattern: RegExp
  readonly isAbout: (text: YearText) => boolean
  readonly isWrong: (found: number, year: number, text: string, rest: string) => boolean
  /** Years from the reported one to the year that is meant. */
  readonly ahead: 0 | 1
}

const SLIPS: readonly Slip[] = [
  {
    pattern: new RegExp(`^(\\s*)${YEAR}度?(?=[，,]|是|在|[我全本][局县市区镇乡厅委院校站所]|本街道)`, 'g'),
    isAbout: ({ kind, isOpening, isPlanned }) => kind === 'paragraph' && isOpening && !isPlanned,
    // What is further off is history.
    isWrong: (found, year, text) => found !== year && Math.abs(found - year) < 3 && !hasSentenceOf(year, text),
    ahead: 0,
  },
  {
    pattern: new RegExp(`^(\\s*)${YEAR}度?[，,]?(?=${GENERAL})`, 'g'),
    isAbout: ({ kind, isOpening, isPlanned }) => kind === 'paragraph' && !isOpening && !isPlanned,
    isWrong: (found, year, text) => found === year - 1 && !text.includes(`${year}年`),
    ahead: 0,
  },
  {
    pattern: new RegExp(`(现[将就把][^。；\\d]{0,40})${YEAR}(?!以来|至今|[至—～])(?=([^。；]{0,60}?)如下)`, 'g'),
    isAbout: () => true,
    isWrong: (found, year, _, rest) => found !== year && !OF_ANOTHER.test(rest) && !rest.includes(`${year}年`),
    ahead: 0,
  },
  {
    pattern: new RegExp(
      `((?:统计|数据|报告期)[^。；\\d]{0,20})${YEAR}(?=1月1日起?[至到—～-]{1,2}(?:\\d{4}年)?12月31日)`,
      'g',
    ),
    isAbout: () => true,
    isWrong: (found, year) => found !== year,
    ahead: 0,
  },
  {
    pattern: new RegExp(
      `((?:^|[。；：])\\s*)${YEAR}(?=度?[，,]?[^。；，\\d]{0,20}(?:将(?!近)|继续|力争|计划|拟|着力))`,
      'g',
    ),
    isAbout: ({ kind, isPlanned }) => kind === 'paragraph' && isPlanned,
    isWrong: (found, year) => found <= year,
    ahead: 1,
  },
]

export const yearOther = yearRule({
  id: 'year/other',
  summary: { zh: '该写本年度的地方写了别的年份', en: 'another year where this one is meant' },
  severity: 'warning',
  basis: '实务：报告写所述年度的工作，安排写下一年度',
  examples: {
    found: ['现将2021年度法治政府建设情况报告如下。'],
    silent: ['2021年以来，连续两年开展行政执法案卷评查。'],
  },
  *find(text, year) {
    for (const { pattern, isAbout, isWrong, ahead } of SLIPS) {
      if (!isAbout(text)) continue
      for (const { 1: lead = '', 2: digits = '', 3: rest = '', index } of matchesOf(text.text, pattern)) {
        const found = Number(digits)
        if (!isWrong(found, year, text.text, rest)) continue
        const start = index + lead.length
        const wanted = year + ahead
        yield {
          start,
          end: start + digits.length + 1,
          message: { zh: `这里写的是${found}年`, en: `the year here is ${found}` },
          expected: {
            zh: ahead === 0 ? `报告所述的${wanted}年` : `下一年度，${wanted}年`,
            en: ahead === 0 ? `${wanted}, the year of the report` : `${wanted}, the year to come`,
          },
        }
      }
    }
  },
})

/** A look back may come first, and this year behind it. */
function hasSentenceOf(year: number, text: string): boolean {
  return new RegExp(`[。；]\\s*${year}年`).test(text)
}
