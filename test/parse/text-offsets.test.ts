// Where the characters of a printed text stand in its source: through escapes, named characters, line ends and YAML.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createLog } from '../../src/diagnostics/diagnostic.ts'
import type { Text } from '../../src/model/doc.ts'
import { parseFile } from '../../src/parse/parse-project.ts'
import { textOffsets } from '../../src/parse/text-offsets.ts'
import { createSource } from '../../src/source/source.ts'

/** The text nodes of the first paragraph. */
function textsOf(path: string, text: string): readonly Text[] {
  const { blocks } = parseFile(createSource(path, text), createLog())
  const paragraph = blocks.find((block) => block.kind === 'paragraph')
  const content = paragraph?.kind === 'paragraph' ? paragraph.content : []
  return content.filter((inline) => inline.kind === 'text')
}

/** What stands in the source where `wanted` is printed. */
function sourceOf(path: string, source: string, wanted: string): string {
  const node = textsOf(path, source).find(({ text }) => text.includes(wanted))
  const start = node?.text.indexOf(wanted) ?? -1
  const at = (index: number) => node?.offsets?.[index] ?? (node?.span?.start ?? 0) + index
  return source.slice(at(start), at(start + wanted.length - 1) + 1)
}

describe('printed and written', () => {
  test.each([
    ['plain', 'a.md', '共14件。', '14件'],
    ['behind an escape', 'a.md', '\\*共\\*14件。', '14件'],
    ['behind a named character', 'a.md', '甲&amp;乙&#x4E59;14件。', '14件'],
    ['on a later line', 'a.md', '全年\n办理\n  案件14件。', '14件'],
    ['with Windows line ends', 'a.md', '全年\r\n办理14件。', '14件'],
    ['after Latin words of two lines', 'a.md', 'one\ntwo 14件', '14件'],
    ['in a YAML string', 'a.yaml', '内容: "全年\\u529E\\"理\\" 14件。"', '14件'],
    ['in a block of YAML', 'a.yaml', '内容: |\n  全年\n  办理14件。\n', '14件'],
    ['in a folded block of YAML', 'a.yaml', '内容:\n  - >\n    全年\n    办理14件。\n', '14件'],
  ])('%s', (_, path, source, wanted) => {
    expect(sourceOf(`sections/${path}`, source, wanted)).toBe(wanted)
  })

  test('across a line end', () => {
    expect(sourceOf('sections/a.md', '共1\n4件。', '1 4件')).toBe('1\n4件')
  })

  test('a plain text carries none', () => {
    expect(textsOf('sections/a.md', '共14件。')).toEqual([
      { kind: 'text', text: '共14件。', span: { path: 'sections/a.md', start: 0, end: 5 } },
    ])
  })
})

test('any pair of texts: in order, inside the written one', () => {
  const texts = fc.array(fc.constantFrom('a', '\\', '*', '&', 'amp;', '&#65;', '\n', ' ', '字', '𠮷'), {
    maxLength: 30,
  })
  fc.assert(
    fc.property(texts, texts, (printed, written) => {
      const [text, source] = [printed.join(''), written.join('')]
      const offsets = textOffsets(text, source)
      expect(offsets).toHaveLength(text.length + 1)
      let last = 0
      for (const offset of offsets) {
        expect(offset).toBeGreaterThanOrEqual(last)
        last = offset
      }
      expect(offsets[0]).toBeLessThanOrEqual(source.length)
    }),
  )
})
