// What a finding offers can be done where it stands: no replacement that would leave a backslash or half a line behind.

import { expect, test } from 'vitest'
import { projectWith, TEXT_PATH } from '../check/texts.ts'
import { analyseFiles, type Files } from '../project.ts'

function marksOf(files: Files) {
  const { diagnostics } = analyseFiles(files)
  return diagnostics
    .filter(({ code }) => /^(?:punctuation|space)\//.test(code))
    .map(({ code, fix, help }) => ({ code, offer: fix?.replacement, help: help?.zh }))
}

test.each(['加强领导\\,落实责任。', '（加强\\(组织\\)领导）'])(
  'a mark behind a backslash is no one’s to replace: %s',
  (text) => {
    const marks = marksOf(projectWith(text))
    expect(marks.length).toBeGreaterThan(0)
    for (const { offer, help } of marks) {
      expect(offer).toBeUndefined()
      expect(help).toContain('连同这里的转义')
      expect(help).not.toContain('可以自动改')
    }
  },
)

test('the end of a line of YAML, which is a blank in the report, is for the author to join', () => {
  const yaml = '标题: 主要工作\n内容:\n  - >-\n    健全机制,\n    落实责任，\n    推进改革\n    加强监督。\n'
  const { [TEXT_PATH]: _, ...others } = projectWith('')
  const marks = marksOf({ ...others, 'sections/10-主要工作.yaml': yaml })
  expect(marks.map(({ code, offer }) => [code, offer])).toEqual([
    ['punctuation/half-width', undefined],
    ['space/within', undefined],
    ['space/within', undefined],
  ])
  expect(marks[0]?.help).toContain('再照此改正')
  for (const { help } of marks) expect(help).toContain('YAML 里的换行读作空格：把这两行接成一行')
})

test('a mark at the end of a line of Markdown is replaced as anywhere else', () => {
  expect(marksOf(projectWith('健全机制,\n落实责任。'))).toMatchObject([{ code: 'punctuation/half-width', offer: '，' }])
})
