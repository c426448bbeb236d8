// What counts as a quantity in official prose, what it means, and what only looks like one.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findQuantities } from '../../../src/check/quantities/find-quantities.ts'

/** `written value unit`, one a quantity. */
const listed = (text: string) =>
  findQuantities(text).map(({ start, end, value, unit }) => `${text.slice(start, end)} ${value.toFixed()} ${unit}`)

describe('quantities', () => {
  test.each([
    ['共化解网络舆情14件', ['14件 14 件']],
    ['受理１４件', ['１４件 14 件']],
    ['投入3,200.5万元', ['3,200.5万元 32005000 元']],
    ['投资1.2亿元、受益2万余人次', ['1.2亿元 120000000 元', '2万余人次 20000 人次']],
    ['占85.7%，较上年提高5个百分点', ['85.7% 85.7 %', '5个百分点 5 百分点']],
    ['满意率达百分之九十八点五', ['百分之九十八点五 98.5 %']],
    ['下降-5％', ['5％ -5 %']],
    ['六项措施、三方面问题、十四件案件', ['六项 6 项', '三方面 3 方面', '十四件 14 件']],
    ['发放一千余份，培训两万三千人', ['一千余份 1000 份', '两万三千人 23000 人']],
    ['安排10~20万元', ['10~20万元 200000 元']],
    ['服务群众 300 人', ['300 人 300 人']],
    ['其中复议一件，诉讼两件', ['一件 1 件', '两件 2 件']],
    ['改造道路3千米', ['3千米 3 千米']],
    ['办理十余件', ['十余件 10 件']],
    ['占百分之10件数', ['百分之10 10 %']],
  ])('%s', (text, expected) => {
    expect(listed(text)).toEqual(expected)
  })

  test.each([
    '2023年12月21日，2021—2025年，二〇二三年',
    '苍乡振发〔2023〕5号，国办公开办函〔2021〕30号',
    '第三条第二款，第12件，第一责任人，第3场',
    '上午9:30，比例为2:1，占三分之二，约1/3',
    '电话0839-5220000，邮编716000，12345政府服务热线',
    '“十四五”规划，五年规划，“12·4”国家宪法日，“1+N”，一是二是',
    '一个方面，一批案件，一人一策，每3个月，数十件，几百件',
    'A4纸，G85高速，3号楼2单元，党的二十大精神，十二届三次全会',
    '统一部署，千家万户，万名干部',
  ])('none in %s', (text) => {
    expect(listed(text)).toEqual([])
  })
})

describe('what a number can mean', () => {
  test.each([
    ['14件', '14', '14', true],
    ['1000余份', '1000', '2000', false],
    ['120多件', '120', '130', false],
    ['85.7%', '85.65', '85.799', false],
    ['20%', '19.5', '20.99', false],
    ['1.2万人次', '11500', '12990', false],
    ['约20人', '16', '24', false],
    ['近100件', '80', '100', false],
    ['不足10件', '0', '10', false],
    ['超过10件', '10', '10000', false],
    ['10件以上', '10', '10000', false],
    ['3—5件', '3', '5', false],
    ['9~1件', '1', '9', false],
  ])('%s', (text, low, high, exact) => {
    const [quantity] = findQuantities(text)
    expect([quantity?.low.toFixed(), quantity?.high.toFixed(), quantity?.exact]).toEqual([low, high, exact])
  })
})

test('the words around it end at marks and numbers', () => {
  const found = findQuantities('全年共化解网络舆情14件案件，其中12345热线线索1条（办结1条）')
  expect(found.map(({ label, noun }) => [label, noun])).toEqual([
    ['全年共化解网络舆情', '案件'],
    ['其中12345热线线索', ''],
    ['办结', ''],
  ])
})

const pieces = fc.constantFrom(
  ...'其中共件条万亿余0１9.,%，。；（）一十百千第年约占率分之-~—:：\n“',
  '其中',
  '增至',
  '人次',
  '10',
  '𠮷',
)
const texts = fc.array(pieces, { maxLength: 60 }).map((all) => all.join(''))

test('any text: in order, inside the text, bounds around the value', () => {
  fc.assert(
    fc.property(texts, (text) => {
      let last = 0
      for (const { start, end, low, high, value } of findQuantities(text)) {
        expect(start).toBeGreaterThanOrEqual(last)
        expect(end).toBeGreaterThan(start)
        expect(end).toBeLessThanOrEqual(text.length)
        expect(low.lte(value) && value.lte(high)).toBe(true)
        last = end
      }
    }),
  )
})

test.each([
  ['digits', '1'],
  ['Han numerals', '十'],
  ['thousands', ',111'],
  ['units', '1件'],
  ['ranges', '1~'],
  ['percent', '百分之'],
])('a hundred thousand characters of %s', (_, piece) => {
  const text = piece.repeat(100_000 / piece.length)
  for (const { end } of findQuantities(text)) expect(end).toBeLessThanOrEqual(text.length)
})
