import fc from 'fast-check'
import { afterEach, describe, expect, test, vi } from 'vitest'
import type { Doc, Inline } from '../../../src/model/doc.ts'
import { firstDifference, printedContent } from '../../../src/model/printed-content.ts'
import { EPOCH_SECONDS, elementsOf, parsedText, render, xmlParts } from './open-docx.ts'
import { docOf, paragraph, sampleDoc, text } from './sample-doc.ts'

const sample = await render(sampleDoc)
const parts = xmlParts(sample.bytes)
const part = (path: string): string => parts.get(path) ?? ''

describe('the package', () => {
  test('holds its parts in a fixed order, content types first', () => {
    expect([...parts.keys()]).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'word/document.xml',
      'word/footer1.xml',
      'word/footer2.xml',
      'word/styles.xml',
      'word/settings.xml',
      'word/fontTable.xml',
      'word/footnotes.xml',
      'word/_rels/document.xml.rels',
      'word/_rels/footnotes.xml.rels',
      'docProps/core.xml',
      'docProps/app.xml',
    ])
  })

  test.each([...parts.keys()])('%s is well-formed', (path) => {
    expect(elementsOf(part(path)).length).toBeGreaterThan(0)
  })

  test.each(['document', 'footnotes'])('every relationship that %s names exists, and no id twice', (name) => {
    const used = elementsOf(part(`word/${name}.xml`)).flatMap(({ attributes }) =>
      ['r:id', 'r:embed'].flatMap((key) => attributes[key] ?? []),
    )
    const relationships = elementsOf(part(`word/_rels/${name}.xml.rels`)).slice(1)
    const ids = relationships.map(({ attributes }) => attributes.Id)
    expect(used.length).toBeGreaterThan(0)
    expect(ids).toEqual(expect.arrayContaining(used))
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('an image that is shown twice is stored once', () => {
    const targets = elementsOf(part('word/_rels/document.xml.rels')).map(({ attributes }) => attributes.Target)
    expect(targets.filter((target) => target?.startsWith('media/'))).toEqual(['media/image1.png', 'media/image2.png'])
  })

  test('has the properties and the time that were given', () => {
    expect(parsedProperties()).toMatchObject({
      'dc:title': '苍溪县乡村振兴局2023年度法治政府建设工作报告',
      'dc:creator': '苍溪县乡村振兴局',
      'dc:language': 'zh-CN',
      'dcterms:created': new Date(EPOCH_SECONDS * 1000).toISOString().replace('.000', ''),
    })
  })

  test('names a missing image instead of making a broken file', async () => {
    const image = { asset: 'assets/无.png', type: 'png', width: 1, height: 1 } as const
    const doc = docOf([{ kind: 'figure', id: 'figure-1', image, alt: '', number: '', caption: [] }])
    await expect(render(doc)).rejects.toThrow('assets/无.png')
  })
})

function parsedProperties(): Record<string, string> {
  const fields = part('docProps/core.xml').matchAll(/<((?:dc|dcterms):\w+)[^>]*>([^<]*)</g)
  return Object.fromEntries([...fields].map(([, name, value]) => [name, value]))
}

describe('what Word calls corrupt and validators overlook', () => {
  test('every style that is used is defined, once', () => {
    const styles = elementsOf(part('word/styles.xml'))
    const defined = styles.filter(({ name }) => name === 'w:style').map(({ attributes }) => attributes['w:styleId'])
    const references = ['w:pStyle', 'w:rStyle', 'w:basedOn', 'w:next', 'w:link']
    const used = ['document', 'footnotes', 'footer1', 'footer2', 'styles']
      .flatMap((name) => elementsOf(part(`word/${name}.xml`)))
      .filter(({ name }) => references.includes(name))
      .map(({ attributes }) => attributes['w:val'])
    expect(used.length).toBeGreaterThan(references.length)
    expect(used.filter((id) => !defined.includes(id))).toEqual([])
    expect(new Set(defined).size).toBe(defined.length)
  })

  test('every cell ends with a paragraph, and so does the body before its section', () => {
    const elements = elementsOf(part('word/document.xml'))
    const cells = elements.filter(({ name }) => name === 'w:tc')
    expect(cells.length).toBe(12)
    expect(cells.filter(({ children }) => children.at(-1) !== 'w:p')).toEqual([])
    const last = elements
      .find(({ name }) => name === 'w:body')
      ?.children.filter((name) => !name.startsWith('w:bookmark'))
    expect(last?.slice(-2)).toEqual(['w:p', 'w:sectPr'])
  })

  test('a footnote is referred to once; further calls point at the first', () => {
    const elements = elementsOf(part('word/document.xml'))
    const ids = elements
      .filter(({ name }) => name === 'w:footnoteReference')
      .map(({ attributes }) => attributes['w:id'])
    const fields = [...part('word/document.xml').matchAll(/ NOTEREF \w+ \\h /g)].map(([instruction]) => instruction)
    expect(ids).toEqual(['1', '2'])
    expect(fields).toEqual([' NOTEREF _RefFootnote1 \\h ', ' NOTEREF _RefFootnote2 \\h '])
  })

  test('drawings and bookmarks are numbered from 1', () => {
    const elements = elementsOf(part('word/document.xml'))
    const drawings = elements.filter(({ name }) => name === 'wp:docPr')
    expect(drawings.map(({ attributes }) => attributes.id)).toEqual(['1', '2', '3'])
    expect(drawings[0]?.attributes.descr).toBe('照片 "assets/现场.png" <1>')
  })
})

describe('reading back', () => {
  test('gives what the Doc prints', () => {
    expect(firstDifference(printedContent(sampleDoc), sample.readBack)).toBeUndefined()
  })

  test('agrees with an XML parser', () => {
    const parsed = parsedText(
      part('word/document.xml').replace(
        /<w:instrText[^>]*> NOTEREF .*?w:fldCharType="end"/g,
        '<w:fldChar w:fldCharType="end"',
      ),
    )
    const read = sample.readBack.paragraphs.join('').replace(/[\n\t]/g, '')
    expect(read).toBe(parsed)
  })

  const hostile = [
    '{n-0} {image} {image.png} rId{image} r:embed="rId{image}"',
    '</w:t></w:r></w:p><w:p><w:r><w:t>&amp;&#13;&lt;',
    '<w:tab/><w:br/><w:fldSimple w:instr="x"></w:fldSimple>',
    ']]><![CDATA[x]]> <!-- x --> <?xml?>',
    '  前后  空格  ',
    '制\t表\t符',
    '$& $1 $$',
  ]
  test.each(hostile)('%j stays text', async (value) => {
    const doc = docOf([paragraph(text(value))], { title: [text(value)], addressees: [value], note: value })
    const { readBack, bytes } = await render(doc)
    expect(readBack.paragraphs.filter((line) => line === value)).toHaveLength(2)
    expect(firstDifference(printedContent(doc), readBack)).toBeUndefined()
    expect(parsedText(xmlParts(bytes).get('word/document.xml') ?? '')).toContain(value.replaceAll('\t', ''))
  })
})

describe('equal input gives equal bytes', () => {
  afterEach(() => vi.unstubAllEnvs())

  test('twice in one process', async () => {
    const again = await render(structuredClone(sampleDoc))
    expect(Buffer.compare(again.bytes, sample.bytes)).toBe(0)
  })

  test.each(['Asia/Shanghai', 'America/St_Johns', 'Pacific/Kiritimati'])('in the time zone %s', async (zone) => {
    vi.stubEnv('TZ', zone)
    expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone)
    const again = await render(sampleDoc)
    expect(Buffer.compare(again.bytes, sample.bytes)).toBe(0)
  })
})

describe('any text', () => {
  // XML 1.0, 2.2: what a file may hold at all. CR and the like are white space, which read-back leaves out.
  const allowed = fc
    .string({ unit: 'binary', maxLength: 40 })
    .map((value) => value.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu, ''))
  const leaf: fc.Arbitrary<Inline> = allowed.map(text)
  const wrapped: fc.Arbitrary<Inline> = fc.record({
    kind: fc.constantFrom('strong', 'emphasis'),
    content: fc.array(leaf, { maxLength: 3 }),
  })
  const inlines = fc.array(fc.oneof(leaf, wrapped), { maxLength: 4 })

  test('gives valid XML with the same text', async () => {
    await fc.assert(
      fc.asyncProperty(inlines, inlines, allowed, async (title, content, alt) => {
        const doc: Doc = docOf([paragraph(...content), ...figureWith(alt)], { title, attachmentNote: [alt] })
        const { bytes, readBack } = await render(doc)
        for (const xml of xmlParts(bytes).values()) elementsOf(xml)
        expect(firstDifference(printedContent(doc), readBack)).toBeUndefined()
      }),
      { numRuns: 60 },
    )
  })

  test('that XML forbids is left out, not written', async () => {
    const { bytes, readBack } = await render(docOf([paragraph(text('甲\u0001\uFFFE\uD800乙'))]))
    expect(readBack.paragraphs).toContain('甲乙')
    for (const xml of xmlParts(bytes).values()) elementsOf(xml)
  })
})

function figureWith(alt: string) {
  const image = { asset: 'assets/小图.png', type: 'png', width: 96, height: 48 } as const
  return [{ kind: 'figure', id: 'figure-1', image, alt, number: '图1', caption: [text(alt)] }] as const
}
