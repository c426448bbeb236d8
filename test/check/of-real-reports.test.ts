// What published reports showed to be right and needs more than one text: another section, another organ.

import { expect, test } from 'vitest'
import { analyseFiles, type Files } from '../project.ts'
import { projectWith } from './texts.ts'

function codes(files: Files): readonly string[] {
  return analyseFiles(files).diagnostics.map(({ code }) => code)
}

const PLAN = 'sections/20-工作安排.md'

function withPlan(title: string, text: string): Files {
  return { ...projectWith('完成营造林341万亩，超过年度任务。'), [PLAN]: `# ${title}\n\n${text}\n` }
}

test.each(['2024年重点工作', '下一步工作安排'])('what is planned below %s may differ from what was done', (title) => {
  expect(codes(withPlan(title, '完成营造林260万亩。'))).not.toContain('numbers/twice')
  const twice = '完成营造林260万亩。全力推进，完成营造林250万亩。'
  expect(codes(withPlan(title, twice))).toContain('numbers/twice')
})

test('a title of both years is of the reported year, too', () => {
  expect(codes(withPlan('2023年工作和2024年安排', '完成营造林260万亩。'))).toContain('numbers/twice')
})

test('在自治区党委领导下 is said of the organ’s own', () => {
  const about = { organ: '宁夏回族自治区人民政府' }
  expect(codes(projectWith('在自治区党委的坚强领导下，各项任务圆满完成。', about))).not.toContain('name/other-place')
})

test('今年 below next year’s title is next year', () => {
  expect(codes(withPlan('2024年重点工作', '今年要完成营造林260万亩。'))).not.toContain('time/relative')
  expect(codes(withPlan('下一步工作安排', '今年要完成营造林260万亩。'))).toContain('time/relative')
})
