import { describe, expect, test } from 'vitest'
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
    ['年</w:t></w:r><w:r><w:softHyphen/></w:r><w:r><w:t xml:space="preserve">12', '<w:ind w:right="320"/>'],
    ['附件：1.', 'w:left="1816" w:hanging="1184"'],
    ['2.制度清单', 'w:left="1816" w:hanging="237"'],
    ['抄送：', 'w:left="1120" w:hanging="840"'],
  ])('%s stands at %s', (marker, indent) => {
    expect(around(marker)).toContain(indent)
  })

  test('without 主送机关 the body begins one empty line below the title', async () => {
    const xml = await partOf(docOf([paragraph(text('正文'))]), 'document')
    expect(xml).toContain('<w:pStyle w:val="Title"/><w:spacing w:after="579"/>')
  })

  test('a masthead without signers is a centred number over a red rule', async () => {
    const xml = await partOf(docOf([], { masthead: { documentNumber: '苍发〔2023〕5号', signers: [] } }), 'document')
    expect(xml).toContain('<w:pStyle w:val="DocumentNumber"/><w:spacing w:before="0"/></w:pPr>')
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
