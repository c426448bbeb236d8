// Which group a name means, what of the data is used, and what both forms of a table say of merged names.

import { describe, expect, test } from 'vitest'
import { createLog } from '../../src/diagnostics/diagnostic.ts'
import { chooseNames } from '../../src/facts/choose-names.ts'
import { findGroup, groupNames } from '../../src/facts/find-group.ts'
import { nameCells } from '../../src/facts/name-cells.ts'
import { gridOf } from '../../src/facts/table-grid.ts'
import { analyseFiles, type Files } from '../project.ts'
import { treeOf } from './tree.ts'

describe('a group is found by its dotted name', () => {
  const root = treeOf({ 甲: { 乙: { 丙: '1' }, 丁: '2' }, '甲.乙': { 戊: { 己: '3' } }, '1.5': { a: '1' } })

  test.each([
    ['甲', ['甲']],
    [' 甲 ', ['甲']],
    // The longest name comes first, and where it leads nowhere, the others are tried.
    ['甲.乙', ['甲.乙']],
    ['甲.乙.戊', ['甲.乙', '戊']],
    ['1.5', ['1.5']],
    ['甲.丁', undefined],
    ['甲.', undefined],
    ['', undefined],
    ['__proto__', undefined],
  ])('%j', (name, path) => {
    expect(findGroup(root, name)?.path).toEqual(path)
  })

  test('and all of them are known', () => {
    expect(groupNames(root)).toEqual(['甲', '甲.乙', '甲.乙', '甲.乙.戊', '1.5'])
  })
})

test('the grid of groups has the columns of all, in the order of their first mention', () => {
  const grid = gridOf(treeOf({ 一: { 甲: '1', 乙: { 子: '2' } }, 二: { 丙: '3', 甲: '4' }, 三: '5' }))
  expect(grid.rows).toEqual([['一'], ['二'], ['三']])
  expect(grid.columns).toEqual([['甲'], ['乙', '子'], ['丙'], []])
  expect(grid.at(['二'], ['甲'])?.value).toMatchObject({ value: '4' })
  expect(grid.at(['二'], ['乙', '子'])).toBeUndefined()
})

test('equal outer names side by side are one cell, apart they are two, and short names cover the levels below', () => {
  const levels = nameCells([['甲', '一'], ['甲', '二'], ['乙'], ['甲', '一'], ['甲'], []])
  expect(
    levels.map((level) => level.map(({ text, start, length, levels: depth }) => `${text}@${start} ${length}×${depth}`)),
  ).toEqual([
    ['甲@0 2×1', '乙@2 1×2', '甲@3 1×1', '甲@4 1×2', '@5 1×2'],
    ['一@0 1×1', '二@1 1×1', '一@3 1×1'],
  ])
})

test('lines are chosen by any of their names, by several with dots, and once', () => {
  const lines = [
    ['甲', '子', '一'],
    ['甲', '丑', '二'],
    ['乙', '子', '三'],
  ]
  const span = { path: 'a', start: 0, end: 1 }
  const choose = (...wanted: string[]) => {
    const log = createLog()
    const chosen = chooseNames(lines, wanted, { zh: '行', en: 'row' }, span, log)
    return [chosen.map((names) => names.at(-1)).join(''), log.diagnostics.map(({ help }) => help?.zh).join()]
  }
  expect(choose('子')).toEqual(['一三', ''])
  expect(choose('甲.丑', '甲')).toEqual(['二一', ''])
  expect(choose('三', '丁丑')).toEqual(['三', '是不是“丑”？'])
})

describe('nothing uses', () => {
  const unused = (data: Files, text: string) => {
    const files = {
      'report.yaml': 'template: general-report\nyear: 2023\norgan: 某局\n',
      'sections/1.md': `# 题\n\n${text}\n`,
      ...data,
    }
    return analyseFiles(files).diagnostics.map(({ code, message }) => `${code} ${message.zh}`)
  }

  test.each<[string, Files, string, string[]]>([
    ['a whole group: one finding', { 'data/a.yaml': '甲: {a: 1, b: 2}' }, '文字。', ['fact/unused 数据“甲”没有用到']],
    ['one of a group', { 'data/a.yaml': '甲: {a: 1, b: 2}' }, '{{ 甲.a }}。', ['fact/unused 数据“甲.b”没有用到']],
    ['some cells of a CSV file that is used: none', { 'data/表.csv': '项,甲,乙\n一,1,2\n' }, '{{ 表.一.甲 }}。', []],
    ['what an assertion names: none', { 'data/a.yaml': '甲: {a: 1, b: 1, 断言: a = b}' }, '文字。', []],
    ['what a table shows: none', { 'data/a.yaml': '甲: {a: 1, b: 1}' }, '::数据表{数据=甲}', []],
    ['what another fact is made of: none', { 'data/a.yaml': '甲: {a: 1, b: =a}' }, '{{ 甲.b }}。', []],
  ])('%s', (_, data, text, expected) => {
    expect(unused(data, text)).toEqual(expected)
  })
})
