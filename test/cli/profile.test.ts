// `report profile`, and what `build` and `check` say of a page unlike the standard's.

import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { displayWidth } from '../../src/diagnostics/visible-text.ts'
import { conventions } from '../../src/model/conventions.ts'
import { gbt9704 } from '../../src/model/gbt9704.ts'
import { profileRows } from '../../src/model/profile-rows.ts'
import { scratchFolder } from '../io/scratch-folder.ts'
import { execute, Recorder } from './execute.ts'

const report = '模板: general-report\n年度: 2023\n单位: 临江县某局\n'
const section = { 'sections/10-甲.md': '# 甲\n\n文字。' }

function projectWith(overlay: string): Promise<string> {
  return scratchFolder({ 'report.yaml': `${report}版面: 本局.yaml\n`, '本局.yaml': overlay, ...section })
}

const lines = (text: string) => text.split('\n')

describe('without a project', () => {
  test('the standard’s rows with clause, strength and derivation, and what ships', async () => {
    const cwd = await scratchFolder()
    const { code, out, err } = await execute(['profile'], { cwd })
    expect([code, err]).toEqual([0, ''])
    expect(out).toMatch(/^版面：GB\/T 9704-2012 党政机关公文格式\n/)
    expect(out).toMatch(/\n {2}天头 +37 mm +5\.2\.1 +规定 +天头 37 mm ± 1 mm\n/)
    expect(out).toMatch(/\n {2}行距 +28\.95 pt +5\.2\.3 +推算 +225 mm ÷ 22 = 28\.99 pt，/)
    expect(out).toMatch(/\n {2}字号 +22 pt（二号） +7\.3\.1 +一般/)
    expect(out).not.toMatch(/^\*/m)
    for (const { name } of conventions) expect(out).toContain(`\n${name.zh}：`)
    expect(out.match(/未核验：/g)).toHaveLength(conventions.length)
  })

  test('in English', async () => {
    const { out } = await execute(['profile', '--lang', 'en'], { cwd: await scratchFolder() })
    expect(out).toMatch(/\n {2}top border +37 mm +5\.2\.1 +规定/)
    expect(out).toContain('\ncompensated: ')
    expect(out).toContain('Not verified: ')
  })

  test('--diff lists nothing', async () => {
    const { out } = await execute(['profile', '--diff'], { cwd: await scratchFolder() })
    expect(out).toBe('版面：GB/T 9704-2012 党政机关公文格式，没有不同\n')
  })
})

describe.each([80, 100])('at %i columns', (columns) => {
  test.each(['zh', 'en'])('no line is wider, and the clauses stand below one another: %s', async (language) => {
    const stdout = new Recorder({ isTTY: true, columns })
    await execute(['profile', '--lang', language], { cwd: await scratchFolder(), stdout })
    const printed = lines(stdout.text)
    expect(printed.filter((line) => displayWidth(line) > columns)).toEqual([])
    const clauses = printed.map((line) => /(?<= {2})(?:5\.2\.1|7\.3\.3|7\.5)(?= )/.exec(line)).filter((found) => found)
    const starts = clauses.map((found) => displayWidth((found?.input ?? '').slice(0, found?.index)))
    expect(starts.length).toBeGreaterThan(10)
    expect(new Set(starts).size).toBe(1)
  })
})

describe('of a project', () => {
  test('marks what differs, with the standard’s value, the file and the reason', async () => {
    const cwd = await projectWith('页面: { 天头: { 值: 35, 理由: 县委办公室要求 } }\n三级标题: { 加粗: 是 }\n')
    const { code, out, err } = await execute(['profile'], { cwd, stdout: new Recorder({ columns: 160 }) })
    expect([code, err]).toEqual([0, ''])
    expect(out).toContain('有 4 处不同（前面标 *）')
    expect(out).toMatch(/\n\* 天头 +35 mm +5\.2\.1 +规定 +标准是 37 mm；本局\.yaml；理由：县委办公室要求\n/)
    expect(out).toMatch(
      /\n\* 地脚 +37 mm +5\.2\.1 +推算 +标准是 35 mm；随别的行改变；理由：县委办公室要求；297 − 35 − 225\n/,
    )
    expect(out).toMatch(/\n三级标题\n(?: .*\n)+\* 加粗 +是 +未规定 +实务/)
  })

  test('as JSON', async () => {
    const cwd = await projectWith('页面: { 天头: 35 }\n')
    const { out } = await execute(['profile', '--format', 'json'], { cwd })
    const json = JSON.parse(out)
    expect(json).toMatchObject({ version: 1, base: { id: 'gbt9704-2012' }, deviations: 3 })
    const said = profileRows(gbt9704).filter(({ unsaid }) => !unsaid)
    expect(json.rows.map(({ key }: { key: string }) => key)).toEqual(said.map(({ key }) => key))
    expect(json.rows.find(({ key }: { key: string }) => key === 'page.top')).toEqual({
      key: 'page.top',
      name: { part: { zh: '页面', en: 'page' }, row: { zh: '天头', en: 'top border' } },
      value: 35,
      unit: 'mm',
      clause: '5.2.1',
      strength: '规定',
      derivation: null,
      deviation: { base: 37, follows: false, reason: null, path: '本局.yaml' },
    })
    expect(json.rows.find(({ key }: { key: string }) => key === 'page.left')).toMatchObject({ deviation: null })
    const diff = JSON.parse((await execute(['profile', '--format', 'json', '--diff'], { cwd })).out)
    expect(diff.rows).toHaveLength(3)
    expect(json.conventions.map(({ id }: { id: string }) => id)).toEqual(['nominal', 'compensated', 'mirrored'])
  })

  test('a mistake in the overlay is said, and nothing is listed', async () => {
    const cwd = await projectWith('页面: { 天头: 35斤 }\n')
    const { code, out, err } = await execute(['profile'], { cwd })
    expect([code, out]).toEqual([1, ''])
    expect(err).toContain('本局.yaml:1:11  manifest/wrong-value')
  })

  test('a mistake in a section is none of its business', async () => {
    const cwd = await scratchFolder({ 'report.yaml': report, 'sections/10-甲.md': '# 甲\n\n<b>文字</b>' })
    expect(await execute(['profile'], { cwd })).toMatchObject({ code: 0, err: '' })
  })

  test('a folder that is no project', async () => {
    const { code, out, err } = await execute(['profile', 'p'], { cwd: await scratchFolder() })
    expect([code, out]).toEqual([1, ''])
    expect(err).toContain('io/no-folder')
  })
})

test('an unknown format is a usage error', async () => {
  const { code, err } = await execute(['profile', '--format', 'xml'], { cwd: await scratchFolder() })
  expect([code, err]).toEqual([2, expect.stringContaining('--format 只能是 pretty 或 json')])
})

describe('build and check', () => {
  test('count the deviations; --strict refuses those of 规定 without a reason', async () => {
    const cwd = await projectWith('页面: { 天头: 35 }\n')
    const built = await execute(['build'], { cwd })
    expect(built.code).toBe(0)
    expect(built.err).toMatch(/完成：.*1 个警告、2 个提示，版面有 3 处与标准不同；DOCX/)
    expect((await execute(['check', '--lang', 'en'], { cwd })).err).toContain(
      '3 rows of the profile not the standard’s',
    )
    expect((await execute(['build', '--strict'], { cwd })).code).toBe(1)
  })

  test('--strict takes a reason', async () => {
    const cwd = await projectWith('理由: 县委办公室要求\n页面: { 天头: 35 }\n')
    expect((await execute(['build', '--strict'], { cwd })).code).toBe(0)
  })

  test('say nothing of a page that is the standard’s', async () => {
    const cwd = await scratchFolder({ 'report.yaml': report, ...section })
    expect((await execute(['build'], { cwd })).err).not.toContain('版面')
  })
})

test('schema --profile describes every row in both languages', async () => {
  const { out } = await execute(['schema', '--profile'])
  const { properties } = JSON.parse(out)
  expect(properties.页面.properties.天头.description).toMatch(/标准是 37 mm.* \/ /)
  expect(properties.page.properties.top).toEqual(properties.页面.properties.天头)
  expect(properties.理由).toBeDefined()
  expect(out).not.toMatch(/"(zh|about|values)":/)
})

test.each([
  ['README.zh-CN.md', '版面: 本局.yaml'],
  ['README.md', 'profile: 本局.yaml'],
])('the overlay that %s shows is sound', async (file, naming) => {
  const block = readFileSync(file, 'utf8').match(/```yaml\n((?:页面|page): \{[\s\S]*?)```/)?.[1] ?? ''
  const cwd = await scratchFolder({ 'report.yaml': `${report}${naming}\n`, '本局.yaml': block, ...section })
  const { code, err } = await execute(['check'], { cwd })
  expect(code).toBe(0)
  // All of the example's rows differ from the standard.
  expect(err).toMatch(/版面有 \d+ 处与标准不同/)
  expect(err).not.toContain('错误')
})
