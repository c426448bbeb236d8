// Browsers from outside: where they are looked for, and what becomes of one that fails, hangs or is too old.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { browserPlaces } from '../../src/io/find-browser.ts'
import { type Browser, type Printing, printInBrowser } from '../../src/io/run-browser.ts'
import { fakeBrowser } from './fake-browser.ts'

const killGroup = (id: number): void => {
  try {
    process.kill(-id, 'SIGKILL')
  } catch {
    // Gone by itself.
  }
}

async function print(path: string, changes: Partial<Browser> = {}): Promise<Printing> {
  // A start takes seconds on a machine that is busy with other tests.
  const limits = { startMilliseconds: 60_000, milliseconds: 60_000, oldest: 131, sandbox: true }
  const printing = await printInBrowser('<body>文</body>', { path, killGroup, ...limits, ...changes })
  expect(argumentsOf(path).filter((option) => existsSync(option.replace('--user-data-dir=', '')))).toEqual([])
  expect(runningFrom(dirname(path))).toEqual([])
  return printing
}

/** What the fake browser was started with; none where there was none. */
function argumentsOf(path: string): readonly string[] {
  const file = join(dirname(path), 'arguments.json')
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : []
}

/** The command lines of processes that name that folder. */
function runningFrom(folder: string): readonly string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((id) => {
      try {
        return [readFileSync(`/proc/${id}/cmdline`, 'utf8')]
      } catch {
        return []
      }
    })
    .filter((line) => line.includes(folder))
}

// The program is a script, and what remains of it is looked for in /proc.
describe.skipIf(process.platform !== 'linux')('printing', () => {
  test('gives the PDF, read piece by piece, from a browser that can fetch nothing', async () => {
    const path = await fakeBrowser()
    const printing = await print(path)
    expect(printing.ok && Buffer.from(printing.pdf).toString('latin1')).toMatch(/^%PDF-1\.4[\s\S]*%%EOF\n$/)
    const options = argumentsOf(path)
    expect(options.filter((option) => option.startsWith('--user-data-dir=/'))).toHaveLength(1)
    expect(options).toContain('--host-resolver-rules=MAP * ~NOTFOUND')
    expect(options).not.toContain('--no-sandbox')
  })

  test('goes without the sandbox only where it is told to', async () => {
    const path = await fakeBrowser()
    await print(path, { sandbox: false })
    expect(argumentsOf(path)).toContain('--no-sandbox')
  })

  test.each([
    ['exits at the start', 'Browser.getVersion', 'exit', 'mute', '退出码 3）：boom'],
    ['exits on the way', 'IO.read', 'exit', 'failed', '退出码 3）：boom'],
    ['refuses', 'Page.printToPDF', 'refuse', 'failed', '浏览器回答：Printing failed'],
    ['closes its pipe and lives on', 'Page.setDocumentContent', 'close', 'failed', 'SIGKILL'],
  ] as const)('one that %s is told, and is gone', async (_, at, does, kind, words) => {
    const printing = await print(await fakeBrowser({ at, does }))
    expect(printing).toMatchObject({ ok: false, kind, reason: { zh: expect.stringContaining(words) } })
  })

  test.each([
    ['says nothing', 'Browser.getVersion', 'mute', { startMilliseconds: 500 }],
    ['hangs with a child of its own', 'Page.printToPDF', 'failed', { milliseconds: 500 }],
    ['never loads the page', 'Page.setDocumentContent', 'failed', { milliseconds: 500 }],
  ] as const)('one that %s is stopped, and is gone', async (_, at, kind, limits) => {
    const printing = await print(await fakeBrowser({ at, does: 'hang' }), limits)
    expect(printing).toMatchObject({ ok: false, kind, reason: { zh: '0.5 秒没有做完，已停止' } })
  })

  test.each(['HeadlessChrome/130.0.6723.58', 'Edg/99.0', 'Firefox'])('%s is too old', async (product) => {
    expect(await print(await fakeBrowser({ product }))).toMatchObject({
      ok: false,
      kind: 'old',
      reason: { zh: product },
    })
  })

  test('one that is not there', async () => {
    const printing = await print('/no/such/folder/chromium')
    expect(printing).toMatchObject({ ok: false, kind: 'mute', reason: { zh: expect.stringContaining('没有运行起来') } })
  })
})

describe('the places of each system', () => {
  test.each([
    [
      'win32',
      { ProgramFiles: 'D:\\Apps', LOCALAPPDATA: 'C:\\Users\\u\\AppData\\Local', Path: 'C:\\Tools;relative' },
      'C:\\Tools\\chrome.exe',
      'C:\\Users\\u\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe',
    ],
    [
      'darwin',
      { PATH: '/usr/local/bin', HOME: '/Users/u' },
      '/usr/local/bin/chromium',
      '/Users/u/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ],
    ['linux', { PATH: '/opt/x:relative' }, '/opt/x/chromium', '/opt/google/chrome/chrome'],
  ])('%s', (platform, env, first, later) => {
    const places = browserPlaces({ platform, env })
    expect(places[0]).toBe(first)
    expect(places).toContain(later)
    expect(places.some((place) => place.startsWith('relative'))).toBe(false)
    expect(new Set(places).size).toBe(places.length)
  })
})
