import { build } from 'esbuild'
import { describe, expect, test } from 'vitest'
import { execute, Recorder } from './execute.ts'

const COMMANDS = ['init', 'check', 'build', 'stats', 'data', 'rules', 'explain', 'templates', 'schema']

describe('help', () => {
  const calls = [
    ['--help'],
    ['help', 'build'],
    ['data', 'import', '--help'],
    ...COMMANDS.map((command) => [command, '--help']),
  ]

  test.each(calls)('%s %s %s in Chinese holds no English sentence', async (...argv) => {
    const { code, out, err } = await execute(argv.filter((word) => word !== undefined))
    expect([code, err]).toEqual([0, ''])
    expect(out).toMatch(/^用法： report/)
    expect(out).toMatch(/-h, --help +显示帮助/)
    expect(out).not.toMatch(/Usage|Options|Commands|Arguments|Global|display|output|default|\[options\]/)
  })

  test.each(calls)('%s %s %s in English holds no Chinese', async (...argv) => {
    const { code, out } = await execute([...argv.filter((word) => word !== undefined), '--lang', 'en'])
    expect(code).toBe(0)
    expect(out).toMatch(/^Usage: report/)
    expect(out).not.toMatch(/\p{Script=Han}/u)
  })

  test('columns are aligned in spite of full-width terms', async () => {
    const { out } = await execute(['--help'])
    expect(out).toContain('  --lang <语言>     界面语言')
    expect(out).toContain('  -V, --version     显示版本号')
    expect(out).toContain('  check [文件夹]    检查报告')
  })

  test('the version', async () => {
    expect(await execute(['--version'])).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
      err: '',
    })
  })

  test('no command: the help, as an error', async () => {
    const { code, out, err } = await execute([])
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(/^用法： report/)
  })
})

describe('language', () => {
  test.each([
    [{}, 'linux', 'zh'],
    [{ LANG: 'en_US.UTF-8' }, 'linux', 'en'],
    [{ LANG: 'en' }, 'linux', 'en'],
    [{ LANG: 'C.UTF-8' }, 'linux', 'zh'],
    [{ LANG: 'POSIX' }, 'linux', 'zh'],
    [{ LANG: 'zh_CN.UTF-8' }, 'linux', 'zh'],
    [{ LANG: 'de_DE.UTF-8' }, 'linux', 'zh'],
    [{ LANG: 'zh_CN.UTF-8', LC_MESSAGES: 'en_GB' }, 'linux', 'en'],
    [{ LANG: 'en_US', LC_MESSAGES: 'en_US', LC_ALL: 'C' }, 'linux', 'zh'],
    [{ LC_ALL: '', LANG: 'en_US' }, 'linux', 'en'],
    [{}, 'win32', 'en'],
    [{}, 'darwin', 'en'],
    [{ LANG: 'zh_CN.UTF-8' }, 'darwin', 'zh'],
  ])('%j on %s is %s', async (env, platform, language) => {
    const { out } = await execute(['--help'], { env, platform, systemLocale: () => 'en-US' })
    expect(out.startsWith(language === 'en' ? 'Usage:' : '用法：')).toBe(true)
  })

  test.each([
    ['--lang', 'en', 'biuld'],
    ['biuld', '--lang', 'en'],
    ['biuld', '--lang=en'],
    ['--lang=zh', 'biuld', '--lang', 'en'],
    ['build', '--fromat', 'x', '--lang', 'en'],
  ])('--lang wherever it stands: %s %s %s', async (...argv) => {
    const { code, err } = await execute(argv, { env: { LANG: 'zh_CN' } })
    expect(code).toBe(2)
    expect(err).toMatch(/^Usage error: unknown .*Did you mean/)
  })

  test('an operand after -- is no option', async () => {
    expect((await execute(['check', '--', '--lang=en'])).err).toContain('文件夹不存在')
  })
})

describe('a wrong command line: exit 2, nothing on stdout', () => {
  test.each([
    [
      'unknown command',
      ['biuld'],
      '没有这个命令：biuld。是不是想写 build？',
      'unknown command: biuld. Did you mean build?',
    ],
    ['a stranger', ['frobnicate'], '没有这个命令：frobnicate', 'unknown command: frobnicate'],
    [
      'unknown option',
      ['build', '--fromat', 'x'],
      '没有这个选项：--fromat。是不是想写 --format？',
      'Did you mean --format?',
    ],
    ['missing argument', ['init'], '缺少参数：<文件夹>', 'missing argument: <dir>'],
    ['missing value', ['build', '--out'], '选项后面缺少值：--out <文件夹>', 'option without its value: --out <dir>'],
    ['too many', ['build', 'a', 'b'], '给 build 的参数太多', 'too many arguments for build'],
    [
      'unknown format',
      ['build', '--format', 'html,dox'],
      '不支持这种格式：dox；可选 docx、html、json、tables、pdf。是不是想写 docx？',
      'unknown format: dox',
    ],
    ['empty format', ['build', '--format', ''], '--format 后面没有写格式', '--format names no format'],
    ['commas only', ['build', '--format', ', ,'], '--format 后面没有写格式', '--format names no format'],
    [
      'unknown form',
      ['build', '--html', 'fragmnt'],
      '不支持这种形式：fragmnt；可选 page、fragment。是不是想写 fragment？',
      'unknown form: fragmnt',
    ],
    [
      'a form of what is not built',
      ['build', '--format', 'docx', '--html', 'page'],
      '--format 里没有 html',
      'which --format leaves out',
    ],
    [
      'a browser without a PDF',
      ['build', '--browser', '/usr/bin/chromium'],
      '--browser 只用来打印 PDF',
      '--browser is for printing a PDF',
    ],
    [
      'an empty browser',
      ['build', '--format', 'pdf', '--browser', ' '],
      '--browser 后面没有写程序',
      '--browser names no program',
    ],
    ['empty folder', ['build', '--out', ''], '--out 后面没有写文件夹', '--out names no folder'],
    [
      'form of findings',
      ['check', '--format', 'xml'],
      '--format 只能是 pretty、json、sarif、github、junit、checkstyle，不能是 xml',
      '--format is one of pretty, json, sarif, github, junit, checkstyle, not xml',
    ],
    [
      'form of statistics',
      ['stats', '--format', 'xml'],
      '--format 只能是 pretty 或 json',
      '--format is pretty or json',
    ],
    ['language', ['--lang', 'fr', 'templates'], '--lang 只能是 zh 或 en，不能是 fr', '--lang is zh or en, not fr'],
    [
      'language without value',
      ['templates', '--lang'],
      '选项后面缺少值：--lang <语言>',
      'option without its value: --lang',
    ],
    [
      'no template',
      ['init', 'x'],
      '要用 --template 说明报告模板：rule-of-law（法治政府建设年度报告）、info-disclosure',
      '--template is needed: rule-of-law',
    ],
    [
      'template misspelt',
      ['init', 'x', '--template', 'rule-of-low'],
      '是不是想写 rule-of-law？',
      'Did you mean rule-of-law?',
    ],
    [
      'template by half its name',
      ['schema', '--template', '法治政府'],
      '是不是想写 rule-of-law？',
      'Did you mean rule-of-law?',
    ],
    [
      'keys',
      ['init', 'x', '--template', 'rule-of-law', '--keys', 'fr'],
      '--keys 只能是 zh 或 en',
      '--keys is zh or en',
    ],
    ['year', ['init', 'x', '--template', 'rule-of-law', '--year', '24'], '--year 应为', '--year is a year'],
    [
      'organ',
      ['init', 'x', '--template', 'rule-of-law', '--organ', ' '],
      '--organ 后面没有写名称',
      '--organ names no organ',
    ],
    [
      'organ in two lines',
      ['init', 'x', '--template', 'rule-of-law', '--organ', '某局\n办公室'],
      '--organ 的名称里有换行',
      'the name after --organ has line breaks',
    ],
    ['schema of sections', ['schema', '--section'], '--section 要同时用 --template', '--section needs --template'],
  ])('%s', async (_, argv, zh, en) => {
    const english = { env: { LANG: 'en_US.UTF-8' } }
    for (const [changes, words, opening] of [
      [{}, zh, /^命令有误：/],
      [english, en, /^Usage error: /],
    ] as const) {
      const { code, out, err } = await execute(argv, changes)
      expect([code, out]).toEqual([2, ''])
      expect(err).toContain(words)
      expect(err).toMatch(opening)
    }
  })

  test.each(['x', '-1', '1.5', '1e9', '0x10', '99999999999', ' '])('SOURCE_DATE_EPOCH=%s', async (value) => {
    const { code, err } = await execute(['build'], { env: { SOURCE_DATE_EPOCH: value } })
    expect(code).toBe(2)
    expect(err).toContain('SOURCE_DATE_EPOCH')
  })
})

describe('colour', () => {
  const isColoured = async (argv: string[], env: Record<string, string>, isTTY: boolean) =>
    (await execute(['check', 'nowhere', ...argv], { env, stderr: new Recorder({ isTTY }) })).err.includes('\u001b[')

  test.each([
    ['a terminal', [], {}, true, true],
    ['a pipe', [], {}, false, false],
    ['--no-color', ['--no-color'], { FORCE_COLOR: '1' }, true, false],
    ['NO_COLOR', [], { NO_COLOR: '1' }, true, false],
    ['an empty NO_COLOR', [], { NO_COLOR: '' }, true, true],
    ['FORCE_COLOR', [], { FORCE_COLOR: '1' }, false, true],
    ['FORCE_COLOR=0', [], { FORCE_COLOR: '0' }, true, false],
    ['a dumb terminal', [], { TERM: 'dumb' }, true, false],
  ])('%s', async (_, argv, env, isTTY, coloured) => {
    expect(await isColoured(argv, env, isTTY)).toBe(coloured)
  })
})

test('--help and --version load commander and nothing heavy', async () => {
  const { metafile } = await build({
    loader: { '.wasm': 'binary' },
    external: ['*.otf'],
    entryPoints: ['src/cli/run.ts'],
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    outdir: 'out',
    write: false,
    metafile: true,
  })
  const { outputs } = metafile
  const entry = Object.keys(outputs).find((name) => outputs[name]?.entryPoint === 'src/cli/run.ts') ?? ''
  const loaded = new Set<string>()
  const visit = (name: string): void => {
    if (loaded.has(name)) return
    loaded.add(name)
    for (const { path, kind } of outputs[name]?.imports ?? []) if (kind === 'import-statement') visit(path)
  }
  visit(entry)
  const inputs = [...loaded].flatMap((name) => Object.keys(outputs[name]?.inputs ?? {}))
  const packages = new Set(inputs.flatMap((path) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? []))
  expect(packages.has('commander')).toBe(true)
  const light = ['commander', 'get-east-asian-width']
  expect([...packages].filter((name) => !light.includes(name))).toEqual([])
  expect(inputs.filter((path) => /^(templates|src\/(render|parse|build|check|io|model|compile))/.test(path))).toEqual(
    [],
  )
})
