import { expect, test } from 'vitest'
import { fileStem, partStem } from '../../src/build/file-name.ts'

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

test.each([
  ['报告', '表1', '申请 情况', '报告-表1-申请情况'],
  ['报告', 'table-2', '', '报告-table-2'],
  ['报告', '表3', '甲/乙...', '报告-表3-甲／乙'],
  ['CON', '表1', '', 'CON-表1'],
])('%j, %j, %j → %j', (report, label, title, name) => {
  expect(partStem(fileStem(report).replace(/^_/, ''), label, title)).toBe(name)
})

test('parts of long titles keep their label, stay below the limit, and never end in a dot', () => {
  for (const character of ['长', '𠮷', 'a', '.']) {
    const name = partStem(fileStem(character.repeat(500)), '表12', character.repeat(500))
    expect(new TextEncoder().encode(`${name}.json`).length).toBeLessThanOrEqual(255)
    expect(name).toMatch(/-表12(-|$)/)
    expect(name).not.toMatch(/\.$/)
  }
})
