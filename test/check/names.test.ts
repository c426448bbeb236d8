// The organ's places, read off its name, and what the manifest says of them elsewhere; near misses of its name.

import { describe, expect, test } from 'vitest'
import { stringify } from 'yaml'
import { nearMisses } from '../../src/check/names/near-misses.ts'
import { placesOf } from '../../src/check/names/places.ts'
import { analyseFiles, listFindings } from '../project.ts'

test.each([
  ['苍溪县乡村振兴局', '苍溪县'],
  ['永安市小陶镇人民政府', '永安市 小陶镇'],
  ['中共王河镇委员会', '王河镇'],
  ['三都水族自治县人民政府', '三都水族自治县'],
  ['重庆市九龙坡区司法局', '重庆市 九龙坡区'],
  ['西咸新区底张街道办事处', '底张街道'],
  ['古城街道办事处', '古城街道'],
  ['和平区司法局', '和平区'],
  ['临江市市场监督管理局', '临江市'],
  ['苍溪县住房和城乡建设局', '苍溪县'],
  ['临江经济技术开发区管理委员会', ''],
  ['市司法局', ''],
  ['县人民政府办公室', ''],
  ['国家税务总局', ''],
])('%s: %s', (organ, places) => {
  expect(placesOf(organ).map(({ stem, kind }) => stem + kind)).toEqual(places === '' ? [] : places.split(' '))
})

const NAME = '苍溪县乡村振兴局'

test.each([
  ['由苍溪县乡村振新局负责', '苍溪县乡村振新局 changed 6'],
  ['沧溪县乡村振兴局', '沧溪县乡村振兴局 changed 0'],
  ['苍溪县乡村振局', '苍溪县乡村振局 missing 6'],
  ['苍溪县县乡村振兴局', '苍溪县县乡村振兴局 doubled 2'],
  ['苍溪县乡村振兴兴局', '苍溪县乡村振兴兴局 doubled 6'],
  [NAME, ''],
  ['苍溪县乡村振兴工作', ''],
  ['溪县乡村振兴局', ''],
  ['旺仓县乡村振兴局', ''],
])('%s: %s', (text, found) => {
  const misses = [...nearMisses(text, NAME)]
  expect(misses.map(({ start, end, kind, at }) => `${text.slice(start, end)} ${kind} ${at}`)).toEqual(
    found === '' ? [] : [found],
  )
})

/** Codes of names that a manifest of this organ gets, with the places of its fields. */
function findings(fields: Readonly<Record<string, unknown>>): string[] {
  const files = {
    'report.yaml': stringify({ 模板: 'general-report', 年度: 2023, 单位: NAME, ...fields }),
    'sections/10-主要工作.md': '# 主要工作\n\n健全工作机制。\n',
  }
  const { diagnostics } = analyseFiles(files)
  return listFindings(diagnostics, files).filter((line) => line.includes(' name/'))
}

describe('what the manifest says of the organ', () => {
  test.each([
    [{ 标题: '苍溪区乡村振兴局2023年度工作报告' }, ['warning name/place report.yaml:4:5']],
    [{ 标题: '旺苍县乡村振兴局2023年度工作报告' }, ['warning name/other-place report.yaml:4:5']],
    [{ 标题: '苍溪县乡村振新局2023年度工作报告' }, ['warning name/organ report.yaml:4:5']],
    [{ 署名: '旺苍县乡村振兴局' }, ['warning name/other-place report.yaml:4:5']],
    [{ 印发机关: '旺苍县乡村振兴局办公室' }, ['warning name/other-place report.yaml:4:7']],
    [{ 发布: { 来源: '旺苍县乡村振兴局' } }, ['warning name/other-place report.yaml:5:7']],
    [{ 发布: { 信息公开: { 发布机构: '苍溪区乡村振兴局' } } }, ['warning name/place report.yaml:6:11']],
    [{ 标题: '县乡村振兴局2023年度工作报告' }, []],
    [{ 标题: '广元市苍溪县乡村振兴局2023年度工作报告' }, []],
    [{ 署名: [NAME, '旺苍县乡村振兴局'] }, []],
    [{ 发布: { 来源: '广元市人民政府', 信息公开: { 发布机构: '县政府办公室' } } }, []],
  ])('%j', (fields, expected) => expect(findings(fields)).toEqual(expected))
})
