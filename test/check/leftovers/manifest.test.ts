// What is left in the manifest and in data: examples behind keys whose # was taken away, crosses in names and cells.

import { expect, test } from 'vitest'
import { analyseFiles, listFindings } from '../../project.ts'
import { projectWith } from '../texts.ts'

const MANIFEST = '模板: general-report\n年度: 2023\n单位: 临江县司法局\n'

test.each([
  [`${MANIFEST}标题: 与默认标题不同时才写\n`, ['warning leftover/placeholder report.yaml:4:5']],
  [
    `${MANIFEST}主送: [主送机关一, 主送机关二]\n`,
    ['warning leftover/placeholder report.yaml:4:1', 'warning leftover/placeholder report.yaml:4:1'],
  ],
  [`${MANIFEST}抄送: [抄送机关]\n`, ['warning leftover/placeholder report.yaml:4:1']],
  [MANIFEST.replace('临江县', '××县'), ['warning leftover/placeholder report.yaml:3:5']],
  [`${MANIFEST}标题: 临江县司法局20XX年工作报告\n`, ['warning leftover/placeholder report.yaml:4:5']],
  [`${MANIFEST}主送: [县委, 县政府]\n抄送: [县人大常委会]\n`, []],
])('%s', (manifest, expected) => {
  const files = { ...projectWith('健全工作机制。'), 'report.yaml': manifest }
  const found = listFindings(analyseFiles(files).diagnostics, files)
  expect(found.filter((line) => line.includes(' leftover/'))).toEqual(expected)
})

test('a cell of data', () => {
  const files = {
    ...projectWith('由{{ 负责人 }}牵头。\n\n::数据表[司法所]{数据=司法所}'),
    'data/司法所.csv': '司法所,所长\n城关,XXX\n城东,李某\n',
    'data/人员.yaml': '负责人: ×××\n',
  }
  const found = listFindings(analyseFiles(files).diagnostics, files)
  expect(found.filter((line) => line.includes(' leftover/'))).toEqual([
    'warning leftover/placeholder data/司法所.csv:2:4',
    'warning leftover/placeholder sections/10-主要工作.md:3:2',
  ])
})
