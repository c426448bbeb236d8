import { expect, test } from 'vitest'
import { gbt9704 } from '../../src/model/gbt9704.ts'
import { markSize } from '../../src/model/mark-size.ts'

const WIDTH = (156 * 72) / 25.4

test.each([
  ['a short name has the largest size', ['临江县司法局'], 48],
  ['a long one fits 版心', ['临江县人力资源和社会保障局'], Math.floor(WIDTH / 15)],
  [
    'a joint mark leaves room beside its longest name',
    ['甲局', '临江县人力资源和社会保障局'],
    Math.floor(WIDTH / 15.5),
  ],
  ['a high one leaves room for the text of the first page', Array.from({ length: 8 }, () => '某某局'), 19],
])('%s', (_, organs, size) => {
  expect(markSize({ organs, suffix: '文件' }, gbt9704)).toBe(size)
})
