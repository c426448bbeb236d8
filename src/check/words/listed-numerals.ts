// 三、四季度, 一、二、三产业: numerals that 、 joins, which look like the number of a heading and its mark.

export const NUMERAL = '[一二三四五六七八九十百]+'

const DIGITS = Array.from('一二三四五六七八九十')
/** 三、四, 十二、十三, 第一、第二: the second follows the first. */
const NEIGHBOURS = DIGITS.slice(1)
  .map((next, index) => `${DIGITS[index]}、第?[二三四五六七八九]?十?${next}`)
  .join('|')
const COUNTED =
  '季度|产业|级|类|线|审|轮|月|年级|年(?!来)|期|号|楼|批|层|档|等|次|届|天|日|倍|章|节|条|款|标段|人民法院|小学|中学'

// 一、三、五号窗口: three of them need not follow each other.
const SEVERAL = `${NUMERAL}、第?${NUMERAL}(?:[、和]第?${NUMERAL}){1,8}`

/** What begins so lists numerals, and has no number of its own. Bounded: nobody lists more. */
export const LISTED = `第?十?(?:(?:(?:${NEIGHBOURS})(?:[、和]第?${NUMERAL}){0,8}|${SEVERAL})(?:${COUNTED})|${NUMERAL}、${NUMERAL}[天日])`
