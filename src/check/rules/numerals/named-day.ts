// “12.4”国家宪法日: days that name an event have a middle dot between month and day.

import { markRule } from '../../marks/mark-rule.ts'
import { matchesOf } from '../../words/matches.ts'

const NAMES =
  '国家宪法日|宪法|国际消费者|消费者权益|全民国家安全|国家安全|国际禁毒|禁毒|全国防灾|防灾减灾|全国消防|消防|世界|国际|全国|国家|事件|案件|事故|专案|火灾|爆炸|洪灾|暴雨|地震|特大'
const DAY = new RegExp(
  `[.．。、\\-](?<=“(?:1[0-2]|[1-9]).)(?=(?:3[01]|[12]\\d|[1-9])”(?:${NAMES}))|[.．](?<=(?<![\\d.“])12.)(?=4国家宪法日)|[.．](?<=(?<![\\d.“])3.)(?=15(?:国际)?消费者权益日)`,
  'g',
)

export const numeralsNamedDay = markRule({
  id: 'numerals/named-day',
  summary: { zh: '纪念日、事件的月日之间没有用间隔号', en: 'a named day without a middle dot' },
  severity: 'warning',
  basis: 'GB/T 15834-2011（间隔号：月日用阿拉伯数字表示的，中间用间隔号，如“3·15”）',
  examples: {
    found: ['开展“12.4”国家宪法日宣传。', '开展“3.15”国际消费者权益日宣传。'],
    silent: ['开展“12·4”国家宪法日宣传。', '系统升级到“12.4”版。'],
  },
  *find(text) {
    for (const { 0: found, index } of matchesOf(text, DAY)) {
      yield {
        start: index,
        end: index + found.length,
        replacement: '·',
        message: { zh: `月日之间用了“${found}”`, en: `“${found}” between month and day` },
        expected: { zh: '间隔号“·”，如“12·4”', en: 'a middle dot, as in “12·4”' },
      }
    }
  },
})
