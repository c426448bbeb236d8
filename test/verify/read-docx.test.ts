// Any DOCX → what the checks see: inheritance resolved, fields read, and everything that is no DOCX refused by its kind.
import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { PAGE_FIELD } from '../../src/verify/docx/docx-file.ts'
import { readDocx } from '../../src/verify/docx/read-docx.ts'
import { openDocx } from './recorded.ts'

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const relationships = (links: readonly (readonly [string, string])[]) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${links
    .map(([type, target], index) => `<Relationship Id="r${index}" Type="${TYPES}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`

function docx(body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const links = Object.keys(parts).map((name) => [name.replace(/\d+$/, ''), `${name}.xml`] as const)
  const files = {
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': relationships([['officeDocument', 'word/document.xml']]),
    'word/_rels/document.xml.rels': relationships(links),
    'word/document.xml': `<w:document ${W} ${R}><w:body>${body}</w:body></w:document>`,
    ...Object.fromEntries(Object.entries(parts).map(([name, text]) => [`word/${name}.xml`, text])),
  }
  return zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])))
}

const paragraph = (text: string, properties = '') =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`

describe('styles', () => {
  const styles = `<w:styles ${W}><w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="21"/><w:rFonts w:eastAsia="宋体"/></w:rPr></w:rPrDefault></w:docDefaults>
    <w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/><w:pPr><w:ind w:firstLineChars="200"/><w:spacing w:line="579" w:lineRule="exact"/></w:pPr><w:rPr><w:rFonts w:eastAsia="仿宋"/></w:rPr></w:style>
    <w:style w:type="paragraph" w:styleId="b"><w:name w:val="Title"/><w:basedOn w:val="a"/><w:pPr><w:ind w:firstLine="0"/><w:jc w:val="center"/></w:pPr><w:rPr><w:sz w:val="44"/></w:rPr></w:style>
    <w:style w:type="paragraph" w:styleId="c"><w:name w:val="C"/><w:basedOn w:val="d"/></w:style>
    <w:style w:type="paragraph" w:styleId="d"><w:name w:val="D"/><w:basedOn w:val="c"/></w:style></w:styles>`
  const read = (body: string) => openDocx(docx(body, { styles })).paragraphs

  test('come down from defaults through the default style', () => {
    expect(read(paragraph('正文'))[0]).toMatchObject({
      style: 'normal',
      firstLineChars: 200,
      spacing: { line: 579, rule: 'exact' },
      runs: [{ eastAsiaFont: '仿宋', size: 10.5 }],
    })
  })

  test('are overridden below, an indent in characters by one in twips, too', () => {
    const [title] = read(paragraph('标题', '<w:pStyle w:val="b"/><w:spacing w:line="660"/>'))
    expect(title).toMatchObject({
      style: 'title',
      align: 'center',
      firstLine: 0,
      runs: [{ eastAsiaFont: '仿宋', size: 22 }],
    })
    expect(title?.spacing).toEqual({ line: 660, rule: 'exact' })
    expect(title?.firstLineChars).toBeUndefined()
  })

  test('that stand on each other in a circle end somewhere', () => {
    expect(read(paragraph('循环', '<w:pStyle w:val="c"/>'))[0]?.style).toBe('c')
  })

  test('may name fonts through the theme', () => {
    const theme = `<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:fontScheme><a:minorFont><a:latin typeface="Calibri"/><a:ea typeface=""/><a:font script="Hans" typeface="等线"/></a:minorFont></a:fontScheme></a:themeElements></a:theme>`
    const themed = `<w:styles ${W}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi" w:eastAsiaTheme="minorEastAsia"/></w:rPr></w:rPrDefault></w:docDefaults></w:styles>`
    const [first] = openDocx(docx(paragraph('正文'), { styles: themed, theme })).paragraphs
    expect(first?.runs[0]).toMatchObject({ eastAsiaFont: '等线', latinFont: 'Calibri' })
  })
})

describe('content', () => {
  test.each([
    ['a simple field', '<w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple>', PAGE_FIELD],
    [
      'a field in runs',
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGE \\* MERGEFORMAT </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>',
      PAGE_FIELD,
    ],
    [
      'another field by its result',
      '<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>DATE</w:instrText><w:fldChar w:fldCharType="separate"/><w:t>今天</w:t><w:fldChar w:fldCharType="end"/></w:r>',
      '今天',
    ],
    [
      'inserted but not deleted text',
      '<w:ins><w:r><w:t>新</w:t></w:r></w:ins><w:del><w:r><w:delText>旧</w:delText></w:r></w:del>',
      '新',
    ],
    [
      'text of links and content controls',
      '<w:hyperlink><w:r><w:t>甲</w:t></w:r></w:hyperlink><w:sdt><w:sdtContent><w:r><w:t>乙</w:t></w:r></w:sdtContent></w:sdt>',
      '甲乙',
    ],
  ])('%s', (_, content, text) => {
    expect(openDocx(docx(`<w:p>${content}</w:p>`)).paragraphs.map((found) => found.text)).toEqual([text])
  })

  test('tables, sections and what they inherit', () => {
    const section = (inner: string) => `<w:sectPr>${inner}</w:sectPr>`
    const file = openDocx(
      docx(
        `<w:tbl><w:tr><w:tc>${paragraph('格')}</w:tc></w:tr></w:tbl>${paragraph('甲', section('<w:footerReference w:type="default" r:id="r0"/><w:pgSz w:w="11906" w:h="16838"/>'))}${paragraph('乙')}${section('<w:pgSz w:w="16838" w:h="11906"/>')}`,
        { footer1: `<w:ftr ${W}><w:p><w:fldSimple w:instr="PAGE"/></w:p></w:ftr>` },
      ),
    )
    expect(file.paragraphs.map(({ text, inTable, section: at }) => [text, inTable, at])).toEqual([
      ['格', true, 0],
      ['甲', false, 0],
      ['乙', false, 1],
    ])
    expect(file.sections.map(({ width, footers }) => [width, footers.default?.[0]?.text])).toEqual([
      [11906, PAGE_FIELD],
      [16838, PAGE_FIELD],
    ])
  })

  test('bookmarks name the paragraphs that they have text of', () => {
    const start = (id: number, name: string) => `<w:bookmarkStart w:id="${id}" w:name="${name}"/>`
    const end = (id: number) => `<w:bookmarkEnd w:id="${id}"/>`
    const run = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`
    const file = openDocx(
      docx(
        `${start(1, '署名')}<w:tbl><w:tr><w:tc>${paragraph('甲局')}</w:tc></w:tr></w:tbl>${paragraph('乙局')}<w:p>${end(1)}${start(2, '成文日期')}${run('日期')}${end(2)}${run('后')}</w:p>${paragraph('正文')}`,
      ),
    )
    expect(file.paragraphs.map(({ text, bookmarks }) => [text, [...bookmarks]])).toEqual([
      ['甲局', ['署名']],
      ['乙局', ['署名']],
      ['日期后', ['成文日期']],
      ['正文', []],
    ])
  })

  test('headers, and the number that a section begins with', () => {
    const first = '<w:sectPr><w:headerReference w:type="first" r:id="r0"/><w:titlePg/></w:sectPr>'
    const file = openDocx(
      docx(`${paragraph('甲', first)}${paragraph('乙')}<w:sectPr><w:pgNumType w:start="1"/></w:sectPr>`, {
        header1: `<w:hdr ${W}>${paragraph('标志')}</w:hdr>`,
      }),
    )
    expect(file.sections.map(({ headers, firstNumber }) => [headers.first?.[0]?.text, firstNumber])).toEqual([
      ['标志', undefined],
      ['标志', 1],
    ])
  })

  test('the strict form and other prefixes are the same language', () => {
    const strict = strToU8(
      '<x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body><x:p><x:r><x:t>正文</x:t></x:r></x:p></x:body></x:document>',
    )
    const bytes = zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'word/document.xml': strict })
    expect(openDocx(bytes).paragraphs[0]?.text).toBe('正文')
  })
})

describe('what is no DOCX', () => {
  const sound = docx(paragraph('正文'))
  const compound = (text: string) =>
    new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...new Array(64).fill(0), ...Buffer.from(text, 'utf16le')])
  test.each<[string, Uint8Array, string]>([
    ['nothing', new Uint8Array(), 'verify/not-docx'],
    ['text', strToU8('正文'), 'verify/not-docx'],
    ['another ZIP file', zipSync({ 'a.txt': strToU8('a') }), 'verify/not-docx'],
    ['a DOCX without a body', docx('').slice(0, 0), 'verify/not-docx'],
    ['an old file', compound('WordDocument'), 'verify/old-format'],
    ['RTF', strToU8('{\\rtf1 a}'), 'verify/old-format'],
    ['an encrypted file', compound('EncryptedPackage'), 'verify/encrypted'],
    ['half of a file', sound.slice(0, sound.length / 2), 'verify/damaged'],
    ['broken XML', docx('<w:p>'), 'verify/damaged'],
    ['XML with entities of its own', docx('<w:p><w:r><w:t>&bomb;</w:t></w:r></w:p>'), 'verify/damaged'],
    ['elements without end', docx(`${'<w:sdt>'.repeat(2000)}${'</w:sdt>'.repeat(2000)}`), 'verify/damaged'],
    [
      'what unpacks to a quarter of a gigabyte',
      zipSync({ 'word/document.xml': new Uint8Array(130 * 1024 ** 2) }, { level: 1 }),
      'verify/too-large',
    ],
  ])('%s', (_, bytes, code) => {
    const reading = readDocx(bytes)
    expect(reading.ok || reading.kind.code).toBe(code)
  })
})
