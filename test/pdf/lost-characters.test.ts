// What a report prints against what can be copied out of its PDF.
import { expect, test } from 'vitest'
import { lostCharacters } from '../../src/pdf/lost-characters.ts'

const lost = (expected: string, ...pages: readonly string[]) =>
  lostCharacters([expected], pages)
    .map(({ character, count }) => `${character}${count}`)
    .join(' ')

test.each([
  ['another order and other blanks', '依法 行政', ['政\u0001行', '法　依'], ''],
  ['a character that is not there', '依法行政', ['依法政'], '行1'],
  ['one of two', '法法', ['法'], '法1'],
  ['radicals of Kangxi', '工一人大', ['⼯⼀⼈⼤'], ''],
  ['radicals that NFKC leaves alone', '长见', ['⻓⻅'], ''],
  ['a radical covers one character and no other', '长见长', ['⻓⻅'], '长2 见1'],
  ['a radical of the report covers nothing', '⻓长', ['⻓'], '长1'],
  ['a radical covers no figure', '长1', ['⻓⻓'], '11'],
  ['soft hyphens and selectors', '葛\u{E0100}城\u00AD区', ['葛城区'], ''],
  ['full-width forms', 'Ａ１', ['A1'], ''],
  ['page numbers are set aside', '共1项', ['共项', '— 1 —'], '11'],
  ['and stay where the report has their like', '第—1—号', ['第— 1 —号'], ''],
  ['characters beyond the first plane', '𠮷𠮷', ['𠮷'], '𠮷1'],
])('%s', (_, expected, pages, result) => {
  expect(lost(expected, ...pages)).toBe(result)
})
