// What a finished DOCX lacks is seen in its own bytes, whatever went wrong on the way into them.

import { unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { firstDifference, printedContent } from '../../../src/model/printed-content.ts'
import { readDocx } from '../../../src/render/docx/read-back.ts'
import { zipParts } from '../../../src/render/docx/zip.ts'
import { render } from './open-docx.ts'
import { sampleDoc } from './sample-doc.ts'

const { bytes } = await render(sampleDoc)

/** The sample with one part changed. */
function changed(part: string, change: (xml: string) => string): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).map(([path, content]) => ({
    path,
    content: path === part ? change(Buffer.from(content).toString()) : content,
  }))
  return zipParts(parts)
}

const document = 'word/document.xml'
const differenceIn = (file: Uint8Array) => firstDifference(printedContent(sampleDoc), readDocx(file))

test('the file as it was made lacks nothing', () => {
  expect(differenceIn(bytes)).toBeUndefined()
  expect(differenceIn(changed(document, (xml) => xml))).toBeUndefined()
})

describe('a file that lost', () => {
  test.each([
    ['a paragraph', document, /<w:p>(?:(?!<w:p>).)*附件正文.*?<\/w:p>/s, '', 'text, character'],
    ['a character', document, '清单管理', '清单理', 'text, character'],
    ['its order', document, /(组织领导)(.*)(制度建设)/s, '$3$2$1', 'text, character'],
    ['a cell and its text', document, /<w:tc>(?:(?!<w:tc>).)*12\.50.*?<\/w:tc>/s, '', 'text, character'],
    [
      'an empty cell',
      document,
      /<w:tc>(?:(?!<w:tc>|<w:t[ >]).)*<\/w:tc>/s,
      '',
      'cells of table 1, row 3: 2 instead of 3',
    ],
    [
      'the border between two cells',
      document,
      /(行政执法培训<.*?)<\/w:p><\/w:tc><w:tc>.*?<w:p>/s,
      '$1',
      'cells of table 1, row 2',
    ],
    ['a row', document, /<w:tr>(?:(?!<w:tr>).)*>300<.*?<\/w:tr>/s, '', 'text, character'],
    ['the head of a table', document, /<w:pStyle w:val="Table(?:Head|Cell)"\/>/g, '', 'tables: 0 instead of 1'],
    ['an image', document, /<w:drawing>.*?<\/w:drawing>/s, '', 'images: 2 instead of 3'],
    ['the file of an image', 'word/media/image2.png', /^.*$/s, '', 'images: 2 instead of 3'],
    [
      'the link of an image',
      'word/_rels/document.xml.rels',
      'media/image2.png',
      'media/image3.png',
      'images: 2 instead of 3',
    ],
    ['the call of a footnote', document, '<w:footnoteReference w:id="2"/>', '', 'footnotes: 1 instead of 2'],
    ['the text of a footnote', 'word/footnotes.xml', '脚注二', '', 'footnote 2, character 1'],
    [
      'a paragraph of a footnote',
      'word/footnotes.xml',
      /<w:p>(?:(?!<w:p>).)*第二段.*?<\/w:p>/s,
      '',
      'footnote 1, character',
    ],
  ] as const)('%s', (_, part, what, replacement, difference) => {
    const file = changed(part, (xml) => {
      const less = xml.replace(what, replacement)
      expect(less).not.toBe(xml)
      return less
    })
    expect(differenceIn(file)).toContain(difference)
  })
})

describe('damaged bytes', () => {
  test.each([
    ['no end', bytes.slice(0, -1)],
    ['no part', zipParts([])],
    ['text that is not UTF-8', zipParts([{ path: document, content: Uint8Array.from([0xff]) }])],
  ])('%s', (_, file) => {
    expect(() => readDocx(file)).toThrow()
  })

  test('one bit', () => {
    const file = Uint8Array.from(bytes)
    const at = Buffer.from(file).indexOf('word/document.xml') + 'word/document.xml'.length + 100
    file[at] = (file[at] ?? 0) ^ 1
    expect(() => readDocx(file)).toThrow()
  })
})
