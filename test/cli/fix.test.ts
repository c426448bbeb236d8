// `check --fix` and `--fix-dry-run` on a disk: what is written, what is shown, and what is let alone.

import { chmod, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { applyPatch } from 'diff'
import { describe, expect, test } from 'vitest'
import { scratchFolder } from '../io/scratch-folder.ts'
import { execute } from './execute.ts'

const PATH = 'sections/10-主要工作.md'
const YAML = 'sections/20-下一步.yaml'
const MANIFEST = '模板: general-report\n年度: 2023\n单位: "临江县司法局"\n标题格式: "{单位},{年度}年报告"\n'
const WRONG =
  '---\n标题: 主要工作,举措\n---\n\n加强领导,健全机制(试行)。\r\n\r\n见[甲,乙](http://a.cn/甲,)。<!-- 甲,乙 -->\r\n'
const RIGHT =
  '---\n标题: 主要工作，举措\n---\n\n加强领导，健全机制（试行）。\r\n\r\n见[甲，乙](http://a.cn/甲,)。<!-- 甲,乙 -->\r\n'

async function project(section = WRONG): Promise<string> {
  return scratchFolder({
    'report.yaml': MANIFEST,
    [PATH]: section,
    [YAML]: "标题: 下一步\n内容:\n  - '落实责任,加强督查''甲''。'\n  - |\n    第一段,\n    第二行;完。\n",
    'data/数据.yaml': '热线: {值: 14件, 说明: "甲,乙"}\n',
  })
}

describe('--fix', () => {
  test('mends texts and nothing else; a second run changes nothing', async () => {
    const cwd = await project()
    const { code, err } = await execute(['check', '--fix'], { cwd })
    expect(code).toBe(0)
    expect(err).toContain(`已改正 ${PATH}：5 处`)
    expect(await readFile(join(cwd, PATH), 'utf8')).toBe(RIGHT)
    expect(await readFile(join(cwd, YAML), 'utf8')).toBe(
      "标题: 下一步\n内容:\n  - '落实责任，加强督查''甲''。'\n  - |\n    第一段，\n    第二行；完。\n",
    )
    expect(await readFile(join(cwd, 'data/数据.yaml'), 'utf8')).toContain('甲,乙')
    expect(await readFile(join(cwd, 'report.yaml'), 'utf8')).toBe(MANIFEST)
    const again = await execute(['check', '--fix', '--lang', 'en'], { cwd })
    expect(again.err).toContain('Nothing can be mended without you')
    expect(await readFile(join(cwd, PATH), 'utf8')).toBe(RIGHT)
    expect((await readdir(join(cwd, 'sections'))).sort()).toEqual(['10-主要工作.md', '20-下一步.yaml'])
  })

  test('mends what --rule names alone, and says what the rest would take', async () => {
    const cwd = await project()
    const { err } = await execute(['check', '--fix', '--rule', 'punctuation/half-width-bracket'], { cwd })
    expect(err).toContain(`已改正 ${PATH}：2 处`)
    expect(await readFile(join(cwd, PATH), 'utf8')).toBe(WRONG.replace('(试行)', '（试行）'))
    const rest = await execute(['check'], { cwd })
    expect(rest.err).toMatch(/，其中 \d+ 处加 --fix 可以自动改正/)
  })

  test('keeps the byte-order mark and permissions', async () => {
    const cwd = await project(`\uFEFF${WRONG}`)
    await chmod(join(cwd, PATH), 0o640)
    await execute(['check', '--fix'], { cwd })
    expect(await readFile(join(cwd, PATH), 'utf8')).toBe(`\uFEFF${RIGHT}`)
    expect((await stat(join(cwd, PATH))).mode & 0o777).toBe(0o640)
  })

  test('lets a file of another encoding alone', async () => {
    const cwd = await project()
    const bytes = Buffer.from([0xbc, 0xd3, 0xc7, 0xbf, 0x2c, 0xc1, 0xec, 0xb5, 0xbc, 0x0a])
    await writeFile(join(cwd, PATH), bytes)
    const { code, err } = await execute(['check', '--fix'], { cwd })
    expect(code).toBe(1)
    expect(err).toContain('io/encoding')
    expect((await readFile(join(cwd, PATH))).equals(bytes)).toBe(true)
  })

  test('gives the findings that remain as JSON', async () => {
    const cwd = await project('加强领导,健全机制（试行。\n')
    const { out } = await execute(['check', '--fix', '--format', 'json'], { cwd })
    expect(out).not.toContain('punctuation/half-width')
    expect(JSON.parse(out).findings.map(({ code }: { code: string }) => code)).toContain('punctuation/pairs')
  })

  test('leaves silenced places as they are', async () => {
    const text = '<!-- 不查 punctuation/half-width：原文如此 -->\n\n加强领导,健全机制。\n'
    const cwd = await project(text)
    await execute(['check', '--fix'], { cwd })
    expect(await readFile(join(cwd, PATH), 'utf8')).toBe(text)
  })
})

describe('--fix-dry-run', () => {
  test('writes a diff that makes of the old file the new one, and no file', async () => {
    const cwd = await project()
    const { code, out, err } = await execute(['check', '--fix-dry-run'], { cwd })
    expect(code).toBe(0)
    expect(err).toContain('可以自动改正 8 处，没有写文件')
    expect(await readFile(join(cwd, PATH), 'utf8')).toBe(WRONG)
    const [first = ''] = out.split(`--- a/${YAML}`)
    expect(first).toMatch(`--- a/${PATH}\n+++ b/${PATH}\n@@ `)
    expect(applyPatch(WRONG, first, { autoConvertLineEndings: false })).toBe(RIGHT)
  })

  test('writes a diff that fits a file with a byte-order mark', async () => {
    const cwd = await project(`\uFEFF${WRONG}`)
    const { out } = await execute(['check', '--fix-dry-run'], { cwd })
    const [first = ''] = out.split(`--- a/${YAML}`)
    expect(applyPatch(`\uFEFF${WRONG}`, first, { autoConvertLineEndings: false })).toBe(`\uFEFF${RIGHT}`)
  })

  test('is silent on stdout where nothing can be mended', async () => {
    const cwd = await project(RIGHT)
    await execute(['check', '--fix'], { cwd })
    expect((await execute(['check', '--fix-dry-run'], { cwd })).out).toBe('')
  })

  test.each([
    [['--fix', '--fix-dry-run'], '只能用一个'],
    [['--fix-dry-run', '--format', 'json'], '--format'],
  ])('%j is a wrong command line', async (options, words) => {
    const { code, err } = await execute(['check', ...options], { cwd: await project() })
    expect(code).toBe(2)
    expect(err).toContain(words)
  })
})
