// Starters as they are written by `report init`: clean in both key languages, and the same paper from both.

import { describe, expect, test } from 'vitest'
import { docText } from '../src/model/doc-text.ts'
import { templates } from '../templates/index.ts'
import { analyseFiles, starterOf } from './project.ts'

describe.each(templates.map(({ id }) => id))('%s', (id) => {
  test.each(['zh', 'en'] as const)('is clean with %s keys', (keys) => {
    const { diagnostics, doc } = analyseFiles(starterOf(id, keys))
    expect(diagnostics).toEqual([])
    expect(doc?.signature?.date).toEqual({ year: 2024, month: 1, day: 15 })
  })

  test('English keys leave no Chinese key and the same text', () => {
    const english = starterOf(id, 'en')
    const keys = Object.values(english).flatMap(
      (text) => text.match(/^(?!\s*#)\s*(?:- )?\p{Script=Han}+(?=:)/gmu) ?? [],
    )
    expect(keys).toEqual([])
    const [zh, en] = [starterOf(id, 'zh'), english].map((files) => analyseFiles(files).doc)
    expect(en && docText(en)).toEqual(zh && docText(zh))
  })
})
