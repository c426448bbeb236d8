import { execFileSync } from 'node:child_process'
import { chmod, mkdir, open, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts'
import { readProject } from '../../src/io/read-project.ts'
import { lineText, positionAt } from '../../src/source/span.ts'
import { expectComplete } from '../project.ts'
import { fill, scratchFolder } from './scratch-folder.ts'

const MANIFEST = { 'report.yaml': '模板: rule-of-law\n' }
const PNG = Uint8Array.of(0x89, 0x50, 0x4e, 0x47)
// 法治 in GBK.
const GBK = Uint8Array.of(0xb7, 0xa8, 0xd6, 0xce)

/** Their codes; every one of them has to say all that a finding says. */
function codes(diagnostics: readonly Diagnostic[]): string[] {
  expectComplete(diagnostics)
  return diagnostics.map(({ code }) => code)
}

/** Root may list every folder: where the tests run as root, `act` does not. */
function asNobody<T>(act: () => T): T {
  if (process.getuid?.() !== 0) return act()
  process.seteuid?.('nobody')
  try {
    return act()
  } finally {
    process.seteuid?.(0)
  }
}

describe('what belongs to a project', () => {
  test('texts and images, sorted by name, numbers as numbers; the rest is left alone', async () => {
    const dir = await scratchFolder({
      ...MANIFEST,
      'house.yml': 'a: 1\n',
      'README.md': '# no part of it\n',
      'sections/20-b.md': 'b',
      'sections/10-a/02.yaml': '- x',
      'sections/10-a/01.md': 'a',
      'sections/10-a/图.PNG': PNG,
      'sections/9-c.md': 'c',
      'sections/～.md': 'full-width',
      'sections/𠮷.md': 'beyond the BMP',
      'attachments/1.md': 'x',
      'assets/deep/er/than/that/p.jpg': PNG,
      'assets/source.psd': 'x',
      'dist/old.md': 'x',
      'sections/.draft.md': 'x',
      'sections/~$稿.docx': 'x',
      'sections/Thumbs.db': 'x',
      'sections/node_modules/x.md': 'x',
      'data/x.yaml': 'x: 1',
      'data/表.csv': '甲,乙\n一,1\n',
      'other/x.yaml': 'x: 1',
    })
    const { project, complete, diagnostics } = readProject(dir)
    expect(codes(diagnostics)).toEqual([])
    expect(complete).toBe(true)
    expect([...project.sources.keys()]).toEqual([
      'attachments/1.md',
      'data/x.yaml',
      'data/表.csv',
      'house.yml',
      'report.yaml',
      'sections/9-c.md',
      'sections/10-a/01.md',
      'sections/10-a/02.yaml',
      'sections/20-b.md',
      'sections/～.md',
      'sections/𠮷.md',
    ])
    expect([...project.assets.keys()]).toEqual(['assets/deep/er/than/that/p.jpg', 'sections/10-a/图.PNG'])
    expect(project.assets.get('sections/10-a/图.PNG')?.bytes).toEqual(Buffer.from(PNG))
  })

  test('more files than are read at once', async () => {
    const files = Object.fromEntries(Array.from({ length: 100 }, (_, index) => [`sections/${index}.md`, `${index}`]))
    const { project } = readProject(await scratchFolder({ ...MANIFEST, ...files }))
    expect(project.sources.size).toBe(101)
    for (const [path, text] of Object.entries(files)) expect(project.sources.get(path)?.text).toBe(text)
  })

  test('report.yml will do; both are one too many', async () => {
    const dir = await scratchFolder({ 'report.yml': 'a: 1\n' })
    expect(codes(readProject(dir).diagnostics)).toEqual([])
    await fill(dir, MANIFEST)
    const both = readProject(dir)
    expect(codes(both.diagnostics)).toEqual(['io/two-manifests'])
    expect(both.diagnostics[0]?.span?.path).toBe('report.yml')
  })
})

describe('no project', () => {
  test.each([
    ['a missing folder', {}, 'nowhere', 'io/no-folder', '文件夹不存在'],
    ['a file', { 'a.docx': 'x' }, 'a.docx', 'io/no-folder', '不是文件夹'],
    ['an empty folder', {}, '.', 'io/no-manifest', '没有 report.yaml'],
    ['a manifest that is a folder', { 'report.yaml/x.md': 'x' }, '.', 'io/no-manifest', '没有 report.yaml'],
  ])('%s', async (_, files, path, code, words) => {
    const { complete, diagnostics } = readProject(join(await scratchFolder(files), path))
    expect(codes(diagnostics)).toEqual([code])
    expect(diagnostics[0]?.message.zh).toContain(words)
    expect(complete).toBe(false)
  })

  test('report.yaml.txt, as Notepad likes to save it, is pointed out', async () => {
    const { diagnostics } = readProject(await scratchFolder({ 'report.yaml.txt': 'x' }))
    expect(diagnostics[0]?.help?.zh).toBe('是不是应把“report.yaml.txt”改名为 report.yaml？')
  })
})

describe('files that do not fit', () => {
  test.each([
    ['a Word file among the sections', { 'sections/稿.docx': 'x' }, 'io/not-read', 'sections/稿.docx', true],
    ['a text file among the attachments', { 'attachments/表.txt': 'x' }, 'io/not-read', 'attachments/表.txt', true],
    ['a folder too deep', { 'sections/a/b/c.md': 'x' }, 'io/too-deep', 'sections/a/b', false],
    [
      'names that differ by case',
      { 'sections/A.md': 'x', 'sections/a.md': 'y' },
      'io/name-clash',
      'sections/a.md',
      false,
    ],
    ['a name in NFD', { [`sections/${'é'.normalize('NFD')}.md`]: 'x' }, 'io/nfd-name', 'sections/é.md', true],
    ['a character lost in a conversion', { 'sections/a.md': '法\uFFFD建设' }, 'io/encoding', 'sections/a.md', true],
    [
      'an empty folder of a section',
      { 'sections/10-a/.keep': '', 'sections/b.md': 'x' },
      'io/not-read',
      'sections/10-a',
      true,
    ],
    ['a folder in NFD', { [`sections/${'é'.normalize('NFD')}/a.md`]: 'x' }, 'io/nfd-name', 'sections/é', true],
    [
      'a renamed Word file',
      { 'sections/a.md': Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0xff) },
      'io/not-text',
      'sections/a.md',
      false,
    ],
  ])('%s', async (_, files: Record<string, string | Uint8Array>, code, path, whole) => {
    const { complete, diagnostics } = readProject(await scratchFolder({ ...MANIFEST, ...files }))
    expect(codes(diagnostics)).toEqual([code])
    expect(diagnostics[0]?.span?.path).toBe(path)
    expect(complete).toBe(whole)
  })

  test('byte-order marks are taken off, however many', async () => {
    const dir = await scratchFolder({ ...MANIFEST, 'sections/a.md': '\uFEFF\uFEFF# 甲' })
    const { project, diagnostics } = readProject(dir)
    expect(project.sources.get('sections/a.md')?.text).toBe('# 甲')
    expect(codes(diagnostics)).toEqual(['io/windows-text'])
  })

  // File systems of macOS and Windows take no such name.
  test.runIf(process.platform === 'linux')('a name that is no UTF-8, as ZIP files of GBK names give', async () => {
    const dir = await scratchFolder({ ...MANIFEST, 'sections/a.md': 'x' })
    await writeFile(Buffer.concat([Buffer.from(`${dir}/sections/`), GBK, Buffer.from('.md')]), 'x')
    const { complete, diagnostics } = readProject(dir)
    expect(codes(diagnostics)).toEqual(['io/unreadable'])
    expect(diagnostics[0]?.message.zh).toContain('文件名是乱码')
    expect(complete).toBe(false)
  })

  // Windows has no such modes.
  test.skipIf(process.platform === 'win32')('a folder that may not be listed', async () => {
    const dir = await scratchFolder({ ...MANIFEST, 'sections/10-a/a.md': 'x' })
    await chmod(dir, 0o777)
    for (const folder of ['sections/10-a', '.']) {
      await chmod(join(dir, folder), 0o311)
      expect(codes(asNobody(() => readProject(dir)).diagnostics)).toEqual(['io/unreadable'])
      await chmod(join(dir, folder), 0o777)
    }
  })

  test('a file named in NFD is read under its NFC name; two spellings of one name clash', async () => {
    const dir = await scratchFolder({ ...MANIFEST, [`sections/${'é'.normalize('NFD')}.md`]: 'decomposed' })
    expect(readProject(dir).project.sources.get('sections/é.md')?.text).toBe('decomposed')
    await fill(dir, { 'sections/é.md': 'composed' })
    expect(codes(readProject(dir).diagnostics)).toContain('io/name-clash')
  })

  test.each([
    ['sections/huge.md', 100 * 1024 ** 2, '100 MB', '2 MB'],
    ['assets/huge.png', 21 * 1024 ** 2, '21 MB', '20 MB'],
    ['report.yaml', 100 * 1024 ** 2, '100 MB', '2 MB'],
  ])('%s of %d bytes is refused unread', async (path, size, has, may) => {
    const dir = await scratchFolder({ ...MANIFEST, [path]: '' })
    const file = await open(join(dir, path), 'r+')
    await file.truncate(size)
    await file.close()
    const memory = process.memoryUsage().arrayBuffers
    const { complete, diagnostics } = readProject(dir)
    expect(codes(diagnostics)).toEqual(['io/too-large'])
    expect(diagnostics[0]?.message.zh).toContain(has)
    expect(diagnostics[0]?.expected?.zh).toContain(may)
    expect(complete).toBe(false)
    expect(process.memoryUsage().arrayBuffers - memory).toBeLessThan(10 * 1024 ** 2)
  })

  test.skipIf(process.platform === 'win32')('a named pipe does not make it wait', async () => {
    const dir = await scratchFolder({ ...MANIFEST, 'sections/a.md': 'x' })
    execFileSync('mkfifo', [join(dir, 'sections/b.md')])
    expect(codes(readProject(dir).diagnostics)).toEqual(['io/not-read'])
  })
})

describe('links', () => {
  test.each([
    ['a section', 'sections/a.md', 'file'],
    ['the folder of sections', 'sections', 'dir'],
    ['the manifest', 'report.yml', 'file'],
  ] as const)('%s may not lead outside', async (_, path, type) => {
    const outside = await scratchFolder({ 'secret.md': 'x' })
    const dir = await scratchFolder(path === 'report.yml' ? {} : MANIFEST)
    if (path.startsWith('sections/')) await mkdir(join(dir, 'sections'))
    await symlink(type === 'dir' ? outside : join(outside, 'secret.md'), join(dir, path), type)
    const { project, complete, diagnostics } = readProject(dir)
    expect(codes(diagnostics)).toEqual(['io/outside-link'])
    expect(diagnostics[0]?.span?.path).toBe(path)
    expect([complete, [...project.sources.keys()].includes(path)]).toEqual([false, false])
  })

  test('inside the project they are followed, in a circle or broken they are findings', async () => {
    const dir = await scratchFolder({ ...MANIFEST, 'assets/p.png': PNG, 'sections/a.md': 'x' })
    await symlink('a.md', join(dir, 'sections/b.md'))
    await symlink('nowhere.md', join(dir, 'sections/c.md'))
    await symlink('..', join(dir, 'assets/round'))
    await symlink('/', join(dir, 'latest'))
    const { project, diagnostics } = readProject(dir)
    expect(project.sources.get('sections/b.md')?.text).toBe('x')
    expect(new Set(codes(diagnostics))).toEqual(new Set(['io/unreadable', 'io/folder-link']))
    expect(diagnostics.length).toBe(2)
  })
})

describe('encodings', () => {
  const prefix = Buffer.from('第一行\n好𠮷')

  test.each([
    ['GBK', Buffer.concat([Buffer.from('ab\nc'), GBK]), { line: 2, column: 2 }, /GBK/, '记事本'],
    [
      'a lone bad byte',
      Buffer.concat([prefix, Uint8Array.of(0xff), Buffer.from('字')]),
      { line: 2, column: 3 },
      /UTF-8/,
      '另存为',
    ],
    [
      'a character cut at the end',
      Buffer.concat([prefix, Buffer.from('字').subarray(0, 2)]),
      { line: 2, column: 3 },
      /UTF-8|GBK/,
      'UTF-8',
    ],
    [
      'UTF-16',
      Buffer.concat([Uint8Array.of(0xff, 0xfe), Buffer.from('好', 'utf16le')]),
      { line: 1, column: 1 },
      /UTF-16/,
      'UTF-8',
    ],
  ])('%s is one finding at its place; the file stays in the project', async (_, bytes, place, says, helps) => {
    const { project, complete, diagnostics } = readProject(await scratchFolder({ ...MANIFEST, 'sections/a.md': bytes }))
    const source = project.sources.get('sections/a.md')
    expect(codes(diagnostics)).toEqual(['io/encoding'])
    expect(diagnostics[0]?.message.zh).toMatch(says)
    expect(diagnostics[0]?.help?.zh).toContain(helps)
    expect(source && positionAt(source, diagnostics[0]?.span?.start ?? -1).line).toBe(place.line)
    expect(complete).toBe(true)
  })

  test('the place of a bad byte is exact, the text of a GBK file is its author’s', async () => {
    const dir = await scratchFolder({
      ...MANIFEST,
      'sections/a.md': Buffer.concat([Buffer.from('ab\nc'), GBK]),
      'sections/b.md': Buffer.concat([prefix, Uint8Array.of(0xff), Buffer.from('字')]),
    })
    const { project, diagnostics } = readProject(dir)
    const [a, b] = ['sections/a.md', 'sections/b.md'].map((path) => project.sources.get(path))
    if (!a || !b) throw new Error('both files belong to the project')
    expect(lineText(a, 2)).toBe('c法治')
    expect(positionAt(a, diagnostics[0]?.span?.start ?? -1)).toEqual({ line: 2, column: 2 })
    expect(positionAt(b, diagnostics[1]?.span?.start ?? -1)).toEqual({ line: 2, column: 3 })
    expect(b.text.codePointAt(diagnostics[1]?.span?.start ?? -1)).toBe(0xfffd)
  })

  test('BOM and CRLF: handled, told once for the whole project', async () => {
    const dir = await scratchFolder(MANIFEST)
    for (let index = 0; index < 7; index += 1) await fill(dir, { [`sections/${index}.md`]: '\ufeff一\r\n二' })
    const { project, complete, diagnostics } = readProject(dir)
    expect(codes(diagnostics)).toEqual(['io/windows-text'])
    expect(diagnostics[0]?.severity).toBe('info')
    expect(diagnostics[0]?.message.zh).toContain('sections/4.md 等 7 个')
    expect(project.sources.get('sections/0.md')?.text).toBe('一\r\n二')
    expect(complete).toBe(true)
  })

  test('a byte-order mark alone leaves an empty text', async () => {
    const dir = await scratchFolder(MANIFEST)
    await writeFile(join(dir, 'house.yaml'), '\ufeff')
    expect(readProject(dir).project.sources.get('house.yaml')?.text).toBe('')
  })
})
