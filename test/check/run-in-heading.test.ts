// Headings that run into their paragraphs are given a 。 (build/arrange-blocks): no other point may stand before it.

import { expect, test } from 'vitest'
import { applyFixes } from '../../src/fixes/apply-fixes.ts'
import { analyseFiles, projectOf, starterOf } from '../project.ts'

const PATH = 'sections/40-下一步安排.md'

function punctuationIn(heading: string) {
  const files = {
    ...starterOf('rule-of-law'),
    [PATH]: `## ${heading}\n\n定期开展培训。\n\n## 强化监督\n\n开展督查。\n`,
  }
  const { diagnostics } = analyseFiles(files)
  const found = diagnostics.filter(({ code }) => code.startsWith('punctuation/'))
  const [fixed] = applyFixes(projectOf(files).sources, found)
  return { codes: found.map(({ code }) => code), after: fixed?.after.split('\n', 1)[0] }
}

test.each(['，', ',', '、', '.'])('%s goes', (mark) => {
  expect(punctuationIn(`加强学习${mark}`)).toEqual({ codes: ['punctuation/heading-end'], after: '## 加强学习' })
})

test.each(['', '。', '：', '；', '！'])('%s may stay', (mark) => {
  expect(punctuationIn(`加强学习${mark}`)).toEqual({ codes: [], after: undefined })
})

test.each([
  [':', '：'],
  [';', '；'],
])('%s stays, full-width', (mark, full) => {
  const told = { codes: ['punctuation/half-width'], after: `## 加强学习${full}` }
  expect(punctuationIn(`加强学习${mark}`)).toEqual(told)
})
