// Which font stands in for which, and what each lacks: on machines made of values.

import { describe, expect, test } from 'vitest'
import type { ClassSurvey, SurveyClass } from '../../src/fonts/class-survey.ts'
import { type InstalledFace, indexFaces } from '../../src/fonts/installed.ts'
import { type Machine, surveyFonts } from '../../src/fonts/survey.ts'
import { gbt9704 } from '../../src/model/gbt9704.ts'
import { characterSpan, type Occurrence } from '../../src/model/missing-characters.ts'
import type { FaceText } from '../../src/model/texts-by-face.ts'

const face = (name: string, regular = true): InstalledFace => ({
  file: `/f/${name}${regular ? '' : '-bold'}.ttf`,
  index: 0,
  names: [name],
  regular,
})

/** Fonts that hold what `characters` says, by name; the system takes `answer` for all others. */
function machine(characters: Readonly<Record<string, string>>, answer?: string): Machine {
  return {
    find: indexFaces(Object.keys(characters).map((name) => face(name))),
    substituteFor: () => (answer === undefined ? undefined : { name: answer, file: `/f/${answer}.ttf`, index: 0 }),
    coverage: (file) => {
      const held = characters[file.slice('/f/'.length, -'.ttf'.length)] ?? (answer && file.includes(answer) ? '甲' : '')
      return held === '' ? undefined : (character) => held.includes(character)
    },
  }
}

const span = { path: 'a.md', start: 10, end: 14 }
const texts: readonly FaceText[] = [
  { text: '甲镕 A\u200B镕𬭚', face: '仿宋', span: { path: 'a.md', start: 10, end: 18 } },
  { text: '镕', face: '仿宋' },
  { text: '甲', face: '楷体', span },
]
const printed = {
  texts,
  placeOf: (text: FaceText, character: string, occurrence: Occurrence) =>
    text.span && characterSpan(text.span, text.text, character, occurrence),
}

function surveyOf(fontClass: SurveyClass, machine: Machine): ClassSurvey {
  const found = surveyFonts(gbt9704, machine, printed).find((survey) => survey.fontClass === fontClass)
  if (found === undefined) throw new Error(fontClass)
  return found
}

/** `by name: characters with their places`. */
function lacks({ coverage }: ClassSurvey): string[] {
  return coverage.map(
    ({ by, name, missing }) =>
      `${by} ${name}: ${missing.map(({ character, places }) => `${character}${places.map((place) => place?.start ?? '-').join('+')}`).join(' ')}`,
  )
}

describe('仿宋', () => {
  test('there: its file says what it lacks, and the name’s character set is not asked', () => {
    const survey = surveyOf('仿宋', machine({ 仿宋_GB2312: '甲镕' }))
    expect(survey.names[0]).toMatchObject({
      name: '仿宋_GB2312',
      charset: 'GB2312',
      face: { file: '/f/仿宋_GB2312.ttf' },
    })
    expect(survey.substitute).toBeUndefined()
    expect(lacks(survey)).toEqual(['file 仿宋_GB2312: 𬭚16'])
  })

  test('another name of the stack stands in: what both lack, each place once', () => {
    const survey = surveyOf('仿宋', machine({ FangSong: '甲镕' }, 'Sans'))
    expect(survey.substitute).toEqual({ by: 'profile', name: 'FangSong', file: '/f/FangSong.ttf' })
    expect(lacks(survey)).toEqual(['charset 仿宋_GB2312: 镕11+15+- 𬭚16', 'file FangSong: 𬭚16'])
  })

  test('none there: the system’s answer, or honest ignorance', () => {
    const survey = surveyOf('仿宋', machine({}, 'Sans'))
    expect(survey.substitute).toEqual({ by: 'system', name: 'Sans', file: '/f/Sans.ttf' })
    expect(lacks(survey)[1]).toBe('file Sans: 镕11+15+- 𬭚16')
    const unknown = surveyOf('仿宋', machine({}))
    expect(unknown.substitute).toEqual({ by: 'unknown' })
    expect(lacks(unknown)).toEqual(['charset 仿宋_GB2312: 镕11+15+- 𬭚16'])
  })

  test('there, but unreadable: said, and the character set answers in its place', () => {
    const survey = surveyOf('仿宋', machine({ 仿宋_GB2312: '' }))
    expect(survey.unread).toEqual(['/f/仿宋_GB2312.ttf'])
    expect(lacks(survey)).toEqual(['charset 仿宋_GB2312: 镕11+15+- 𬭚16'])
  })
})

test('Latin letters are the western font’s, and nothing else is', () => {
  expect(lacks(surveyOf('西文', machine({ 'Times New Roman': 'B' })))).toEqual(['file Times New Roman: A13'])
})

test('without a report no character is looked at', () => {
  expect(surveyFonts(gbt9704, machine({}), undefined).flatMap(({ coverage }) => coverage)).toEqual([])
})

test('the way out follows from what is missing', () => {
  const advice = (fontClass: SurveyClass, on: Machine) =>
    surveyOf(fontClass, on)
      .advice.map(({ zh }) => zh)
      .join('\n')
  expect(advice('小标宋', machine({}))).toContain('商用字体，Windows 不带')
  expect(advice('仿宋', machine({}))).toMatch(/WPS[\s\S]*GB18030/)
  expect(advice('黑体', machine({}))).toContain('随中文版 Windows')
  expect(advice('西文', machine({}))).toContain('Liberation Serif')
  expect(advice('仿宋', machine({ 仿宋_GB2312: '甲镕𬭚' }))).toBe('')
})

describe('finding a name', () => {
  const find = indexFaces([face('仿宋', false), face('仿宋'), face('FangSong')])

  test.each([
    ['仿宋', '/f/仿宋.ttf'],
    ['fangsong', '/f/FangSong.ttf'],
    ['楷体', undefined],
  ])('%s: %s', (name, file) => {
    expect(find(name)?.file).toBe(file)
  })
})

test.each([
  ['as written', '甲镕乙镕', 3, { start: 103, end: 104 }],
  ['in quotes', '"甲镕乙镕"', 4, { start: 104, end: 105 }],
  ['as an escape', '"甲\\u9555乙\\u9555"', 0, { start: 100, end: 116 }],
])('the second 镕 of a text %s', (_, written, __, expected) => {
  const text = `${' '.repeat(100)}${written}`
  const at = { path: 'a', start: 100, end: text.length }
  expect(characterSpan(at, '甲镕乙镕', '镕', { number: 1, index: 3 }, { path: 'a', text, lineStarts: [0] })).toEqual({
    path: 'a',
    ...expected,
  })
})
