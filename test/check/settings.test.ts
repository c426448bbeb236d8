// `检查` in report.yaml and in what it extends: weights changed, and what may not be.

import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { chineseNumeral } from '../../src/build/numerals.ts'
import { analyseFiles, expectComplete, type Files, listFindings, starterOf } from '../project.ts'

const base = starterOf('rule-of-law')
const plan = 'sections/40-下一步安排.md'
const WRONG = '\n共58件，其中一般程序46件，简易程序21件。\n'

/** The starter with a setting and with more text in its plan; a wrong sum unless something else is given. */
function findings(settings: string, { text = WRONG, more = {} }: { text?: string; more?: Files } = {}) {
  const files = {
    ...base,
    ...more,
    'report.yaml': `${base['report.yaml']}\n${settings}\n`,
    [plan]: `${base[plan]}${text}`,
  }
  const { diagnostics, silenced } = analyseFiles(files)
  expectComplete(diagnostics)
  return { said: listFindings(diagnostics, files), silenced: listFindings(silenced, files), diagnostics }
}

const parts = `numbers/parts ${plan}:11:2`
const typed = `text/typed-number ${plan}:13:5`
const TYPED = `${WRONG}\n### 一、甲\n\n文字。\n`

describe('a weight', () => {
  test.each([
    ['检查: { numbers/parts: 错误 }', [`error ${parts}`]],
    ['checks: { numbers/parts: error }', [`error ${parts}`]],
    ['检查: { numbers/parts: 提示 }', [`info ${parts}`]],
    ['检查: { numbers/parts: 警告 }', [`warning ${parts}`]],
    ['检查: { numbers/parts: { 级别: 提示 } }', [`info ${parts}`]],
    ['检查: { numbers/*: info }', [`info ${parts}`]],
    ['检查: { numbers/*: off, numbers/parts: info }', [`info ${parts}`]],
    ['检查: { numbers/parts: info, numbers/*: off }', [`info ${parts}`]],
    ['检查: { numbers/share: off }', [`warning ${parts}`]],
  ])('%s', (settings, expected) => {
    expect(findings(settings).said).toEqual(expected)
  })

  test('off: not said, but counted with those that comments silence', () => {
    expect(findings('检查: { numbers/parts: 关 }')).toMatchObject({ said: [], silenced: [`warning ${parts}`] })
    expect(findings('检查: { numbers/*: off }')).toMatchObject({ said: [], silenced: [`warning ${parts}`] })
  })

  test('a comment about what is off has its use', () => {
    const text = `\n<!-- 不查 numbers/parts：口径不同 -->${WRONG}`
    const { said, silenced } = findings('检查: { numbers/parts: 关 }', { text })
    expect([said, silenced]).toEqual([[], [`warning numbers/parts ${plan}:12:2`]])
  })

  test('what is made an error can no longer be silenced', () => {
    const text = `\n<!-- 不查 numbers/parts：口径不同 -->${WRONG}`
    expect(findings('检查: { numbers/parts: 错误 }', { text }).said).toEqual([
      `warning silence/error ${plan}:11:1`,
      `error numbers/parts ${plan}:12:2`,
    ])
  })
})

describe('what a standard asks for', () => {
  test('is weakened with a reason', () => {
    const said = (settings: string) => findings(settings, { text: TYPED }).said
    expect(said('检查: { text/typed-number: { 级别: 警告, 理由: 引文自带序号 } }')).toEqual([
      `warning ${parts}`,
      `warning ${typed}`,
    ])
    expect(said('checks: { text/typed-number: { severity: off, reason: quoted } }')).toEqual([`warning ${parts}`])
  })

  test('and without one stays as it is, which is said', () => {
    expect(findings('检查: { text/typed-number: 警告 }', { text: TYPED }).said).toEqual([
      'warning checks/no-reason report.yaml:14:7',
      `warning ${parts}`,
      `error ${typed}`,
    ])
  })

  test('in a group: the others follow', () => {
    const text = `${WRONG}\n### 一、甲\n\n文字。\n`
    const { said, diagnostics } = findings('检查: { text/*: 提示, numbers/*: 提示 }', { text })
    expect(said).toEqual(['warning checks/no-reason report.yaml:14:7', `info ${parts}`, `error ${typed}`])
    expect(diagnostics[0]?.message.zh).toContain('text/typed-number')
  })
})

describe('what keeps a report from being made', () => {
  test.each(['markdown/raw-html', 'reference/*'])('%s stays an error, whatever the reason', (name) => {
    const settings = `检查: { ${name}: { 级别: 关, 理由: 不管 } }`
    expect(findings(settings, { text: '\n好<b>的\n' }).said).toEqual([
      'warning checks/refused report.yaml:14:7',
      `error markdown/raw-html ${plan}:11:2`,
    ])
  })

  test('what it only warns of may be weakened', () => {
    const more = { 'data/a.yaml': '甲: 1\n' }
    expect(findings('检查: { fact/unused: 关 }', { text: '', more }).said).toEqual([])
    expect(findings('检查: { fact/*: 错误 }', { text: '', more }).said).toEqual(['error fact/unused data/a.yaml:1:4'])
  })
})

test.each([
  ['numbers/pats', 'numbers/parts'],
  ['nubmers/*', 'numbers/*'],
])('%s: did you mean %s?', (name, meant) => {
  const { said, diagnostics } = findings(`检查: { ${name}: 关 }`)
  expect(said).toEqual(['warning checks/unknown-code report.yaml:14:7', `warning ${parts}`])
  expect(diagnostics[0]?.help?.zh).toBe(`是不是“${meant}”？`)
})

test.each([
  ['检查: { numbers/parts: 管 }', '14:7'],
  ['检查: { numbers/parts: { 级别: 管 } }', '14:7'],
  ['检查: { numbers/parts: 3 }', '14:7'],
])('%s is no weight', (settings, at) => {
  expect(findings(settings).said).toEqual([`error manifest/wrong-value report.yaml:${at}`, `warning ${parts}`])
})

test('the settings that the READMEs show are sound', () => {
  const settings = ['README.md', 'README.zh-CN.md'].flatMap((file) => {
    const found = /^# report\.yaml\n((?:checks|检查):\n(?: {2}.*\n)+)/m.exec(readFileSync(file, 'utf8'))
    return found?.[1] === undefined ? [] : [found[1]]
  })
  expect(settings).toHaveLength(2)
  for (const text of settings) expect(findings(text).said).toEqual([`error ${parts}`])
})

describe('what is looked for only when asked', () => {
  const text = '\n我局高度重视法治建设。\n'
  const empty = `wording/empty ${plan}:11:3`

  test.each([
    ['', []],
    ['检查: { wording/*: 警告 }', []],
    ['检查: { wording/empty: 关 }', []],
    ['检查: { wording/empty: 提示 }', [`info ${empty}`]],
    ['checks: { wording/empty: error }', [`error ${empty}`]],
    ['检查: { wording/empty: 提示, wording/*: 警告 }', [`info ${empty}`]],
  ])('%s', (settings, expected) => {
    expect(findings(settings, { text }).said).toEqual(expected)
  })

  test('by a house file, too', () => {
    const more = { '本县.yaml': '检查: { wording/empty: 警告 }\n' }
    expect(findings('继承: 本县.yaml', { text, more }).said).toEqual([`warning ${empty}`])
  })
})

describe('用语', () => {
  const text = '\n近年来，法治建设不断加强。\n'
  const opening = `warning wording/opening ${plan}:11:1`
  const more = { '本县.yaml': '用语: { 禁用开头: 近年来, 句长: 300 }\n' }

  test('holds from a house file; the nearer file wins, key by key', () => {
    expect(findings('', { text }).said).toEqual([])
    expect(findings('继承: 本县.yaml', { text, more }).said).toEqual([opening])
    expect(findings('继承: 本县.yaml\n用语: { 句长: 100 }', { text, more }).said).toEqual([opening])
    expect(findings('继承: 本县.yaml\nwording: { bannedOpenings: [随着] }', { text, more }).said).toEqual([])
  })

  test('the length of sentences', () => {
    const names = Array.from({ length: 55 }, (_, index) => `第${chineseNumeral(index + 1)}村`)
    const long = `\n走访了${names.join('、')}。\n`
    const said = (settings: string) => findings(settings, { text: long, more }).said
    expect(said('')).toEqual([`info wording/long-sentence ${plan}:11:1`])
    expect(said('继承: 本县.yaml')).toEqual([])
    expect(said('继承: 本县.yaml\n用语: { 句长: 10 }')).toEqual(['error manifest/wrong-value report.yaml:15:11'])
  })
})

describe('继承', () => {
  const house = (text: string): Files => ({ '本县.yaml': text })

  test('what a house file says holds; the nearer file wins, even by a group', () => {
    const more = house('检查: { numbers/parts: 关 }\n')
    expect(findings('继承: 本县.yaml', { more }).said).toEqual([])
    expect(findings('继承: 本县.yaml\n检查: { numbers/parts: 错误 }', { more }).said).toEqual([`error ${parts}`])
    expect(findings('继承: 本县.yaml\n检查: { numbers/*: 提示 }', { more }).said).toEqual([`info ${parts}`])
    expect(findings('继承: 本县.yaml\n检查: { numbers/share: 关 }', { more }).said).toEqual([])
  })

  test('its mistakes are found in it', () => {
    const more = house('检查: { text/typed-number: 关 }\n')
    expect(findings('继承: 本县.yaml', { more }).said).toEqual([
      `warning ${parts}`,
      'warning checks/no-reason 本县.yaml:1:7',
    ])
  })
})
