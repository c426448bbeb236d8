// `report build --format pdf` as its reader meets it: what is written, and what is said where nothing can be.
import { existsSync, readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { printPdf } from '../../src/cli/print-pdf.ts'
import { readText } from '../../src/verify/pages/read-text.ts'
import { type Behaviour, fakeBrowser } from '../io/fake-browser.ts'
import { scratchFolder } from '../io/scratch-folder.ts'
import { execute, fakeEnvironment, type Ran } from './execute.ts'

async function newProject(): Promise<string> {
  const cwd = await scratchFolder()
  await execute(['init', 'p', '--template', 'general-report', '--organ', '临江县司法局', '--year', '2024'], { cwd })
  return cwd
}

async function buildWith(browser: string, cwd: string, ...options: readonly string[]): Promise<Ran> {
  return execute(['build', 'p', '--format', 'pdf', '--browser', browser, ...options], { cwd })
}

const written = (cwd: string) => (existsSync(join(cwd, 'p/dist')) ? readdirSync(join(cwd, 'p/dist')) : [])

// The browser is a script with a first line that names its program.
describe.skipIf(process.platform === 'win32')('with a browser', () => {
  test('pdf alone is written alone, with the text of the report', async () => {
    const cwd = await newProject()
    const { code, out, err } = await buildWith(await fakeBrowser(), cwd)
    expect([code, err]).toEqual([0, expect.stringMatching(/^完成：.*；PDF \d+\.\d KB；用时/)])
    expect(written(cwd)).toEqual([basename(out.trim())])
    const pages = await readText(await readFile(out.trim()))
    expect(pages?.join('')).toContain('临江县司法局2024年度工作报告')
  })

  test('the same report gives the same bytes, whenever it is printed; SOURCE_DATE_EPOCH dates it', async () => {
    const cwd = await newProject()
    const build = async (date: string, env: Record<string, string> = {}): Promise<Buffer> => {
      const { out } = await execute(['build', 'p', '--format', 'pdf'], {
        cwd,
        env: { ...env, CHROME_PATH: await fakeBrowser({ date }) },
      })
      return readFile(out.trim())
    }
    const first = await build('20261125124100')
    expect(await build('20261125124101')).toEqual(first)
    expect(first.toString('latin1')).toContain("/CreationDate (D:19800101000000+00'00')")
    const dated = await build('20261125124100', { SOURCE_DATE_EPOCH: '1700000000' })
    expect(dated.toString('latin1')).toContain("/ModDate (D:20231114221320+00'00')")
  })

  test('beside the others, in the order of the formats', async () => {
    const cwd = await newProject()
    const { out } = await buildWith(await fakeBrowser(), cwd, '--format', 'pdf,HTML,docx')
    expect(out.match(/\.\w+$/gm)).toEqual(['.docx', '.html', '.pdf'])
  })

  test('the search path is gone through until one can print', async () => {
    const cwd = await newProject()
    const programs = [{ at: 'Browser.getVersion', does: 'exit' }, { product: 'Chrome/100.0' }, {}] as const
    const folders = await Promise.all(programs.map(async (behaviour) => dirname(await fakeBrowser(behaviour))))
    const run = (PATH: string) => execute(['build', 'p', '--format', 'pdf'], { cwd, platform: 'darwin', env: { PATH } })
    expect((await run(folders.slice(0, 2).join(':'))).err).toContain('pdf/browser-failed')
    expect((await run(folders.join(':'))).code).toBe(0)
  })

  test.each([
    ['pdf/old-browser', { product: 'HeadlessChrome/130.0.6723.58' }, '是 HeadlessChrome/130.0.6723.58，太旧'],
    ['pdf/browser-failed', { at: 'Page.printToPDF', does: 'refuse' }, '浏览器回答：Printing failed'],
    ['pdf/browser-failed', { date: 'of another form' }, '它把日期写在 PDF 的别处'],
    ['pdf/text-lost', { drops: '临' }, /少 \d+ 个字：临\n/],
  ] satisfies readonly (readonly [string, Behaviour, string | RegExp])[])(
    '%s: nothing is written, of no format',
    async (finding, behaviour, words) => {
      const cwd = await newProject()
      const { code, out, err } = await buildWith(await fakeBrowser(behaviour), cwd, '--format', 'docx,html,pdf')
      expect([code, out, written(cwd)]).toEqual([1, '', []])
      expect(err).toContain(`错误  ${finding}\n`)
      expect(err).toMatch(words)
      expect(err).toMatch(/\n {2}应为：.*\n {2}依据：.*\n {2}办法：.*\n\n没有生成文件。\n$/)
    },
  )
})

describe('without a browser', () => {
  test.each([
    ['none on the machine', [], { PATH: '/no/such/folder' }, '本机没有找到能打印 PDF 的浏览器'],
    ['a program that is not there', ['--browser', '/no/chromium'], {}, '没有这个程序：/no/chromium'],
    ['CHROME_PATH that leads nowhere', [], { CHROME_PATH: '/no/chrome' }, '没有这个程序：/no/chrome'],
    ['--browser wins over it', ['--browser', '/no/edge'], { CHROME_PATH: process.execPath }, '没有这个程序：/no/edge'],
  ])('%s', async (_, options, env, words) => {
    const cwd = await newProject()
    // A Mac's places hold nothing on the machines that run this.
    const changes = { cwd, env, platform: 'darwin' }
    const { code, out, err } = await execute(['build', 'p', '--format', 'docx,pdf', ...options], changes)
    expect([code, out, written(cwd)]).toEqual([1, '', []])
    expect(err).toContain('错误  pdf/no-browser\n')
    expect(err).toContain(words)
  })

  test('DOCX and HTML, the default, need none', async () => {
    const cwd = await newProject()
    const { code } = await execute(['build', 'p'], { cwd, env: { CHROME_PATH: '/no/chrome' } })
    expect([code, written(cwd).length]).toEqual([0, 2])
  })
})

test('a page that no browser would take is not handed to one', async () => {
  const bytes = new Uint8Array(90_000_001)
  const page = {
    format: 'html',
    extension: 'html',
    bytes,
    readBack: { paragraphs: [], tables: [], images: 0, footnotes: [] },
  }
  const printed = await printPdf(fakeEnvironment([]), page, { browser: '/no/chromium', epochSeconds: 0 })
  expect(printed.ok ? [] : printed.diagnostics).toMatchObject([
    { code: 'pdf/too-large', message: { en: 'the page to be printed has 90.0 MB' }, expected: { en: '90 MB at most' } },
  ])
})
