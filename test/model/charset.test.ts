import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { charactersOf, charsetOf } from '../../src/model/charset.ts'

// One value for Node 20, 22 and 24: the sets come from each Node's own tables, and equal texts give equal findings.
test.each([
  ['GB2312', 7445, 6763, '55dbba3967bbf0db'],
  ['GBK', 21742, 20902, '3ae4603c37a92d2b'],
] as const)('%s is the same on every Node', (charset, size, han, digest) => {
  const characters = charactersOf(charset)
  expect([characters.length, new Set(characters).size]).toEqual([size, size])
  expect(characters.match(/[\u4E00-\u9FA5]/g)).toHaveLength(han)
  expect(characters).not.toMatch(/[\uFFFD\uE000-\uF8FF]/)
  expect(createHash('sha256').update(characters).digest('hex').slice(0, 16)).toBe(digest)
})

test.each([
  ['GB2312', '啊座亍齄鑫淼①⑩㈠Ⅻ℃·—…“”％', '〇镕喆堃垚㼆𬭚㎡²ⅰ〡'],
  ['GBK', '镕喆堃垚啊〇㎡℡', '㼆𬭚𠮷'],
] as const)('%s has %s, and not %s', (charset, inside, outside) => {
  const characters = charactersOf(charset)
  expect([...inside].filter((character) => !characters.includes(character))).toEqual([])
  expect([...outside].filter((character) => characters.includes(character))).toEqual([])
})

describe('by name', () => {
  test.each([
    ['仿宋_GB2312', 'GB2312'],
    ['KaiTi_GB2312', 'GB2312'],
    ['方正小标宋简体', 'GB2312'],
    ['方正仿宋_GBK', 'GBK'],
    ['仿宋', undefined],
    ['华文中宋', undefined],
    ['Times New Roman', undefined],
  ])('%s: %s', (name, charset) => {
    expect(charsetOf(name)).toBe(charset)
  })
})
