import { describe, expect, test } from 'vitest'
import { deriveProfile } from '../../../src/model/derive-profile.ts'
import { gbt9704, gbt9704Given } from '../../../src/model/gbt9704.ts'
import type { Profile } from '../../../src/model/profile.ts'
import { type RowValue, withValues } from '../../../src/model/profile-rows.ts'
import { attributesOf, elementsOf, partOf, render, styleOf, xmlParts } from './open-docx.ts'
import { sampleDoc } from './sample-doc.ts'

/** The base profile with other values, as an overlay makes it. */
function profileWith(values: Readonly<Record<string, RowValue>>): Profile {
  return deriveProfile(withValues(gbt9704Given, gbt9704, new Map(Object.entries(values))))
}

const documentXml = await partOf(sampleDoc, 'document')
const stylesXml = await partOf(sampleDoc, 'styles')

describe('the page', () => {
  const section = elementsOf(documentXml)

  test('has the size, margins and grid of the profile', () => {
    expect(attributesOf(section, 'w:pgSz')).toMatchObject([{ 'w:w': '11906', 'w:h': '16838' }])
    expect(attributesOf(section, 'w:pgMar')).toMatchObject([
      { 'w:top': '2098', 'w:right': '1474', 'w:bottom': '1984', 'w:left': '1587', 'w:footer': '1429' },
    ])
    expect(attributesOf(section, 'w:docGrid')).toEqual([{ 'w:type': 'lines', 'w:linePitch': '579' }])
  })

  test('changes with the profile alone', async () => {
    const page = { ...gbt9704.page, top: { ...gbt9704.page.top, value: 30 } }
    const xml = await partOf(sampleDoc, 'document', { ...gbt9704, page })
    expect(attributesOf(elementsOf(xml), 'w:pgMar')).toMatchObject([{ 'w:top': '1701' }])
  })

  test.each([
    ['footer1', 'default', 'right'],
    ['footer2', 'even', 'left'],
  ])('%s numbers the %s pages on the %s', async (name, type, side) => {
    const footer = await partOf(sampleDoc, name)
    const link = section.find(
      (element) => element.name === 'w:footerReference' && element.attributes['w:type'] === type,
    )
    const { bytes } = await render(sampleDoc)
    const relationships = elementsOf(xmlParts(bytes).get('word/_rels/document.xml.rels') ?? '')
    const target = relationships.find(({ attributes }) => attributes.Id === link?.attributes['r:id'])
    expect(target?.attributes.Target).toBe(`${name}.xml`)
    expect(attributesOf(elementsOf(footer), 'w:jc')).toEqual([{ 'w:val': side }])
    expect(footer).toMatch(/— <.*PAGE.*> —</)
  })

  test('compensated, its margins reach beyond the type area, its footer stays', async () => {
    const xml = await partOf(sampleDoc, 'document', profileWith({ 'grid.compensation': 2.42 }))
    expect(attributesOf(elementsOf(xml), 'w:pgMar')).toMatchObject([
      { 'w:top': '1960', 'w:right': '1474', 'w:bottom': '1847', 'w:left': '1587', 'w:footer': '1429' },
    ])
    expect(attributesOf(elementsOf(xml), 'w:docGrid')).toMatchObject([{ 'w:linePitch': '592' }])
  })

  test('mirrored, it says so in the settings, and nowhere else', async () => {
    const profile = profileWith({ 'page.mirrored': true })
    expect(await partOf(sampleDoc, 'settings', profile)).toMatch(/<w:mirrorMargins\/><w:evenAndOddHeaders\/>/)
    expect(await partOf(sampleDoc, 'settings')).not.toContain('mirrorMargins')
    expect(await partOf(sampleDoc, 'document', profile)).toBe(documentXml)
  })

  test.each(['footer1', 'footer2'])('%s numbers in the middle if the profile says so', async (name) => {
    const footer = await partOf(sampleDoc, name, profileWith({ 'pageNumber.position': 'center' }))
    expect(attributesOf(elementsOf(footer), 'w:jc')).toEqual([{ 'w:val': 'center' }])
  })

  test('settings ask for two kinds of footer', async () => {
    expect(await partOf(sampleDoc, 'settings')).toContain('<w:evenAndOddHeaders/>')
  })
})

describe('the styles', () => {
  test.each([
    ['Normal', 'Normal', '仿宋_GB2312', 32],
    ['Title', 'Title', '方正小标宋简体', 44],
    ['Heading1', 'heading 1', '黑体', 32],
    ['Heading2', 'heading 2', '楷体_GB2312', 32],
    ['Heading3', 'heading 3', '仿宋_GB2312', 32],
    ['Copies', '抄送', '仿宋_GB2312', 28],
    ['FootnoteText', 'footnote text', '仿宋_GB2312', 21],
    ['Footer', 'footer', '宋体', 28],
  ])('%s is called %s and set in %s', (id, name, face, halfPoints) => {
    const elements = elementsOf(
      stylesXml.replace(/(<w:styles [^>]*>).*(?=<\/w:styles>)/s, `$1${styleOf(stylesXml, id)}`),
    )
    expect(attributesOf(elements, 'w:name')).toEqual([{ 'w:val': name }])
    expect(attributesOf(elements, 'w:rFonts')).toMatchObject([{ 'w:eastAsia': face }])
    expect(attributesOf(elements, 'w:sz')).toEqual([{ 'w:val': String(halfPoints) }])
    expect(styleOf(stylesXml, id)).not.toMatch(/<w:b\/>|asciiTheme/)
  })

  test('only running text and headings are indented by two cells', () => {
    const ids = [...stylesXml.matchAll(/w:type="paragraph" w:styleId="(\w+)"/g)].map(([, id]) => id ?? '')
    const indented = ids.filter((id) => !styleOf(stylesXml, id).includes('w:firstLineChars="0"'))
    expect(indented).toEqual(['Normal', 'Heading1', 'Heading2', 'Heading3', 'Heading4'])
    expect(styleOf(stylesXml, 'Normal')).toContain('w:firstLine="632" w:firstLineChars="200"')
  })

  test.each([
    ['Normal', -5],
    ['Heading2', -5],
    ['Heading2Char', -5],
    ['Title', 0],
    ['TableCell', 0],
    ['Footer', 0],
  ])('%s has a tracking of %i twips', (id, tracking) => {
    expect(styleOf(stylesXml, id)).toContain(`<w:spacing w:val="${tracking}"/>`)
  })

  test('are bold where the profile says so, in the run style too', async () => {
    const xml = await partOf(sampleDoc, 'styles', profileWith({ 'heading3.bold': true }))
    expect(styleOf(xml, 'Heading3')).toContain('<w:b/>')
    expect(styleOf(xml, 'Heading3Char')).toContain('<w:b/>')
    expect(styleOf(xml, 'Heading2')).not.toContain('<w:b/>')
  })

  test('emphasis is in the face of the profile', async () => {
    const xml = await partOf(sampleDoc, 'styles', profileWith({ 'emphasis.font': '黑体' }))
    expect(xml).toMatch(/w:styleId="Emphasis".*?w:eastAsia="黑体"/)
  })

  test.each([1, 2, 3, 4])('heading %i has its level and is linked with its run style both ways', (level) => {
    expect(styleOf(stylesXml, `Heading${level}`)).toContain(`<w:outlineLvl w:val="${level - 1}"/>`)
    expect(styleOf(stylesXml, `Heading${level}`)).toContain(`<w:link w:val="Heading${level}Char"/>`)
    expect(styleOf(stylesXml, `Heading${level}Char`)).toContain(`<w:link w:val="Heading${level}"/>`)
  })
})
