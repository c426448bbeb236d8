// What `report check` lets through, and in which form: its options, on projects of their own.

import { execFileSync, spawnSync } from 'node:child_process'
import { appendFile, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { fill, scratchFolder } from '../io/scratch-folder.ts'
import { execute } from './execute.ts'

const WRONG = '\n共58件，其中一般程序46件，简易程序21件。\n'
const ODD = '\n共14件，其中热线1件，书记信箱1件，问政四川13件。\n'
const PLAN = 'p/sections/40-下一步安排.md'
const env = { PATH: process.env.PATH }

/** A sound report in `p`. */
async function newProject(): Promise<string> {
  const cwd = await scratchFolder()
  const { code, err } = await execute(['init', 'p', '--template', 'rule-of-law', '--organ', '某局', '--year', '2024'], {
    cwd,
  })
  if (code !== 0) throw new Error(err)
  return cwd
}

const check = (cwd: string, ...options: string[]) => execute(['check', 'p', ...options], { cwd, env })

/** `code path:line` of what `check` finds; it must be the result of JSON. */
async function listed(cwd: string, ...options: string[]): Promise<string[]> {
  const { out, err } = await check(cwd, '--format', 'json', ...options)
  if (out === '') throw new Error(err)
  const { findings } = JSON.parse(out)
  return findings.map(({ code, path, line }: Record<string, unknown>) => `${code} ${path}:${line}`)
}

describe('--format', () => {
  test('the same findings in every form, with the same exit code', async () => {
    const cwd = await newProject()
    await appendFile(join(cwd, PLAN), `${WRONG}\n<b>\n`)
    const json = await listed(cwd)
    expect(json).toEqual([`numbers/parts ${PLAN.slice(2)}:11`, `markdown/raw-html ${PLAN.slice(2)}:13`])
    const forms = await Promise.all(
      ['sarif', 'github', 'junit', 'checkstyle'].map((form) => check(cwd, '--format', form)),
    )
    for (const { code, out, err } of forms) {
      expect(code).toBe(1)
      for (const line of json) expect(out).toContain(line.split(' ')[0])
      expect(err).toMatch(/^检查完毕：.*1 个错误、1 个警告\n$/)
    }
    expect(forms[1]?.out).toContain(`::warning file=${PLAN},line=11,col=2,endColumn=5,title=numbers/parts::`)
    expect(JSON.parse(forms[0]?.out ?? '').runs[0].tool.driver.rules).toHaveLength(2)
  })

  test('nothing found: nothing on stdout for GitHub, empty results elsewhere', async () => {
    const cwd = await newProject()
    expect(await check(cwd, '--format', 'github')).toMatchObject({ code: 0, out: '' })
    expect((await check(cwd, '--format', 'checkstyle')).out).toContain('<checkstyle')
  })

  test.each([
    [['--format', 'sarfi'], '是不是想写 sarif？'],
    [['--max-warnings', '-1'], '--max-warnings 应为整数'],
    [['--max-warnings', 'many'], '--max-warnings 应为整数'],
    [['--rule', 'numbers/pats'], '没有这个代码：numbers/pats。是不是想写 numbers/parts？'],
    [['--rule', 'nubmers/*'], '是不是想写 numbers/*？'],
    [['--rule', ', '], '--rule 后面没有写代码'],
  ])('%j is a wrong command line', async (options, said) => {
    const { code, out, err } = await check(await newProject(), ...options)
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(said)
  })
})

describe('--max-warnings', () => {
  test('fails above the number, not at it', async () => {
    const cwd = await newProject()
    await appendFile(join(cwd, PLAN), WRONG + ODD)
    expect((await check(cwd)).code).toBe(0)
    expect((await check(cwd, '--max-warnings', '2')).code).toBe(0)
    const { code, err } = await check(cwd, '--max-warnings', '1')
    expect(code).toBe(1)
    expect(err).toContain('2 个警告（警告多于 --max-warnings 1）')
    const { out } = await check(cwd, '--max-warnings', '0', '--format', 'junit')
    expect(out).toContain('failures="2"')
    expect((await check(cwd, '--format', 'junit')).out).toContain('failures="0"')
  })

  test('counts what --rule lets through', async () => {
    const cwd = await newProject()
    await appendFile(join(cwd, PLAN), WRONG)
    expect((await check(cwd, '--strict', '--rule', 'numbers/share')).code).toBe(0)
    expect((await check(cwd, '--strict', '--rule', 'numbers/*,text/*')).code).toBe(1)
  })
})

describe('--rule', () => {
  test('codes and groups', async () => {
    const cwd = await newProject()
    await appendFile(join(cwd, PLAN), `${WRONG}\n### 一、甲\n\n文字。\n`)
    expect(await listed(cwd, '--rule', 'numbers/*')).toEqual([`numbers/parts ${PLAN.slice(2)}:11`])
    expect(await listed(cwd, '--rule', 'text/typed-number，numbers/share')).toEqual([
      `text/typed-number ${PLAN.slice(2)}:13`,
    ])
    const { code, err } = await check(cwd, '--rule', 'numbers/*')
    expect([code, err]).toEqual([0, expect.stringContaining('1 个警告（所选范围以外还有 1 个错误）')])
  })

  test('an error that keeps rules from running is said in any case', async () => {
    const cwd = await newProject()
    await writeFile(join(cwd, 'p/report.yaml'), '模板: rule-of-low\n')
    const { code, err } = await check(cwd, '--rule', 'numbers/*')
    expect(code).toBe(1)
    expect(err).toContain('manifest/')
  })
})

describe('many findings', () => {
  test('end with how many there are of each code, aligned', async () => {
    const cwd = await newProject()
    await appendFile(join(cwd, PLAN), `${WRONG.repeat(9)}\n### 一、甲\n\n文字。\n`)
    const { err } = await check(cwd)
    expect(err).toContain(
      [
        '各类问题：',
        '  1  错误  text/typed-number  手工写了序号',
        '  9  警告  numbers/parts      “其中”各项与总数不符',
        '',
        '检查完毕：',
      ].join('\n'),
    )
    await writeFile(join(cwd, PLAN), (await readFile(join(cwd, PLAN), 'utf8')).replace(WRONG, ''))
    expect((await check(cwd)).err).not.toContain('各类问题')
  })
})

// A machine without git can still run all other tests.
describe.skipIf(spawnSync('git', ['--version']).error !== undefined)('--since', () => {
  const git = (cwd: string, ...options: string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b', ...options], { cwd, encoding: 'utf8' })

  async function committed(): Promise<string> {
    const cwd = await newProject()
    await appendFile(join(cwd, PLAN), WRONG)
    git(cwd, 'init', '-q')
    git(cwd, 'add', '-A')
    git(cwd, 'commit', '-qm', 'a')
    return cwd
  }

  test('lines changed since, committed or not; new files whole', async () => {
    const cwd = await committed()
    expect(await listed(cwd, '--since', 'HEAD')).toEqual([])
    await appendFile(join(cwd, PLAN), ODD)
    const odd = `numbers/parts ${PLAN.slice(2)}:13`
    expect(await listed(cwd, '--since', 'HEAD')).toEqual([odd])
    expect(await listed(cwd)).toHaveLength(2)
    git(cwd, 'commit', '-qam', 'b')
    expect(await listed(cwd, '--since', 'HEAD~1')).toEqual([odd])
    await fill(cwd, { 'p/sections/10-举措成效/03-"新".md': `## 新\n${WRONG}` })
    const added = 'numbers/parts sections/10-举措成效/03-"新".md:3'
    expect(await listed(cwd, '--since', 'HEAD')).toEqual([added])
    git(cwd, 'add', '-A')
    expect(await listed(cwd, '--since', 'HEAD')).toEqual([added])
  })

  test('--fix mends the changed lines alone, in as many rounds as they need', async () => {
    const cwd = await committed()
    await appendFile(join(cwd, PLAN), '\n加强领导,健全机制.\n')
    git(cwd, 'commit', '-qam', 'b')
    const before = await readFile(join(cwd, PLAN), 'utf8')
    await appendFile(join(cwd, PLAN), '\n见下(试行,草案),完。\n')
    await check(cwd, '--fix', '--since', 'HEAD')
    expect(await readFile(join(cwd, PLAN), 'utf8')).toBe(`${before}\n见下（试行，草案），完。\n`)
  })

  test('renamed files: what was in them before is old', async () => {
    const cwd = await committed()
    await rename(join(cwd, PLAN), join(cwd, 'p/sections/45-下一步安排.md'))
    git(cwd, 'add', '-A')
    expect(await listed(cwd, '--since', 'HEAD')).toEqual([])
    await appendFile(join(cwd, 'p/sections/45-下一步安排.md'), ODD)
    expect(await listed(cwd, '--since', 'HEAD')).toEqual(['numbers/parts sections/45-下一步安排.md:13'])
  })

  test('from within the project, and beside other folders that changed', async () => {
    const cwd = await committed()
    await mkdir(join(cwd, 'q'))
    await writeFile(join(cwd, 'q/40-下一步安排.md'), ODD)
    await appendFile(join(cwd, PLAN), ODD)
    const { out } = await execute(['check', '--format', 'github', '--since', 'HEAD'], {
      cwd: join(cwd, 'p/sections'),
      env,
    })
    expect(out).toContain('file=../sections/40-下一步安排.md,line=13')
    expect(out.trim().split('\n')).toHaveLength(1)
  })

  test('findings of a file as a whole count where anything in it has changed, those of the project where anything has', async () => {
    const cwd = await committed()
    const other = 'p/sections/20-第一责任人.md'
    await rm(join(cwd, other))
    git(cwd, 'commit', '-qam', 'b')
    expect(await listed(cwd, '--since', 'HEAD')).toEqual([])
    await writeFile(join(cwd, PLAN), '---\n类别: 下一步安排\n---\n')
    expect(await listed(cwd, '--since', 'HEAD')).toEqual([
      'section/missing null:null',
      `section/empty ${PLAN.slice(2)}:1`,
    ])
  })

  test('Windows line ends and the user’s own settings of git', async () => {
    const cwd = await committed()
    for (const [key, value] of [
      ['diff.noprefix', 'true'],
      ['diff.external', 'false'],
      ['core.quotepath', 'true'],
      ['color.ui', 'always'],
      ['diff.context', '9'],
    ] as const)
      git(cwd, 'config', key, value)
    await appendFile(join(cwd, PLAN), ODD.replaceAll('\n', '\r\n'))
    expect(await listed(cwd, '--since', 'HEAD')).toEqual([
      'io/windows-text null:null',
      `numbers/parts ${PLAN.slice(2)}:13`,
    ])
  })

  test.each(['HED', '--output=x', '', 'HEAD:p'])('%j is no revision', async (revision) => {
    const { code, out, err } = await check(await committed(), `--since=${revision}`)
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(`Git 里没有“${revision}”这个版本`)
  })

  test('a folder that is not there', async () => {
    const { code, err } = await execute(['check', 'q', '--since', 'HEAD'], { cwd: await committed(), env })
    expect([code, err]).toEqual([1, expect.stringContaining('文件夹不存在')])
  })

  test('no repository, no git', async () => {
    const cwd = await newProject()
    const alone = { ...env, GIT_CEILING_DIRECTORIES: cwd }
    const outside = await execute(['check', 'p', '--since', 'HEAD'], { cwd, env: alone })
    expect([outside.code, outside.err]).toEqual([2, expect.stringContaining('这个文件夹不在 Git 仓库里')])
    const without = await execute(['check', 'p', '--since', 'HEAD'], { cwd, env: { PATH: cwd } })
    expect([without.code, without.err]).toEqual([2, expect.stringContaining('这台电脑上没有 git')])
  })
})
