import { renameSync, writeFileSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type Disk, writeArtefacts } from '../../src/io/write-artefacts.ts'
import { expectComplete } from '../project.ts'
import { scratchFolder } from './scratch-folder.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const systemError = (code: string) => Object.assign(new Error(code), { code, syscall: 'write' })

describe('writeArtefacts', () => {
  test('makes the folder, writes over earlier files, leaves no temporary ones', async () => {
    const dir = join(await scratchFolder(), 'new/dist')
    for (const round of ['old', 'new']) {
      const written = writeArtefacts(dir, [
        { name: '报告.docx', bytes: bytes(`${round} 1`) },
        { name: '报告.html', bytes: bytes(`${round} 2`) },
      ])
      expect(written).toEqual({ ok: true, value: [join(dir, '报告.docx'), join(dir, '报告.html')], diagnostics: [] })
    }
    expect(await readdir(dir)).toEqual(['报告.docx', '报告.html'])
    expect(await readFile(join(dir, '报告.html'), 'utf8')).toBe('new 2')
  })

  test('large content arrives byte for byte', async () => {
    const dir = await scratchFolder()
    const large = new Uint8Array(5_000_000).map((_, index) => index * 7)
    expect(writeArtefacts(dir, [{ name: 'a', bytes: large }]).ok).toBe(true)
    expect(Buffer.compare(await readFile(join(dir, 'a')), large)).toBe(0)
  })

  test('a folder in place of the file: a finding, the folder and its neighbours stay, no temporary file', async () => {
    const dir = await scratchFolder({ 'a.docx/inside.txt': 'x', 'b.html': 'old' })
    const outcome = writeArtefacts(dir, [
      { name: 'a.docx', bytes: bytes('new') },
      { name: 'b.html', bytes: bytes('new') },
    ])
    expect(outcome.ok).toBe(false)
    expect(outcome.diagnostics).toHaveLength(1)
    expect(outcome.diagnostics[0]).toMatchObject({ code: 'io/write-failed', severity: 'error' })
    expect(outcome.diagnostics[0]?.message.zh).toContain('这个位置是文件夹')
    expect(await readdir(dir)).toEqual(['a.docx', 'b.html'])
    expect(await readFile(join(dir, 'b.html'), 'utf8')).toBe('old')
  })

  test.each(['file', 'file/deeper'])('a file in place of the folder (%s)', async (path) => {
    const dir = await scratchFolder({ file: 'mine' })
    const outcome = writeArtefacts(join(dir, path), [{ name: 'a', bytes: bytes('new') }])
    expect(outcome.diagnostics.map(({ code }) => code)).toEqual(['io/write-failed'])
    expect(outcome.diagnostics[0]?.message.zh).toContain('是文件，不是文件夹')
    expect(await readFile(join(dir, 'file'), 'utf8')).toBe('mine')
  })

  // mkdir's own way of making the folders above never comes back from there (Node 20).
  test.runIf(process.platform === 'linux')('a place where the system makes no folder', async () => {
    const { diagnostics } = writeArtefacts('/proc/nowhere/dist', [{ name: 'a', bytes: bytes('x') }])
    expect(diagnostics.map(({ message }) => message.zh)).toEqual([
      '写不进 /proc/nowhere/dist：这个位置不存在，也不能新建',
    ])
  })

  test('a name longer than the disk allows', async () => {
    const outcome = writeArtefacts(await scratchFolder(), [{ name: `${'长'.repeat(200)}.docx`, bytes: bytes('x') }])
    expect(outcome.diagnostics[0]?.message.zh).toContain('文件名太长')
  })

  const failures = [
    ['ENOSPC', '磁盘已满', 'disk is full'],
    ['EBUSY', '被别的程序打开', 'another program'],
    ['EPERM', '被别的程序打开', 'another program'],
    ['EROFS', '只读', 'read-only'],
    ['EWEIRD', 'EWEIRD', 'EWEIRD'],
  ] as const
  const steps = [
    ['write', 'old', 'no file has changed'],
    ['rename', 'new', 'those before are new'],
  ] as const

  test.each(failures.flatMap((failure) => steps.map((step) => [...failure, ...step] as const)))(
    '%s (%s, %s) at the second file’s %s: %s first, for %s',
    async (code, zh, en, step, first) => {
      const dir = await scratchFolder({ a: 'old', b: 'old', c: 'old' })
      const refuse = (path: string) => {
        if (path.endsWith('b')) throw systemError(code)
      }
      const disk: Disk = {
        write: (path, content) => {
          if (step === 'write') refuse(path)
          writeFileSync(path, content)
        },
        rename: (from, to) => {
          if (step === 'rename') refuse(to)
          renameSync(from, to)
        },
      }
      const files = ['a', 'b', 'c'].map((name) => ({ name, bytes: bytes('new') }))
      const outcome = writeArtefacts(dir, files, disk)
      expect(outcome.ok).toBe(false)
      expect(outcome.diagnostics[0]?.message.zh).toContain(`${join(dir, 'b')}：`)
      expect(outcome.diagnostics[0]?.message.zh).toContain(zh)
      expect(outcome.diagnostics[0]?.message.en).toContain(en)
      expectComplete(outcome.diagnostics)
      if (code === 'EBUSY') expect(outcome.diagnostics[0]?.help?.zh).toMatch(/Word 或 WPS.*关闭/)
      expect(await readdir(dir)).toEqual(['a', 'b', 'c'])
      const contents = await Promise.all(['a', 'b', 'c'].map((name) => readFile(join(dir, name), 'utf8')))
      expect(contents).toEqual([first, 'old', 'old'])
    },
  )

  test('a bug is not dressed up as a full disk', async () => {
    const dir = await scratchFolder()
    const write = () => {
      throw new TypeError('bug')
    }
    const files = [{ name: 'a', bytes: bytes('x') }]
    expect(() => writeArtefacts(dir, files, { write, rename: renameSync })).toThrow('bug')
    expect(await readdir(dir)).toEqual([])
  })
})
