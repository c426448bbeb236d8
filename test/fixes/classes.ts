// What each fix may change, by the rule that it comes from, or by the rule's area: nothing else of what a reader reads.

import { doubledWords } from '../../src/check/wording/doubled-words.ts'
import { verifiedPairs } from '../../src/check/wording/verified-pairs.ts'

/** Whether text may be replaced by that other one. */
type Class = (before: string, after: string) => boolean

/** Marks, signs, blanks and invisible characters, for others of them or for none. */
const marks: Class = (before, after) => [before, after].every((text) => /^[\p{P}\p{S}\p{Z}\p{Cf}\s]*$/u.test(text))

const oneOf =
  (...pairs: readonly (readonly [string, string])[]): Class =>
  (before, after) =>
    pairs.some(([from, to]) => from === before && to === after)

const bare = (text: string) => text.replace(/[^\d]|^0+/g, '')

const CLASSES: Readonly<Record<string, Class>> = {
  punctuation: marks,
  space: marks,
  // 2021一2025: the numeral, typed for the dash.
  'punctuation/range': (before, after) => marks(before, after) || (before === '一' && after === '—'),
  // The year in other brackets; 第 and zeros in front of the number.
  'citation/document-number': (before, after) =>
    /^[^\p{Script=Han}]*$|^第$/u.test(before) && bare(before) === bare(after),
  'numerals/date': oneOf(['0', ''], ['号', '日']),
  'numerals/full-width': (before, after) => before.normalize('NFKC') === after,
  'numerals/leading-point': oneOf(['.', '0.']),
  'numerals/named-day': (before, after) => marks(before, '') && after === '·',
  'numerals/shared-unit': (before, after) =>
    after.startsWith(before) && /^(?:%|‰|万|亿|万亿)$/.test(after.slice(before.length)),
  'numerals/year-range': (before, after) => before === after.replace('—', ''),
  'wording/pair': oneOf(
    ...verifiedPairs.filter(({ certain }) => certain).map(({ wrong, right }) => [wrong, right] as const),
  ),
  'wording/repeated': (before, after) =>
    [...doubledWords, '的', '了'].includes(after) && before === after.repeat(before.length / after.length),
}

export function classOf(code: string): Class {
  const found = CLASSES[code] ?? CLASSES[code.replace(/\/.*/, '')]
  if (found === undefined) throw new Error(`say in test/fixes/classes.ts what a fix of ${code} may change`)
  return found
}
