// Titles between 《 and 》, in the form of the table of laws.

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { citationsIn } from '../../../src/check/citations/citation.ts'

test.each([
  ['学习《民法典》《宪法》。', ['民法典', '宪法']],
  ['印发《关于转发〈条例〉的通知》。', ['关于转发〈条例〉的通知']],
  ['印发《关于转发《条例》的通知》。', ['关于转发《条例》的通知']],
  ['落实《纲要（2021-2025年）》', ['纲要（2021—2025年）']],
  ['落实《纲要(2021年——2025 年)》', ['纲要（2021—2025年）']],
  ['落实《纲要（20212025年）》', ['纲要（2021—2025年）']],
  ['执行《行政处罚法（2021年修订）》', ['行政处罚法']],
  ['未完《标题。后面《条例》。', ['条例']],
  ['》《条例》', ['条例']],
])('%s', (text, titles) => expect(citationsIn(text).map(({ title }) => title)).toEqual(titles))

test('the words beside it end with its sentence', () => {
  const [citation] = citationsIn('第一句。根据《条例》办理；第二句。')
  expect(citation).toMatchObject({ before: '根据', after: '办理', written: '条例' })
})

test('places are those of the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('《', '》', '。', '条', '（', '2021') }), (text) => {
      for (const { start, end, written } of citationsIn(text)) expect(text.slice(start, end)).toBe(`《${written}》`)
    }),
  )
})
