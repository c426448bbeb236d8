// How 香港, 澳门 and 台湾 are written of, beside the mainland and beside countries.

import type { Misquote } from './misquotes.ts'
import { PRESS } from './sources.ts'

const REGION = '(?:香港|澳门|台湾|港澳台?)(?:地区)?'
// 台湾等国家和地区 is right; 香港、澳门等国家机关 would be about something else.
const OTHERWISE = '[和或及与、（(]|地区|政策|规定|法律|法规|标准|级|机关|部委|有关|安全|秘密'

export const regionWordings: readonly Misquote[] = [
  {
    wrong: `${REGION}(?:[、和与及][\\p{Script=Han}、]{1,20})?等(?:[\\d一二三四五六七八九十]{1,4}[余多]?个)?国家(?!${OTHERWISE})`,
    right: '“国家和地区”：香港、澳门、台湾不称作国家',
    source: PRESS,
  },
  { wrong: '两岸三地', right: '“内地和香港、澳门”“大陆和台湾”，分开来写', source: PRESS },
  {
    wrong: '(?<!\\p{Script=Han})中国[、和与同](?:香港|澳门|台湾)',
    right: '“内地和香港、澳门”“大陆和台湾”',
    source: PRESS,
  },
  { wrong: '中国大陆[、和与同](?:香港|澳门|港澳)', right: '与港澳对称的是“内地”', source: PRESS },
  {
    wrong: `${REGION}(?:游客|人士|同胞|居民|青年|学生|企业家|客商)?来华`,
    right: '来内地、来大陆',
    source: PRESS,
  },
  { wrong: '台湾政府', right: '“台湾当局”“台湾方面”', source: PRESS },
]
