import { expect, test } from 'vitest'
import { fileStem } from '../../src/build/file-name.ts'

test.each([
  ['苍溪县乡村振兴局2023年度法治政府建设工作报告', '苍溪县乡村振兴局2023年度法治政府建设工作报告'],
  ['甲/乙:报告?*"<>|\\', '甲／乙：报告？＊＂＜＞｜＼'],
  ['两行\n标题 报告', '两行标题报告'],
  ['报告...', '报告'],
  ['CON', '_CON'],
  ['lpt1.报告', '_lpt1.报告'],
  ['...', 'report'],
  ['../../报告', '／..／报告'],
  ['零\u200b宽', '零宽'],
])('%j → %j', (title, name) => {
  expect(fileStem(title)).toBe(name)
})

test('long titles stay below every file system’s limit', () => {
  for (const character of ['长', '𠮷', 'a'])
    expect(new TextEncoder().encode(`${fileStem(character.repeat(500))}.docx`).length).toBeLessThanOrEqual(255)
})
