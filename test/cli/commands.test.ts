import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { PassThrough, Writable } from 'node:stream'
import { pathToFileURL } from 'node:url'
import { describe, expect, test } from 'vitest'
import { run } from '../../src/cli/run.ts'
import { fill, scratchFolder } from '../io/scratch-folder.ts'
import { execute, fakeEnvironment, Recorder } from './execute.ts'

/** A folder with a fresh project in `p`. */
async function newProject(...options: string[]): Promise<string> {
  const cwd = await scratchFolder()
  const { code, err } = await execute(['init', 'p', '--template', 'general-report', ...options], { cwd })
  if (code !== 0) throw new Error(err)
  return cwd
}

const lines = (text: string) => text.split('\n').filter((line) => line !== '')
const digest = async (dir: string) =>
  Promise.all((await readdir(dir)).map(async (name) => [name, (await readFile(join(dir, name))).toString('base64')]))

describe('init', () => {
  test.each(['rule-of-law', 'general-report'])('%s builds without findings in both key languages', async (template) => {
    for (const keys of ['zh', 'en']) {
      const cwd = await scratchFolder()
      const made = await execute(
        ['init', 'my p', '--template', template, '--keys', keys, '--organ', '苍溪县某局', '--year', '2023'],
        { cwd },
      )
      expect(made.err).toContain('然后运行：report build "my p"')
      expect(made.code).toBe(0)
      for (const path of lines(made.out)) expect((await readFile(path, 'utf8')).length).toBeGreaterThan(0)
      const built = await execute(['build', 'my p', '--strict'], { cwd })
      expect(built.err).toMatch(/^完成：\d+ 个部分，\d+ 字，没有发现问题；/)
      expect(built.code).toBe(0)
      expect(lines(built.out).map((path) => basename(path))).toEqual([
        expect.stringMatching(/^苍溪县某局2023年.*\.docx$/),
        expect.stringMatching(/^苍溪县某局2023年.*\.html$/),
      ])
    }
  })

  test('the template by its Chinese name; the year before by default', async () => {
    const cwd = await scratchFolder()
    await execute(['init', '.', '--template', '通用报告'], { cwd, currentYear: () => 2031 })
    expect(await readFile(join(cwd, 'report.yaml'), 'utf8')).toContain('2030')
  })

  test('an organ’s name is taken as it is, whatever it looks like', async () => {
    const cwd = await scratchFolder()
    const organ = '某"县\\局 #: @year@ *甲* <b>'
    await execute(['init', 'p', '--template', 'general-report', '--organ', organ, '--year', '2023'], { cwd })
    expect((await readFile(join(cwd, 'p/report.yaml'), 'utf8')).split('\n')).toContain(`单位: ${JSON.stringify(organ)}`)
    const { code, err } = await execute(['build', 'p'], { cwd })
    // Proofreading does ask about @year@, and about nothing else.
    expect([code, err]).toEqual([0, expect.stringMatching(/leftover\/placeholder[\s\S]*，1 个警告；/)])
  })

  test('never overwrites: nothing written, the file named, exit 1', async () => {
    const cwd = await scratchFolder({ 'p/report.yaml': 'mine', 'p/notes.txt': 'mine' })
    const { code, out, err } = await execute(['init', 'p', '--template', 'general-report'], { cwd })
    expect([code, out]).toEqual([1, ''])
    expect(err).toMatch(/io\/target-exists[\s\S]*report\.yaml/)
    expect(await readdir(join(cwd, 'p'))).toEqual(['notes.txt', 'report.yaml'])
    expect(await readFile(join(cwd, 'p/report.yaml'), 'utf8')).toBe('mine')
  })

  /** Answers each question when it has appeared, as a person would. */
  async function answer(
    argv: readonly string[],
    cwd: string,
    keys: readonly (readonly [question: RegExp, typed: string])[],
  ) {
    const stdin = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => stdin })
    const stderr = new Recorder({ isTTY: true, columns: 80 })
    const stdout = new Recorder({ isTTY: true })
    const running = run(fakeEnvironment(argv, { cwd, stdin, stdout, stderr }))
    for (const [question, typed] of keys) {
      await expect.poll(() => stderr.text).toMatch(question)
      stdin.write(typed)
    }
    return { code: await running, out: stdout.text, err: stderr.text }
  }

  test('asks on a terminal for what is missing', async () => {
    const cwd = await scratchFolder()
    const { code, out, err } = await answer(['init', 'p'], cwd, [
      [/报告模板/, '\u001b[B\r'],
      [/发文机关全称/, '苍溪县某局\r'],
      [/报告年度/, '\r'],
    ])
    expect(code).toBe(0)
    expect(out).toContain(join(cwd, 'p/report.yaml'))
    expect(err).not.toMatch(/navigate|confirm/)
    const manifest = await readFile(join(cwd, 'p/report.yaml'), 'utf8')
    expect(manifest).toMatch(/info-disclosure[\s\S]*2024[\s\S]*苍溪县某局/)
  })

  test('asks for nothing that is given; Ctrl-C writes nothing', async () => {
    const cwd = await scratchFolder()
    const { code, err } = await answer(['init', 'p', '--template', 'general-report', '--year', '2024'], cwd, [
      [/发文机关全称/, '\u0003'],
    ])
    expect(code).toBe(1)
    expect(err).toContain('已取消')
    expect(err).not.toMatch(/报告模板|报告年度/)
    expect(await readdir(cwd)).toEqual([])
  })
})

describe('build', () => {
  test('finds the project upward, writes to dist, names absolute paths on stdout only', async () => {
    const cwd = await newProject()
    const { code, out, err } = await execute(['build'], { cwd: join(cwd, 'p/sections') })
    expect(code).toBe(0)
    expect(lines(out).every((path) => path.startsWith(join(cwd, 'p/dist/')))).toBe(true)
    expect(await readdir(join(cwd, 'p/dist'))).toEqual(lines(out).map((path) => basename(path)))
    expect(err).toMatch(/^完成：.*DOCX \d+\.\d KB，HTML \d+\.\d KB；用时 \d+\.\d\d 秒\n$/)
  })

  test.each([
    [
      ['--format', 'html,docx'],
      ['.docx', '.html'],
    ],
    [['--format', 'HTML'], ['.html']],
    [['--format', 'docx，docx'], ['.docx']],
    [
      ['--html', 'fragment'],
      ['.docx', '.fragment.html'],
    ],
    [
      ['--format', 'html', '--html', 'Fragment,page'],
      ['.html', '.fragment.html'],
    ],
  ])('%j', async (options, extensions) => {
    const cwd = await newProject()
    const { out } = await execute(['build', 'p', '--out', 'else/where', ...options], { cwd })
    expect(lines(out).map((path) => /\.(?:fragment\.)?\w+$/.exec(path)?.[0])).toEqual(extensions)
    expect(await readdir(join(cwd, 'else/where'))).toHaveLength(extensions.length)
    expect(await readdir(join(cwd, 'p'))).not.toContain('dist')
  })

  test('a fragment with images says what pasting does not bring', async () => {
    const out = await scratchFolder()
    const say = async (...options: string[]) =>
      (await execute(['build', 'examples/official-elements/图与交叉引用', '--out', out, ...options])).err
    expect(await say('--html', 'fragment')).toContain('片段里有 3 张图片')
    expect(await say('--html', 'fragment', '--lang', 'en')).toContain('The fragment has 3 images')
    expect(await say()).not.toContain('图片')
  })

  test('two builds are equal byte for byte, with SOURCE_DATE_EPOCH and without', async () => {
    const cwd = await newProject()
    for (const env of [{}, { SOURCE_DATE_EPOCH: '1700000000' }]) {
      for (const out of ['a', 'b']) expect((await execute(['build', 'p', '--out', out], { cwd, env })).code).toBe(0)
      expect(await digest(join(cwd, 'a'))).toEqual(await digest(join(cwd, 'b')))
    }
  })

  test('an error: every finding, exit 1, earlier output and strangers’ files as they were', async () => {
    const cwd = await newProject()
    await execute(['build', 'p'], { cwd })
    await fill(cwd, { 'p/dist/other.txt': 'mine' })
    const before = await digest(join(cwd, 'p/dist'))
    await fill(cwd, {
      'p/sections/30-坏.md': '# 标题\n\n好<b>的</b>\n',
      'p/sections/40-乱.md': Buffer.concat([Buffer.from('# 题\n\n'), Buffer.of(0xff)]),
    })
    const { code, out, err } = await execute(['build', 'p'], { cwd })
    expect([code, out]).toEqual([1, ''])
    expect(err).toContain('错误  p/sections/30-坏.md:3:2  markdown/raw-html')
    expect(err).toContain('错误  p/sections/40-乱.md:3:1  io/encoding')
    expect(err).toMatch(/没有生成文件：\d 个错误.*。改正后再运行一次。\n$/)
    expect(await digest(join(cwd, 'p/dist'))).toEqual(before)
  })

  test.each(['check', 'build'])('%s: warnings of reading count under --strict alone', async (command) => {
    const cwd = await newProject()
    await fill(cwd, { 'p/sections/原稿.docx': 'x' })
    const strict = await execute([command, 'p', '--strict'], { cwd })
    expect([strict.code, strict.out]).toEqual([1, ''])
    expect(strict.err).toContain('io/not-read')
    expect(strict.err).toContain('--strict 把警告当作错误')
    expect(await readdir(join(cwd, 'p'))).not.toContain('dist')
    const lenient = await execute([command, 'p'], { cwd })
    expect(lenient.code).toBe(0)
    expect(lenient.err).toContain('1 个警告')
  })

  test.each([
    ['a file in place of dist', async (cwd: string) => writeFile(join(cwd, 'p/dist'), 'mine')],
    [
      'a folder in place of the DOCX',
      async (cwd: string) => {
        const [docx = ''] = lines((await execute(['build', 'p'], { cwd })).out)
        await rm(docx)
        await mkdir(docx)
      },
    ],
  ])('%s is a finding, not a crash', async (_, spoil) => {
    const cwd = await newProject()
    await spoil(cwd)
    const { code, out, err } = await execute(['build', 'p'], { cwd })
    expect([code, out]).toEqual([1, ''])
    expect(err).toMatch(/^错误 {2}io\/write-failed\n {2}写不进 /)
  })

  test('a project that cannot be read at all is not analysed', async () => {
    const cwd = await scratchFolder({ 'p/sections/a.md': '<b>' })
    for (const command of ['build', 'check']) {
      const { code, err } = await execute([command, 'p', '--lang', 'en'], { cwd })
      expect(code).toBe(1)
      expect(err).toContain('error  io/no-manifest')
      expect(err).toMatch(/(Nothing was written|Checked): 1 error/)
    }
  })
})

describe('check', () => {
  test('says what it counted and writes nothing', async () => {
    const cwd = await newProject()
    const before = await readdir(join(cwd, 'p'))
    const { code, out, err } = await execute(['check', 'p'], { cwd })
    expect([code, out]).toEqual([0, ''])
    expect(err).toMatch(/^检查完毕：\d+ 个部分，\d+ 字，没有发现问题\n$/)
    expect(await readdir(join(cwd, 'p'))).toEqual(before)
  })

  test('thousands of findings are counted, and named in JSON; a screenful of them is shown', async () => {
    const cwd = await newProject()
    await fill(cwd, { 'p/sections/30-坏.md': '<b>\n\n'.repeat(600) })
    const { code, err } = await execute(['check', 'p'], { cwd })
    expect([code, err.match(/:\d+ {2}markdown\/raw-html/g)?.length]).toEqual([1, 500])
    expect(err).toMatch(/另有 100 个问题没有列出[^\n]*\n各类问题：\n {2}600 [^\n]*\n\n检查完毕：[^\n]*600 个错误\n$/)
    const json = JSON.parse((await execute(['check', 'p', '--format', 'json'], { cwd })).out)
    expect(json.findings).toHaveLength(600)
  })

  test('JSON on stdout, nothing on stderr, the same exit code', async () => {
    const cwd = await newProject()
    await fill(cwd, { 'p/sections/30-坏.md': '# 标题\n\n𠮷<b>的\n', 'p/sections/x.txt': '' })
    const { code, out, err } = await execute(['check', 'p', '--format', 'json'], { cwd })
    expect([code, err]).toEqual([1, ''])
    const report = JSON.parse(out)
    expect(report.version).toBe(1)
    expect(report.summary.errors).toBeGreaterThan(0)
    expect(report.findings).toContainEqual(
      expect.objectContaining({
        code: 'markdown/raw-html',
        path: 'sections/30-坏.md',
        line: 3,
        column: 2,
        endColumn: 5,
      }),
    )
    expect(report.findings).toContainEqual(
      expect.objectContaining({ code: 'io/not-read', path: 'sections/x.txt', line: null }),
    )
  })

  test('a report without findings is JSON, too', async () => {
    const { code, out } = await execute(['check', 'p', '--format', 'json'], { cwd: await newProject() })
    expect([code, JSON.parse(out)]).toEqual([
      0,
      { version: 1, summary: { errors: 0, warnings: 0, infos: 0, silenced: 0 }, findings: [] },
    ])
  })
})

describe('lists', () => {
  test('templates', async () => {
    const { code, out, err } = await execute(['templates'])
    expect([code, err]).toEqual([0, ''])
    expect(out).toContain('rule-of-law  法治政府建设年度报告\n')
    expect((await execute(['templates', '--lang', 'en'])).out).not.toMatch(/\p{Script=Han}/u)
  })

  test('schema: of every manifest, of one, of sections', async () => {
    const schemas = [
      ['schema'],
      ['schema', '--template', 'rule-of-law'],
      ['schema', '--template', 'rule-of-law', '--section'],
    ]
    const texts = await Promise.all(schemas.map(async (argv) => (await execute(argv)).out))
    expect(new Set(texts).size).toBe(3)
    for (const text of texts)
      expect(JSON.parse(text)).toMatchObject({ $schema: expect.stringContaining('json-schema.org') })
    expect(JSON.parse(texts[0] ?? '').properties).toHaveProperty('成文日期')
  })
})

describe('streams and bugs', () => {
  const failing = (code: string) =>
    new Writable({
      write: (_chunk, _encoding, done) => done(Object.assign(new Error(code), { code, syscall: 'write' })),
    })

  test('a reader that has left (EPIPE) is no failure', async () => {
    expect(await execute(['templates'], { stdout: failing('EPIPE') })).toEqual({ code: 0, out: '', err: '' })
  })

  test('a full disk behind stdout is', async () => {
    const { code, err } = await execute(['templates'], { stdout: failing('ENOSPC') })
    expect(code).toBe(1)
    expect(err).toContain('输出没有写完整')
  })

  test('nobody listens on stderr', async () => {
    expect((await execute(['check', 'nowhere'], { stderr: failing('EPIPE') })).code).toBe(1)
  })

  test('a bug is owned up to: exit 70, an apology, the stack for the maintainers', async () => {
    const cwd = await scratchFolder()
    const packageRoot = pathToFileURL(`${cwd}/broken-install/`)
    const { code, out, err } = await execute(['init', 'p', '--template', 'general-report'], { cwd, packageRoot })
    expect([code, out]).toEqual([70, ''])
    expect(err).toMatch(/^程序出了故障，这不是您的文稿有错[\s\S]*\nreport \d[\s\S]*ENOENT/)
    expect(await readdir(cwd)).toEqual([])
  })
})
