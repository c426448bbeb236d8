// Builds one after the other, and what the reader sees after each.

import { expect, test } from 'vitest'
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts'
import { shellPage } from '../../src/preview/shell-page.ts'
import { type Built, initialState, nextState, remarksOf } from '../../src/preview/state.ts'
import { createSource } from '../../src/source/source.ts'

const status = { zh: '1 个错误', en: '1 error' }
const pages = { web: 'web', paper: 'paper', placed: new Set(['_remark-1']) }
const diagnostics: Diagnostic[] = [
  {
    code: 'a/b',
    severity: 'error',
    message: { zh: '坏\u202e了', en: 'broken' },
    help: { zh: '修好', en: 'mend it' },
    basis: '条文',
    span: { path: 'sections/1.md', start: 3, end: 4 },
  },
  { code: 'a/c', severity: 'info', message: { zh: '看看', en: 'look' } },
]
const remarks = remarksOf(diagnostics, new Map([['sections/1.md', createSource('sections/1.md', '一\n二三')]]), 'zh')

function after(...builds: readonly Built[]) {
  return builds.reduce((state, built) => nextState(state, built, 'zh'), initialState())
}

test('findings in words, with their places', () => {
  expect(after({ title: '题', remarks, status, pages }).view).toEqual({
    version: 1,
    pages: 1,
    title: '题',
    status: '1 个错误',
    tone: 'error',
    findings: [
      {
        id: '_remark-1',
        severity: 'error',
        weight: '错误',
        code: 'a/b',
        place: 'sections/1.md:2:2',
        message: '坏<U+202E>了',
        details: [
          { label: '依据：', text: '条文' },
          { label: '办法：', text: '修好' },
        ],
        placed: true,
      },
      { id: '_remark-2', severity: 'info', weight: '提示', code: 'a/c', message: '看看', details: [], placed: false },
    ],
  })
})

test('without a new page the last one stays, and is called old', () => {
  const { view, pages: kept } = after({ title: '题', remarks: [], status, pages }, { remarks, status })
  expect([view.version, view.pages, view.title, kept]).toEqual([2, 1, '题', pages])
  expect(view.notice).toContain('改动以前的页面')
  expect(view.findings.map(({ placed }) => placed)).toEqual([false, false])
})

test('where there never was one, that is said', () => {
  expect(after({ remarks, status }).view.notice).toContain('还编不出页面')
})

test('a failure of the program is no finding, and the next build clears it', () => {
  const failed: Built = { remarks: [], status, failure: 'Error: x\n at y' }
  const { view } = after({ remarks: [], status, pages }, failed)
  expect([view.tone, view.failure]).toEqual(['error', 'Error: x\n at y'])
  expect(view.notice).toMatch(/故障.*改动以前的页面/)
  const mended = after({ remarks: [], status, pages }, failed, { remarks: [], status, pages }).view
  expect([mended.tone, mended.failure, mended.notice, mended.pages]).toEqual(['good', undefined, undefined, 2])
})

test.each(['zh', 'en'] as const)('the shell speaks %s alone', (language) => {
  const html = shellPage(language)
  expect(html).toContain(`lang="${language === 'zh' ? 'zh-CN' : 'en'}"`)
  expect(/[\u4e00-\u9fff]/.test(html)).toBe(language === 'zh')
})
