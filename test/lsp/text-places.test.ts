// Offsets and places of the protocol.

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { lineAround, offsetAt, placeAt } from '../../src/lsp/text-places.ts'
import { createSource } from '../../src/source/source.ts'

const shown = (text: string, lead = 0) => ({ source: createSource('a.md', text), lead })

test.each([
  ['甲乙\n丙', 0, 4, [1, 1]],
  ['甲\r\n乙', 0, 3, [1, 0]],
  ['甲\r乙', 0, 2, [1, 0]],
  ['𠮷甲', 0, 2, [0, 2]],
  ['甲', 0, 99, [0, 1]],
  ['甲\n乙', 1, 0, [0, 1]],
  ['甲\n乙', 1, 2, [1, 0]],
])('%j with %i marks before it: %i is %j', (text, lead, offset, [line, character]) => {
  expect(placeAt(shown(text, lead), offset)).toEqual({ line, character })
})

test.each([
  ['甲\r\n乙', 0, { line: 0, character: 99 }, 1],
  ['甲\n乙', 0, { line: 9, character: 0 }, 3],
  ['甲乙', 1, { line: 0, character: 0 }, 0],
  ['甲乙', 1, { line: 0, character: 2 }, 1],
])('%j with %i marks before it: %j is %i', (text, lead, place, offset) => {
  expect(offsetAt(shown(text, lead), place)).toBe(offset)
})

test('agrees with the library that editors’ texts are kept in, and comes back', () => {
  const pieces = fc.array(fc.constantFrom('甲', 'a', '𠮷', '\n', '\r\n', '\r', '，', ' '), { maxLength: 30 })
  fc.assert(
    fc.property(pieces, fc.nat(40), (parts, at) => {
      const text = parts.join('')
      const document = TextDocument.create('file:///a', 'markdown', 1, text)
      const offset = Math.min(at, text.length)
      // Between CR and LF there is no place.
      fc.pre(text.slice(offset - 1, offset + 1) !== '\r\n')
      const place = placeAt(shown(text), offset)
      expect(place).toEqual(document.positionAt(offset))
      expect(offsetAt(shown(text), place)).toBe(offset)
      const { start, text: line } = lineAround(createSource('a.md', text), offset)
      expect(text.startsWith(line, start)).toBe(true)
    }),
  )
})
