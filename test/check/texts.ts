// Fixtures of rules about running text: sentences with the stretch that must be found between ⟦ and ⟧, and behind ⇒
// the text as the fix leaves it; and sentences where no such rule may speak.

import { expect } from 'vitest'
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts'
import { applyFixes } from '../../src/fixes/apply-fixes.ts'
import { analyseFiles, expectComplete, type Files, projectOf } from '../project.ts'

export interface Texts extends About {
  readonly found: readonly string[]
  readonly silent: readonly string[]
}

/** What the report is otherwise. */
interface About {
  /** A data file beside the texts. */
  readonly data?: string
  /** More lines of report.yaml. */
  readonly settings?: string
  /** Whose report it is, where that matters. */
  readonly organ?: string
}

export function isTexts<T>(fixture: T | Texts): fixture is Texts {
  return typeof fixture === 'object' && fixture !== null && 'found' in fixture
}

export const TEXT_PATH = 'sections/10-主要工作.md'

/** A report whose only section holds the text. */
export function projectWith(text: string, about: About = {}): Files {
  const { organ = '临江县司法局', settings = '', data = '热线: 14件\n姓名: 张三\n' } = about
  return {
    'report.yaml': `模板: general-report\n年度: 2023\n单位: ${organ}\n${settings}`,
    [TEXT_PATH]: `# 主要工作\n\n${text}\n`,
    'data/数据.yaml': data,
  }
}

const AREAS = new Set(
  'citation formulation leftover name numbers numerals privacy punctuation repeat space structure text wording year'.split(
    ' ',
  ),
)
// What they ask for, one sentence does not have to hold.
const WHOLE_REPORT: readonly string[] = ['citation/full-name', 'citation/short-form']

/** Rules that look at the whole report are asked in their own fixture, `id`, alone. */
export function isOfSentences(code: string, id?: string): boolean {
  return code === id || !WHOLE_REPORT.includes(code)
}

export function proofread(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const isOfText = (code: string) => AREAS.has(code.slice(0, code.indexOf('/'))) || code === 'time/until'
  return diagnostics.filter(({ code }) => isOfText(code) && isOfSentences(code))
}

export function expectTexts(id: string, entry: string, about?: About): void {
  const [marked = '', fixed] = entry.split(' ⇒ ')
  const files = projectWith(marked.replaceAll(/[⟦⟧]/g, ''), about)
  const { diagnostics } = analyseFiles(files)
  const ofRule = diagnostics.filter(({ code }) => code === id)
  const own = marked.includes('⟦') ? ofRule : [...new Set([...ofRule, ...proofread(diagnostics)])]
  const source = files[TEXT_PATH] ?? ''
  expect(markedText(source, own)).toBe(`# 主要工作\n\n${marked}\n`)
  expectComplete(own)
  const [result] = applyFixes(projectOf(files).sources, own)
  expect(result?.after).toBe(fixed === undefined ? undefined : `# 主要工作\n\n${fixed}\n`)
}

function markedText(source: string, found: readonly Diagnostic[]): string {
  const spans = found.flatMap(({ span }) => (span ? [span] : [])).sort((a, b) => a.start - b.start)
  let at = 0
  let text = ''
  for (const { start, end } of spans) {
    text += `${source.slice(at, start)}⟦${source.slice(start, end)}⟧`
    at = end
  }
  return text + source.slice(at)
}
