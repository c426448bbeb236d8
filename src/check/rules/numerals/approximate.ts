// 约20多, 近30人左右, 超过90%以上, 6余件: a number called rough twice, twice a bound, or rough behind its last digit.

import { type Mark, markRule } from '../../marks/mark-rule.ts'
import { plainDigits } from '../../numerals/digits.ts'
import { matchesOf } from '../../words/matches.ts'

const NUMBER = '(?:\\d+(?:,\\d{3})*(?:\\.\\d+)?[百千万亿]*|[一二三四五六七八九十百千万亿]{1,8})'
const UNIT = '(?:[%％]|个百分点|(?:(?!的)\\p{Script=Han}){0,5}?)'
// 节约20余万元, 签约30余个, 附近20余户: the rest of another word.
const ROUGH =
  '(?:大约|大概|将近|接近|(?<![节签预违契合条制履缔邀公毁失特简续守集大])约|(?<![附最邻靠相就远临贴亲切接将])近)'
const OVER = '(?:(?<!不)超过|(?<![\\p{Script=Han}])超|逾|突破|不少于|不低于|(?<![不])高于|至少)'
const UNDER = '(?:不足|不到|不超过|低于|少于)'

// 近20余年 is of the years gone by.
const DOUBLED = [
  `${ROUGH}${NUMBER}[余多](?!年|天|日|个月|周|种|元化|样|功能)`,
  `${ROUGH}${NUMBER}${UNIT}(?:左右|上下)`,
  `${OVER}${NUMBER}${UNIT}以上`,
  `${UNDER}${NUMBER}${UNIT}以下`,
].map((pattern) => new RegExp(pattern, 'gu'))
// 6余件, 478余条: exact to one, and some more.
const EXACT = /(?<![\d.,])\d*[1-9]余(?=[件条份人次场个户家名项起篇亩册套辆])/g

export const numeralsApproximate = markRule({
  id: 'numerals/approximate',
  summary: {
    zh: '概数的说法重复，或零头后面有“余”',
    en: 'a number called rough twice, or rough behind its last digit',
  },
  severity: 'info',
  basis: '实务：“约”“近”“超过”与“多”“余”“左右”“以上”等只用一个，“余”接在整数后面',
  examples: {
    found: ['发放宣传资料约2000余份。', '满意率超过90%以上。'],
    silent: ['发放宣传资料2000余份。', '满意率超过90%。', '节约20余万元。'],
  },
  *find(text) {
    const plain = plainDigits(text)
    for (const pattern of DOUBLED) {
      for (const { 0: found, index } of matchesOf(plain, pattern)) yield toMark(index, found, TWICE)
    }
    for (const { 0: found, index } of matchesOf(plain, EXACT)) yield toMark(index, found, UNEVEN)
  },
})

const TWICE = {
  say: { zh: '把概数说了两遍', en: 'says twice that the number is rough' },
  expected: { zh: '只留前面或后面的一个', en: 'one of the two words alone' },
}
const UNEVEN = {
  say: { zh: '在零头后面加了“余”', en: 'has 余 behind a number that is not round' },
  expected: {
    zh: '“余”只接在整十、整百的数后面；是确数的，删去',
    en: '余 behind tens and hundreds; without it where exact',
  },
}

function toMark(start: number, found: string, { say, expected }: typeof TWICE): Mark {
  return {
    start,
    end: start + found.length,
    message: { zh: `“${found}”${say.zh}`, en: `“${found}” ${say.en}` },
    expected,
  }
}
