// `report rules` and `report explain`: every kind of finding, as a table, as data, and one by one.

import { describe, expect, test } from 'vitest'
import { allKinds } from '../../src/cli/all-kinds.ts'
import { areaOf, nameOfArea } from '../../src/cli/areas.ts'
import { displayWidth } from '../../src/diagnostics/visible-text.ts'
import { execute, Recorder } from './execute.ts'

const kinds = await allKinds()

describe('rules', () => {
  test('lists every code once, within the width of the terminal', async () => {
    for (const columns of [80, 160]) {
      const stdout = new Recorder({ isTTY: true, columns })
      const { code, err } = await execute(['rules'], { stdout })
      expect([code, err]).toEqual([0, ''])
      const lines = stdout.text.trimEnd().split('\n')
      expect(lines.map((line) => /^[\w-]+\/[\w-]+/.exec(line)?.[0]).filter(Boolean)).toEqual(
        kinds.map((kind) => kind.code),
      )
      expect(Math.max(...lines.map(displayWidth))).toBeLessThanOrEqual(columns)
    }
  })

  test.each([
    ['numbers', 5],
    ['numbers/', 5],
    ['numbers/*', 5],
    ['numbers/parts', 1],
    ['数的核对', 5],
    ['“其中”各项', 1],
  ])('%s alone', async (group, count) => {
    const { out } = await execute(['rules', group])
    expect(out.trim().split('\n')).toHaveLength(1 + count)
  })

  test('names every area in both languages', async () => {
    expect(kinds.map(({ code }) => areaOf(code)).filter((area) => nameOfArea(area) === undefined)).toEqual([])
    expect((await execute(['rules'])).out).toContain('标点（punctuation）\n')
    expect((await execute(['rules', '--lang', 'en'])).out).toContain('punctuation marks (punctuation)\n')
  })

  test('as JSON', async () => {
    const { out } = await execute(['rules', '--format', 'json'])
    const { version, rules } = JSON.parse(out)
    expect([version, rules.length]).toEqual([1, kinds.length])
    const weakens = (code: string) => rules.find((rule: { code: string }) => rule.code === code).weakens
    expect(
      ['numbers/parts', 'text/typed-number', 'text/typed-heading', 'markdown/raw-html', 'io/not-read'].map(weakens),
    ).toEqual(['yes', 'with-reason', 'with-reason', 'no', 'no'])
    for (const { summary, severity } of rules) {
      expect(summary).toEqual({ zh: expect.stringMatching(/./), en: expect.stringMatching(/./) })
      expect(severity).toMatch(/^(error|warning|info)$/)
    }
  })
})

describe('explain', () => {
  test('says how to ask for what is not looked for otherwise', async () => {
    const { out } = await execute(['explain', 'wording/empty'])
    expect(out).toContain('平时不查；要查，在 report.yaml 里写：\n  检查:\n    wording/empty: 提示\n')
    const { rules } = JSON.parse((await execute(['rules', 'wording', '--format', 'json'])).out)
    const asked = rules.filter(({ optional }: { optional: boolean }) => optional)
    expect(asked.map(({ code }: { code: string }) => code)).toEqual(['wording/burden', 'wording/empty'])
  })

  test('says what a rule looks for, with examples, and how to tell it off', async () => {
    const { code, out, err } = await execute(['explain', 'numbers/parts'])
    expect([code, err]).toEqual([0, ''])
    expect(out.trimEnd().split('\n')).toEqual([
      'numbers/parts  警告',
      '“其中”各项与总数不符',
      '',
      '依据：实务：分项之和应等于总数',
      '',
      '会查出：',
      '  - 办理案件58件，其中一般程序46件，简易程序21件。',
      '  - 受理举报20件，其中来信30件。',
      '',
      '不会查出：',
      '  - 办理案件58件，其中一般程序46件，简易程序12件。',
      '  - 办理案件58件，其中一般程序46件等。',
      '',
      '某一处不查，在段前（YAML 里在行前）写：',
      '  <!-- 不查 numbers/parts：原因 -->',
      '  # 不查 numbers/parts：原因',
      '',
      '改程度，在 report.yaml 里写（关、提示、警告、错误）：',
      '  检查:',
      '    numbers/parts: 关',
    ])
  })

  test.each([
    ['text/typed-number', 'text/typed-number: { severity: warning, reason: … }'],
    ['text/typed-heading', 'text/typed-heading: { severity: off, reason: … }'],
    ['markdown/raw-html', 'Its weight cannot be changed'],
    ['io/not-read', 'Its weight cannot be changed'],
  ])('%s: %s', async (code, words) => {
    expect((await execute(['explain', code, '--lang', 'en'])).out).toContain(words)
  })

  test('the last part of a code is enough where no other ends so', async () => {
    expect((await execute(['explain', 'typed-number'])).out).toMatch(/^text\/typed-number /)
  })

  test('every code, in both languages, and as JSON', async () => {
    for (const { code, summary } of kinds) {
      for (const language of ['zh', 'en'] as const) {
        const { out } = await execute(['explain', code, '--lang', language])
        expect(out.replace(/\s/g, '')).toContain(summary[language].replace(/\s/g, ''))
      }
    }
    const { out } = await execute(['explain', 'numbers/parts', '--format', 'json'])
    expect(JSON.parse(out).rule).toMatchObject({ code: 'numbers/parts', examples: { found: expect.any(Array) } })
  })
})

test.each([
  [['explain', 'numbers/pats'], '没有这个代码：numbers/pats。是不是想写 numbers/parts？'],
  [['explain', '数的核对'], '“数的核对”不是一个代码。与它有关的代码有 5 个，用 report rules 数的核对 列出'],
  [['explain', 'deadline'], '“deadline”不是一个代码。与它有关的代码有 2 个，用 report rules deadline 列出'],
  [['explain', 'nonsense'], '没有这个代码：nonsense。全部代码见 report rules'],
  [['rules', 'nubmers'], '没有这个代码：nubmers。是不是想写 numbers/*？'],
  [['check', '.', '--rule', '标点'], '没有这个代码：标点。是不是想写 punctuation/*？'],
  [['explain'], '缺少参数：<代码>'],
  [['rules', '--format', 'sarif'], '--format 只能是 pretty 或 json'],
])('%j is a wrong command line', async (argv, said) => {
  const { code, out, err } = await execute(argv)
  expect([code, out]).toEqual([2, ''])
  expect(err).toContain(said)
})
