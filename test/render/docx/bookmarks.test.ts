// Names of bookmarks as Word takes them, and which ones a paper has.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bookmarkName, createBookmarks } from '../../../src/render/docx/bookmarks.ts'
import { attributesOf, elementsOf, partOf } from './open-docx.ts'
import { docOf, paragraph, sampleDoc, text } from './sample-doc.ts'

const namesIn = (xml: string) => attributesOf(elementsOf(xml), 'w:bookmarkStart').map((found) => found['w:name'] ?? '')

test.each([
  ['节_10-举措成效/01-组织领导', '节_10_举措成效_01_组织领导'],
  ['10 开头是数字', '文_10_开头是数字'],
  ['（一）', '一'],
  ['', '文_'],
])('%j is called %s', (written, name) => {
  expect(bookmarkName(written)).toBe(name)
})

test('any names become different ones that Word takes', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 60 }), { maxLength: 20 }), (texts) => {
      const bookmarks = createBookmarks()
      const markup = texts.map((written) => bookmarks.named(written, '')).join('')
      const names = [...markup.matchAll(/w:name="([^"]*)"/g)].map(([, name = '']) => name)
      expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(texts.length)
      for (const name of names) expect(name).toMatch(/^(?=.{1,40}$)\p{L}[\p{L}\d_]*$/su)
    }),
  )
})

describe('a paper', () => {
  test('has its elements by name, ids told apart', async () => {
    const xml = await partOf(sampleDoc, 'document')
    const elements = [
      '版头',
      '标题',
      '主送机关',
      '正文',
      '附件说明',
      '署名',
      '成文日期',
      '附注',
      '附件1',
      '附件2',
      '版记',
    ]
    expect(namesIn(xml)).toEqual(expect.arrayContaining(elements))
    const ids = attributesOf(elementsOf(xml), 'w:bookmarkStart').map((found) => found['w:id'])
    expect(new Set(ids).size).toBe(ids.length)
    const ends = attributesOf(elementsOf(xml), 'w:bookmarkEnd').map((found) => found['w:id'])
    expect([...ends].sort()).toEqual([...ids].sort())
  })

  test('has its section files by name', async () => {
    const from = (path: string) => ({ ...paragraph(text('文')), span: { path, start: 0, end: 1 } })
    const blocks = [from('sections/10-甲.md'), from('sections/10-甲.md'), from('sections/20-乙/01-丙.yaml')]
    const names = namesIn(await partOf(docOf(blocks), 'document'))
    expect(names).toEqual(['标题', '正文', '节_10_甲', '节_20_乙_01_丙'])
  })
})
