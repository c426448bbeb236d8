// LibreOffice from outside: where it is looked for, and what becomes of one that fails, hangs or writes nothing.
import { chmodSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { officePlaces } from '../../src/io/find-office.ts'
import { renderPdf } from '../../src/io/run-office.ts'
import { scratchFolder } from './scratch-folder.ts'

const killGroup = (id: number) => void process.kill(-id, 'SIGKILL')

async function program(script: string): Promise<string> {
  const path = join(await scratchFolder(), 'soffice')
  writeFileSync(path, `#!/bin/sh\n${script}\n`)
  chmodSync(path, 0o755)
  return path
}

const leftovers = () => readdirSync(tmpdir()).filter((name) => name.startsWith('nianbao-verify-')).length

describe('laying out', () => {
  test('gives the PDF that the program wrote, from a profile of its own', async () => {
    const path = await program(
      'case "$1" in -env:UserInstallation=file:///*) ;; *) exit 9;; esac\nfor last; do :; done\ncp "$last" "$(dirname "$last")/input.pdf"',
    )
    const rendering = await renderPdf(new Uint8Array([1, 2]), { path, milliseconds: 20_000, killGroup })
    expect(rendering).toEqual({ ok: true, pdf: Buffer.from([1, 2]) })
  })

  test.each([
    ['fails', 'echo boom >&2\nexit 3', 20_000, '退出码 3）：boom'],
    ['writes nothing', 'exit 0', 20_000, '打不开这个文件'],
    ['hangs with a child of its own', 'sleep 60 &\nsleep 60', 300, '0.3 秒没有排完，已停止'],
  ])('one that %s is told', async (_, script, milliseconds, words) => {
    const before = leftovers()
    const rendering = await renderPdf(new Uint8Array(), { path: await program(script), milliseconds, killGroup })
    expect(rendering).toMatchObject({ ok: false, reason: { zh: expect.stringContaining(words) } })
    expect(leftovers()).toBeLessThanOrEqual(before)
  })

  test('one that is not there', async () => {
    const rendering = await renderPdf(new Uint8Array(), { path: '/no/such/soffice', milliseconds: 1000, killGroup })
    expect(rendering).toMatchObject({ ok: false, reason: { zh: expect.stringContaining('没有运行起来') } })
  })
})

describe('the places of each system', () => {
  test.each([
    [
      'win32',
      { ProgramFiles: 'D:\\Apps', Path: 'C:\\Tools;relative' },
      'C:\\Tools\\soffice.com',
      'D:\\Apps\\LibreOffice\\program\\soffice.exe',
    ],
    [
      'darwin',
      { PATH: '/usr/local/bin' },
      '/usr/local/bin/soffice',
      '/Applications/LibreOffice.app/Contents/MacOS/soffice',
    ],
    ['linux', { PATH: '/opt/x:' }, '/opt/x/soffice', '/usr/lib/libreoffice/program/soffice'],
  ])('%s', (platform, env, first, later) => {
    const places = officePlaces({ platform, env })
    expect(places[0]).toBe(first)
    expect(places).toContain(later)
    expect(places.some((place) => place.startsWith('relative'))).toBe(false)
  })
})
