import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, test } from 'vitest'
import { findProject } from '../../src/io/find-project.ts'
import { readStarter, writeNewFiles } from '../../src/io/starter.ts'
import { scratchFolder } from './scratch-folder.ts'

describe('findProject', () => {
  test.each([
    ['.', '.'],
    ['sections/10-a', '.'],
    ['examples/inner/sections', 'examples/inner'],
    ['not/there', '.'],
  ])('from %s it is %s', async (from, found) => {
    const dir = await scratchFolder({
      'report.yaml': 'a: 1',
      'sections/10-a/01.md': 'x',
      'examples/inner/report.yml': 'a: 1',
      'examples/inner/sections/report.yaml/x.md': 'a folder of that name is no manifest',
    })
    expect(findProject(join(dir, from))).toBe(join(dir, found))
  })

  test('none', async () => {
    expect(findProject(await scratchFolder())).toBeUndefined()
  })
})

describe('readStarter', () => {
  test('all texts, with their paths', async () => {
    const root = await scratchFolder({
      'templates/t/starter/report.yaml': '模板: t\n',
      'templates/t/starter/sections/a/01.md': 'x',
      'templates/t/README.md': 'not this one',
    })
    const files = await readStarter(pathToFileURL(`${root}/`), 't')
    expect(Object.fromEntries(files)).toEqual({ 'report.yaml': '模板: t\n', 'sections/a/01.md': 'x' })
  })

  test('a template without starter is a bug', async () => {
    await expect(readStarter(pathToFileURL(`${await scratchFolder()}/`), 't')).rejects.toThrow('ENOENT')
  })
})

describe('writeNewFiles', () => {
  const files = new Map([
    ['report.yaml', '模板: t\n'],
    ['sections/a/01.md', 'x'],
  ])

  test('into a new folder, and beside files of other names', async () => {
    const dir = await scratchFolder({ 'notes.txt': 'mine' })
    for (const target of [dir, join(dir, 'a/new/one')]) {
      const outcome = await writeNewFiles(target, files)
      expect(outcome).toEqual({
        ok: true,
        value: [join(target, 'report.yaml'), join(target, 'sections/a/01.md')],
        diagnostics: [],
      })
      expect(await readFile(join(target, 'sections/a/01.md'), 'utf8')).toBe('x')
    }
    expect(await readFile(join(dir, 'notes.txt'), 'utf8')).toBe('mine')
  })

  test('one file in the way: nothing is written, the finding names it', async () => {
    const dir = await scratchFolder({ 'sections/a/01.md': 'mine' })
    const outcome = await writeNewFiles(dir, files)
    expect(outcome.diagnostics.map(({ code }) => code)).toEqual(['io/target-exists'])
    expect(outcome.diagnostics[0]?.message.zh).toContain('sections/a/01.md')
    expect(outcome.diagnostics[0]?.message.zh).not.toContain('report.yaml')
    expect(await readdir(dir)).toEqual(['sections'])
    expect(await readFile(join(dir, 'sections/a/01.md'), 'utf8')).toBe('mine')
  })

  test('a file in place of a folder: a finding, and what was written is taken back', async () => {
    const dir = await scratchFolder({ sections: 'a file' })
    const outcome = await writeNewFiles(dir, files)
    expect(outcome.diagnostics.map(({ code }) => code)).toEqual(['io/write-failed'])
    expect(await readdir(dir)).toEqual(['sections'])
  })

  test('failing midway takes back what was written', async () => {
    const dir = await scratchFolder({ 'notes.txt': 'mine' })
    const contradictory = new Map([...files, ['report.yaml/inside.md', 'x']])
    const outcome = await writeNewFiles(dir, contradictory)
    expect(outcome.diagnostics.map(({ code }) => code)).toEqual(['io/write-failed'])
    expect(await readdir(dir)).not.toContain('report.yaml')
    expect(await readdir(join(dir, 'sections/a'))).toEqual([])
  })
})
