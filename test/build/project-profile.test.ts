// Overlays: what report.yaml and house files name, what it changes, and what is said of it.

import { describe, expect, test } from 'vitest'
import { profileRows } from '../../src/model/profile-rows.ts'
import { analyseFiles, expectComplete, type Files, listFindings } from '../project.ts'

const report = 'template: general-report\nyear: 2023\norgan: 某局\n'
const section = { 'sections/10-甲.md': '# 甲\n\n文字。' }

function filesWith(overlay: string, naming = 'profile: own.yaml\n'): Files {
  return { 'report.yaml': report + naming, 'own.yaml': overlay, ...section }
}

function rowsOf(files: Files): Record<string, unknown> {
  const { profile } = analyseFiles(files)
  return Object.fromEntries(profile ? profileRows(profile.profile).map(({ key, value }) => [key, value]) : [])
}

function findingsOf(files: Files): string[] {
  const { diagnostics } = analyseFiles(files)
  expectComplete(diagnostics)
  return listFindings(diagnostics, files)
}

test('no profile is named: the standard’s, and nothing is said', () => {
  const { profile, diagnostics, statistics } = analyseFiles({ 'report.yaml': report, ...section })
  expect([profile?.deviations, diagnostics, statistics.deviations]).toEqual([[], [], 0])
})

describe('values are understood', () => {
  test.each([
    ['页面: { 天头: 35 }', 'page.top', 35],
    ['页面: { 天头: 3.5cm }', 'page.top', 35],
    ['页面: { 天头: 35 毫米 }', 'page.top', 35],
    ['页面: { 天头: ３５ｍｍ }', 'page.top', 35],
    ['page: { top: "35" }', 'page.top', 35],
    ['页面: { 天头: { 值: 35mm, 理由: 要求 } }', 'page.top', 35],
    ['页面: { 对称页边距: 是 }', 'page.mirrored', true],
    ['page: { mirrored: true }', 'page.mirrored', true],
    ['版心: { 行距: 28磅 }', 'grid.linePitch', 28],
    ['版心: { 字间加宽: −0.5 }', 'grid.tracking', -0.5],
    ['标题: { 字号: 小二 }', 'title.size', 18],
    ['标题: { 字号: 三号 }', 'title.size', 16],
    ['标题: { 字号: 3号 }', 'title.size', 16],
    ['标题: { 字号: 小3 }', 'title.size', 15],
    ['标题: { 字号: 小四号 }', 'title.size', 12],
    ['标题: { 字号: 20 }', 'title.size', 20],
    ['标题: { 字体: 黑体 }', 'title.font', '黑体'],
    ['标题: { 对齐: 居左 }', 'title.align', 'left'],
    ['title: { align: left }', 'title.align', 'left'],
    ['三级标题: { 加粗: 是 }', 'heading3.bold', true],
    ['标题: { 左空: 2字 }', 'title.leftIndent', 2],
    ['主送: { 段前空: 2行 }', 'addressee.linesBefore', 2],
    ['署名: { 右空: 3, 日期右移: 1 }', 'signature.dateShift', 1],
    ['页码: { 位置: 居中 }', 'pageNumber.position', 'center'],
    ['红色分隔线: { 颜色: "#c8102e" }', 'redRule.color', 'C8102E'],
    ['红色分隔线: { 颜色: 黑 }', 'redRule.color', '000000'],
    ['字体: { 小标宋: 方正小标宋_GBK }', 'fonts.小标宋', ['方正小标宋_GBK']],
    ['字体: { 西文: [Arial, Helvetica] }', 'fonts.latin', ['Arial', 'Helvetica']],
  ])('%s', (overlay, key, value) => {
    const files = filesWith(overlay)
    expect(findingsOf(files).filter((line) => line.startsWith('error'))).toEqual([])
    expect(rowsOf(files)[key]).toEqual(value)
  })
})

describe('mistakes are found at their place', () => {
  test.each([
    ['页面: { 天头: 35斤 }', 'error manifest/wrong-value own.yaml:1:11'],
    ['页面: { 天头: 三十五 }', 'error manifest/wrong-value own.yaml:1:11'],
    ['页面: { 天头: 3字 }', 'error manifest/wrong-value own.yaml:1:11'],
    ['页面: { 天头: -3 }', 'error manifest/wrong-value own.yaml:1:11'],
    ['页面: { 天头: 35000 }', 'error manifest/wrong-value own.yaml:1:11'],
    ['页面: { 天头: { 值: 35斤 } }', 'error manifest/wrong-value own.yaml:1:16'],
    ['页面: { 天头: { 理由: 要求 } }', 'error manifest/wrong-value own.yaml:1:7'],
    ['页面: { 对称页边距: 也许 }', 'error manifest/wrong-value own.yaml:1:14'],
    ['版心: { 行数: 22.5 }', 'error manifest/wrong-value own.yaml:1:11'],
    ['版心: { 行距: 28.97 }', 'error manifest/wrong-value own.yaml:1:11'],
    ['标题: { 字号: 0 }', 'error manifest/wrong-value own.yaml:1:11'],
    ['标题: { 字号: 10.3 }', 'error manifest/wrong-value own.yaml:1:11'],
    ['标题: { 字号: 七号 }', 'error manifest/wrong-value own.yaml:1:11'],
    ['标题: { 字体: 方正小标宋_GBK }', 'error manifest/wrong-value own.yaml:1:11'],
    ['标题: { 对齐: 靠边 }', 'error manifest/wrong-value own.yaml:1:11'],
    ['标题: 黑体', 'error manifest/wrong-value own.yaml:1:5'],
    ['红色分隔线: { 颜色: 深红 }', 'error manifest/wrong-value own.yaml:1:14'],
    ['字体: { 仿宋: [仿宋, "a; b: url(c)"] }', 'error manifest/wrong-value own.yaml:1:7'],
    ["字体: { 西文: '</style>' }", 'error manifest/wrong-value own.yaml:1:11'],
    ['字体: { 仿宋: [] }', 'error manifest/wrong-value own.yaml:1:7'],
    ['页面: { 天投: 3 }', 'error manifest/unknown-key own.yaml:1:7'],
    ['页眉: { 天头: 3 }', 'error manifest/unknown-key own.yaml:1:1'],
    ['页面: { 天头: 35, top: 35 }', 'error manifest/same-key-twice own.yaml:1:15'],
    ['页面: { 天头: 100, 地脚: 250 }', 'error profile/impossible own.yaml:1:11'],
    ['页面: { 天头: 35, 地脚: 35 }\n版心: { 高: 225 }', 'error profile/impossible own.yaml:1:11'],
    ['页面: { 订口: 60 }', 'error profile/impossible own.yaml:1:11'],
    ['版心: { 行数: 22, 行距: 30 }', 'error profile/impossible own.yaml:1:11'],
    ['版心: { 行距: 700 }', 'error profile/impossible own.yaml:1:11'],
    ['版心: { 字数: 28, 字间加宽: 0 }', 'error profile/impossible own.yaml:1:11'],
    ['版心: { 字数: 90 }', 'error profile/impossible own.yaml:1:11'],
    ['页面: { 地脚: 8 }', 'error profile/impossible own.yaml:1:11'],
    ['标题: { 字号: 36 }', 'error profile/impossible own.yaml:1:11'],
    ['版心: { 补偿: 40 }', 'error profile/impossible own.yaml:1:11'],
  ])('%s', (overlay, finding) => {
    expect(findingsOf(filesWith(overlay)).filter((line) => line.startsWith('error'))).toEqual([finding])
  })

  test.each([
    ['profile: ../别处.yaml', 'error profile/outside report.yaml:4:10'],
    ['profile: owm.yaml', 'error profile/missing report.yaml:4:10'],
    ['版面: [补偿页边距, 双面引刷]', 'error profile/missing report.yaml:4:13'],
  ])('%s', (naming, finding) => {
    const files = filesWith('', `${naming}\n`)
    expect(findingsOf(files).filter((line) => line.startsWith('error'))).toEqual([finding])
  })

  test('the name that was probably meant is proposed', () => {
    const { diagnostics } = analyseFiles(filesWith('', 'profile: owm.yaml\n'))
    expect(diagnostics[0]?.help?.en).toContain('own.yaml')
  })
})

describe('deviations are said', () => {
  test('a 规定 row is a warning, others are infos, what follows too', () => {
    expect(findingsOf(filesWith('页面: { 天头: 35 }\n版心: { 行数: 25 }\n三级标题: { 加粗: 是 }'))).toEqual([
      'info profile/deviates own.yaml:1:11',
      'info profile/deviates own.yaml:1:11',
      'warning profile/deviates-hard own.yaml:1:11',
      'info profile/deviates own.yaml:2:11',
      'info profile/deviates own.yaml:2:11',
      'info profile/deviates own.yaml:3:13',
    ])
  })

  test('a type area of another height is a warning, though it only follows', () => {
    const { diagnostics } = analyseFiles(filesWith('页面: { 天头: { 值: 35, 理由: 要求 }, 地脚: 33 }'))
    expect(diagnostics.filter(({ severity }) => severity === 'warning').map(({ message }) => message.zh)).toEqual([
      '版心·高随之为 229 mm，标准是 225 mm',
    ])
  })

  test.each([
    ['beside the value', '页面: { 天头: { 值: 35, 理由: 市委办公室要求 } }'],
    ['for the whole file', '理由: 市委办公室要求\n页面: { 天头: 35 }'],
  ])('a reason makes an info of it: %s', (_, overlay) => {
    const { diagnostics, profile } = analyseFiles(filesWith(overlay))
    expect(diagnostics.map(({ severity }) => severity)).not.toContain('warning')
    expect(diagnostics[0]?.message.zh).toContain('页面·天头为 35 mm，标准是 37 mm；理由：市委办公室要求')
    expect(diagnostics[0]?.basis).toBe('GB/T 9704-2012 5.2.1（规定）')
    expect(profile?.deviations[0]).toMatchObject({ base: 37, reason: '市委办公室要求', follows: false })
  })

  test('a value that is the standard’s own is no deviation', () => {
    expect(findingsOf(filesWith('页面: { 天头: 37 }\n版心: { 行数: 22 }\n标题: { 加粗: 否 }'))).toEqual([])
  })
})

describe('profiles stack', () => {
  test('later ones of a list go on top', () => {
    const files = {
      ...filesWith('版心: { 行数: 20, 字数: 26 }', '版面: [own.yaml, other.yaml]\n'),
      'other.yaml': '版心: { 行数: 25 }',
    }
    expect(rowsOf(files)).toMatchObject({ 'grid.lines': 25, 'grid.characters': 26 })
  })

  test('the nearer file goes on top of what it extends', () => {
    const files = {
      'report.yaml': `${report}extends: 市局.yaml\nprofile: own.yaml\n`,
      '市局.yaml': '版面: 市局版面.yaml',
      '市局版面.yaml': '版心: { 行数: 20, 字数: 26 }',
      'own.yaml': '版心: { 行数: 25 }',
      ...section,
    }
    expect(rowsOf(files)).toMatchObject({ 'grid.lines': 25, 'grid.characters': 26 })
  })

  test('the nominal page takes back what a house file chose', () => {
    const files = {
      'report.yaml': `${report}extends: 市局.yaml\nprofile: nominal\n`,
      '市局.yaml': '版面: [补偿页边距, 双面印刷]',
      ...section,
    }
    expect(findingsOf(files)).toEqual([])
  })

  test.each([
    ['补偿页边距', 'grid.compensation', 2.42],
    ['compensated', 'grid.linePitch', 29.6],
    ['双面印刷', 'page.mirrored', true],
    ['mirrored', 'page.mirrored', true],
    ['标称页边距', 'grid.linePitch', 28.95],
  ])('%s ships', (name, key, value) => {
    const files = { 'report.yaml': `${report}profile: ${name}\n`, ...section }
    expect(findingsOf(files).filter((line) => !line.startsWith('info profile/deviates report.yaml:4:10'))).toEqual([])
    expect(rowsOf(files)[key]).toBe(value)
  })
})
