// What is recorded for the bundle changes no byte of a file, and is enough for the reports that people write.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compile } from '../../../src/compile.ts'
import type { Alignment, Block, CalendarDate, Doc, Heading, Inline, Level } from '../../../src/model/doc.ts'
import { gbt9704 } from '../../../src/model/gbt9704.ts'
import type { Profile } from '../../../src/model/profile.ts'
import type { Renderer } from '../../../src/model/renderer.ts'
import { renderKnowing } from '../../../src/render/docx/index.ts'
import { recallMarkup, UnknownMarkup } from '../../../src/render/docx/markup.ts'
import { recordMarkup } from '../../../src/render/docx/record-markup.ts'
import { renderDocx } from '../../../src/render/docx/render-docx.ts'
import { templates } from '../../../templates/index.ts'
import { type Files, projectOf, readFolder, starterOf } from '../../project.ts'
import { EPOCH_SECONDS } from './open-docx.ts'
import { docOf, heading, paragraph, sampleAssets, sampleDoc, text } from './sample-doc.ts'

const recorded = recordMarkup()
const inputOf = (doc: Doc, profile: Profile = gbt9704) => ({
  doc,
  profile,
  assets: sampleAssets,
  epochSeconds: EPOCH_SECONDS,
})
/** Renders with what is recorded, and throws where that is not enough. */
const recall = (doc: Doc, profile?: Profile) => renderDocx(inputOf(doc, profile), recallMarkup(recorded))

const largeBody: Profile = {
  ...gbt9704,
  styles: { ...gbt9704.styles, body: { ...gbt9704.styles.body, size: { ...gbt9704.styles.body.size, value: 18 } } },
}

describe('a file is the same whatever was known beforehand', () => {
  test.each([
    ['every element', sampleDoc, gbt9704],
    ['a title alone', docOf([]), gbt9704],
    ['another profile', sampleDoc, largeBody],
    ['another language', docOf([], { properties: { organ: '局', language: 'zh-HK' } }), gbt9704],
  ])('%s', async (_, doc, profile) => {
    const [nothing, everything] = await Promise.all(
      [{}, recorded].map((known) => renderKnowing(known, inputOf(doc, profile))),
    )
    expect(Buffer.compare(nothing?.bytes ?? Buffer.of(), everything?.bytes ?? Buffer.of(1))).toBe(0)
    expect(everything?.readBack).toEqual(nothing?.readBack)
  })

  test('where all is known, docx is not asked: a wrong answer stays', async () => {
    const wrong = Object.fromEntries(Object.keys(recorded).map((question) => [question, '<w:wrong/>']))
    const { bytes } = await renderKnowing(wrong, inputOf(sampleDoc))
    const { bytes: right } = recall(sampleDoc)
    expect(Buffer.compare(bytes, right)).not.toBe(0)
  })

  test('the recording is the same again', () => {
    expect(JSON.stringify(recordMarkup())).toBe(JSON.stringify(recorded))
  })
})

describe('what is recorded is enough for', () => {
  const renderer: Renderer = {
    format: 'docx',
    extension: 'docx',
    render: async (input) => renderDocx(input, recallMarkup(recorded)),
  }
  const projects: readonly (readonly [string, Files])[] = [
    ['the model report', readFolder('examples/cangxi-2023')],
    ...templates.map(({ id }) => [`the starter of ${id}`, starterOf(id)] as const),
  ]

  test.each(projects)('%s', async (_, files) => {
    const options = { renderers: [renderer], epochSeconds: EPOCH_SECONDS, strict: false }
    expect((await compile(projectOf(files), templates, options)).ok).toBe(true)
  })

  test('a document that has everything', () => {
    expect(recall(sampleDoc).bytes.length).toBeGreaterThan(0)
  })

  test('any document of Chinese organs', () => {
    fc.assert(fc.property(anyDoc, (doc) => void recall(doc)))
  })

  test.each([
    ['another profile', sampleDoc, largeBody],
    ['a language that no report has', docOf([], { properties: { organ: '局', language: 'en' } }), gbt9704],
  ])('but not for %s', (_, doc, profile) => {
    expect(() => recall(doc, profile)).toThrow(UnknownMarkup)
  })
})

const words = fc.constantFrom('汉字', '“引号”', '热合曼·买买提', 'PDF 2.0', 'John’s', '……')
const { inlines } = fc.letrec<{ inline: Inline; inlines: Inline[] }>((tie) => ({
  inline: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    words.map(text),
    fc.constantFrom<Inline>(
      { kind: 'line-break' },
      { kind: 'footnote-ref', key: '注' },
      { kind: 'ordinal', text: '——' },
    ),
    fc.record({ kind: fc.constantFrom('strong', 'emphasis'), content: tie('inlines') }),
    fc.record({ kind: fc.constant('link'), href: fc.webUrl(), content: tie('inlines') }),
  ),
  inlines: fc.array(tie('inline'), { maxLength: 3 }),
}))
const level: fc.Arbitrary<Level> = fc.constantFrom(1, 2, 3, 4)
const headingOf = fc
  .tuple(level, inlines)
  .map(([level, content]): Heading => ({ ...heading(level, '一、', ''), content }))
const block: fc.Arbitrary<Block> = fc.oneof(
  headingOf,
  inlines.map((content) => paragraph(...content)),
  fc.tuple(headingOf, inlines).map(([lead, content]): Block => ({ ...paragraph(...content), lead })),
  fc.tuple(fc.array(fc.constantFrom<Alignment>('left', 'center', 'right'), { minLength: 1 }), inlines).map(tableOf),
  fc.tuple(fc.integer({ min: 1, max: 5000 }), inlines).map(figureOf),
)
const organ = fc.tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 0, max: 4 })).map(nameOf)
const date = fc.record({ year: fc.integer({ min: 1950, max: 2100 }), month: days(12), day: days(31) })
const anyDoc: fc.Arbitrary<Doc> = fc
  .record({
    title: inlines,
    addressees: fc.array(words),
    body: fc.array(block),
    attachmentNote: fc.array(words, { maxLength: 20 }),
    masthead: fc.record({
      documentNumber: words,
      signers: fc.array(fc.constantFrom('张三', '欧阳·四'), { maxLength: 5 }),
    }),
    signature: fc.tuple(fc.array(organ), fc.option(date)).map(signatureOf),
    attachments: fc.array(fc.record({ label: words, title: inlines, body: fc.array(block, { maxLength: 2 }) })),
    imprint: fc.record({ copies: fc.array(words) }),
    footnotes: inlines.map((content) => [{ key: '注', number: 1, content: [content] }]),
  })
  .map((parts) => docOf([], parts))

function days(max: number): fc.Arbitrary<number> {
  return fc.integer({ min: 1, max })
}

function nameOf([han, digits]: [number, number]): string {
  return '局'.repeat(han) + '2'.repeat(digits)
}

function tableOf([columns, content]: [Alignment[], Inline[]]): Block {
  const row = columns.map(() => ({ content }))
  const notes = columns.map(() => content)
  const parts = { id: 't-1', number: '表1', caption: content, unit: '件', notes, orientation: 'landscape' } as const
  return { kind: 'table', ...parts, columns, head: [row], rows: [row, row] }
}

function figureOf([size, caption]: [number, Inline[]]): Block {
  const image = { asset: 'assets/小图.png', type: 'png', width: size, height: 5001 - size } as const
  return { kind: 'figure', id: 'figure-1', image, alt: '“图”', number: '图1', caption }
}

function signatureOf([organs, date]: [string[], CalendarDate | null]) {
  return date === null ? { organs } : { organs, date }
}
