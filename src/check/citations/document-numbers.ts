// Document numbers (发文字号) as people type them: their parts, and the form that GB/T 9704-2012 7.2.5 asks for.

/** What stands where 〔 and 〕 are meant, and these themselves. */
export const OPEN = '[〔〖﹝\\[［【(（<＜]'
export const CLOSE = '[〕〗﹞\\]］】)）>＞]'

const BRACKETS = new RegExp(`${OPEN}(\\d{4})${CLOSE}`)

/** The same without blanks, 第 and leading zeros, the year in 〔 〕. */
export function mendNumber(number: string): string {
  return number
    .replace(/\s+/g, '')
    .replace(BRACKETS, '〔$1〕')
    .replace(/〕第?0*(?=[1-9])/, '〕')
}
