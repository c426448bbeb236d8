// Formulations, personal data and leftovers in any text at all: the rules end, never throw, point inside the file, and
// print no whole number.

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { analyseFiles } from '../project.ts'
import { projectWith, TEXT_PATH } from './texts.ts'

const piece = fc.oneof(
  fc.constantFrom(
    '两个维护',
    '四个意识',
    '增强',
    '做到',
    '法治政府',
    '法治国家',
    '法治社会',
    '创新',
    '放管服',
    '八五普法',
  ),
  fc.constantFrom(
    '习近平',
    '新时代',
    '社会主义思想',
    '严格',
    '规范',
    '公正',
    '文明',
    '执法',
    '台湾',
    '等国家',
    '国务院',
    '中共中央',
  ),
  fc.constantFrom(
    '13800138000',
    '110105',
    '19491231',
    '002X',
    '6222021234567890128',
    '1',
    '０',
    '川A12345',
    '@qq.com',
    '护照E',
  ),
  fc.constantFrom(
    '××',
    'XX',
    '*',
    '\\*',
    '__',
    '20',
    '年',
    '【待',
    '】',
    '〔',
    '〕',
    '某县',
    '上一年度',
    '秘密',
    '★',
    '此处填写',
  ),
  fc.constantFrom(
    '“',
    '”',
    '《',
    '》',
    '"',
    '、',
    '，',
    '。',
    ' ',
    '-',
    '\n\n',
    '## ',
    '1. ',
    '**',
    '{{ 热线 }}',
    '{{ 姓名 }}',
  ),
)

test('any text', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
      const files = projectWith(pieces.join(''))
      const length = files[TEXT_PATH]?.length ?? 0
      const found = analyseFiles(files).diagnostics.filter(({ code }) =>
        /^(?:formulation|privacy|leftover)\//.test(code),
      )
      for (const { code, span, message } of found) {
        expect(span?.start).toBeGreaterThanOrEqual(0)
        expect(span?.end).toBeGreaterThan(span?.start ?? 0)
        expect(span?.end).toBeLessThanOrEqual(length)
        if (code !== 'privacy/personal-detail') expect(message.zh).not.toMatch(/\d{9}/)
      }
    }),
    { numRuns: 200 },
  )
})
