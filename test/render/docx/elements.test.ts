import { describe, expect, test } from 'vitest'
import { gbt9704 } from '../../../src/model/gbt9704.ts'
import { signatureGaps, widthInCharacters } from '../../../src/model/measure.ts'
import { attributesOf, elementsOf, partOf, styleOf } from './open-docx.ts'
import { docOf, paragraph, sampleDoc, text } from './sample-doc.ts'

const documentXml = await partOf(sampleDoc, 'document')

describe('the elements', () => {
  const around = (marker: string) => {
    const at = documentXml.indexOf(marker)
    return documentXml.slice(documentXml.lastIndexOf('<w:p>', at), at)
  }

  test.each([
    ['苍溪县乡村振兴局</w:t></w:r></w:p><w:bookmarkEnd', '<w:ind w:right="632"/>'],
    ['2023年12月21日', '<w:ind w:right="316"/>'],
    ['附件：1.', 'w:left="1816" w:hanging="1184"'],
    ['2.制度清单', 'w:left="1816" w:hanging="237"'],
    ['抄送：', 'w:left="1156" w:hanging="840"'],
  ])('%s stands at %s', (marker, indent) => {
    expect(around(marker)).toContain(indent)
  })

  test('without 主送机关 the body begins one empty line below the title', async () => {
    const xml = await partOf(docOf([paragraph(text('正文'))]), 'document')
    expect(xml).toContain('<w:pStyle w:val="Title"/><w:spacing w:after="579"/>')
  })

  test('a masthead without signers is a centred number over a red rule', async () => {
    const xml = await partOf(docOf([], { masthead: { documentNumber: '苍发〔2023〕5号', signers: [] } }), 'document')
    expect(xml).toContain('<w:pStyle w:val="DocumentNumber"/></w:pPr>')
    expect(attributesOf(elementsOf(xml), 'w:bottom')).toMatchObject([{ 'w:color': 'FF0000', 'w:sz': '8' }])
    expect(xml).not.toContain('<w:tbl>')
  })

  test('an empty masthead leaves nothing', async () => {
    expect(await partOf(docOf([], { masthead: { signers: [] } }), 'document')).not.toContain('FF0000')
  })

  test('attachments begin a page by their style', async () => {
    expect(styleOf(await partOf(sampleDoc, 'styles'), 'AttachmentLabel')).toContain('<w:pageBreakBefore/>')
  })
})

describe('signatureGaps: 7.3.5.2, no seal', () => {
  test.each([
    [['苍溪县乡村振兴局'], '2023年12月21日', { organs: 2, date: 1 }],
    [['苍溪县人民政府办公室'], '2023年12月21日', { organs: 2, date: 3 }],
    [['司法局'], '2023年12月21日', { organs: 6 + 2, date: 2 }],
    [['甲'.repeat(40)], '2024年1月1日', { organs: 2, date: 22 }],
    [['司法局', '苍溪县乡村振兴局'], '2024年1月1日', { organs: 2, date: 2 }],
    [[], '2024年1月1日', { organs: 2, date: 2 }],
    [['司法局'], '', { organs: 2, date: 2 }],
  ])('%j and %s', (organs, date, gaps) => {
    expect(signatureGaps(organs, date, gbt9704)).toEqual(gaps)
  })

  test.each([
    ['2023年12月21日', 7],
    ['“甲”——…', 6],
    ['1.', 0.75],
    ['PDF 版', 2.75],
  ])('%s is %d characters wide', (value, width) => {
    expect(widthInCharacters(value)).toBe(width)
  })
})
