import { renameSync, writeFileSync } from 'node:fs'
import { readdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { replaceTexts } from '../../src/io/replace-texts.ts'
import type { Disk } from '../../src/io/write-artefacts.ts'
import { expectComplete } from '../project.ts'
import { scratchFolder } from './scratch-folder.ts'

const files = { 'sections/a.md': '甲,乙', 'sections/b.md': '丙,丁' }
const changes = [
  { path: 'sections/a.md', before: '甲,乙', after: '甲，乙' },
  { path: 'sections/b.md', before: '丙,丁', after: '丙，丁' },
]
const disk: Disk = { write: (path, bytes) => writeFileSync(path, bytes), rename: renameSync }
const textsOf = (dir: string) =>
  Promise.all(['a.md', 'b.md'].map((name) => readFile(join(dir, 'sections', name), 'utf8')))

test('all files, and no temporary one', async () => {
  const dir = await scratchFolder(files)
  expect(replaceTexts(dir, changes).ok).toBe(true)
  expect(await textsOf(dir)).toEqual(['甲，乙', '丙，丁'])
  expect((await readdir(join(dir, 'sections'))).sort()).toEqual(['a.md', 'b.md'])
})

test('a file that has changed since it was read: none is written', async () => {
  const dir = await scratchFolder(files)
  await writeFile(join(dir, 'sections/b.md'), '丙,戊')
  const outcome = replaceTexts(dir, changes)
  expect(outcome.diagnostics.map(({ code, span }) => [code, span?.path])).toEqual([['io/changed', 'sections/b.md']])
  expectComplete(outcome.diagnostics)
  expect(await textsOf(dir)).toEqual(['甲,乙', '丙,戊'])
})

test('a file that changes while the others are staged: none is written', async () => {
  const dir = await scratchFolder(files)
  const meddling: Disk = {
    ...disk,
    write: (path, bytes) => {
      disk.write(path, bytes)
      if (path.endsWith('b.md')) writeFileSync(join(dir, 'sections/a.md'), '甲,己')
    },
  }
  expect(replaceTexts(dir, changes, meddling).diagnostics.map(({ code }) => code)).toEqual(['io/changed'])
  expect(await textsOf(dir)).toEqual(['甲,己', '丙,丁'])
})

test('a full disk: none is written, and it is said', async () => {
  const dir = await scratchFolder(files)
  const full: Disk = {
    ...disk,
    write: (path, bytes) => {
      if (path.endsWith('b.md')) throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC', syscall: 'write' })
      disk.write(path, bytes)
    },
  }
  expect(replaceTexts(dir, changes, full).diagnostics.map(({ code }) => code)).toEqual(['io/write-failed'])
  expect(await textsOf(dir)).toEqual(['甲,乙', '丙,丁'])
  expect((await readdir(join(dir, 'sections'))).sort()).toEqual(['a.md', 'b.md'])
})

test('a link inside the project stays one', async () => {
  const dir = await scratchFolder({ 'shared/a.md': '甲,乙', 'sections/b.md': '丙,丁' })
  await symlink('../shared/a.md', join(dir, 'sections/a.md'))
  expect(replaceTexts(dir, changes).ok).toBe(true)
  expect(await readFile(join(dir, 'shared/a.md'), 'utf8')).toBe('甲，乙')
})
