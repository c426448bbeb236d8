// The place of each character of a YAML string in its file.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { stringify } from 'yaml'
import { createLog } from '../../src/diagnostics/diagnostic.ts'
import { parseYamlMap } from '../../src/parse/yaml.ts'
import { createSource } from '../../src/source/source.ts'

function charactersAt(text: string): { value: string; found: string } {
  const located = parseYamlMap(createSource('a.yaml', text), 0, text.length, createLog())
  const scalar = located?.entries[0]?.value
  if (scalar?.kind !== 'scalar') throw new Error('no scalar')
  const found = [...scalar.text].map((_, index) =>
    text.charAt(scalar.offsetAt([...scalar.text].slice(0, index).join('').length)),
  )
  return { value: scalar.text, found: found.join('') }
}

describe('each form of string', () => {
  test.each([
    ['plain', 'a: 一二 三'],
    ['plain over lines', 'a: 一二\n  三四'],
    ['single quotes', "a: '一''二'"],
    ['double quotes', 'a: "一二三"'],
    ['literal block', 'a: |\n  一二\n  三四\n'],
    ['folded block', 'a: >-\n    一二\n    三四'],
    ['CRLF', 'a: |\r\n  一二\r\n  三四\r\n'],
  ])('%s', (_, text) => {
    const { value, found } = charactersAt(text)
    expect(found.replace(/\s/g, '')).toBe(value.replace(/\s/g, ''))
  })

  test('escapes point at their backslash', () => {
    expect(charactersAt('a: "一\\u4e8c\\n三"').found).toBe('一\\\\三')
  })
})

test('any string written by the library is found again', () => {
  const han = fc.string({
    unit: fc.constantFrom('一', '二', '件', 'a', ' ', "'", '"', ':', '#', '，'),
    minLength: 1,
    maxLength: 120,
  })
  fc.assert(
    fc.property(han, (value) => {
      const text = stringify({ a: value })
      if (text.includes('\\')) return
      const { value: read, found } = charactersAt(text)
      expect(found.replace(/\s/g, '')).toBe(read.replace(/\s/g, ''))
    }),
  )
})
