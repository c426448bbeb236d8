import { expect, test } from 'vitest'
import { matchQuestion, parseFontList, parseMatch } from '../../src/fonts/fontconfig.ts'

test('a list of faces: names in all languages, faces of collections, instances of variable fonts', () => {
  const list = [
    '/a/b.ttc\t2\tRegular,常规\t宋体,SimSun\tSimSun',
    '/c\t65538\tBold\tA\\,B\tA\\,B Bold',
    'nonsense',
    '',
  ].join('\n')
  expect(parseFontList(list)).toEqual([
    { file: '/a/b.ttc', index: 2, names: ['宋体', 'SimSun', 'SimSun'], regular: true },
    { file: '/c', index: 2, names: ['A,B', 'A,B Bold'], regular: false },
  ])
})

test('what stands in for a name', () => {
  expect(parseMatch('/f.otf\t0\tFandolFang,仿宋\n')).toEqual({ file: '/f.otf', index: 0, name: 'FandolFang' })
  expect(parseMatch('')).toBeUndefined()
})

test('marks that mean something to fontconfig are escaped', () => {
  expect(matchQuestion('A-B:C,D\\_GB2312', 'en').at(-1)).toBe('A\\-B\\:C\\,D\\\\_GB2312:lang=en')
})
