// Fixes on any text at all: a second run changes nothing, nothing but marks and blanks is other than before, and no
// finding is there that was not.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { analyse } from '../../src/compile.ts'
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts'
import { fixProject } from '../../src/fixes/fix-project.ts'
import type { Project } from '../../src/source/source.ts'
import { templates } from '../../templates/index.ts'
import { projectWith, TEXT_PATH } from '../check/texts.ts'
import { projectOf } from '../project.ts'

const diagnosticsOf = (project: Project) => analyse(project, templates).diagnostics
const fix = (project: Project) => fixProject(project, async (current) => diagnosticsOf(current))
const textOf = (project: Project) => project.sources.get(TEXT_PATH)?.text ?? ''

const piece = fc.oneof(
  fc.constantFrom(
    '加强组织领导',
    '健全机制',
    '等',
    '2021',
    '2025年',
    '15',
    '30天',
    'LED',
    '一是',
    '第一',
    '（一）',
    '万元',
  ),
  fc.constantFrom(',', '.', ';', ':', '?', '(', ')', '"', '-', '~', '...', '。。。', '…', ' ', '　'),
  fc.constantFrom(
    '，',
    '。',
    '、',
    '；',
    '：',
    '（',
    '）',
    '“',
    '”',
    '《',
    '》',
    '〈',
    '〉',
    '<',
    '>',
    '一',
    '——',
    '～',
  ),
  fc.constantFrom(
    '**',
    '\\,',
    '\\(',
    '&#40;',
    '&quot;',
    '\n',
    '\r\n',
    '\n\n',
    '1. ',
    '- ',
    '## ',
    '[甲](http://a.cn/,)',
  ),
  fc.constantFrom(
    '5',
    '10%',
    '3',
    '万',
    '08月',
    '01日',
    '5号',
    '１２',
    '３．５',
    '.',
    '二〇二四年',
    '12.4',
    '国家宪法日',
  ),
  fc.constantFrom(
    '国办发',
    '[2024]',
    '（2023）',
    '〔23〕',
    '第',
    '005号',
    '6号',
    '增长',
    '2024.3.5',
    '约',
    '余',
    '左右',
  ),
  fc.constantFrom('其它', '交待', '移', '的', '目', '了', '为', '进行', '其次，', '二是'),
  fc.constantFrom('{{ 热线 }}', 'http://a.cn/甲,', 'a@b.cn,', '以下简称', '12:30', '<!-- 甲,乙 -->'),
)

/** What a fix may change, and nothing else: marks, blanks, words of one right form, and of numerals their zeros, signs and shared 万, 第 of a number, 一 between years. */
const CLASS = /[,.;:?!()<>〈〉一"'，。；：？！（）“”、…⋯\-–—~～\s\u200b\u00a0＂．·[\]〔〕【】0%万第它他待代的了进行]/g

function plain(text: string): string {
  return text
    .replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replaceAll('号', '日')
    .replace(CLASS, '')
}

/** Numbers that marks and blanks kept apart are read once they are gone, and then compared: that is no new mistake. */
function codesOf(diagnostics: readonly Diagnostic[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { code } of diagnostics) {
    if (!/^(?:numbers|fact|silence)\//.test(code)) counts.set(code, (counts.get(code) ?? 0) + 1)
  }
  return counts
}

test('idempotent, of its class alone, without a new finding', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 30 }), async (pieces) => {
      const project = projectOf(projectWith(pieces.join('')))
      const fixed = await fix(project)
      expect((await fix(fixed.project)).files).toEqual([])
      expect(plain(textOf(fixed.project))).toBe(plain(textOf(project)))
      const before = codesOf(diagnosticsOf(project))
      for (const [code, count] of codesOf(diagnosticsOf(fixed.project))) {
        expect([code, count, before.get(code) ?? 0]).toEqual([code, count, expect.toSatisfy((old) => old >= count)])
      }
    }),
    // One seed: a pair of rules that meets once in many thousand texts is for whoever looks for it, not for a build.
    { numRuns: 300, seed: 15834 },
  )
})

describe('what other linters change, and official text must not', () => {
  test.each([
    '2024年，共受理12件。',
    '临政发〔2024〕5号印发。',
    '（临政发〔2024〕5号）',
    '（一）加强领导',
    '推进“放管服”改革。',
    '投入5万～10万元。',
    '5%～10%，3万～5万元。',
    '一.总则',
    '1.概述',
    '（2021—2025年）',
  ])('%s', async (text) => {
    expect((await fix(projectOf(projectWith(text)))).files).toEqual([])
  })

  test('half-width brackets become full-width, without a blank', async () => {
    const { project } = await fix(projectOf(projectWith('工作如下：(一)抓好落实;(二)推进改革。')))
    expect(textOf(project)).toContain('工作如下：（一）抓好落实；（二）推进改革。')
  })
})

const LONG = 40_000

test.each([
  ['commas', ','.repeat(LONG)],
  ['commas of both widths', '，,'.repeat(LONG)],
  ['opening marks', '（“《'.repeat(LONG)],
  ['half-width brackets', '(甲'.repeat(LONG)],
  ['closed brackets', `${'(甲'.repeat(LONG)}${')'.repeat(LONG)}`],
  ['blanks', `甲${' '.repeat(LONG)}乙`],
  ['full stops', '。'.repeat(LONG)],
  ['colons', '：'.repeat(LONG)],
  ['dots', `甲${'.'.repeat(LONG)}`],
  ['hyphens', `1${'-'.repeat(LONG)}2天`],
  ['digits', `甲${'1'.repeat(LONG)}-2天`],
  ['titles that do not end', '《甲'.repeat(LONG)],
  ['straight quotes', '"甲'.repeat(LONG)],
  ['document numbers', '府发[2024]第0'.repeat(LONG / 8)],
  ['Han numerals', '二'.repeat(LONG)],
  ['zeros', `甲${'0'.repeat(LONG)}月`],
  ['ranges', '1～'.repeat(LONG)],
  ['rough numbers', `约${'1,111'.repeat(LONG / 5)}${'万'.repeat(LONG)}`],
  ['sessions', `届${'一中、'.repeat(LONG)}`],
  ['thousands', `甲${'1，234'.repeat(LONG / 5)}`],
  ['dates', '2024.3.5'.repeat(LONG / 8)],
  ['relative times', '目前'.repeat(LONG)],
  ['ordinals', '一是，五是，'.repeat(LONG / 8)],
  ['sequences', '首先，其次'.repeat(LONG / 8)],
  ['phrases', '法治政府'.repeat(LONG / 8)],
  ['particles', '目的的了'.repeat(LONG / 8)],
  ['letters before an @', 'a'.repeat(LONG)],
  ['addresses', 'http://,'.repeat(LONG)],
])('a very long text: %s', (_, text) => {
  const start = performance.now()
  diagnosticsOf(projectOf(projectWith(text)))
  expect(performance.now() - start).toBeLessThan(10_000)
})
