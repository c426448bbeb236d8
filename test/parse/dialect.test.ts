// The two readers of the dialect agree wherever the faster one is chosen.

import fc from 'fast-check'
import type { Root } from 'mdast'
import { expect, test } from 'vitest'
import { readMarkdown } from '../../src/parse/dialect.ts'

test('a text without an extension’s marks reads the same with all extensions', () => {
  const part = fc.constantFrom(
    '# ',
    '## ',
    '1. ',
    '- ',
    '\n',
    '\n\n',
    '    ',
    '\t',
    '文字',
    'word',
    '>',
    '`',
    '<b>',
    '<!-- 注 -->',
    '[a](https://a.cn)',
    '[a]: https://a.cn',
    '![图](a.png)',
    '\\',
    '&amp;',
    '===',
    '「',
    '：',
    ':',
    '{甲=乙}',
  )
  fc.assert(
    fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
      const text = parts.join('')
      // A table bar in a paragraph of its own calls for the reader with extensions and changes nothing before it.
      const [plain, whole] = [readMarkdown(`${text}\n\n<!-- 末 -->\n\n末`), readMarkdown(`${text}\n\n<!-- 末 -->\n\n|`)]
      expect(withoutLast(plain)).toEqual(withoutLast(whole))
    }),
    { numRuns: 500 },
  )
})

function withoutLast(root: Root): unknown {
  const last = root.children.at(-1)
  const isOwnParagraph = last?.type === 'paragraph' && last.children.length === 1
  return isOwnParagraph ? root.children.slice(0, -1) : root.children.map((node) => node.type)
}
