import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { chartTextWidth } from '../../src/model/chart-type.ts'
import { wrap } from '../../src/model/chart-wrap.ts'

describe('names on several lines', () => {
  test.each([
    ['热线', 100, ['热线']],
    ['行政复议案件', 30, ['行政复', '议案件']],
    ['政府信息公开', 50, ['政府信', '息公开']],
    ['2023年第一季度', 40, ['2023年', '第一季度']],
    ['“三项制度”落实', 42, ['“三项制', '度”落实']],
    ['OECD report', 50, ['OECD', 'report']],
    ['第（一）项', 22, ['第', '（一）', '项']],
  ])('%s in %i pt', (text, width, lines) => {
    expect(wrap(text, width)).toEqual(lines)
  })

  test('no text is lost, and no line is too wide but for marks that may not open one', () => {
    const characters = fc.constantFrom(...'政府信息公开。，（）“”abc12 %')
    fc.assert(
      fc.property(
        fc.string({ unit: characters, minLength: 1, maxLength: 40 }),
        fc.integer({ min: 30, max: 200 }),
        (text, width) => {
          const lines = wrap(text, width)
          expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
          for (const line of lines) expect(chartTextWidth(line) <= width || /[。，）”%]|[（“]/.test(line)).toBe(true)
        },
      ),
    )
  })
})
