// Sound files pass the rules of structure.ts, and each rule sees its own kind of damage.

import { readdirSync } from 'node:fs'
import { unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { compile } from '../../../src/compile.ts'
import { gbt9704 } from '../../../src/model/gbt9704.ts'
import { docxRenderer } from '../../../src/render/docx/index.ts'
import { zipParts } from '../../../src/render/docx/zip.ts'
import { templates } from '../../../templates/index.ts'
import { projectOf, readWhole, starterOf } from '../../project.ts'
import { render } from './open-docx.ts'
import { docOf, sampleDoc } from './sample-doc.ts'
import { openDocx } from './structure/opened-docx.ts'
import { structureProblems } from './structure.ts'
import { named } from './xml-tree.ts'

const sample = (await render(sampleDoc)).bytes

describe('sound', () => {
  const examples = readdirSync('examples', { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /(^|\/)report\.yaml$/.test(name))
    .map((name) => `examples/${name.replace(/\/report\.yaml$/, '')}`)
  const starters = templates.flatMap(({ id }) =>
    (['zh', 'en'] as const).map((keys) => [`${id} (${keys})`, id, keys] as const),
  )
  const options = { profile: gbt9704, renderers: [docxRenderer], epochSeconds: 0, strict: false } as const

  test('is a file of every element', () => {
    expect(structureProblems(sample)).toEqual([])
  })

  test('is a file of a title alone', async () => {
    expect(structureProblems((await render(docOf([]))).bytes)).toEqual([])
  })

  test.each(examples)('is %s', async (folder) => {
    const outcome = await compile(readWhole(folder), templates, options)
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.diagnostics))
    for (const { bytes } of outcome.value.artefacts) expect(structureProblems(bytes)).toEqual([])
  })

  test.each(starters)('is the starter %s', async (_, id, keys) => {
    const outcome = await compile(projectOf(starterOf(id, keys)), templates, options)
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.diagnostics))
    for (const { bytes } of outcome.value.artefacts) expect(structureProblems(bytes)).toEqual([])
  })
})

function damaged(path: string, what: string | RegExp, replacement: string): Uint8Array {
  const parts = Object.entries(unzipSync(sample)).map(([name, content]) => {
    if (name !== path) return { path: name, content }
    const text = Buffer.from(content).toString()
    expect(text.replace(what, replacement)).not.toBe(text)
    return { path: name, content: text.replace(what, replacement) }
  })
  return zipParts(parts)
}

const document = 'word/document.xml'

describe('damaged:', () => {
  test.each([
    [
      'no content type',
      '[Content_Types].xml',
      /<Override PartName="\/word\/styles.xml"[^>]*>/,
      '',
      'styles.xml has no content type',
    ],
    ['a byte order mark', 'word/settings.xml', '<?xml', '\ufeff<?xml', 'begins with a byte order mark'],
    ['a missing target', 'word/_rels/document.xml.rels', 'footer1.xml', 'footer9.xml', 'leads to footer9.xml'],
    ['a dangling id', document, /r:embed="[^"]*"/, 'r:embed="rId99"', 'refers to rId99'],
    ['an unknown style', document, 'w:val="Title"', 'w:val="Titel"', 'names the style Titel'],
    ['a paragraph in a character style', document, 'w:val="Title"', 'w:val="Strong"', 'names the style Strong'],
    [
      'a list that is none',
      document,
      '<w:pStyle w:val="Title"/>',
      '$&<w:numPr><w:numId w:val="7"/></w:numPr>',
      'numId 7',
    ],
    [
      'a footnote without text',
      document,
      '<w:footnoteReference w:id="2"/>',
      '<w:footnoteReference w:id="3"/>',
      'footnote 3',
    ],
    [
      'a footnote called twice',
      document,
      '<w:footnoteReference w:id="2"/>',
      '<w:footnoteReference w:id="1"/>',
      'footnote 1 is called twice',
    ],
    ['two bookmarks of one id', document, /<w:bookmarkStart w:id="2"/, '<w:bookmarkStart w:id="1"', 'the id 1'],
    ['a bookmark with a space', document, 'w:name="_RefFootnote2"', 'w:name="a b"', 'no bookmark a b'],
    ['drawings of one id', document, /(<wp:docPr[^>]* id=")2"/, '$11"', 'two drawings'],
    [
      'a cell without a paragraph',
      document,
      /<\/w:p><\/w:tc>/,
      '</w:p><w:tbl/></w:tc>',
      'does not end with a paragraph',
    ],
    ['a grid of another width', document, /<w:gridCol w:w="(\d)/, '<w:gridCol w:w="1$1', 'on a grid of'],
    ['a missing cell', document, /<w:tc>(?:(?!<w:tc>).)*>300<.*?<\/w:tc>/s, '', 'a row of 2 columns on a grid of 3'],
    ['no last paragraph', document, /(<w:sectPr.*<\/w:sectPr>)<\/w:body>/s, '<w:tbl/>$1</w:body>', 'ends with w:tbl'],
    [
      'a wrong order',
      'word/settings.xml',
      /(<w:evenAndOddHeaders\/>)(<w:characterSpacingControl[^>]*>)/,
      '$2$1',
      'not in its place',
    ],
    [
      'an address that is no URI',
      'word/_rels/document.xml.rels',
      /Target="https:[^"]*"/,
      'Target="https://a.cn/政 策"',
      'is no URI',
    ],
    ['a face by theme', 'word/styles.xml', 'w:eastAsia="仿宋_GB2312"', 'w:eastAsiaTheme="minorEastAsia"', 'by theme'],
  ])('%s', (_, path, what, replacement, problem) => {
    expect(structureProblems(damaged(path, what, replacement)).join('\n')).toContain(problem)
  })

  test('parts in another order', () => {
    const parts = Object.entries(unzipSync(sample)).map(([path, content]) => ({ path, content }))
    expect(structureProblems(zipParts(parts.reverse())).join('\n')).toContain('the first part is')
  })

  test('text that is no XML', () => {
    expect(() => structureProblems(damaged(document, '</w:body>', ''))).toThrow()
  })
})

describe('for those who do not see the page', () => {
  const { trees } = openDocx(sample)
  const body = trees.get(document)

  test('the file has a title, a language and an owner', () => {
    const core = trees.get('docProps/core.xml')
    expect(core?.children.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['dc:title', 'dc:creator', 'dc:language']),
    )
    expect(trees.get('docProps/app.xml')?.children.map(({ name }) => name)).toEqual(['Application', 'Company'])
    const languages = [...trees.values()].flatMap((tree) => named(tree, 'w:lang', 'w:themeFontLang'))
    expect(languages.map(({ attributes }) => attributes['w:eastAsia'])).toEqual(['zh-CN', 'zh-CN'])
  })

  test('every table of the text has a head that is repeated', () => {
    const tables = (body ? named(body, 'w:tbl') : []).filter((table) =>
      named(table, 'w:pStyle').some(({ attributes }) => attributes['w:val']?.startsWith('Table')),
    )
    expect(tables).toHaveLength(1)
    for (const table of tables) expect(named(table, 'w:tblHeader')).not.toEqual([])
  })

  test('every drawing says what it shows', () => {
    const drawings = body ? named(body, 'wp:docPr') : []
    expect(drawings).toHaveLength(3)
    for (const { attributes } of drawings) expect(attributes.descr).toMatch(/照片/)
  })

  test('headings are levels of the outline', () => {
    const styles = trees.get('word/styles.xml')
    const levels = (styles ? named(styles, 'w:style') : []).flatMap((style) =>
      named(style, 'w:outlineLvl').map(({ attributes }) => `${style.attributes['w:styleId']} ${attributes['w:val']}`),
    )
    expect(levels).toEqual(['Heading1 0', 'Heading2 1', 'Heading3 2', 'Heading4 3'])
  })
})
