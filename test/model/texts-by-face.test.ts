import { describe, expect, test } from 'vitest'
import { docText, withoutSpace } from '../../src/model/doc-text.ts'
import { gbt9704 } from '../../src/model/gbt9704.ts'
import { textsByFace } from '../../src/model/texts-by-face.ts'
import { templates } from '../../templates/index.ts'
import { analyseFiles, readFolder, starterOf } from '../project.ts'
import { sampleDoc } from '../render/docx/sample-doc.ts'

const docs = [
  ...templates.map(({ id }) => [id, analyseFiles(starterOf(id)).doc] as const),
  ['cangxi-2023', analyseFiles(readFolder('examples/cangxi-2023')).doc] as const,
  ['a document with every element', sampleDoc] as const,
]

describe.each(docs)('%s', (_, doc) => {
  test('is all there, in the order of the paper', () => {
    if (doc === undefined) throw new Error('no paper')
    const texts = [...textsByFace(doc, gbt9704)].map(({ text }) => text)
    expect(withoutSpace(texts)).toBe(withoutSpace(docText(doc)))
    expect(texts.length).toBeGreaterThan(0)
  })
})

test('each text in the typeface that its element and its emphasis give it', () => {
  const files = {
    ...starterOf('general-report'),
    'sections/90-末.md': '# 章\n\n## 节\n\n正*楷**重***文\n\n| 甲 |\n| --- |\n| 乙 |\n',
  }
  const { doc } = analyseFiles(files)
  if (doc === undefined) throw new Error('no paper')
  const faces = new Map([...textsByFace(doc, gbt9704)].map(({ text, face }) => [text, face]))
  const wanted = { 章: '黑体', 节: '楷体', 正: '仿宋', 楷: '楷体', 重: '楷体', 文: '仿宋', 甲: '黑体', 乙: '仿宋' }
  expect(Object.fromEntries(Object.keys(wanted).map((text) => [text, faces.get(text)]))).toEqual(wanted)
})
