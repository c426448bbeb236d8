// The list of example sentences against the starters themselves, and when a report is told of them.

import { expect, test } from 'vitest'
import { starterSentences } from '../../../src/check/leftovers/starter-sentences.ts'
import { templates } from '../../../templates/index.ts'
import { analyseFiles, listFindings, readFolder, starterOf } from '../../project.ts'

/** What a report may well say, and what names a year or a fact. */
const MAY_STAY = [
  '本年度没有收取信息处理费，没有其他需要报告的事项。',
  '一年来，法治政府建设取得了一定成效，但还存在一些不足。',
  '严格规范公正文明执法，落实行政执法“三项制度”。',
]

test('every sentence of a starter, and no other', () => {
  const lines = templates
    .flatMap(({ id }) => Object.entries(readFolder(`templates/${id}/starter/sections`)))
    .flatMap(([, text]) => text.split('\n'))
    .map((line) => line.trim().replace(/^(?:-|\d+\.)\s+/, ''))
    .filter((line) => line.length >= 12 && line.endsWith('。') && !/^#|[@{]/.test(line))
  expect([...starterSentences, ...MAY_STAY].sort()).toEqual([...new Set(lines)].sort())
})

const starterCodes = (files: Readonly<Record<string, string>>) =>
  listFindings(analyseFiles(files).diagnostics, files).filter((line) => line.includes('leftover/starter'))

test('a report that is written but for one section', () => {
  const files = { ...starterOf('general-report'), 'sections/10-工作开展情况.md': OWN }
  expect(starterCodes(files)).toEqual(['info leftover/starter sections/20-下一步工作.md:3:1'])
})

test('one that was just begun', () => {
  expect(
    starterCodes({ ...starterOf('general-report'), 'sections/00-引言.md': '2023年，县教育局办学条件继续改善。\n' }),
  ).toEqual([])
})

const OWN = `# 工作开展情况

## 重点任务完成情况

新建学校3所，新增学位1200个。

1. 城东小学9月开学，增加学位600个。
2. 县第二中学宿舍楼投入使用。
`
