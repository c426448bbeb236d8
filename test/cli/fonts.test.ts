// `report fonts` on machines whose fonts the test has written: a Windows by its folders, a Linux by its fontconfig.

import { chmod, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { displayWidth } from '../../src/diagnostics/visible-text.ts'
import type { FontSpec } from '../fonts/write-font.ts'
import { family, writeFont } from '../fonts/write-font.ts'
import { fill, scratchFolder } from '../io/scratch-folder.ts'
import { execute, Recorder } from './execute.ts'

const COMMON = Array.from({ length: 0x9fa6 - 0x4e00 }, (_, index) => String.fromCharCode(0x4e00 + index)).join('')
const MARKS = '，。、；：？！“”‘’（）《》〔〕—…·　①〇'
const SCRIPT = '#!/bin/sh\n'

/** A project in `p` in which 陶镕 and 李𬭚 occur, and a Windows with these fonts. */
async function windowsWith(fonts: readonly FontSpec[], others: Readonly<Record<string, string>> = {}) {
  const cwd = await scratchFolder(others)
  await execute(['init', 'p', '--template', 'general-report', '--organ', '某市某局', '--year', '2024'], { cwd })
  await fill(cwd, { 'p/sections/90-末.md': '# 名单\n\n陶镕、李𬭚和陶镕。\n' })
  await fill(cwd, Object.fromEntries(fonts.map((font, index) => [`win/Fonts/${index}.ttf`, writeFont(font)])))
  return { cwd, platform: 'win32', env: { WINDIR: join(cwd, 'win') } }
}

const json = (out: string) => JSON.parse(out)
const classOf = (out: string, name: string) => json(out).fonts.find((entry: { class: string }) => entry.class === name)

describe('by folders', () => {
  test('what is there, what stands in, what is missing, and where', async () => {
    const machine = await windowsWith([family('仿宋', COMMON + MARKS), family('仿宋', COMMON, 'Bold')])
    const { code, out, err } = await execute(['fonts', 'p', '--format', 'json'], machine)
    expect([code, err]).toEqual([0, ''])
    expect(json(out)).toMatchObject({
      version: 1,
      profile: { id: 'gbt9704-2012' },
      machine: { method: 'folders', faces: 2, skipped: [] },
      report: { complete: true },
    })
    const { substitute, coverage } = classOf(out, '仿宋')
    expect(substitute).toEqual({ by: 'profile', name: '仿宋', file: join(machine.cwd, 'win/Fonts/0.ttf') })
    const [byName, byFile] = coverage
    expect(byName).toMatchObject({ name: '仿宋_GB2312', by: 'charset', charset: 'GB2312' })
    expect(byName.missing).toEqual([
      {
        character: '镕',
        codePoint: 'U+9555',
        count: 2,
        places: [
          { path: 'sections/90-末.md', line: 3, column: 2 },
          { path: 'sections/90-末.md', line: 3, column: 8 },
        ],
      },
      expect.objectContaining({ codePoint: 'U+2CB5A', count: 1 }),
    ])
    expect(byFile).toMatchObject({ name: '仿宋', by: 'file', missing: [{ character: '𬭚' }] })
    expect(classOf(out, '楷体').substitute).toEqual({ by: 'unknown' })
  })

  test.each(['zh', 'en'])('for people (%s), in 80 columns', async (language) => {
    const machine = await windowsWith([family('仿宋', COMMON + MARKS)], { 'win/Fonts/broken.ttf': 'not a font' })
    const stdout = new Recorder({ columns: 80 })
    const code = await execute(['fonts', 'p', '--lang', language], { ...machine, stdout })
    expect(code).toMatchObject({ code: 0, err: '' })
    const lines = stdout.text.replaceAll(machine.cwd, '').split('\n')
    expect(lines.filter((line) => displayWidth(line) > 80)).toEqual([])
    expect(stdout.text).toContain('p/sections/90-末.md:3:2')
    expect(stdout.text).toContain({ zh: '1 个文件读不出来', en: '1 file could not be read' }[language])
    expect(stdout.text).toContain({ zh: '无法预知', en: 'Word or WPS will substitute' }[language])
    expect(stdout.text).toContain({ zh: '𬭚（位置见上）', en: '𬭚 (places above)' }[language])
  })

  test('a manifest’s name is found inside its quotes', async () => {
    const machine = await windowsWith([])
    const path = join(machine.cwd, 'p/report.yaml')
    await writeFile(path, (await readFile(path, 'utf8')).replaceAll('某市某局', '某市垚局'))
    const { out } = await execute(['fonts', 'p'], machine)
    expect(out).toMatch(/垚 U\+579A {2}\d 处\n {6}p\/report\.yaml:\d+:8/)
  })
})

describe('by fontconfig', () => {
  test('its programs are asked, and its rules count', async () => {
    const machine = await windowsWith([family('甲体', COMMON)])
    const { cwd } = machine
    const file = join(cwd, 'win/Fonts/0.ttf')
    await fill(cwd, {
      'bin/fc-list': `${SCRIPT}printf '%s\\t0\\tRegular\\t甲体,Jia\\t甲体\\n' '${file}'\n`,
      'bin/fc-match': `${SCRIPT}printf '%s\\t0\\t甲体 for %s\\n' '${file}' "$3"\n`,
    })
    for (const name of ['fc-list', 'fc-match']) await chmod(join(cwd, 'bin', name), 0o755)
    const linux = { cwd, platform: 'linux', env: { PATH: `${join(cwd, 'bin')}:/usr/bin:/bin` } }
    const { code, out } = await execute(['fonts', 'p', '--format', 'json'], linux)
    expect([code, json(out).machine.method]).toEqual([0, 'fontconfig'])
    expect(classOf(out, '楷体').substitute).toEqual({ by: 'system', name: '甲体 for 楷体_GB2312:lang=zh-cn', file })
    expect(classOf(out, '西文').substitute).toMatchObject({ name: '甲体 for Times New Roman:lang=en' })
  })
})

describe('answers', () => {
  test('without a report: the fonts alone', async () => {
    const { cwd, ...machine } = await windowsWith([family('黑体', COMMON)])
    const elsewhere = { ...machine, cwd: await scratchFolder() }
    const { code, out } = await execute(['fonts', '--format', 'json'], elsewhere)
    expect([code, json(out).report]).toEqual([0, null])
    expect(classOf(out, '黑体')).toMatchObject({ substitute: null, coverage: [], advice: [] })
    expect((await execute(['fonts', 'nowhere'], elsewhere)).err).toContain('io/no-folder')
  })

  test('--strict wants one name of every class', async () => {
    const all = ['方正小标宋_GBK', '仿宋', 'KaiTi', '黑体', 'SimSun', 'Times New Roman']
    const machine = await windowsWith(all.map((name) => family(name, COMMON)))
    expect(await execute(['fonts', 'p', '--strict'], machine)).toMatchObject({ code: 0, err: '' })
    const poor = await windowsWith(all.slice(1).map((name) => family(name, COMMON)))
    expect(await execute(['fonts', 'p', '--strict'], poor)).toMatchObject({
      code: 1,
      err: '本机一种也没有：小标宋（--strict 把这当作错误）\n',
    })
  })

  test('a report with errors: fonts all the same, exit 1', async () => {
    const machine = await windowsWith([])
    await fill(machine.cwd, { 'p/sections/91-坏.md': '# 题\n\n<b>\n' })
    const { code, out, err } = await execute(['fonts', 'p', '--format', 'json'], machine)
    expect([code, json(out).report]).toEqual([1, { complete: false }])
    expect(err).toContain('report check')
  })

  test('an unknown form is a wrong command line', async () => {
    expect((await execute(['fonts', '--format', 'xml'])).code).toBe(2)
  })
})
