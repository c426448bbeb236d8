// Formulations have their time: what a report on one year must say, one on another year need not.

import { expect, test } from 'vitest'
import { analyseFiles } from '../../project.ts'
import { projectWith } from '../texts.ts'

function codes(year: number, text: string): string[] {
  const files = { ...projectWith(text), 'report.yaml': `模板: general-report\n年度: ${year}\n单位: 临江县司法局\n` }
  return analyseFiles(files)
    .diagnostics.map(({ code }) => code)
    .filter((code) => code.startsWith('formulation/'))
}

test.each([
  [2022, '做到“两个维护”，坚定捍卫“两个确立”。', []],
  [2023, '做到“两个维护”，坚定捍卫“两个确立”。', ['formulation/order']],
  [2022, '做到“两个维护”、增强“四个意识”。', ['formulation/order']],
  [2018, '建设职能科学、权责法定、执法严明、公开公正、廉洁高效、守法诚信的法治政府。', []],
  [2018, '建设职能科学、权责法定、执法严明、公开公正、廉洁高效的法治政府。', ['formulation/incomplete']],
  [2023, '建设职能科学、权责法定、执法严明、公开公正、廉洁高效、守法诚信的法治政府。', ['formulation/incomplete']],
  [2023, '建设职能科学、权责法定、执法严明、公开公正、智能高效、廉洁诚信、人民满意的法治政府。', []],
])('%i %s', (year, text, expected) => expect(codes(year, text)).toEqual(expected))

test('the source of a formulation is named', () => {
  const { diagnostics } = analyseFiles(projectWith('坚持法治政府、法治国家、法治社会一体建设。'))
  const [found] = diagnostics.filter(({ code }) => code === 'formulation/order')
  expect(found?.expected?.zh).toBe('次序为法治国家、法治政府、法治社会（《法治政府建设实施纲要（2021—2025年）》）')
})

test('nothing is mended', () => {
  const { diagnostics } = analyseFiles(projectWith('深化放管服改革，做到严格、规范、公正、文明执法。'))
  const found = diagnostics.filter(({ code }) => code.startsWith('formulation/'))
  expect(found).toHaveLength(2)
  expect(found.filter(({ fix }) => fix !== undefined)).toEqual([])
})
