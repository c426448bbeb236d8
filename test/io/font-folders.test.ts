import { mkdir, symlink } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { expect, test } from 'vitest'
import { askProgram } from '../../src/io/ask-program.ts'
import { listFontFiles, readFontFile, withFile } from '../../src/io/font-files.ts'
import { fontFolders } from '../../src/io/font-folders.ts'
import { scratchFolder } from './scratch-folder.ts'

const folders = (platform: string, env: Record<string, string>) =>
  fontFolders(platform, env).map((folder) => folder.replaceAll(sep, '/'))

test.each([
  ['win32', { WINDIR: 'D:/Win', LOCALAPPDATA: 'D:/me/Local' }, ['D:/Win/Fonts', 'D:/me/Local/Microsoft/Windows/Fonts']],
  ['win32', { USERPROFILE: 'D:/me' }, ['D:/me/AppData/Local/Microsoft/Windows/Fonts']],
  ['darwin', { HOME: '/Users/me' }, ['/System/Library/Fonts', '/Library/Fonts', '/Users/me/Library/Fonts']],
  ['linux', { HOME: '/home/me' }, ['/usr/share/fonts', '/home/me/.local/share/fonts', '/home/me/.fonts']],
  ['linux', { HOME: '/home/me', XDG_DATA_HOME: '/data' }, ['/data/fonts', '/home/me/.fonts']],
])('%s with %j', (platform, env, expected) => {
  expect(folders(platform, env)).toEqual(expect.arrayContaining(expected))
})

test('font files at any depth, links followed and never twice', async () => {
  const root = await scratchFolder({ 'a/b/仿宋.TTF': '1', 'a/x.otf': '2', 'a/readme.txt': '3', 'else/c.ttc': '4' })
  await symlink(join(root, 'a'), join(root, 'a/b/circle'))
  await symlink(join(root, 'else'), join(root, 'a/link'))
  await symlink(join(root, 'gone.ttf'), join(root, 'a/dangling.ttf'))
  await mkdir(join(root, 'a/folder.ttf'))
  const found = listFontFiles([join(root, 'a'), join(root, 'a'), join(root, 'missing')])
  expect(found.map((file) => file.slice(root.length + 1))).toEqual(
    expect.arrayContaining(['a/b/仿宋.TTF', 'a/x.otf', 'a/link/c.ttc', 'a/dangling.ttf']),
  )
  expect(found).toHaveLength(4)
  expect(readFontFile(join(root, 'a/dangling.ttf'))).toBeUndefined()
})

test('a file in pieces; past its end there is nothing', async () => {
  const root = await scratchFolder({ 'a.ttf': 'abcdef' })
  const text = (bytes: Uint8Array) => Buffer.from(bytes).toString()
  expect(withFile(join(root, 'a.ttf'), (read) => [text(read(1, 2)), text(read(4, 9)), text(read(99, 1))])).toEqual([
    'bc',
    'ef',
    '',
  ])
  expect(withFile(join(root, 'b.ttf'), () => 1)).toBeUndefined()
})

test('a program that is not there, or fails, has no answer', () => {
  const env = { PATH: process.env.PATH }
  expect(askProgram('node', ['-p', '1+1'], env)?.trim()).toBe('2')
  expect(askProgram('node', ['-e', 'process.exit(3)'], env)).toBeUndefined()
  expect(askProgram('no-such-program-here', [], env)).toBeUndefined()
})
