// Addresses of editors ↔ files of projects.

import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { addressOf, placeOfAddress } from '../../src/io/file-address.ts'
import { isProjectText } from '../../src/io/scan-project.ts'
import { scratchFolder } from './scratch-folder.ts'

test.each([
  ['report.yaml', true],
  ['本单位.yml', true],
  ['sections/10-工作.md', true],
  ['sections/10-工作/01-组织.YAML', true],
  ['sections/10-工作/01-组织/会议.md', false],
  ['attachments/1.md', true],
  ['data/数据.csv', true],
  ['data/旧/数据.csv', false],
  ['data/数据.md', false],
  ['sections/照片.png', false],
  ['assets/a.md', false],
  ['README.md', false],
  ['sections/~$工作.md', false],
  ['.schema/report.yaml', false],
  ['../report.yaml', false],
  ['', false],
])('%s is read as a text: %s', (path, expected) => {
  expect(isProjectText(path)).toBe(expected)
})

test('a file belongs to the nearest project above it, however its address is written', async () => {
  const root = await scratchFolder({ 'a/report.yaml': '', 'a/b/report.yml': '', 'a/sections/工 作.md': '' })
  const at = (path: string) => pathToFileURL(join(root, path)).href
  const place = { dir: join(root, 'a'), path: 'sections/工 作.md' }
  expect(placeOfAddress(at('a/sections/工 作.md'))).toEqual(place)
  expect(placeOfAddress(at('a/sections/工 作.md').replace(/%../g, (code) => code.toLowerCase()))).toEqual(place)
  expect(placeOfAddress(addressOf(place))).toEqual(place)
  // As macOS spells it.
  expect(placeOfAddress(at('a/sections/é.md'.normalize('NFD')))?.path).toBe('sections/é.md'.normalize('NFC'))
  expect(placeOfAddress(at('a/b/sections/1.md'))?.dir).toBe(join(root, 'a/b'))
  expect(placeOfAddress(at('sections/1.md'))).toBeUndefined()
})

test.each([
  'untitled:Untitled-1',
  'git:/a/report.yaml',
  'file://server/share/a.md',
  'file:///a%ff',
  'file:///a%2Fb',
  '',
  'x',
])('%j is no file of a project', (address) => {
  expect(placeOfAddress(address)).toBeUndefined()
})
